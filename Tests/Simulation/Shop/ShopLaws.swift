import AnalyticsAPI
import MeshTesting
import Messages
import OrderAPI
import RPCCore
import ReviewsAPI
import Testing

/// What must hold between the services once the followers have caught up, read over their methods alone.
struct ShopLaws {
    let shop: Shop
    let ledger: ShopLedger
    let seed: UInt64

    func check() async throws {
        try await followersCaughtUp()
        let orders = try await everyOrderOnce()
        try await stockIsConserved(orders)
        try await moneyOfShows(orders)
        try await audiences()
        try await reviews()
        #expect(shop.gaveUp.isEmpty, "\(shop.gaveUp); seed \(seed)")
    }

    private func followersCaughtUp() async throws {
        for service in Shop.Service.allCases { shop.journal(of: service)?.clearFaults() }
        for session in ledger.audiences.keys {
            let caughtUp = try await eventually {
                shop.clock.advance(by: .milliseconds(100))
                let followed = try await shop.call(AnalyticsMethods.getSession, .init(sessionID: session)).orderSequence
                return try await shop.call(OrdersMethods.readEvents, .init(limit: 1)).lastSequence == followed
            }
            #expect(caughtUp, "analytics must follow order; seed \(seed)")
        }
    }

    /// Acknowledged orders are there once, as far as they were brought, and no others.
    private func everyOrderOnce() async throws -> [OrderID: OrderV1.Order] {
        var orders: [OrderID: OrderV1.Order] = [:]
        // What time alone decides is journaled a moment later.
        let isOver = try await eventually {
            shop.clock.advance(by: .milliseconds(100))
            orders = try await listedOrders()
            return ledger.sales.allSatisfy { sale in
                sale.stage.finalState.map { orders[sale.orderID]?.state == $0 } ?? true
            }
        }
        #expect(isOver, "orders must come to the state that the answers told; seed \(seed)")
        let acknowledged = ledger.sales.map(\.orderID).sorted()
        #expect(orders.keys.sorted() == acknowledged, "seed \(seed)")
        let placed = try await shop.orderEvents().compactMap { event in
            if case .orderPlaced(let placed) = event.kind { placed.order?.orderID } else { nil }
        }
        #expect(placed.sorted() == acknowledged, "each order is one fact; seed \(seed)")
        for sale in ledger.sales {
            let order = try #require(orders[sale.orderID], "acknowledged and lost; seed \(seed)")
            #expect(order.total == sale.total && order.buyerID == sale.buyer, "seed \(seed)")
            let paid = sale.stage == .unpaid ? 0 : sale.total.minorUnits
            #expect(order.captured?.minorUnits == paid, "\(order); seed \(seed)")
        }
        return orders
    }

    private func listedOrders() async throws -> [OrderID: OrderV1.Order] {
        var orders: [OrderID: OrderV1.Order] = [:]
        for buyer in Set(ledger.sales.map(\.buyer)) {
            var request = OrderV1.ListOrdersRequest(buyerID: buyer, pageSize: 20)
            repeat {
                let page = try await shop.call(OrdersMethods.listOrders, request)
                for order in page.orders {
                    #expect(orders.updateValue(order, forKey: order.orderID) == nil, "listed twice; seed \(seed)")
                }
                request.cursor = page.nextCursor
            } while !request.cursor.isEmpty
        }
        return orders
    }

    private func stockIsConserved(_ orders: [OrderID: OrderV1.Order]) async throws {
        for sku in ShopWorkload.prices.map(\.sku) {
            var (shipped, allocated): (UInt64, UInt64) = (0, 0)
            for line in orders.values.flatMap({ order in order.paidAt == .epoch ? [] : order.lines })
            where line.line?.sku == sku {
                shipped += line.shippedUnits
                allocated += (line.line?.units ?? 0) - line.cancelledUnits - line.shippedUnits
            }
            let (received, restocked) = (ledger.received[sku] ?? 0, ledger.restocked[sku] ?? 0)
            let onHand = received + restocked - shipped
            let told = try await shop.call(OrdersMethods.getAvailability, .init(skus: [sku])).availability[0].locations
            #expect(
                told == [
                    .init(
                        onHand: onHand, allocated: allocated, available: onHand - allocated, received: received,
                        shipped: shipped, restocked: restocked)
                ], "\(sku); seed \(seed)")
        }
    }

    private func moneyOfShows(_ orders: [OrderID: OrderV1.Order]) async throws {
        let expected = ShopTakings.bySession(in: try await shop.orderEvents())
        for session in ledger.audiences.keys {
            let shown = try await shop.call(AnalyticsMethods.getSession, .init(sessionID: session))
            #expect(shown.orderEventsRefused == 0 && shown.ordersOutside == 0, "seed \(seed)")
            let gmv = shown.total?.money.first?.gmv ?? .init()
            #expect(gmv.gross == gmv.net + gmv.cancelled + gmv.refunded + gmv.frozen, "\(gmv); seed \(seed)")
            let takings = expected[session] ?? ShopTakings()
            #expect(ShopTakings(gmv) == takings, "analytics and order's feed; \(session); seed \(seed)")
            let legs = shown.legs.compactMap { $0.money.first?.gmv }
            #expect(legs.reduce(0) { $0 + $1.gross } == gmv.gross, "seed \(seed)")
            let own = orders.values.filter { $0.attribution?.sessionID == session }
            #expect(own.reduce(0) { $0 + ($1.captured?.minorUnits ?? 0) } == gmv.gross, "seed \(seed)")
            #expect(
                own.reduce(0) { $0 + ($1.refunded?.minorUnits ?? 0) } == gmv.cancelled + gmv.refunded, "seed \(seed)")
        }
    }

    private func audiences() async throws {
        for (session, audience) in ledger.audiences {
            let total = try await shop.call(AnalyticsMethods.getSession, .init(sessionID: session)).total
            let counters = total?.counters ?? .init()
            #expect(
                ShopLedger.Audience(
                    views: counters.views, clicks: counters.clicks, likes: counters.likes,
                    viewers: total?.viewers?.count ?? 0) == audience, "each event counts once; seed \(seed)")
        }
    }

    /// One vote per buyer and SKU, native + syndicated = total, and a verified badge only for those who kept something.
    private func reviews() async throws {
        for sku in ShopWorkload.everyday {
            let buyers = ledger.reviewed.filter { $0.sku == sku }.map(\.buyer.rawValue)
            let followed = try await eventually {
                shop.clock.advance(by: .milliseconds(100))
                for review in try await native(sku) where review.badge == .verified {
                    let purchase = try await shop.call(
                        OrdersMethods.verifyPurchase, .init(buyerID: BuyerID(review.author), sku: sku))
                    guard purchase.returnedUnits < purchase.boughtUnits else { return false }
                }
                return true
            }
            #expect(followed, "a verified buyer of \(sku) kept nothing of it; seed \(seed)")
            let shown = try await native(sku)
            #expect(shown.map(\.author).sorted() == buyers.sorted(), "seed \(seed)")
            let lost = ledger.badgesLost.filter { $0.sku == sku }.map(\.buyer.rawValue)
            #expect(
                shown.allSatisfy { $0.badge == .returned || !lost.contains($0.author) },
                "who gave all back has no badge; seed \(seed)")
            let figures = try await shop.call(ReviewsMethods.getAggregate, .init(sku: sku))
            let (own, foreign, total) = (figures.native ?? .init(), figures.syndicated ?? .init(), figures.total ?? .init())
            #expect(own.votes == UInt64(buyers.count) && foreign.votes == ledger.syndicated[sku] ?? 0, "seed \(seed)")
            #expect(
                own.votes + foreign.votes == total.votes && own.starsSum + foreign.starsSum == total.starsSum, "seed \(seed)")
            #expect(foreign.starred == 0, "notes carry no stars; seed \(seed)")
            #expect(own.starsSum == shown.reduce(0) { $0 + UInt64($1.stars?.value ?? 0) }, "seed \(seed)")
            #expect(figures.verifiedVotes == UInt64(shown.count { $0.badge == .verified }), "seed \(seed)")
            #expect(figures.verifiedVotes + figures.returnedVotes == own.votes, "seed \(seed)")
        }
    }

    private func native(_ sku: SKU) async throws -> [ReviewsV1.Review] {
        try await shop.call(
            ReviewsMethods.getReviews, .init(sku: sku, filter: .init(origin: .native), pageSize: 100)
        ).reviews
    }
}
