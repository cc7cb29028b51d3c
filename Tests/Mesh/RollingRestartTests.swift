import Foundation
import MeshTesting
import Messages
import OrderAPI
import RPCCore
import RPCPolicy
import RPCZeroMQ
import Synchronization
import TestThreads
import Testing

/// Every process of the mesh is replaced, one after the other, while calls go on.
@Suite(.serialized, .ownThread) struct RollingRestartTests {
    private final class Load: Sendable {
        let isOver = Mutex(false)
        let booked = Mutex<UInt64>(0)
        let failures = Mutex<[RPCError]>([])
        var ended: UInt64 { booked.withLock { $0 } }
    }

    /// Changes without an idempotency key: what may have been done is not repeated, so each loss would show, and each repetition.
    @Test func noCallIsLostAndNoneIsDoneTwice() async throws {
        try await ProcessMesh.run { mesh in
            var patient = CallPolicy()
            patient.waitForReady = true
            let orders = OrdersClient(
                PolicyChannel(mesh.channel, policies: PolicyTable(rules: [.init(match: "*", policy: patient)])))
            let load = Load()
            let callers = (0..<8).map { caller in
                Task {
                    while !load.isOver.withLock({ $0 }) {
                        do throws(RPCError) {
                            _ = try await orders.receiveStock(
                                .init(sku: SKU("SKU-\(caller)"), locationID: "L-1", units: 1), deadline: .seconds(60))
                            load.booked.withLock { $0 += 1 }
                        } catch {
                            load.failures.withLock { $0.append(error) }
                        }
                    }
                }
            }
            for name in ["order", "gateway", "order", "catalog", "gateway"] {
                let before = load.ended
                #expect(await eventually { load.ended > before + 50 }, "calls go on before \(name) goes")
                let previous = await mesh.incarnation(of: "order")
                let restarts = await mesh.restarts(of: name)
                try await mesh.signal(name, SIGTERM)
                #expect(await eventually { await mesh.restarts(of: name) > restarts }, "\(name) comes back")
                try await mesh.waitUntilServing("order", insteadOf: name == "order" ? previous : nil)
            }
            let before = load.ended
            #expect(await eventually { load.ended > before + 50 })
            load.isOver.withLock { $0 = true }
            for caller in callers { await caller.value }
            let failures = load.failures.withLock { $0 }
            #expect(failures.isEmpty, "\(failures.count) failed: \(failures.first.map { "\($0)" } ?? "")")
            let availability = try await orders.getAvailability(
                .init(skus: (0..<8).map { SKU("SKU-\($0)") }), deadline: .seconds(10))
            let available = availability.availability.map(\.availableUnits).reduce(0, +)
            #expect(available == load.ended, "each acknowledged delivery is booked once, and nothing else")
        }
    }
}
