import RPCCore

extension RPCError {
    /// Bad input: names the field and the rule.
    static func invalid(_ field: String, _ rule: String) -> RPCError {
        RPCError(.invalidArgument, field: field, "\(field): \(rule)")
    }
}
