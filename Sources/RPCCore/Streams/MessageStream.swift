import Messages

/// The messages of a stream as they arrive; iterated once, by one task. Who stops reading slows the sender, and nobody else.
public struct MessageStream<Element: Message>: AsyncSequence, AsyncIteratorProtocol, Sendable {
    public typealias Failure = RPCError

    private let inbound: InboundStream
    private let malformed: StatusCode
    /// Kept, so that the call is cancelled when nobody reads any more.
    private let call: StreamingCall?

    /// - Parameters:
    ///   - malformed: the status that bytes deserve which are no `Element`.
    ///   - call: the call to keep until the stream is given up.
    init(_ inbound: InboundStream, malformed: StatusCode, of call: StreamingCall? = nil) {
        self.inbound = inbound
        self.malformed = malformed
        self.call = call
    }

    public func makeAsyncIterator() -> Self { self }

    /// `next` will not wait.
    var hasNext: Bool { inbound.hasNext }

    /// The next message; nil at the end.
    ///
    /// - Throws: how the call failed, after the messages that came before.
    public func next() async throws(RPCError) -> Element? {
        guard let body = try await inbound.next() else { return nil }
        do { return try Element(decoding: body) } catch { throw RPCError(malformed, "\(error)") }
    }

    public func next(isolation actor: isolated (any Actor)?) async throws(RPCError) -> Element? { try await next() }
}
