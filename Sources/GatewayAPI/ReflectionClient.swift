// swift-format-ignore-file
// DO NOT EDIT: script/generate writes this file from protos/.

import Messages
import RPCCore

/// Hands out protobuf's own descriptors: of what the gateway was built with, and of what connected instances brought in their HELLO.
public struct ReflectionClient: Sendable {
    public let channel: any RPCChannel

    public init(_ channel: any RPCChannel) { self.channel = channel }

    /// The files that define a symbol and all that they import. Errors: INVALID_ARGUMENT; NOT_FOUND (nobody brought descriptors of it);
    /// RESOURCE_EXHAUSTED, reason DESCRIPTORS_TOO_LARGE (of everything: ask for a symbol).
    public func getDescriptors(
        _ request: GatewayV1.GetDescriptorsRequest, deadline: Duration? = nil, idempotencyKey: String = ""
    ) async throws(RPCError) -> GatewayV1.GetDescriptorsResponse {
        try await ReflectionMethods.getDescriptors.call(
            request, on: channel,
            options: CallOptions(deadline: deadline, idempotencyKey: idempotencyKey))
    }
}
