import EventFeeds
import Foundation
import GatewayAPI
import MeshAPI
import MeshKeys
import MeshTesting
import Messages
import OrderAPI
import RPCCore
import RPCPolicy
import RPCZeroMQ
import Supervisor
import TestThreads
import Testing

/// A mesh whose gateway has two shards, and whose services have two threads each.
@Suite(.serialized, .ownThread) struct ShardMeshTests {
    /// Runs `body` with a channel to each shard; every service is at both.
    private static func run(
        plugins: PluginDirectories = .none, secured: Bool = false,
        _ body: (ProcessMesh, [ZeroMQChannel]) async throws -> Void
    ) async throws {
        try await ProcessMesh.run(plugins: plugins, secured: secured, shards: 2) { mesh in
            let security = secured ? try mesh.keys.connectionSecurity(as: KeyFolder.admin) : .plain
            let channels = mesh.layout.clientEndpoints.map {
                ZeroMQChannel(endpoint: $0, reactor: mesh.reactor, security: security)
            }
            defer { for channel in channels { channel.close() } }
            for channel in channels { try await Self.waitForAll(channel) }
            try await body(mesh, channels)
        }
    }

    private static func waitForAll(_ channel: ZeroMQChannel) async throws {
        let areThere = await eventually(within: .seconds(60)) {
            let listed = try? await GatewayClient(channel).listInstances(.init(), deadline: .seconds(1))
            return listed.map { Set($0.instances.map(\.name)).isSuperset(of: ["catalog", "order", "reviews"]) } ?? false
        }
        try #require(areThere, "every service registers at each shard")
    }

    @Test(arguments: [false, true]) func bothShardsServeAndEachTellsOfBoth(secured: Bool) async throws {
        try await Self.run(secured: secured) { _, channels in
            let orders = OrdersClient(FailoverChannel(channels))
            for _ in 0..<40 {
                _ = try await orders.receiveStock(.init(sku: "SKU-1", locationID: "L-1", units: 1), deadline: .seconds(10))
            }
            let method = "liveshop.order.v1.Orders/ReceiveStock"
            for channel in channels {
                let stats = try await GatewayClient(channel).stats(.init(methodContains: method), deadline: .seconds(5))
                #expect(stats.methods.map(\.calls) == [40])
                let own = try await InstanceClient(channel).stats(
                    .init(instance: "order", methodContains: method), deadline: .seconds(5))
                #expect(own.methods.map(\.calls) == [40])
                let metrics = try await GatewayClient(channel).metrics(.init(), deadline: .seconds(5)).text
                let lines = metrics.split(separator: "\n").filter {
                    $0.hasPrefix("liveshop_gateway_calls_total{") && $0.contains(method)
                }
                #expect(lines.count == 2 && lines.allSatisfy { $0.hasSuffix(" 20") }, "\(lines)")
                #expect(lines.contains { $0.contains("shard=\"0\"") } && lines.contains { $0.contains("shard=\"1\"") })
            }
            for channel in channels {
                var positions: [UInt64] = []
                let events = EventSubscription.orders(through: channel)
                while positions.count < 40 { positions.append(try await events.next().position) }
                #expect(positions == Array(1...40))
            }
        }
    }

    /// With all plugins of the shop, which are asked from both threads: each unit is sold once, and all are.
    @Test func whatIsOrderedThroughBothShardsIsNeverOversold() async throws {
        try await Self.run(plugins: BundledForTests.directories()) { mesh, channels in
            let units = 120
            try await Shop(mesh).sell("SKU-1", units: UInt64(units))
            let orders = OrdersClient(FailoverChannel(channels))
            let outcomes = await withTaskGroup(of: RPCError?.self) { group in
                for caller in 0..<2 * units {
                    group.addTask {
                        do throws(RPCError) {
                            _ = try await orders.placeOrder(
                                .init(
                                    buyerID: BuyerID("B-\(caller)"),
                                    lines: [
                                        .init(sku: "SKU-1", units: 1, unitPriceMax: .init(minorUnits: 2_500, currency: "CNY"))
                                    ]),
                                deadline: .seconds(60), idempotencyKey: "order-\(caller)")
                            return nil
                        } catch { return error }
                    }
                }
                return await group.reduce(into: [RPCError?]()) { $0.append($1) }
            }
            #expect(outcomes.count { $0 == nil } == units)
            let reasons = Set(outcomes.compactMap { $0?.reason })
            #expect(reasons == ["SOLD_OUT"], "\(reasons)")
        }
    }

    /// As in `RollingRestartTests`, where all threads of a process go at once. Both shards bring the deliveries to one state.
    @Test func noCallIsLostAndNoneIsDoneTwice() async throws {
        try await Self.run { mesh, channels in
            try await DeliveryLoad(through: FailoverChannel(channels), skus: 2).expectNoLoss(
                callers: 16, replacing: ["order", "gateway", "order"], of: mesh, after: 200)
        }
    }
}
