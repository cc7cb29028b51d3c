public import PluginKit
public import PluginMessages

/// Decides which reviews a person reads before they are shown, by rules that can be read in README.md.
public final class ModerationPlugin: Plugin {
    public static let id = "liveshop.moderation"
    public static let version = "1.0.0"
    public static var extensions: [Extension<ModerationPlugin>] { [.moderation(ModerationPlugin.look)] }

    /// Of the extension point.
    static let textBytesMax = 16_384
    private static let explanationBytesMax = 256

    private let rules: ModerationRules

    public init(config: PluginConfig, host: PluginHostServices) throws {
        var rules = ModerationRules(moreClaims: try config.texts("more_claims", count: 0...256))
        if config.has("rules") {
            rules.active = []
            for name in try config.texts("rules", count: 1...Finding.Rule.allCases.count) {
                guard let rule = Finding.Rule(rawValue: name) else {
                    let names = Finding.Rule.allCases.map(\.rawValue).joined(separator: ", ")
                    throw PluginError.invalidConfig("rules", "must be of \(names); is \(name)")
                }
                rules.active.insert(rule)
            }
        }
        rules.contact.digitsMin = try config.int("digits_min", in: 7...15, default: 9)
        self.rules = rules
    }

    public func selfTest(_ call: PluginCall) throws {
        var all = ModerationRules()
        all.active = Set(Finding.Rule.allCases)
        let text = "全网最低，加微信 liveshop88，优惠码 A1"
        let found = Set(all.findings(in: .init(text: "推荐！" + text, isAdvertising: false)).map(\.rule))
        guard found == [.superlative, .undisclosedAd, .contact] else {
            throw PluginError.failed("the rules find \(found.map(\.rawValue).sorted()) in '\(text)'")
        }
    }

    public func look(_ request: PluginV1.ModerationRequest, _ call: PluginCall) throws -> PluginV1.ModerationResponse? {
        guard request.text.utf8.count <= Self.textBytesMax else {
            throw PluginError.invalidInput("text: must be at most \(Self.textBytesMax) bytes, is \(request.text.utf8.count)")
        }
        let subject = ModerationRules.Subject(
            text: request.text, isAdvertising: request.compensated || request.insider)
        let findings = rules.findings(in: subject)
        return PluginV1.ModerationResponse(
            verdict: findings.isEmpty ? .publish : .hold,
            findings: findings.map { finding in
                PluginV1.ModerationFinding(
                    rule: finding.rule.rawValue, offset: UInt32(finding.span.lowerBound), size: UInt32(finding.span.count),
                    explanation: Self.cut(finding.explanation))
            })
    }

    /// As many whole characters as the extension point allows.
    private static func cut(_ text: String) -> String {
        var bytes = 0
        return String(
            text.prefix { character in
                bytes += character.utf8.count
                return bytes <= explanationBytesMax
            })
    }
}
