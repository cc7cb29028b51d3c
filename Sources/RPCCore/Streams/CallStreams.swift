/// The streams of a call as its handler has them: those that the method has.
public struct CallStreams: Sendable {
    public let requests: InboundStream?
    public let responses: OutboundStream?

    public init(requests: InboundStream? = nil, responses: OutboundStream? = nil) {
        self.requests = requests
        self.responses = responses
    }

    /// The call has ended: wakes whoever waits.
    public func end(_ error: RPCError) {
        requests?.end(.failure(error))
        responses?.end(error)
    }
}
