import Messages

/// Where calls go: a gateway over ZeroMQ, or a mesh in the same process.
public protocol RPCChannel: Sendable {
    /// One call with packed messages. Ends exactly once, within the deadline.
    ///
    /// The deadline is the options', or else the method's default, and never after the caller's own (task-local).
    func call(
        _ method: MethodDescriptor, partitionKey: String?, body: [UInt8], options: CallOptions
    ) async throws(RPCError) -> [UInt8]

    /// A call of a method that streams. It begins at once, and ends exactly once, within the deadline; what `body` and `options` are for
    /// `call`, they are here.
    func open(_ method: MethodDescriptor, partitionKey: String?, body: [UInt8], options: CallOptions) -> StreamingCall
}

extension RPCChannel {
    public func call<Request, Response>(
        _ method: Method<Request, Response>, _ request: Request, options: CallOptions
    ) async throws(RPCError) -> Response {
        try await method.call(request, on: self, options: options)
    }
}

extension Method {
    /// One call through `channel`. Inlinable, so that it is specialised for each method of a generated client: looking types up while it runs
    /// costs more than packing their messages.
    @inlinable public func call(
        _ request: Request, on channel: any RPCChannel, options: CallOptions
    ) async throws(RPCError) -> Response {
        let body: [UInt8]
        do { body = try request.encoded() } catch { throw RPCError(.invalidArgument, "\(error)") }
        let reply = try await channel.call(descriptor, partitionKey: partitionKey(request), body: body, options: options)
        do { return try Response(decoding: reply) } catch { throw RPCError(.internal, "\(error)") }
    }

    /// What a handler's response becomes.
    @inlinable public func encoded(_ response: Response) throws(RPCError) -> [UInt8] {
        do { return try response.encoded() } catch { throw RPCError(.internal, "\(error)") }
    }
}

extension RPCChannel {
    /// Ends with an error, after the messages that came before it; giving the stream up cancels the call.
    public func open<Request, Response>(
        _ method: ServerStreamMethod<Request, Response>, _ request: Request, options: CallOptions
    ) -> MessageStream<Response> {
        let call: StreamingCall
        do {
            call = open(
                method.descriptor, partitionKey: method.partitionKey(request), body: try request.encoded(), options: options)
        } catch {
            call = StreamingCall(failed: RPCError(.invalidArgument, "\(error)"))
        }
        return MessageStream(of: call)
    }

    /// The call begins with the first request. Giving the returned value up before `finish` cancels it.
    public func open<Request, Response>(
        _ method: ClientStreamMethod<Request, Response>, _ first: Request, options: CallOptions
    ) -> ClientStreamingCall<Request, Response> {
        do {
            return ClientStreamingCall(
                open(method.descriptor, partitionKey: method.partitionKey(first), body: try first.encoded(), options: options))
        } catch {
            return ClientStreamingCall(StreamingCall(failed: RPCError(.invalidArgument, "\(error)")))
        }
    }
}

/// What a caller may say about one call.
public struct CallOptions: Hashable, Sendable {
    /// Time from now; nil: the method's default. Never longer than what is left of the caller's own deadline.
    public var deadline: Duration?
    /// 1–128 bytes. A repeat with the same key and request gets the stored reply; with another request, `ABORTED`/`IDEMPOTENCY_CONFLICT`.
    public var idempotencyKey: String
    /// W3C trace context to start; empty: the caller's own, if it has one.
    public var traceparent: String
    /// How often the call was tried before.
    public var attempt: UInt8 = 0

    public init(deadline: Duration? = nil, idempotencyKey: String = "", traceparent: String = "") {
        self.deadline = deadline
        self.idempotencyKey = idempotencyKey
        self.traceparent = traceparent
    }
}
