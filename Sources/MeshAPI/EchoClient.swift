// swift-format-ignore-file
// DO NOT EDIT: script/generate writes this file from protos/.

import Messages
import RPCCore

/// Served by benchmarks and tests only.
public struct EchoClient: Sendable {
    public let channel: any RPCChannel

    public init(_ channel: any RPCChannel) { self.channel = channel }

    /// Answers with the payload it was sent. Errors: INVALID_ARGUMENT (delay_ms above 600,000, unknown status); whatever `status` asks for.
    public func echo(
        _ request: MeshV1.EchoRequest, deadline: Duration? = nil, idempotencyKey: String = ""
    ) async throws(RPCError) -> MeshV1.EchoResponse {
        try await EchoMethods.echo.call(
            request, on: channel,
            options: CallOptions(deadline: deadline, idempotencyKey: idempotencyKey))
    }

    /// Answers with the payload as often as asked, as fast as the caller takes it.
    /// Errors: INVALID_ARGUMENT (count above 10,000,000); whatever `fail_after` asks for.
    public func `repeat`(
        _ request: MeshV1.RepeatRequest, deadline: Duration? = nil, idempotencyKey: String = ""
    ) -> MessageStream<MeshV1.RepeatResponse> {
        channel.open(
            EchoMethods.`repeat`, request,
            options: CallOptions(deadline: deadline, idempotencyKey: idempotencyKey))
    }

    /// Adds up what it is sent. Errors: none of its own.
    public func gather(
        _ first: MeshV1.GatherRequest, deadline: Duration? = nil, idempotencyKey: String = ""
    ) -> ClientStreamingCall<MeshV1.GatherRequest, MeshV1.GatherResponse> {
        channel.open(
            EchoMethods.gather, first,
            options: CallOptions(deadline: deadline, idempotencyKey: idempotencyKey))
    }
}
