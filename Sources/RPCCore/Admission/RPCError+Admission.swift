import Messages

/// The refusals of admission: reason, status and text.
extension RPCError {
    public static func badToken(_ why: String) -> RPCError {
        RPCError(.unauthenticated, reason: "BAD_TOKEN", "the token of this connection does not hold: \(why)")
    }

    public static let tokenExpired = RPCError(
        .unauthenticated, reason: "TOKEN_EXPIRED", "the token of this connection has expired; connect again with another")

    public static func noRight(_ tenant: String, _ method: String) -> RPCError {
        RPCError(
            .permissionDenied, reason: "NO_RIGHT",
            "\(tenant.isEmpty ? "callers without a token have" : "tenant \(tenant) has") no right to call \(method)")
    }

    public static func noRight(key: String, _ method: String) -> RPCError {
        RPCError(.permissionDenied, reason: "NO_RIGHT", "key \(key) has no right to call \(method)")
    }

    /// The key of this connection is not known any more.
    public static func unknownKey(_ key: String) -> RPCError {
        RPCError(
            .unauthenticated, reason: "UNKNOWN_KEY",
            key.isEmpty ? "this connection has no key" : "key \(key) is not known here any more")
    }

    public static func rateLimit(retryAfterMicroseconds: Int64) -> RPCError {
        RPCError(
            .resourceExhausted, reason: "RATE_LIMIT",
            "too many calls of this method; retry after \(max(0, retryAfterMicroseconds)) µs"
        ).retrying(afterMicroseconds: UInt32(clamping: retryAfterMicroseconds))
    }

    /// A call on a connection whose HELLO has not been answered.
    public static let helloPending = RPCError(
        .unavailable, reason: "HELLO_PENDING", "HELLO is not answered yet; wait for HELLO_ACK")

    public static let admissionFull = RPCError(
        .resourceExhausted, reason: "ADMISSION_FULL", "too many calls wait to be let in")
}
