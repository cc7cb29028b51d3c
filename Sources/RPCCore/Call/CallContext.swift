import Messages

/// What a handler knows about the call it serves. Also task-local, so that nested calls inherit deadline and trace.
public struct CallContext: Sendable {
    @TaskLocal public static var current: CallContext?

    public let method: MethodDescriptor
    /// On the monotonic clock of this process.
    public let deadline: ContinuousClock.Instant
    /// Empty if the caller gave none.
    public let idempotencyKey: String
    /// Fingerprint of the packed request, to tell a repeat from a different request under the same key.
    public let requestFingerprint: UInt64
    /// W3C trace context, `traceparent` form; empty if the caller gave none.
    public let traceparent: String

    public init(
        method: MethodDescriptor, deadline: ContinuousClock.Instant, idempotencyKey: String = "",
        requestFingerprint: UInt64 = 0, traceparent: String = ""
    ) {
        self.method = method
        self.deadline = deadline
        self.idempotencyKey = idempotencyKey
        self.requestFingerprint = requestFingerprint
        self.traceparent = traceparent
    }
}
