import Messages

/// Why a command was refused: the caller's fault or the state's, never a fault of the machine.
public struct Rejection: Error, Hashable, Sendable {
    public var code: StatusCode
    /// Stable, for programs: `SOLD_OUT`.
    public var reason: String
    /// The request field at fault, dotted path; empty if none.
    public var field: String
    /// What was wrong and the rule it broke.
    public var message: String

    public init(_ code: StatusCode, reason: String = "", field: String = "", _ message: String) {
        self.code = code
        self.reason = reason
        self.field = field
        self.message = message
    }

    /// Bad input: names the field and the rule.
    public static func invalid(_ field: String, _ rule: String) -> Rejection {
        Rejection(.invalidArgument, field: field, "\(field): \(rule)")
    }
}
