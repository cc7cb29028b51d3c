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
    }

    public func call(
        _ method: MethodDescriptor, partitionKey: String?, body: [UInt8], options: CallOptions
    ) async throws(RPCError) -> [UInt8] {
        let inherited = CallContext.current
        var options = options
        if options.traceparent.isEmpty { options.traceparent = inherited?.traceparent ?? "" }
        let request = MeshState.Request(
            method: method, partition: PartitionHash.of(partitionKey), body: body, options: options,
            inheritedDeadline: inherited?.deadline)
        let place = Place()
        let outcome = await withTaskCancellationHandler {
            await withCheckedContinuation { (continuation: CheckedContinuation<Result<[UInt8], RPCError>, Never>) in
                place.state.withLock { state in
                    if case .cancelled = state { return continuation.resume(returning: .failure(.cancelled)) }
                    state = .begun(mesh.begin(client: client, request, continuation))
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
}
