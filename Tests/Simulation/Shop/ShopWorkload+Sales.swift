import AnalyticsAPI
import CatalogAPI
import MeshTesting
import Messages
import OrderAPI
import RPCCore
import Testing

extension ShopWorkload {
    private static let flashPrice = Money(minorUnits: 39_00, currency: "CNY")
    private static let flashQuota: UInt64 = 6

    /// A price for ten minutes, and more buyers than units at once, while order dies among them.
    mutating func flashSale(_ id: OfferID, of sku: SKU, during session: SessionID) async throws {
        let start = shop.clock.now() + .seconds(3_600)
        let end = start + .seconds(600)
        try await receive(sku, 20)
        try await call(
            CatalogMethods.publishOffer,
            .init(
                offer: .init(
                    offerID: id, sku: sku, kind: .flash, unitPrice: Self.flashPrice, startsAt: start, endsAt: end,
                    quotaUnits: Self.flashQuota, perBuyerUnitsMax: 2)))
        try await orderKnowsTheCatalog()
        try await expectKind(.regular, of: sku, at: Instant(microseconds: start.microseconds - 1))
        try await expectKind(.flash, of: sku, at: start)
        let requests = Self.buyers.map { buyer in
            OrderV1.PlaceOrderRequest(
                buyerID: buyer, lines: [.init(sku: sku, units: UInt64.random(in: 1...2, using: &random))],
                attribution: attribution(session), holdSeconds: 3_600)
        }
        try await rush(requests, during: session)
        try await expectKind(.flash, of: sku, at: Instant(microseconds: end.microseconds - 1))
        try await expectKind(.regular, of: sku, at: end)
    }

    private func expectKind(_ kind: CatalogV1.OfferKind, of sku: SKU, at instant: Instant) async throws {
        shop.clock.advance(to: instant)
        let quote = try await shop.call(CatalogMethods.getQuote, .init(sku: sku))
        #expect(quote.kind == kind, "offers are in force over [start, end); seed \(seed)")
    }

    private mutating func rush(_ requests: [OrderV1.PlaceOrderRequest], during session: SessionID) async throws {
        let attempts = requests.map { request in (request, nextKey(), ShopFault.random(using: &random)) }
        let (shop, seed) = (shop, seed)
        let outcomes = try await withThrowingTaskGroup(of: (Int, Result<OrderV1.PlaceOrderResponse, RPCError>)?.self) {
            group in
            for (index, (request, key, fault)) in attempts.enumerated() {
                group.addTask {
                    do {
                        return (index, .success(try await shop.call(OrdersMethods.placeOrder, request, key: key, fault: fault)))
                    } catch let error as RPCError {
                        return (index, .failure(error))
                    }
                }
            }
            group.addTask {
                try await shop.crash(.order)
                return nil
            }
            return try await group.reduce(into: [Int: Result<OrderV1.PlaceOrderResponse, RPCError>]()) { outcomes, outcome in
                if let (index, result) = outcome { outcomes[index] = result }
            }
        }
        var sold: UInt64 = 0
        var refused: [UInt64] = []
        for (index, request) in requests.enumerated() {
            let units = request.lines[0].units
            do {
                let placed = try #require(outcomes[index]).get()
                sold += units
                #expect(placed.total?.minorUnits == Int64(units) * Self.flashPrice.minorUnits, "seed \(seed)")
                try await acknowledge(request, placed, during: session)
            } catch let error as RPCError {
                #expect(error.reason == "QUOTA_EXHAUSTED", "\(error); seed \(seed)")
                refused.append(units)
            }
        }
        #expect(sold <= Self.flashQuota, "never oversold; seed \(seed)")
        #expect(refused.allSatisfy { sold + $0 > Self.flashQuota }, "never undersold; seed \(seed)")
    }

    /// Somebody takes all and does not pay: the very moment the hold ends, everything is free again.
    mutating func holdThatExpires() async throws {
        let free = try await available(Self.coveted)
        let all = OrderV1.PlaceOrderRequest(
            buyerID: "greedy", lines: [.init(sku: Self.coveted, units: free)], holdSeconds: 600)
        let placed = try await call(OrdersMethods.placeOrder, all)
        ledger.sales.append(
            .init(
                orderID: placed.orderID, buyer: all.buyerID, lines: all.lines, total: try #require(placed.total), session: ""))
        let one = OrderV1.PlaceOrderRequest(buyerID: "late", lines: [.init(sku: Self.coveted, units: 1)])
        let soldOut = await #expect(throws: RPCError.self) { try await shop.call(OrdersMethods.placeOrder, one) }
        #expect(soldOut?.reason == "SOLD_OUT", "seed \(seed)")
        shop.clock.advance(to: placed.holdExpiresAt)
        #expect(try await available(Self.coveted) == free, "an expired hold frees its units at once; seed \(seed)")
        let payment = OrderV1.PayRequest(
            orderID: placed.orderID, amount: placed.total, paymentReference: "too-late-\(placed.orderID)")
        let (key, fault) = (nextKey(), ShopFault.random(using: &random))
        let expired = await #expect(throws: RPCError.self) {
            try await shop.call(OrdersMethods.pay, payment, key: key, fault: fault)
        }
        #expect(expired?.reason == "ORDER_EXPIRED", "seed \(seed)")
    }

    private func available(_ sku: SKU) async throws -> UInt64 {
        try await shop.call(OrdersMethods.getAvailability, .init(skus: [sku])).availability.first?.availableUnits ?? 0
    }

    /// What viewers did, in batches that overlap and come in any order.
    mutating func watch(_ session: SessionID) async throws {
        let now = shop.clock.now()
        var audience = ShopLedger.Audience()
        var seen: Set<ViewerID> = []
        var events: [AnalyticsV1.ViewerEvent] = []
        for number in 0..<60 {
            let viewer = ViewerID("viewer-\(Int.random(in: 0..<25, using: &random))")
            seen.insert(viewer)
            var event = AnalyticsV1.ViewerEvent(
                eventID: "event-\(number)",
                eventTime: Instant(microseconds: now.microseconds - Int64.random(in: 0...250_000_000, using: &random)),
                platform: Self.legs.randomElement(using: &random)!, viewerID: viewer, identityID: IdentityID("\(viewer)"))
            switch number % 3 {
            case 0: (event.kind, audience.views) = (.view, audience.views + 1)
            case 1: (event.kind, event.sku, audience.clicks) = (.click, "cup", audience.clicks + 1)
            default: (event.kind, event.count, audience.likes) = (.like, 3, audience.likes + 3)
            }
            events.append(event)
        }
        audience.viewers = UInt64(seen.count)
        ledger.audiences[session] = audience
        var sent = events + events.filter { _ in random.chance(0.4) }
        sent.shuffle(using: &random)
        while !sent.isEmpty {
            let batch = Array(sent.prefix(Int.random(in: 1...30, using: &random)))
            sent.removeFirst(batch.count)
            let taken = try await call(AnalyticsMethods.ingest, .init(sessionID: session, events: batch))
            #expect(taken.refused.isEmpty, "seed \(seed)")
        }
    }
}
