// swift-format-ignore-file
// DO NOT EDIT: script/generate writes this file from protos/.

import Messages
import RPCCore

/// Served by benchmarks and tests only.
public protocol EchoService: Sendable {
    /// Answers with the payload it was sent. Errors: none of its own.
    func echo(
        _ request: MeshV1.EchoRequest, context: CallContext
    ) async throws(RPCError) -> MeshV1.EchoResponse
}

extension EchoService {
    /// Every method of the service, bound to this value.
    public var methods: MethodTable {
        var table = MethodTable()
        table.add(EchoMethods.service)
        table.add(EchoMethods.echo) {
            (request, context) async throws(RPCError) in
            try await self.echo(request, context: context)
        }
        return table
    }
}
