import Messages

/// The failures that the mesh itself reports, in one place: reason, status and text.
extension RPCError {
    public static let deadlineExceeded = RPCError(.deadlineExceeded, "the deadline passed before there was an answer")
    public static let cancelled = RPCError(.cancelled, "the caller gave the call up")
    public static let connectionLost = RPCError(
        .unavailable, reason: "CONNECTION_LOST", "the connection was lost with the call in flight; it may have taken effect")
    public static let notConnected = RPCError(.unavailable, reason: "NOT_CONNECTED", "there is no connection")
    public static let shutDown = RPCError(.unavailable, reason: "SHUT_DOWN", "this end is shutting down")
    public static let instanceLost = RPCError(
        .unavailable, reason: "INSTANCE_LOST", "the instance that served the call is gone; it may have taken effect")
    public static let noInstance = RPCError(.unavailable, reason: "NO_INSTANCE", "no instance serves this method")
    public static let noOwner = RPCError(
        .unavailable, reason: "NO_OWNER", "no instance owns this partition key")
    public static let instanceStalled = RPCError(
        .unavailable, reason: "INSTANCE_STALLED", "the instance does not read its connection")
    public static let unknownMethod = RPCError(.unimplemented, reason: "UNKNOWN_METHOD", "this method is not served here")
    public static let duplicateCall = RPCError(
        .alreadyExists, reason: "DUPLICATE_CALL", "a call with this call id is in flight on this connection")
    public static let tooManyInFlight = RPCError(
        .resourceExhausted, reason: "IN_FLIGHT_LIMIT", "too many calls in flight on this connection")
    public static let gatewayFull = RPCError(
        .resourceExhausted, reason: "GATEWAY_FULL", "too many calls in flight in all")
    /// How long a call that was too much should wait before it is tried again: about as long as a call takes.
    static let busyMicroseconds: UInt32 = 10_000

    public static let serverBusy = RPCError(
        .resourceExhausted, reason: "CONCURRENCY_LIMIT", "the instance runs as many calls as it may"
    ).retrying(afterMicroseconds: busyMicroseconds)
    public static let methodBusy = RPCError(
        .resourceExhausted, reason: "METHOD_LIMIT", "the instance runs as many calls of this method as it may"
    ).retrying(afterMicroseconds: busyMicroseconds)
    public static let tooManyClients = RPCError(
        .resourceExhausted, reason: "CLIENT_LIMIT", "too many connections at this gateway")
    public static let malformedTail = RPCError(
        .invalidArgument, reason: "MALFORMED_HEADER", "the header's tail is no HeaderTail message of at most 8 KiB")
    public static let unexpectedType = RPCError(
        .unimplemented, reason: "UNKNOWN_FRAME_TYPE", "frames of this type are not known here")

    public static let callEnded = RPCError(
        .failedPrecondition, reason: "CALL_ENDED", "the call has ended: nobody reads what is sent now")
    public static let streamBroken = RPCError(
        .unavailable, reason: "STREAM_BROKEN", "a message of the stream was lost on its way")
    public static let creditExceeded = RPCError(
        .resourceExhausted, reason: "CREDIT_EXCEEDED", "the stream's sender sent more than it was allowed to")
    public static let secondReader = RPCError(.failedPrecondition, "a stream is read by one task at a time")

    public func retrying(afterMicroseconds microseconds: UInt32) -> RPCError {
        var error = self
        error.advice.retryAfterMicroseconds = microseconds
        return error
    }

    /// How a call ends whose stream is at fault.
    init(_ fault: ReceiveWindow.Fault) {
        switch fault {
        case .beyondCredit: self = .creditExceeded
        case .outOfSequence: self = .streamBroken
        }
    }

    public static func payloadTooLarge(_ bytes: Int) -> RPCError {
        RPCError(
            .resourceExhausted, reason: "PAYLOAD_TOO_LARGE",
            "a body of \(bytes) bytes; at most \(WireLimits.payloadBytesMax) are allowed")
    }

    public static func wrongVersion(_ version: UInt8) -> RPCError {
        RPCError(
            .unimplemented, reason: "WRONG_VERSION", "wire version \(version); this end speaks \(FrameHeader.version)")
    }
}
