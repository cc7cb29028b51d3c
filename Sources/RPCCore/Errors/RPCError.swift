import Messages

/// How a call failed. The one error type that crosses the mesh.
public struct RPCError: Error, Hashable, Sendable {
    /// Never `.ok`.
    public var code: StatusCode
    /// Stable, for programs: `SOLD_OUT`, `IDEMPOTENCY_CONFLICT`. Empty where the code says it all.
    public var reason: String
    /// The request field at fault, as a dotted path (`lines[2].sku`); empty if none.
    public var field: String
    /// For people: what was wrong and the rule it broke.
    public var message: String

    public init(_ code: StatusCode, reason: String = "", field: String = "", _ message: String) {
        self.code = code
        self.reason = reason
        self.field = field
        self.message = message
    }
}
