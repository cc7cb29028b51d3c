import Messages
import RPCCore

/// Calls of the gateway itself, to what is behind it. Nobody is asked whether it may.
extension ZeroMQGateway: RPCChannel {
    public func call(
        _ method: MethodDescriptor, partitionKey: String?, body: [UInt8], options: CallOptions
    ) async throws(RPCError) -> [UInt8] {
        var left = options.deadline ?? method.defaultDeadline
        if let context = CallContext.current { left = min(left, context.deadline - .now) }
        let microseconds = left.microseconds
        let outcome = await withCheckedContinuation { (continuation: CheckedContinuation<Result<[UInt8], RPCError>, Never>) in
            shell.submitOrElse { shell in
                shell.call(
                    method.id, partition: PartitionHash.of(partitionKey), body: body, microseconds: microseconds
                ) { continuation.resume(returning: $0) }
            } else: {
                continuation.resume(returning: .failure(.shutDown))
            }
        }
        return try outcome.get()
    }

    /// The gateway has no use for streams of its own.
    public func open(
        _ method: MethodDescriptor, partitionKey: String?, body: [UInt8], options: CallOptions
    ) -> StreamingCall {
        StreamingCall(failed: RPCError(.unimplemented, "\(method.fullName): a gateway makes no calls that stream"))
    }
}
