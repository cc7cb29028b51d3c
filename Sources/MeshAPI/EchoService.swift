// swift-format-ignore-file
// DO NOT EDIT: script/generate writes this file from protos/.

import Messages
import RPCCore

/// Served by benchmarks and tests only.
public protocol EchoService: Sendable {
    /// Answers with the payload it was sent. Errors: INVALID_ARGUMENT (delay_ms above 600,000, unknown status); whatever `status` asks for.
    func echo(
        _ request: MeshV1.EchoRequest, context: CallContext
    ) async throws(RPCError) -> MeshV1.EchoResponse

    /// Answers with the payload as often as asked, as fast as the caller takes it.
    /// Errors: INVALID_ARGUMENT (count above 10,000,000); whatever `fail_after` asks for.
    func `repeat`(
        _ request: MeshV1.RepeatRequest, responses: MessageWriter<MeshV1.RepeatResponse>, context: CallContext
    ) async throws(RPCError)

    /// Adds up what it is sent. Errors: none of its own.
    func gather(
        _ requests: MessageStream<MeshV1.GatherRequest>, context: CallContext
    ) async throws(RPCError) -> MeshV1.GatherResponse
}

extension EchoService {
    /// Every method of the service, bound to this value.
    public var methods: MethodTable {
        var table = MethodTable()
        table.add(EchoMethods.service)
        table.add(EchoMethods.echo, invoking: {
            (request, context) in
            {
                do throws(RPCError) {
                    let response = try await self.echo(request, context: context)
                    return .success(try EchoMethods.echo.encoded(response))
                } catch { return .failure(error) }
            }
        })
        table.add(EchoMethods.`repeat`) {
            (request, responses, context) async throws(RPCError) in
            try await self.`repeat`(request, responses: responses, context: context)
        }
        table.add(EchoMethods.gather) {
            (requests, context) async throws(RPCError) in
            try await self.gather(requests, context: context)
        }
        return table
    }
}
