import Foundation
import GatewayAPI
import MeshTesting
import Messages
import OrderAPI
import RPCCore
import TestThreads
import Testing

/// `kill -9` under load, again and again: nothing acknowledged is lost, nothing happens twice.
@Suite(.serialized, .ownThread) struct CrashTests {
    /// What buyers were told, by the key they used.
    actor Acknowledged {
        var orders: [String: OrderID] = [:]
        var stopped = false

        func add(_ key: String, _ order: OrderID) { orders[key] = order }
        func stop() { stopped = true }
    }

    /// Buyers that order one unit each until told to stop, persisting through every outage.
    private func buy(_ sku: SKU, in shop: Shop, buyers: Int, into acknowledged: Acknowledged) async throws {
        try await withThrowingTaskGroup(of: Void.self) { group in
            for buyer in 0..<buyers {
                group.addTask {
                    var number = 0
                    while await !acknowledged.stopped {
                        let key = "order-\(buyer)-\(number)"
                        number += 1
                        let reply = try await Shop.persist { () async throws(RPCError) in
                            try await shop.orders.placeOrder(
                                .init(buyerID: BuyerID("B-\(buyer)"), lines: [.init(sku: sku, units: 1)]),
                                deadline: .seconds(2),
                                idempotencyKey: key)
                        }
                        await acknowledged.add(key, reply.orderID)
                    }
                }
            }
            try await group.waitForAll()
        }
    }

    /// Kills a process `times` times while buyers order, with at least `between` orders acknowledged between two kills.
    private func killUnderLoad(_ victim: String, times: Int, between: Int = 50) async throws {
        try await ProcessMesh.run { mesh in
            let shop = Shop(mesh)
            let units: UInt64 = 1_000_000
            try await shop.sell("SKU-1", units: units)
            let acknowledged = Acknowledged()
            async let buying: Void = buy("SKU-1", in: shop, buyers: 16, into: acknowledged)
            var lines: [String] = []
            for round in 1...times {
                let before = await acknowledged.orders.count
                let moved = await eventually(within: .seconds(90)) { await acknowledged.orders.count >= before + between }
                #expect(moved, "round \(round): no orders were acknowledged")
                let died = await mesh.restarts(of: victim)
                try await mesh.kill(victim)
                let returned = await eventually { await mesh.restarts(of: victim) > died }
                #expect(returned, "round \(round): \(victim) was not started again")
                lines.append("round \(round): \(await acknowledged.orders.count) orders acknowledged")
            }
            await acknowledged.stop()
            try await buying
            let orders = await acknowledged.orders
            #expect(Set(orders.values).count == orders.count, "an order was given to two keys")
            let stock = try await shop.stock("SKU-1")
            #expect(stock.held == UInt64(orders.count), "\(lines.joined(separator: "; "))")
            #expect(stock.onHand == units)
            #expect(stock.available == units - UInt64(orders.count))
            // A repeat after all the deaths still gets the stored reply, and changes nothing.
            for (key, order) in orders.sorted(by: { $0.key < $1.key }).prefix(20) {
                let buyer = key.split(separator: "-")[1]
                let reply = try await Shop.persist { () async throws(RPCError) in
                    try await shop.orders.placeOrder(
                        .init(buyerID: BuyerID("B-\(buyer)"), lines: [.init(sku: "SKU-1", units: 1)]), idempotencyKey: key)
                }
                #expect(reply.orderID == order)
            }
            #expect(try await shop.stock("SKU-1").held == UInt64(orders.count))
        }
    }

    @Test func orderDiesAgainAndAgain() async throws { try await killUnderLoad("order", times: 6) }

    @Test func gatewayDiesAgainAndAgain() async throws { try await killUnderLoad("gateway", times: 4) }

    @Test func catalogDiesAgainAndAgain() async throws {
        try await ProcessMesh.run { mesh in
            let shop = Shop(mesh)
            for round in 0..<4 {
                try await withThrowingTaskGroup(of: Void.self) { group in
                    for number in 0..<40 {
                        group.addTask {
                            let id = "P-\(round)-\(number)"
                            let reply = try await Shop.persist { () async throws(RPCError) in
                                try await shop.catalog.upsertProduct(
                                    .init(
                                        product: .init(
                                            productID: ProductID(id), merchantID: "M-1",
                                            titles: [.init(language: "nl", text: "Paraplu \(id)")],
                                            variants: [.init(sku: SKU("S-\(id)"), returnable: true)])))
                            }
                            // The first attempt may have been stored without an answer: the same product again is revision 1 still.
                            #expect(reply.revision == 1)
                        }
                        if number == 20 { group.addTask { try await mesh.kill("catalog") } }
                    }
                    try await group.waitForAll()
                }
            }
            for round in 0..<4 {
                let ids = (0..<40).map { ProductID("P-\(round)-\($0)") }
                let answer = try await Shop.persist { () async throws(RPCError) in
                    try await shop.catalog.batchGetProducts(.init(productIDs: ids), deadline: .seconds(10))
                }
                #expect(answer.missingProductIDs == [])
                #expect(Set(answer.products.map(\.productID)) == Set(ids))
            }
        }
    }

    @Test func reviewsDiesAgainAndAgain() async throws {
        try await ProcessMesh.run { mesh in
            let shop = Shop(mesh)
            for round in 0..<4 {
                try await withThrowingTaskGroup(of: Void.self) { group in
                    for batch in 0..<10 {
                        group.addTask {
                            let answer = try await Shop.persist { () async throws(RPCError) in
                                try await shop.reviews.ingestReviews(
                                    .init(
                                        reviews: (0..<10).map { number in
                                            .init(
                                                source: "red", sourceID: "N-\(round)-\(batch)-\(number)", revision: 1,
                                                sku: "SKU-1",
                                                author: "A-\(round)-\(batch)-\(number)",
                                                text: "第\(round)轮第\(batch)批第\(number)条：味道清新，瓶子也很好看，会再买。",
                                                createdAt: Instant(microseconds: 1_700_000_000_000_000))
                                        }))
                            }
                            #expect(answer.refused == 0, "\(answer)")
                        }
                        if batch == 5 { group.addTask { try await mesh.kill("reviews") } }
                    }
                    try await group.waitForAll()
                }
            }
            let answer = try await Shop.persist { () async throws(RPCError) in
                try await shop.reviews.getAggregate(.init(sku: "SKU-1"))
            }
            let total = try #require(answer.total)
            #expect(total.votes == 400, "\(answer)")
        }
    }

    /// Orders reach analytics exactly once although either side dies in the middle.
    @Test func analyticsAndOrderDieWhileOneFollowsTheOther() async throws {
        try await ProcessMesh.run { mesh in
            let shop = Shop(mesh)
            try await shop.sell("SKU-1", units: 100_000)
            try await goLive(shop)
            var paid = 0
            for round in 0..<4 {
                for number in 0..<40 {
                    try await buyInShow(shop, key: "\(round)-\(number)")
                    paid += 1
                    if number == 15 { try await mesh.kill("streamer-analytics") }
                    if number == 25 { try await mesh.kill("order") }
                }
            }
            let expected = Int64(paid) * 2_500
            var gross: Int64 = -1
            let arrived = try await eventually(within: .seconds(60)) {
                let session = try await Shop.persist { () async throws(RPCError) in
                    try await shop.analytics.getSession(.init(sessionID: "show-1"))
                }
                gross = session.total?.money.first?.gmv?.gross ?? 0
                return gross >= expected
            }
            #expect(arrived)
            #expect(gross == expected, "\(paid) orders were paid; more than once counted?")
            let session = try await Shop.persist { () async throws(RPCError) in
                try await shop.analytics.getSession(.init(sessionID: "show-1"))
            }
            #expect(session.total?.money.first?.gmv?.orders == UInt64(paid))
        }
    }

    private func goLive(_ shop: Shop) async throws {
        _ = try await Shop.persist { () async throws(RPCError) in
            try await shop.analytics.registerStreamer(.init(streamerID: "streamer-1", displayName: "Lin Yue"))
        }
        _ = try await Shop.persist { () async throws(RPCError) in
            try await shop.analytics.verifyStreamer(
                .init(streamerID: "streamer-1", identityReference: "ID-1", trainingReference: "T-1"))
        }
        _ = try await Shop.persist { () async throws(RPCError) in
            try await shop.analytics.startSession(
                .init(
                    sessionID: "show-1", streamerID: "streamer-1", title: "Evening", legs: [.init(platform: "vela", room: "1")])
            )
        }
    }

    private func buyInShow(_ shop: Shop, key: String) async throws {
        let placed = try await Shop.persist { () async throws(RPCError) in
            try await shop.orders.placeOrder(
                .init(
                    buyerID: BuyerID("B-\(key)"), lines: [.init(sku: "SKU-1", units: 1)],
                    attribution: .init(sessionID: "show-1", streamerID: "streamer-1", platform: "vela")),
                deadline: .seconds(2), idempotencyKey: "place-\(key)")
        }
        _ = try await Shop.persist { () async throws(RPCError) in
            try await shop.orders.pay(
                .init(orderID: placed.orderID, amount: placed.total, paymentReference: "pay-\(key)"), deadline: .seconds(2),
                idempotencyKey: "pay-\(key)")
        }
    }
}
