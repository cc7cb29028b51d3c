// swift-format-ignore-file
// DO NOT EDIT: script/generate writes this file from protos/.

import Messages
import RPCCore

/// The methods of `liveshop.gateway.v1.Reflection`, with their types.
public enum ReflectionMethods {
    /// The files that define a symbol and all that they import. Errors: INVALID_ARGUMENT; NOT_FOUND (nobody brought descriptors of it);
    /// RESOURCE_EXHAUSTED, reason DESCRIPTORS_TOO_LARGE (of everything: ask for a symbol).
    public static let getDescriptors = Method<GatewayV1.GetDescriptorsRequest, GatewayV1.GetDescriptorsResponse>(
        MethodDescriptor(
            id: MethodID(rawValue: 0x6838e624), fullName: "liveshop.gateway.v1.Reflection/GetDescriptors",
            request: "liveshop.gateway.v1.GetDescriptorsRequest", response: "liveshop.gateway.v1.GetDescriptorsResponse",
            idempotency: .readOnly, defaultDeadline: .milliseconds(5000)))

    public static let service = ServiceDescriptor(
        fullName: "liveshop.gateway.v1.Reflection",
        methods: [
            getDescriptors.descriptor,
        ])
}
