// swift-format-ignore-file
// DO NOT EDIT: script/generate writes this file from protos/.

import Messages
import RPCCore

/// Served by benchmarks and tests only.
public struct EchoClient: Sendable {
    public let channel: any RPCChannel

    public init(_ channel: any RPCChannel) { self.channel = channel }

    /// Answers with the payload it was sent. Errors: none of its own.
    public func echo(
        _ request: MeshV1.EchoRequest, deadline: Duration? = nil, idempotencyKey: String = ""
    ) async throws(RPCError) -> MeshV1.EchoResponse {
        try await channel.call(
            EchoMethods.echo, request,
            options: CallOptions(deadline: deadline, idempotencyKey: idempotencyKey))
    }
}
