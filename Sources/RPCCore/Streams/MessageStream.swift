import Messages

/// The messages of a stream as they arrive; iterated once, by one task. Who stops reading slows the sender, and nobody else.
public struct MessageStream<Element: Message>: AsyncSequence, AsyncIteratorProtocol, Sendable {
    public typealias Failure = RPCError

    private enum Source {
        /// What a handler reads.
        case requests(InboundStream)
        /// What a caller reads. Kept, so that the call is cancelled when nobody reads any more.
        case responses(StreamingCall)
    }

    private let source: Source
    /// The status that bytes deserve which are no `Element`.
    private let malformed: StatusCode

    /// What a handler reads.
    init(_ requests: InboundStream) {
        source = .requests(requests)
        malformed = .invalidArgument
    }

    /// What a caller reads.
    init(of call: StreamingCall) {
        source = .responses(call)
        malformed = .internal
    }

    public func makeAsyncIterator() -> Self { self }

    /// `next` will not wait.
    var hasNext: Bool {
        switch source {
        case .requests(let inbound): inbound.hasNext
        case .responses(let call): call.hasNext
        }
    }

    /// The next message; nil at the end.
    ///
    /// - Throws: how the call failed, after the messages that came before.
    public func next() async throws(RPCError) -> Element? {
        let body: [UInt8]?
        switch source {
        case .requests(let inbound): body = try await inbound.next()
        case .responses(let call): body = try await call.next()
        }
        guard let body else { return nil }
        do { return try Element(decoding: body) } catch { throw RPCError(malformed, "\(error)") }
    }

    public func next(isolation actor: isolated (any Actor)?) async throws(RPCError) -> Element? { try await next() }
}
