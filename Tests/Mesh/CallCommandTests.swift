import Foundation
import GatewayAPI
import MeshTesting
import Messages
import RPCCore
import TestThreads
import Testing

/// `liveshop call` against real processes.
@Suite(.ownThread) struct CallCommandTests {
    private static let receive = ["call", "Orders/ReceiveStock", #"{"sku": "SKU-1", "locationId": "L-1", "units": 1}"#]

    private struct Received: Decodable {
        struct Stock: Decodable { var onHand: String }
        var stock: Stock
    }

    private static func forwarded(_ mesh: ProcessMesh) async throws -> UInt64 {
        let stats = try await GatewayClient(mesh.channel).stats(.init(methodContains: "Orders/"), deadline: .seconds(10))
        return stats.methods.reduce(0) { $0 + $1.calls + UInt64($1.inFlight) }
    }

    @Test func pastTheGatewayItCountsNothing() async throws {
        try await ProcessMesh.run { mesh in
            let before = try await Self.forwarded(mesh)
            let direct = try LiveshopProcess.run(Self.receive + ["--direct", "--deadline", "20s"], on: mesh)
            #expect(direct.status == 0 && !direct.errors.contains("through the gateway"), "\(direct.errors)")
            #expect(try direct.decoded(Received.self).stock.onHand == "1")
            let stream = try LiveshopProcess.run(
                ["call", "Orders/StreamEvents", "{}", "--direct", "--deadline", "4s", "--json"], on: mesh)
            #expect(stream.status == 0 && stream.output.contains("stockReceived"), "\(stream.output) \(stream.errors)")
            #expect(try await Self.forwarded(mesh) == before)
            let through = try LiveshopProcess.run(Self.receive + ["--deadline", "20s"], on: mesh)
            #expect(try through.decoded(Received.self).stock.onHand == "2")
            #expect(try await Self.forwarded(mesh) == before + 1)
            // The gateway has no endpoint of its own to skip itself by.
            let own = try LiveshopProcess.run(["call", "Gateway/Ping", "--direct"], on: mesh)
            #expect(own.status == 0 && own.errors.contains("through the gateway"), "\(own.errors)")
        }
    }

    /// Calls with and without the gateway go on while the service is started again, each done once.
    @Test(arguments: [[], ["--direct"]]) func aRestartLosesNoCall(flags: [String]) async throws {
        try await ProcessMesh.run { mesh in
            let previous = await mesh.incarnation(of: "order")
            try await mesh.signal("order", SIGTERM)
            var calls = 0
            var current: String?
            repeat {
                let call = try LiveshopProcess.run(Self.receive + flags + ["--deadline", "60s"], on: mesh)
                calls += 1
                #expect(call.status == 0, "\(call.errors)")
                #expect(try call.decoded(Received.self).stock.onHand == "\(calls)")
                current = await mesh.incarnation(of: "order")
            } while current == nil || current == previous
        }
    }
}
