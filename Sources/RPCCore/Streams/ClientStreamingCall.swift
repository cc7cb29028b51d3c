import Messages

/// The caller's side of a method that takes a stream: `send` as often as there is something, then `finish`.
public struct ClientStreamingCall<Request: Message, Response: Message>: Sendable {
    private let call: StreamingCall

    init(_ call: StreamingCall) { self.call = call }

    /// Sends another request, once the other end allows it.
    ///
    /// - Throws: how the call ended; `CALL_ENDED` if it was answered already (`finish` returns the answer).
    public func send(_ request: Request) async throws(RPCError) {
        let body: [UInt8]
        do { body = try request.encoded() } catch { throw RPCError(.invalidArgument, "\(error)") }
        try await call.send(body)
    }

    /// Says that this was all, and waits for the answer.
    public func finish() async throws(RPCError) -> Response {
        call.finish()
        let body = try await call.final()
        do { return try Response(decoding: body) } catch { throw RPCError(.internal, "\(error)") }
    }

    public func cancel() { call.cancel() }
}
