import Foundation
import MeshTesting
import Messages
import OrderAPI
import PluginPackage
import RPCCore
import Supervisor
import TestThreads
import Testing

/// The bundled plugins of order, signed, in real processes: three in the service, one in a runner that dies.
@Suite(.serialized, .ownThread) struct OrderPluginTests {
    /// What an operator changes, per plugin id.
    private static let overrides = [
        "liveshop.promotions": """
        {"promotions": [{"id": "tens", "currency": "CNY", "threshold": 5000, "off": 500, "merchants": ["M-1"]}]}
        """,
        "liveshop.sandbox-payments": #"{"delay_ms": 300}"#,
    ]

    /// Bundles and signs order's plugins into a folder, as `liveshop plugin bundle` does.
    private static func bundle(into folder: String) throws -> PluginDirectories {
        let checkout = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..").standardized.path
        let executable = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
        let libraries = URL(filePath: executable).deletingLastPathComponent().path
        let (plugins, keys, key) = ("\(folder)/plugins", "\(folder)/plugin-keys", SigningKey())
        for name in ["Promotions", "RiskCheck", "SandboxPayments", "Carrier"] {
            let source = "\(checkout)/services/order/Plugins/\(name)"
            let bytes = try Data(contentsOf: URL(filePath: "\(source)/\(Manifest.fileName)"))
            let manifest = try Manifest(parsing: [UInt8](bytes), file: source)
            let bundled = try PluginBundle.bundle(source: source, library: "\(libraries)/\(manifest.library)", into: plugins)
            try PluginBundle.sign(folder: bundled, key: key)
            if let config = overrides[manifest.id] {
                try Data(config.utf8).write(to: URL(filePath: "\(bundled)/\(PackagedPlugin.configFileName)"))
            }
        }
        try FileManager.default.createDirectory(atPath: keys, withIntermediateDirectories: true)
        try Data(key.publicText.utf8).write(to: URL(filePath: "\(keys)/test.pub"))
        return PluginDirectories([plugins], keys: [keys])
    }

    /// A mesh with these plugins, and nothing left of them afterwards.
    private static func run(_ body: (ProcessMesh) async throws -> Void) async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "liveshop-order-plugins-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        try await ProcessMesh.run(plugins: try bundle(into: folder.path), body)
    }

    @Test func anOrderIsPromotedJudgedPaidShippedAndFollowed() async throws {
        try await Self.run { mesh in
            let shop = Shop(mesh)
            try await shop.sell("SKU-1", units: 1_000)
            let placed = try await shop.place("SKU-1", units: 2, key: "order-1")
            #expect(placed.total == Money(minorUnits: 45_00, currency: "CNY"))
            let order = try await shop.order(placed.orderID)
            #expect(order.promotions.map(\.promotionID) == ["tens"] && order.promotions[0].pluginID == "liveshop.promotions")
            #expect(order.risk?.decision == .allow)
            let started = try await shop.orders.startPayment(
                .init(orderID: placed.orderID, provider: "sandbox", methodToken: "tok-ok"), idempotencyKey: "pay-1")
            #expect(started.status == .pending)
            let paid = try await eventually { try await shop.order(placed.orderID).state == .paid }
            #expect(paid)
            let shipped = try await shop.orders.ship(
                .init(orderID: placed.orderID, carrier: "own-fleet"), idempotencyKey: "ship-1")
            #expect(shipped.state == .shipped && shipped.booking?.reference.hasPrefix("LF") == true)
            let tracked = try await shop.orders.trackParcel(.init(orderID: placed.orderID))
            #expect(tracked.scans.first?.status == "BOOKED")
            // One minor unit short: the order cannot take it, and it goes back whole.
            let other = try await shop.place("SKU-1", units: 1, key: "order-2")
            _ = try await shop.orders.startPayment(
                .init(orderID: other.orderID, provider: "sandbox", methodToken: "tok-short"), idempotencyKey: "pay-2")
            let back = try await eventually {
                try await shop.order(other.orderID).providerRefunds.contains {
                    $0.amount?.minorUnits == 24_99 && $0.confirmedAt != .epoch
                }
            }
            #expect(back)
            #expect(try await shop.order(other.orderID).refusedPayments.map(\.reason) == ["AMOUNT_MISMATCH"])
        }
    }

    /// Every runner of order dies, again and again, while payments are under way: each order is paid, once.
    @Test func runnersDieAndPaymentsEndAllTheSame() async throws {
        try await Self.run { mesh in
            let shop = Shop(mesh)
            try await shop.sell("SKU-1", units: 1_000)
            var orders: [OrderID] = []
            for round in 0..<5 {
                let service = try #require(await mesh.pid(of: "order"))
                let runners = Self.children(of: service)
                #expect(!runners.isEmpty, "round \(round): no runner")
                for number in 0..<4 {
                    let placed = try await shop.place("SKU-1", units: 1, key: "order-\(round)-\(number)")
                    orders.append(placed.orderID)
                    // The runner may die in the middle of it: then the payment is begun by the poller.
                    _ = try await Shop.persist { () async throws(RPCError) in
                        try await shop.orders.startPayment(
                            .init(orderID: placed.orderID, provider: "sandbox", methodToken: "tok-ok"), deadline: .seconds(5))
                    }
                    if number == 1 { for runner in runners { kill(runner, SIGKILL) } }
                }
                let returned = await eventually { Self.children(of: service).count >= runners.count }
                #expect(returned, "round \(round): runners did not come back")
                #expect(await mesh.pid(of: "order") == service, "round \(round): the service died with its runner")
            }
            let end = orders
            let paid = try await eventually(within: .seconds(60)) {
                for order in end where try await shop.order(order).state != .paid { return false }
                return true
            }
            #expect(paid)
            for id in orders {
                let order = try await shop.order(id)
                #expect(order.payments.map(\.status) == [.captured] && order.captured == order.total)
                #expect(order.refusedPayments.isEmpty && order.providerRefunds.isEmpty)
            }
        }
    }

    /// Alive ones.
    private static func children(of parent: Int32) -> [Int32] {
        let pids = (try? FileManager.default.contentsOfDirectory(atPath: "/proc"))?.compactMap { Int32($0) } ?? []
        return pids.filter { pid in
            guard let stat = try? String(contentsOfFile: "/proc/\(pid)/stat", encoding: .utf8),
                let close = stat.lastIndex(of: ")")
            else { return false }
            let rest = stat[stat.index(after: close)...].split(separator: " ")
            return rest.count > 1 && rest[0] != "Z" && Int32(rest[1]) == parent
        }
    }
}

extension Shop {
    fileprivate func place(_ sku: SKU, units: UInt64, key: String) async throws -> OrderV1.PlaceOrderResponse {
        try await Self.persist { () async throws(RPCError) in
            try await orders.placeOrder(
                .init(buyerID: "ada", lines: [.init(sku: sku, units: units)]), deadline: .seconds(5), idempotencyKey: key)
        }
    }

    fileprivate func order(_ id: OrderID) async throws -> OrderV1.Order {
        let reply = try await Self.persist { () async throws(RPCError) in try await orders.getOrder(.init(orderID: id)) }
        return reply.order ?? .init()
    }
}
