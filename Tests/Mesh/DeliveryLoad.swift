import Foundation
import MeshTesting
import Messages
import OrderAPI
import RPCCore
import RPCPolicy
import Synchronization
import Testing

/// Callers who book deliveries, again and again, while processes of the mesh are replaced. Changes without an idempotency key: what may have been done
/// is not repeated, so each loss would show, and each repetition.
final class DeliveryLoad: Sendable {
    private let orders: OrdersClient
    private let skus: Int
    private let isOver = Mutex(false)
    private let booked = Mutex<UInt64>(0)
    private let failures = Mutex<[RPCError]>([])
    private var ended: UInt64 { booked.withLock { $0 } }

    /// - Parameter skus: how many products the deliveries are of.
    init(through channel: any RPCChannel, skus: Int) {
        var patient = CallPolicy()
        patient.waitForReady = true
        orders = OrdersClient(
            PolicyChannel(channel, policies: PolicyTable(rules: [.init(match: "*", policy: patient)])))
        self.skus = skus
    }

    /// Replaces processes one after the other, and checks at the end that no call failed, and that what was acknowledged is booked, once.
    ///
    /// - Parameter calls: how many end before each is replaced, and after the last.
    func expectNoLoss(callers: Int, replacing names: [String], of mesh: ProcessMesh, after calls: UInt64) async throws {
        let tasks = (0..<callers).map { caller in Task { await deliver("SKU-\(caller % skus)") } }
        for name in names {
            let before = ended
            #expect(await eventually { ended > before + calls }, "calls go on before \(name) goes")
            let previous = await mesh.incarnation(of: "order")
            let restarts = await mesh.restarts(of: name)
            try await mesh.signal(name, SIGTERM)
            #expect(await eventually { await mesh.restarts(of: name) > restarts }, "\(name) comes back")
            try await mesh.waitUntilServing("order", insteadOf: name == "order" ? previous : nil)
        }
        let before = ended
        #expect(await eventually { ended > before + calls })
        isOver.withLock { $0 = true }
        for task in tasks { await task.value }
        let failures = failures.withLock { $0 }
        #expect(failures.isEmpty, "\(failures.count) failed: \(failures.first.map { "\($0)" } ?? "")")
        let availability = try await orders.getAvailability(
            .init(skus: (0..<skus).map { SKU("SKU-\($0)") }), deadline: .seconds(10))
        let available = availability.availability.map(\.availableUnits).reduce(0, +)
        #expect(available == ended, "each acknowledged delivery is booked once, and nothing else")
    }

    private func deliver(_ sku: String) async {
        while !isOver.withLock({ $0 }) {
            do throws(RPCError) {
                _ = try await orders.receiveStock(.init(sku: SKU(sku), locationID: "L-1", units: 1), deadline: .seconds(60))
                booked.withLock { $0 += 1 }
            } catch {
                failures.withLock { $0.append(error) }
            }
        }
    }
}
