/// The gateways that a command may use, in the order in which they were named.
struct GatewayEndpoints: Hashable {
    static let countMax = 32
    static let usual = "tcp://127.0.0.1:7410"
    static let variableName = "LIVESHOP_GATEWAY"

    let endpoints: [String]
    /// Who named them.
    private let source: String

    /// - Parameters:
    ///   - option: what was given with `--gateway`; it counts before the variable.
    ///   - variable: the environment's, with commas between several; nil: it is not set.
    init(option: [String], variable: String?) {
        if let variable, option.isEmpty {
            endpoints = variable.split(separator: ",", omittingEmptySubsequences: false).map {
                String($0.trimmingPrefix { $0 == " " })
            }
            source = "$\(Self.variableName)"
        } else {
            endpoints = option.isEmpty ? [Self.usual] : option
            source = "--gateway"
        }
    }

    /// Which rule they break, in words; nil: none.
    var fault: String? {
        guard endpoints.count <= Self.countMax else {
            return "\(source): at most \(Self.countMax) gateways, these are \(endpoints.count)"
        }
        for (index, endpoint) in endpoints.enumerated() {
            guard endpoint.hasPrefix("tcp://") || endpoint.hasPrefix("ipc://") else {
                return "\(source): an endpoint must begin with tcp:// or ipc://, is \"\(endpoint)\""
            }
            // As it is written in the variable.
            guard !endpoint.contains(",tcp://"), !endpoint.contains(",ipc://") else {
                return "\(source): one endpoint each time, and the option repeated for more; is \"\(endpoint)\""
            }
            guard !endpoints[..<index].contains(endpoint) else { return "\(source): names \(endpoint) twice" }
        }
        return nil
    }
}

extension GatewayEndpoints: CustomStringConvertible {
    var description: String { endpoints.joined(separator: ", ") }
}
