import Synchronization

/// A call with a stream from its caller's side, in packed messages. Given up, it is cancelled.
public final class StreamingCall: Sendable {
    /// Opens the call elsewhere, if its error says that this is safe.
    public typealias Otherwise = @Sendable (RPCError) -> StreamingCall?

    private struct Rest {
        /// Where the call goes on.
        var second: StreamingCall?
        /// A message has come or gone: the call stays where it is.
        var isTouched = false
        var isFinished = false
        var isCancelled = false
    }

    /// nil if only the other end streams. The first message has been sent with the REQUEST.
    package let requests: OutboundStream?
    /// Without messages if only this end streams. How it ends is how the call ends.
    package let responses: InboundStream
    private let onCancel: @Sendable () -> Void
    private let otherwise: Otherwise?
    private let rest: Mutex<Rest>

    /// - Parameters:
    ///   - requests: nil if only the other end streams. The first message has been sent with the REQUEST.
    ///   - responses: without messages if only this end streams. How it ends is how the call ends.
    ///   - onCancel: nobody waits for the call any more; called more than once, and also after it has ended.
    public convenience init(
        requests: OutboundStream?, responses: InboundStream, onCancel: @escaping @Sendable () -> Void
    ) {
        self.init(requests: requests, responses: responses, otherwise: nil, onCancel: onCancel)
    }

    /// The call `first`, and the one that `otherwise` opens if it fails before a message has come or gone.
    public convenience init(_ first: StreamingCall, otherwise: @escaping Otherwise) {
        self.init(requests: first.requests, responses: first.responses, otherwise: otherwise) { first.cancel() }
    }

    /// A call that has ended before it began.
    public convenience init(failed error: RPCError) {
        let requests = OutboundStream {}
        let responses = InboundStream(window: WireLimits.streamWindow) { _ in }
        requests.end(error)
        responses.end(.failure(error))
        self.init(requests: requests, responses: responses) {}
    }

    private init(
        requests: OutboundStream?, responses: InboundStream, otherwise: Otherwise?, onCancel: @escaping @Sendable () -> Void
    ) {
        self.requests = requests
        self.responses = responses
        self.otherwise = otherwise
        self.onCancel = onCancel
        rest = Mutex(Rest())
    }

    deinit { onCancel() }

    public func cancel() {
        onCancel()
        guard otherwise != nil else { return }
        rest.withLock { rest in
            rest.isCancelled = true
            return rest.second
        }?.cancel()
    }

    /// This end streams too: `send` and `finish` mean something.
    public var takesRequests: Bool { requests != nil }

    /// Sends one message, once there is credit for it.
    ///
    /// - Throws: as `OutboundStream.send`.
    public func send(_ body: [UInt8]) async throws(RPCError) {
        guard otherwise != nil else {
            try await requests?.send(body)
            return
        }
        if let second { return try await second.send(body) }
        do throws(RPCError) {
            try await requests?.send(body)
            touch()
        } catch {
            guard let second = elsewhere(after: error) else { throw error }
            try await second.send(body)
        }
    }

    /// No more messages will be sent, but for those that wait already.
    public func finish() {
        requests?.finish()
        guard otherwise != nil else { return }
        rest.withLock { rest in
            rest.isFinished = true
            return rest.second
        }?.finish()
    }

    /// `next` will not wait, unless the call is opened elsewhere.
    var hasNext: Bool { second?.hasNext ?? responses.hasNext }

    /// The next message; nil after the last one.
    ///
    /// - Throws: how the call failed, after the messages that came before.
    public func next() async throws(RPCError) -> [UInt8]? {
        guard otherwise != nil else { return try await responses.next() }
        if let second { return try await second.next() }
        do throws(RPCError) {
            let message = try await responses.next()
            touch()
            return message
        } catch {
            guard let second = elsewhere(after: error) else { throw error }
            return try await second.next()
        }
    }

    /// Waits for the end of the call, past whatever messages are left.
    ///
    /// - Returns: the body of its FINAL.
    public func final() async throws(RPCError) -> [UInt8] {
        guard otherwise != nil else { return try await responses.final() }
        if let second { return try await second.final() }
        do throws(RPCError) {
            return try await responses.final()
        } catch {
            guard let second = elsewhere(after: error) else { throw error }
            return try await second.final()
        }
    }

    private var second: StreamingCall? { rest.withLock { $0.second } }

    private func touch() { rest.withLock { $0.isTouched = true } }

    /// Whoever hears of the failure first opens the call again; the others go on with that one.
    private func elsewhere(after error: RPCError) -> StreamingCall? {
        rest.withLock { rest in
            if let second = rest.second { return second }
            guard !rest.isTouched, !rest.isCancelled, let second = otherwise?(error) else { return nil }
            rest.second = second
            if rest.isFinished { second.finish() }
            return second
        }
    }
}
