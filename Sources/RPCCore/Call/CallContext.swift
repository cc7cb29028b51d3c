import Messages

/// What a handler knows about the call it serves. Also task-local, so that nested calls inherit deadline and trace. A reference, because it is
/// handed from function to function several times per call.
public final class CallContext: Sendable {
    @TaskLocal public static var current: CallContext?

    public let method: MethodDescriptor
    /// On the monotonic clock of this process.
    public let deadline: ContinuousClock.Instant
    /// Empty if the caller gave none.
    public let idempotencyKey: String
    /// `fingerprint(of:_:)` of the call, to tell a repeat from another call under the same key; 0 without a key.
    public let requestFingerprint: UInt64
    /// W3C trace context, `traceparent` form; empty if the caller gave none.
    public let traceparent: String
    /// How often the caller had tried before, as far as it says so.
    public let attempt: UInt8

    public init(
        method: MethodDescriptor, deadline: ContinuousClock.Instant, idempotencyKey: String = "",
        requestFingerprint: UInt64 = 0, traceparent: String = "", attempt: UInt8 = 0
    ) {
        self.method = method
        self.deadline = deadline
        self.idempotencyKey = idempotencyKey
        self.requestFingerprint = requestFingerprint
        self.traceparent = traceparent
        self.attempt = attempt
    }
}

extension CallContext {
    /// The same call, as another span of its trace sees it.
    public func with(traceparent: String) -> CallContext {
        CallContext(
            method: method, deadline: deadline, idempotencyKey: idempotencyKey, requestFingerprint: requestFingerprint,
            traceparent: traceparent, attempt: attempt)
    }

    /// Fingerprint of a call: of its method and its packed request. Without the method, two methods whose requests look alike on the
    /// wire (ship an order, deliver it) would be one call under one idempotency key, and the second would get the first one's reply.
    public static func fingerprint(of method: MethodDescriptor, _ body: some Sequence<UInt8>) -> UInt64 {
        var hash = StableHash()
        hash.combine(method.fullName.utf8)
        hash.combine(body)
        return hash.value
    }
}
