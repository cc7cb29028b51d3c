import Messages

/// The methods a process serves. Generated `<Service>Service` protocols fill it exhaustively.
public struct MethodTable: Sendable {
    /// Decodes a call, at once, on the bytes as they lie. The streams are those that the method's descriptor asks for.
    public typealias Handler =
        @Sendable (_ body: UnsafeRawBufferPointer, _ context: CallContext, _ streams: CallStreams)
        throws(RPCError) -> Invocation
    /// The decoded call, which may suspend. A result and no error thrown, so that task-local values can be bound around it as it is.
    public typealias Invocation = @Sendable () async -> Result<[UInt8], RPCError>

    /// A method and what serves it. No tuple: functions in one are wrapped when they go in and when they come out, at a cost per call.
    public struct Entry: Sendable {
        public let descriptor: MethodDescriptor
        public let handler: Handler
    }

    public private(set) var services: [ServiceDescriptor] = []
    public private(set) var handlers: [MethodID: Entry] = [:]

    public init() {}

    /// All methods, in the order of `services`.
    public var descriptors: [MethodDescriptor] { services.flatMap(\.methods) }

    public mutating func add(_ service: ServiceDescriptor) { services.append(service) }

    /// - Precondition: the method is not in the table yet.
    public mutating func add<Request, Response>(
        _ method: Method<Request, Response>,
        _ serve: @escaping @Sendable (Request, CallContext) async throws(RPCError) -> Response
    ) {
        add(method) { (request, context) in
            { await Self.outcome { () async throws(RPCError) in try method.encoded(try await serve(request, context)) } }
        }
    }

    /// What generated code calls: it makes the invocation itself, since each function between this table and a handler costs a call more than
    /// what most handlers do. Inlinable as `Method.call` is.
    ///
    /// - Precondition: the method is not in the table yet.
    @inlinable public mutating func add<Request, Response>(
        _ method: Method<Request, Response>, invoking invocation: @escaping @Sendable (Request, CallContext) -> Invocation
    ) {
        add(method.descriptor) { (bytes, context, _) throws(RPCError) in
            let request: Request
            do { request = try Request(decoding: bytes) } catch { throw RPCError(.invalidArgument, "\(error)") }
            return invocation(request, context)
        }
    }

    /// - Precondition: the method is not in the table yet.
    public mutating func add<Request, Response>(
        _ method: ServerStreamMethod<Request, Response>,
        _ serve: @escaping @Sendable (Request, MessageWriter<Response>, CallContext) async throws(RPCError) -> Void
    ) {
        add(method.descriptor) { (bytes, context, streams) throws(RPCError) in
            let request: Request
            do { request = try Request(decoding: bytes) } catch { throw RPCError(.invalidArgument, "\(error)") }
            guard let responses = streams.responses else { throw RPCError(.internal, "the transport opened no stream") }
            return {
                await Self.outcome { () async throws(RPCError) in
                    try await serve(request, MessageWriter(responses), context)
                    return []
                }
            }
        }
    }

    /// - Precondition: the method is not in the table yet.
    public mutating func add<Request, Response>(
        _ method: ClientStreamMethod<Request, Response>,
        _ serve: @escaping @Sendable (MessageStream<Request>, CallContext) async throws(RPCError) -> Response
    ) {
        add(method.descriptor) { (_, context, streams) throws(RPCError) in
            guard let requests = streams.requests else { throw RPCError(.internal, "the transport opened no stream") }
            return {
                await Self.outcome { () async throws(RPCError) in
                    let response = try await serve(MessageStream(requests), context)
                    do { return try response.encoded() } catch { throw RPCError(.internal, "\(error)") }
                }
            }
        }
    }

    private static func outcome(
        _ body: () async throws(RPCError) -> [UInt8]
    ) async -> Result<[UInt8], RPCError> {
        do throws(RPCError) { return .success(try await body()) } catch { return .failure(error) }
    }

    @usableFromInline mutating func add(_ descriptor: MethodDescriptor, _ handler: @escaping Handler) {
        precondition(handlers[descriptor.id] == nil, "\(descriptor.fullName) is registered twice")
        handlers[descriptor.id] = Entry(descriptor: descriptor, handler: handler)
    }

    /// The same methods with other handlers, e.g. ones that look on.
    public func mapHandlers(_ change: (MethodDescriptor, @escaping Handler) -> Handler) -> MethodTable {
        var table = self
        table.handlers = handlers.mapValues { Entry(descriptor: $0.descriptor, handler: change($0.descriptor, $0.handler)) }
        return table
    }

    public mutating func merge(_ other: MethodTable) {
        services += other.services
        handlers.merge(other.handlers) { _, _ in preconditionFailure("a method is registered twice") }
    }
}
