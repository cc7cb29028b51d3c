import Messages
import RPCCore
import Synchronization

/// A caller in an `InProcessMesh`.
public struct InProcessMeshChannel: RPCChannel {
    let mesh: InProcessMesh
    let client: Int

    /// Where a call is, for the one who cancels it.
    private final class Place: Sendable {
        enum State {
            case notBegun, cancelled
            case begun(MeshState.Ticket?)
        }

        let state = Mutex(State.notBegun)

        var ticket: MeshState.Ticket? { state.withLock { if case .begun(let ticket) = $0 { ticket } else { nil } } }
    }

    public func call(
        _ method: MethodDescriptor, partitionKey: String?, body: [UInt8], options: CallOptions
    ) async throws(RPCError) -> [UInt8] {
        let request = request(method, partitionKey, body, options)
        let place = Place()
        let outcome = await withTaskCancellationHandler {
            await withCheckedContinuation { (continuation: CheckedContinuation<Result<[UInt8], RPCError>, Never>) in
                place.state.withLock { state in
                    if case .cancelled = state { return continuation.resume(returning: .failure(.cancelled)) }
                    switch mesh.begin(client: client, request, .task(continuation)) {
                    case .success(let ticket): state = .begun(ticket)
                    case .failure(let error):
                        state = .begun(nil)
                        continuation.resume(returning: .failure(error))
                    }
                }
            }
        } onCancel: {
            let ticket = place.state.withLock { state -> MeshState.Ticket? in
                if case .begun(let ticket) = state { return ticket }
                state = .cancelled
                return nil
            }
            if let ticket { mesh.cancel(client: client, ticket) }
        }
        return try outcome.get()
    }

    public func open(
        _ method: MethodDescriptor, partitionKey: String?, body: [UInt8], options: CallOptions
    ) -> StreamingCall {
        let place = Place()
        let (mesh, client) = (mesh, client)
        let responses = InboundStream(window: WireLimits.streamWindow) { credit in
            if let ticket = place.ticket { mesh.perform(.allowResponses(client: client, ticket, credit)) }
        }
        var requests: OutboundStream?
        if method.streaming == .requests {
            requests = .whole { stream in
                if let ticket = place.ticket { mesh.perform(.requests(client: client, ticket, stream)) }
            }
        }
        let waiter = MeshState.Waiter.streams(requests: requests, responses: responses)
        switch mesh.begin(client: client, request(method, partitionKey, body, options), waiter) {
        case .success(let ticket): place.state.withLock { $0 = .begun(ticket) }
        case .failure(let error): waiter.end(.failure(error))
        }
        return StreamingCall(requests: requests, responses: responses) {
            if let ticket = place.ticket { mesh.cancel(client: client, ticket) }
        }
    }

    private func request(
        _ method: MethodDescriptor, _ partitionKey: String?, _ body: [UInt8], _ options: CallOptions
    ) -> MeshState.Request {
        let inherited = CallContext.current
        var options = options
        if options.traceparent.isEmpty { options.traceparent = inherited?.traceparent ?? "" }
        return MeshState.Request(
            method: method, partition: PartitionHash.of(partitionKey), body: body, options: options,
            inheritedDeadline: inherited?.deadline)
    }
}
