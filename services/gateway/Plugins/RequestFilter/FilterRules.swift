import PluginKit
import PluginMessages

/// What passes: a pure function of tenant, method and size.
struct FilterRules {
    static let rulesMax = 256
    static let patternBytesMax = 256

    /// What a rule says of the calls it is about.
    enum Action: Hashable {
        case allow
        case deny(reason: String, message: String)
    }

    struct Rule {
        var tenant = "*"
        var method = "*"
        /// Only of requests with more bytes; -1: of all.
        var bodyBytesAbove: Int = -1
        let action: Action
    }

    let isMaintenance: Bool
    private let rules: [Rule]
    private let validMicroseconds: Int64

    init(_ config: PluginConfig) throws(PluginError) {
        validMicroseconds = Int64(try config.int("valid_ms", in: 0...60_000, default: 10_000)) * 1_000
        isMaintenance = try config.bool("maintenance", default: false)
        var rules: [Rule] = []
        if isMaintenance {
            for method in try config.texts("maintenance_allow", count: 0...Self.rulesMax) {
                rules.append(Rule(method: method, action: .allow))
            }
            let message = try config.text(
                "maintenance_message", bytes: 0...256, default: "the shop is being worked on; try again later")
            rules.append(Rule(action: .deny(reason: "MAINTENANCE", message: message)))
        }
        for index in 0..<(try config.count("rules", in: 0...Self.rulesMax)) {
            rules.append(try Rule(config, at: "rules.\(index)"))
        }
        self.rules = rules
    }

    func judge(_ request: PluginV1.RequestFilterRequest) -> PluginV1.RequestFilterResponse {
        let concerned = rules.filter { $0.concerns(request.tenant, request.method) }
        let action = Self.action(concerned, request.bodyBytes)
        var response = PluginV1.RequestFilterResponse(pass: action == .allow)
        if case .deny(let reason, let message) = action { (response.reason, response.message) = (reason, message) }
        // The answer changes with the size at these; it may be remembered if it is the same for every smaller body too.
        let steps = concerned.filter { $0.bodyBytesAbove >= 0 }.map { UInt64($0.bodyBytesAbove) }.sorted()
        guard validMicroseconds > 0, steps.allSatisfy({ $0 >= request.bodyBytes || Self.action(concerned, $0) == action })
        else {
            return response
        }
        response.validUs = validMicroseconds
        response.validBodyBytes = steps.first { $0 >= request.bodyBytes } ?? .max
        return response
    }

    /// The first rule counts; without any it passes.
    private static func action(_ rules: [Rule], _ bodyBytes: UInt64) -> Action {
        rules.first { $0.bodyBytesAbove < 0 || bodyBytes > UInt64($0.bodyBytesAbove) }?.action ?? .allow
    }
}

extension FilterRules.Rule {
    init(_ config: PluginConfig, at path: String) throws(PluginError) {
        switch try config.text("\(path).action", bytes: 1...16) {
        case "allow": action = .allow
        case "deny":
            let reason = try config.text("\(path).reason", bytes: 1...64, default: "FILTERED")
            guard reason.utf8.allSatisfy(Self.isReasonByte) else {
                throw .invalidConfig("\(path).reason", "must consist of A–Z, 0–9 and '_'")
            }
            action = .deny(reason: reason, message: try config.text("\(path).message", bytes: 0...256, default: ""))
        default: throw .invalidConfig("\(path).action", "must be allow or deny")
        }
        tenant = try config.text("\(path).tenant", bytes: 0...FilterRules.patternBytesMax, default: "*")
        method = try config.text("\(path).method", bytes: 1...FilterRules.patternBytesMax, default: "*")
        bodyBytesAbove = try config.int("\(path).body_bytes_above", in: -1...Int(Int32.max), default: -1)
    }

    func concerns(_ tenant: String, _ method: String) -> Bool {
        Self.matches(self.tenant, tenant) && Self.matches(self.method, method)
    }

    /// Exact, or a prefix and "*".
    private static func matches(_ pattern: String, _ text: String) -> Bool {
        guard pattern.utf8.last == UInt8(ascii: "*") else { return pattern == text }
        return text.utf8.starts(with: pattern.utf8.dropLast())
    }

    private static func isReasonByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"): true
        default: false
        }
    }
}
