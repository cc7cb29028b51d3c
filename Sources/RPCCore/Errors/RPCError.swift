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
    /// What a caller who would like to try again should know.
    public var advice = Advice()

    public struct Advice: Hashable, Sendable {
        /// No handler has seen the call: repeating it is safe, whatever it does.
        public var isRejected = false
        /// Not before this has passed; 0: no advice.
        public var retryAfterMicroseconds: UInt32 = 0

        public init(isRejected: Bool = false, retryAfterMicroseconds: UInt32 = 0) {
            self.isRejected = isRejected
            self.retryAfterMicroseconds = retryAfterMicroseconds
        }
    }

    public init(_ code: StatusCode, reason: String = "", field: String = "", _ message: String) {
        self.code = code
        self.reason = reason
        self.field = field
        self.message = message
    }

    /// The same error, of a call that no handler has seen.
    public var rejected: RPCError {
        var error = self
        error.advice.isRejected = true
        return error
    }

    /// The same error as one of a handler: whatever it says of a call that the handler made, its own call has been seen.
    public var seen: RPCError {
        var error = self
        error.advice.isRejected = false
        return error
    }

    /// What went wrong; the advice is no part of it.
    public static func == (left: RPCError, right: RPCError) -> Bool {
        left.code == right.code && left.reason == right.reason && left.field == right.field && left.message == right.message
    }

    public func hash(into hasher: inout Hasher) {
        hasher.combine(code)
        hasher.combine(reason)
        hasher.combine(field)
        hasher.combine(message)
    }
}
