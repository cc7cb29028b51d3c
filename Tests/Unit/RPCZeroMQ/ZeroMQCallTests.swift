import MeshAPI
import Messages
import RPCCore
import RPCZeroMQ
import Testing

@Suite(.timeLimit(.minutes(1))) struct RPCZeroMQCallTests {
    @Test func callsReachTheHandlerAndComeBack() async throws {
        let mesh = try await EchoMesh()
        let server = try await mesh.serve()
        for size in [0, 1, 33, 64, 1_000, 70_000, 1_000_000] {
            let payload = (0..<size).map { UInt8(truncatingIfNeeded: $0) }
            let response = try await mesh.client.echo(.init(payload: payload), deadline: .seconds(5))
            #expect(response.payload == payload)
        }
        await server.shutdown()
        await mesh.end()
    }
}
