import RPCCore

/// Stand-ins for services answer calls; those that also stream say so themselves.
extension RPCChannel {
    public func open(
        _ method: MethodDescriptor, partitionKey: String?, body: [UInt8], options: CallOptions
    ) -> StreamingCall {
        StreamingCall(failed: RPCError(.unimplemented, "\(method.fullName): this stand-in does not stream"))
    }
}
