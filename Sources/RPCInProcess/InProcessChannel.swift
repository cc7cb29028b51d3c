import Messages
import RPCCore

/// Calls handlers where they are: no sockets, no threads, no other process. For tests of a service's handlers and for what runs in one process
/// anyway.
///
/// Bodies are packed and unpacked as on the wire. The deadline reaches the handler through its context and is not enforced: time belongs to
/// the test. `InProcessMesh` enforces it, in virtual time.
public struct InProcessChannel: RPCChannel {
    private let methods: MethodTable

    public init(_ methods: MethodTable) { self.methods = methods }

    public func call(
        _ method: MethodDescriptor, partitionKey: String?, body: [UInt8], options: CallOptions
    ) async throws(RPCError) -> [UInt8] {
        guard let entry = methods.handlers[method.id] else { throw .unknownMethod }
        guard body.count <= WireLimits.payloadBytesMax else { throw .payloadTooLarge(body.count) }
        let context = CallContext(serving: method, options: options, body: body, now: .now)
        guard context.deadline > .now else { throw .deadlineExceeded }
        return try await MethodTable.run(entry.handler, body, CallStreams(), context).get()
    }

    /// Its task inherits nothing but the context.
    public func open(
        _ method: MethodDescriptor, partitionKey: String?, body: [UInt8], options: CallOptions
    ) -> StreamingCall {
        guard let entry = methods.handlers[method.id] else { return StreamingCall(failed: .unknownMethod) }
        guard body.count <= WireLimits.payloadBytesMax else { return StreamingCall(failed: .payloadTooLarge(body.count)) }
        let context = CallContext(serving: method, options: options, body: body, now: .now)
        guard context.deadline > .now else { return StreamingCall(failed: .deadlineExceeded) }
        let pipe = InProcessPipe(first: method.streaming == .requests ? body : nil)
        let isUpward = method.streaming == .requests
        // Without messages if the requests stream.
        let responses = isUpward ? InboundStream(window: WireLimits.streamWindow) { _ in } : pipe.inbound
        let streams = isUpward ? CallStreams(requests: pipe.inbound) : CallStreams(responses: pipe.outbound)
        let task = Task {
            let outcome = await MethodTable.run(entry.handler, body, streams, context)
            guard isUpward else { return pipe.end(outcome) }
            responses.end(outcome)
            pipe.outbound.end(outcome.error ?? .callEnded)
        }
        return StreamingCall(requests: isUpward ? pipe.outbound : nil, responses: responses) {
            task.cancel()
            responses.end(.failure(.cancelled))
            streams.end(.cancelled)
            pipe.outbound.end(.cancelled)
        }
    }
}

extension Result where Failure == RPCError {
    var error: RPCError? { if case .failure(let error) = self { error } else { nil } }
}

extension MethodTable {
    /// Decodes and runs, with the context as the task-local one.
    static func run(
        _ handler: @escaping Handler, _ body: [UInt8], _ streams: CallStreams, _ context: CallContext
    ) async -> Result<[UInt8], RPCError> {
        let invocation: Invocation
        do throws(RPCError) {
            let decoded: Result<Invocation, RPCError> = body.withUnsafeBytes { bytes in
                Result { () throws(RPCError) in try handler(bytes, context, streams) }
            }
            invocation = try decoded.get()
        } catch {
            return .failure(error)
        }
        return await CallContext.$current.withValue(context, operation: invocation)
    }
}

extension CallContext {
    /// What a handler called with these options knows: the deadline is the options' or the method's, and not after the caller's own.
    convenience init(serving method: MethodDescriptor, options: CallOptions, body: [UInt8], now: ContinuousClock.Instant) {
        let caller = CallContext.current
        let own = now + (options.deadline ?? method.defaultDeadline)
        self.init(
            method: method, deadline: caller.map { min($0.deadline, own) } ?? own, idempotencyKey: options.idempotencyKey,
            requestFingerprint: options.idempotencyKey.isEmpty ? 0 : CallContext.fingerprint(of: method, body),
            traceparent: options.traceparent.isEmpty ? caller?.traceparent ?? "" : options.traceparent)
    }
}
