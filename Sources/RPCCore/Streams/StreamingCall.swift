/// A call with a stream from its caller's side, in packed messages. Given up, it is cancelled.
public final class StreamingCall: Sendable {
    /// nil if only the other end streams. The first message has been sent with the REQUEST.
    public let requests: OutboundStream?
    /// Without messages if only this end streams. How it ends is how the call ends.
    public let responses: InboundStream
    private let onCancel: @Sendable () -> Void

    /// - Parameter onCancel: nobody waits for the call any more; called more than once, and also after it has ended.
    public init(requests: OutboundStream?, responses: InboundStream, onCancel: @escaping @Sendable () -> Void) {
        self.requests = requests
        self.responses = responses
        self.onCancel = onCancel
    }

    deinit { onCancel() }

    /// A call that has ended before it began.
    public convenience init(failed error: RPCError) {
        let requests = OutboundStream {}
        let responses = InboundStream(window: WireLimits.streamWindow) { _ in }
        requests.end(error)
        responses.end(.failure(error))
        self.init(requests: requests, responses: responses) {}
    }

    public func cancel() { onCancel() }
}
