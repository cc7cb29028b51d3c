import Messages

/// The methods a process serves. Generated `<Service>Service` protocols fill it exhaustively.
public struct MethodTable: Sendable {
    public typealias Handler = @Sendable (_ body: UnsafeRawBufferPointer, _ context: CallContext) throws(RPCError) -> Invocation
    /// The decoded call: decoding happens at once, on the bytes as they lie; the rest may suspend.
    public typealias Invocation = @Sendable () async throws(RPCError) -> [UInt8]

    public private(set) var services: [ServiceDescriptor] = []
    public private(set) var handlers: [MethodID: (descriptor: MethodDescriptor, handler: Handler)] = [:]

    public init() {}

    public mutating func add(_ service: ServiceDescriptor) { services.append(service) }

    /// - Precondition: the method is not in the table yet.
    public mutating func add<Request, Response>(
        _ method: Method<Request, Response>,
        _ serve: @escaping @Sendable (Request, CallContext) async throws(RPCError) -> Response
    ) {
        precondition(handlers[method.descriptor.id] == nil, "\(method.descriptor.fullName) is registered twice")
        handlers[method.descriptor.id] = (
            method.descriptor,
            { (bytes, context) throws(RPCError) in
                let request: Request
                do { request = try Request(decoding: bytes) } catch { throw RPCError(.invalidArgument, "\(error)") }
                return { () async throws(RPCError) in
                    let response = try await serve(request, context)
                    do { return try response.encoded() } catch { throw RPCError(.internal, "\(error)") }
                }
            }
        )
    }

    public mutating func merge(_ other: MethodTable) {
        services += other.services
        handlers.merge(other.handlers) { _, _ in preconditionFailure("a method is registered twice") }
    }
}
