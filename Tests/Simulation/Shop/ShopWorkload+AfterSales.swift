import MeshTesting
import Messages
import OrderAPI
import RPCCore
import ReviewsAPI
import Testing

extension ShopWorkload {
    /// Every sale goes one step further, most of them.
    mutating func lookAfterSales(day: Int) async throws {
        for index in ledger.sales.indices where random.chance(0.8) {
            ledger.sales[index].stage = try await advance(ledger.sales[index], day: day)
        }
        let stranger = ReviewsV1.SubmitReviewRequest(buyerID: "stranger", sku: "cup", stars: 1, text: "Never had it.")
        let refusal = await #expect(throws: RPCError.self) { try await shop.call(ReviewsMethods.submitReview, stranger) }
        #expect(refusal?.reason == "NOT_PURCHASED", "seed \(seed)")
    }

    private mutating func advance(_ sale: ShopLedger.Sale, day: Int) async throws -> ShopLedger.Stage {
        switch sale.stage {
        case .unpaid, .cancelled: return sale.stage
        case .paid:
            if random.chance(0.2) {
                let cancelled = try await call(OrdersMethods.cancel, .init(orderID: sale.orderID, reason: "changed my mind"))
                #expect(cancelled.refund == sale.total, "seed \(seed)")
                return .cancelled
            }
            try await call(OrdersMethods.ship, .init(orderID: sale.orderID))
            return .shipped
        case .shipped:
            let delivered = try await call(OrdersMethods.deliver, .init(orderID: sale.orderID))
            return .delivered(returnableUntil: delivered.returnableUntil)
        case .delivered(let until):
            if random.chance(0.5) { try await review(sale, day: day) }
            return random.chance(0.3) ? try await giveBack(sale, until: until) : sale.stage
        case .returning(let id):
            let (dismiss, restock) = (random.chance(0.25), random.chance(0.6))
            try await call(
                OrdersMethods.receiveReturn,
                .init(orderID: sale.orderID, returnID: id, restock: restock && !dismiss, dismiss: dismiss))
            if restock, !dismiss { ledger.restocked[sale.lines[0].sku, default: 0] += sale.lines[0].units }
            return .settled
        case .settled:
            if random.chance(0.3) { try await review(sale, day: day) }
            return .settled
        }
    }

    /// The whole first line: allowed for 7 days, unless it was fresh.
    private mutating func giveBack(_ sale: ShopLedger.Sale, until: Instant) async throws -> ShopLedger.Stage {
        let line = sale.lines[0]
        let isAllowed = shop.clock.now() < until && line.sku != Self.perishable
        do {
            let announced = try await call(
                OrdersMethods.requestReturn,
                .init(orderID: sale.orderID, lines: [.init(line: 1, units: line.units)], reason: "not as shown"))
            #expect(isAllowed, "taken back after 7 days, or though fresh; seed \(seed)")
            return .returning(announced.returnID)
        } catch let error as RPCError {
            #expect(!isAllowed, "\(error); seed \(seed)")
            // An order whose last window is over is closed.
            #expect(["RETURN_WINDOW_OVER", "ORDER_CLOSED", "NOT_RETURNABLE"].contains(error.reason), "\(error); seed \(seed)")
            return sale.stage
        }
    }

    /// A week after the last day: nothing that was delivered can be given back any more.
    mutating func closeReturns() async throws {
        shop.clock.advance(by: .seconds(8 * 86_400))
        for sale in ledger.sales {
            guard case .delivered(let until) = sale.stage else { continue }
            #expect(try await giveBack(sale, until: until) == sale.stage, "seed \(seed)")
        }
    }

    /// Somebody buys once, praises, and gives it all back: the vote stays, the badge must go.
    mutating func changeOfMind(day: Int, during session: SessionID) async throws {
        let request = OrderV1.PlaceOrderRequest(
            buyerID: BuyerID("regret-\(day)"), lines: [.init(sku: "cup", units: 1)], attribution: attribution(session))
        try await receive("cup", 1)
        let placed = try await call(OrdersMethods.placeOrder, request)
        var sale = ShopLedger.Sale(
            orderID: placed.orderID, buyer: request.buyerID, lines: request.lines, total: try #require(placed.total),
            session: session, stage: .settled)
        try await call(
            OrdersMethods.pay,
            .init(orderID: sale.orderID, amount: sale.total, paymentReference: "pay-\(sale.orderID)"))
        try await call(OrdersMethods.ship, .init(orderID: sale.orderID))
        let delivered = try await call(OrdersMethods.deliver, .init(orderID: sale.orderID))
        try await review(sale, day: day)
        sale.stage = try await giveBack(sale, until: delivered.returnableUntil)
        guard case .returning(let id) = sale.stage else { return }
        let received = try await call(
            OrdersMethods.receiveReturn, .init(orderID: sale.orderID, returnID: id, restock: true))
        #expect(received.refund == sale.total && received.state == .returned, "seed \(seed)")
        ledger.restocked["cup", default: 0] += 1
        sale.stage = .settled
        ledger.sales.append(sale)
        ledger.badgesLost.insert(.init(buyer: sale.buyer, sku: "cup"))
    }

    private mutating func review(_ sale: ShopLedger.Sale, day: Int) async throws {
        let line = sale.lines[0]
        let stored = try await call(
            ReviewsMethods.submitReview,
            .init(
                buyerID: sale.buyer, sku: line.sku, stars: UInt32.random(in: 1...5, using: &random),
                text: "What \(sale.buyer) has to say of the \(line.sku) on day \(day)."))
        #expect([.verified, .returned].contains(stored.badge), "seed \(seed)")
        ledger.reviewed.insert(.init(buyer: sale.buyer, sku: line.sku))
    }

    /// Reviews from elsewhere: revisions in any order, some twice.
    mutating func syndicate(day: Int) async throws {
        var batch: [ReviewsV1.SourceReview] = []
        for number in 0..<3 {
            for revision in 1...2 {
                batch.append(
                    .init(
                        source: "red", sourceID: "note-\(day)-\(number)", revision: UInt64(revision), sku: "cup",
                        text: "Note \(number) of day \(day) about the cup, version \(revision).", sentiment: .positive))
            }
        }
        batch += batch.filter { _ in random.chance(0.3) }
        batch.shuffle(using: &random)
        let taken = try await call(ReviewsMethods.ingestReviews, .init(reviews: batch))
        #expect(taken.refused == 0, "seed \(seed)")
        ledger.syndicated["cup", default: 0] += 3
    }
}
