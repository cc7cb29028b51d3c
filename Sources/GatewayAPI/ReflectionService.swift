// swift-format-ignore-file
// DO NOT EDIT: script/generate writes this file from protos/.

import Messages
import RPCCore

/// Hands out protobuf's own descriptors: of what the gateway was built with, and of what connected instances brought in their HELLO.
public protocol ReflectionService: Sendable {
    /// The files that define a symbol and all that they import. Errors: INVALID_ARGUMENT; NOT_FOUND (nobody brought descriptors of it);
    /// RESOURCE_EXHAUSTED, reason DESCRIPTORS_TOO_LARGE (of everything: ask for a symbol).
    func getDescriptors(
        _ request: GatewayV1.GetDescriptorsRequest, context: CallContext
    ) async throws(RPCError) -> GatewayV1.GetDescriptorsResponse
}

extension ReflectionService {
    /// Every method of the service, bound to this value.
    public var methods: MethodTable {
        var table = MethodTable()
        table.add(ReflectionMethods.service)
        table.add(ReflectionMethods.getDescriptors, invoking: {
            (request, context) in
            {
                do throws(RPCError) {
                    let response = try await self.getDescriptors(request, context: context)
                    return .success(try ReflectionMethods.getDescriptors.encoded(response))
                } catch { return .failure(error) }
            }
        })
        return table
    }
}
