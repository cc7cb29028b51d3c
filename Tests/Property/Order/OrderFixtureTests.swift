import Messages
import OrderDomain
import StateMachine
import Testing

/// Cases taken from other systems' bugs (DOMAIN §3).
@Suite struct OrderFixtureTests {
    @Test func wholeOrderIsRejectedWhenItsLinesTogetherExceedTheStock() throws {
        var run = try shop(stock: 108)
        #expect(run.refusal(of: OrderRun.place([.init(sku: "tea", units: 97), .init(sku: "tea", units: 23)])) == "SOLD_OUT")
        #expect(try run.available("tea") == 108)
        #expect(run.refusal(of: OrderRun.place([.init(sku: "tea", units: 97), .init(sku: "tea", units: 11)])) == "")
    }

    @Test func piecesAndACartonOfTheSameGoodsCountTogether() throws {
        var run = try shop(stock: 120)
        #expect(run.refusal(of: OrderRun.place([.init(sku: "tea", units: 115), .init(sku: "tea", units: 12)])) == "SOLD_OUT")
    }

    @Test func sameSKUOnTwoLinesWithOneUnit() throws {
        var run = try shop(stock: 1)
        #expect(run.refusal(of: OrderRun.place([.init(sku: "tea", units: 1), .init(sku: "tea", units: 1)])) == "SOLD_OUT")
        #expect(run.refusal(of: OrderRun.place([.init(sku: "tea", units: 1)])) == "")
    }

    @Test func unitsOfSeveralLocationsServeOneLine() throws {
        var run = try shop(stock: 0)
        try run.receive("tea", 3, at: "north")
        try run.receive("tea", 4, at: "south")
        #expect(
            run.refusal(of: OrderRun.place([.init(sku: "tea", units: 4, locationID: "north"), .init(sku: "tea", units: 1)]))
                == "SOLD_OUT")
        let order = try run.execute(
            OrderRun.place([.init(sku: "tea", units: 5), .init(sku: "tea", units: 2, locationID: "north")]))
        #expect(run.history[order.orderID]?.lines.map { $0.line!.units } == [1, 4, 2])
        #expect(try run.available("tea") == 0)
    }

    @Test func returnOfADiscountedLineRefundsWhatWasPaidForIt() throws {
        var run = try shop(stock: 10, price: 150_00)
        try run.receive("pan", 10)
        try run.offer("pan", 60_00)
        let order = try run.deliver([.init(sku: "tea", units: 1), .init(sku: "pan", units: 1)], discountBps: 2_000)
        #expect(order.total?.minorUnits == 168_00)
        #expect(try run.giveBack(order.orderID, [.init(line: 1, units: 1)]).minorUnits == 120_00)
        #expect(try run.giveBack(order.orderID, [.init(line: 2, units: 1)]).minorUnits == 48_00)
        #expect(run.history[order.orderID]?.state == .returned)
    }

    @Test func discountIsTakenFromTheWholeNotFromEachUnit() throws {
        var run = try shop(stock: 10, price: 23_90)
        #expect(try run.place("tea", 10, discountBps: 2_500).total?.minorUnits == 179_25)
    }

    @Test func lateTimerLeavesAPaidOrderAlone() throws {
        var run = try shop(stock: 1)
        let order = try run.place("tea", 1)
        run.now = order.holdExpiresAt - .milliseconds(4)
        try run.pay(order)
        run.now = run.now + .seconds(1)
        #expect(try run.execute(OrderV1.RunTimersCommand()) == .init())
        #expect(run.history[order.orderID]?.state == .paid)
    }

    @Test func paymentAtTheVeryEndOfTheHoldIsLate() throws {
        var run = try shop(stock: 1)
        let order = try run.place("tea", 1)
        run.now = order.holdExpiresAt - .milliseconds(3)
        let outcome = try run.pay(order)
        #expect(outcome.refusedReason == "ORDER_EXPIRED")
        let told = try #require(run.history[order.orderID])
        #expect(told.state == .expired && told.captured?.minorUnits == 0)
        #expect(told.refusedPayments.map(\.amount) == [order.total])
        #expect(try run.available("tea") == 1)
    }

    @Test func paymentAfterTheOrderHasLeftMemoryIsOwedBackToItsBuyer() throws {
        var run = try shop(stock: 1)
        let order = try run.place("tea", 1)
        run.now = run.now + .seconds(2_000)
        #expect(try run.execute(OrderV1.RunTimersCommand()).expired == 1)
        let request = OrderV1.PayRequest(orderID: order.orderID, amount: order.total, paymentReference: "late")
        #expect(run.refusal(of: OrderV1.PayCommand(request: request)) == "ORDER_CLOSED")
        let outcome = try run.execute(
            OrderV1.PayCommand(
                request: request, closedOrder: .init(orderID: order.orderID, buyerID: "ada"), closedState: .expired))
        #expect(outcome.refusedReason == "ORDER_EXPIRED")
        #expect(run.history[order.orderID]?.refusedPayments.map(\.paymentReference) == ["late"])
    }

    @Test func samePaymentTwiceIsOnePayment() throws {
        var run = try shop(stock: 1)
        let order = try run.place("tea", 1)
        try run.pay(order, reference: "first")
        #expect(try run.pay(order, reference: "first").refusedReason == "")
        #expect(try run.pay(order, reference: "second").refusedReason == "ALREADY_PAID")
        #expect(run.history[order.orderID]?.refusedPayments.count == 1)
    }

    @Test func dueHoldFreesItsUnitsWithoutWaitingForATimer() throws {
        var run = try shop(stock: 1)
        let first = try run.place("tea", 1, buyer: "ada")
        run.now = first.holdExpiresAt
        let second = try run.place("tea", 1, buyer: "bo")
        #expect(run.history[first.orderID]?.state == .expired)
        #expect(run.history[second.orderID]?.state == .reserved)
    }

    @Test func quoteKeepsItsPriceAfterTheOfferAndIsGoodOnce() throws {
        var run = try shop(stock: 10, price: 9_00)
        try run.flash("tea", 5_00, quota: 3, lasts: .seconds(10))
        let quote = run.quote("q1", "tea", 5_00, offer: "flash")
        run.now = run.now + .seconds(30)
        let order = try run.execute(OrderRun.place([.init(sku: "tea", units: 2, quote: quote)]))
        #expect(order.total?.minorUnits == 10_00)
        #expect(run.refusal(of: OrderRun.place([.init(sku: "tea", units: 1, quote: quote)])) == "QUOTE_USED")
        let another = run.quote("q2", "tea", 5_00, offer: "flash")
        #expect(run.refusal(of: OrderRun.place([.init(sku: "tea", units: 2, quote: another)])) == "QUOTA_EXHAUSTED")
        run.now = run.now + .seconds(60)
        #expect(run.refusal(of: OrderRun.place([.init(sku: "tea", units: 1, quote: another)])) == "QUOTE_EXPIRED")
        #expect(
            run.refusal(of: OrderRun.place([.init(sku: "tea", units: 1, quote: run.quote("q3", "tea", 5_00, offer: "new"))]))
                == "OFFER_UNKNOWN")
        let unverified = OrderV1.PlaceOrderCommand(
            request: .init(
                buyerID: "ada", lines: [.init(sku: "tea", units: 1, quote: run.quote("q4", "tea", 1, offer: "flash"))]))
        #expect(run.refusal(of: unverified) == "QUOTE_INVALID")
    }

    @Test func quoteForAQuantityOrABuyerIsHeldToIt() throws {
        var run = try shop(stock: 100, price: 9_00)
        var tier = run.quote("q1", "tea", 8_00, offer: "regular-tea")
        tier.unitsMin = 20
        #expect(run.refusal(of: OrderRun.place([.init(sku: "tea", units: 19, quote: tier)])) == "QUOTE_UNITS")
        // Two lines of ten are not one of twenty: each line stands by itself, as each quote does.
        #expect(
            run.refusal(of: OrderRun.place([.init(sku: "tea", units: 10, quote: tier), .init(sku: "tea", units: 10)]))
                == "QUOTE_UNITS")
        #expect(try run.execute(OrderRun.place([.init(sku: "tea", units: 20, quote: tier)])).total?.minorUnits == 160_00)

        var personal = run.quote("q2", "tea", 5_00, offer: "regular-tea")
        personal.buyerID = "bo"
        #expect(
            run.refusal(of: OrderRun.place([.init(sku: "tea", units: 1, quote: personal)], buyer: "ada")) == "QUOTE_BUYER")
        let order = try run.execute(OrderRun.place([.init(sku: "tea", units: 1, quote: personal)], buyer: "bo"))
        #expect(order.total?.minorUnits == 5_00)
    }

    @Test func offerIsInForceFromItsStartUpToItsEnd() throws {
        var run = OrderRun()
        try run.receive("tea", 10)
        let start = run.now + .seconds(10)
        let offer = CatalogV1.Offer(
            offerID: "half-open", sku: "tea", kind: .regular, unitPrice: Money(minorUnits: 1, currency: "EUR"), startsAt: start,
            endsAt: start + .seconds(1))
        try run.follow([.init(kind: .offerPublished(offer))])
        for (offset, reason) in [(-1, "NO_OFFER"), (0, ""), (999_999, ""), (1_000_000, "NO_OFFER")] {
            run.now = start + .microseconds(offset) - .milliseconds(3)
            #expect(run.refusal(of: OrderRun.place([.init(sku: "tea", units: 1)])) == reason)
        }
    }

    @Test func returnWindowIsSevenDaysFromDelivery() throws {
        var run = try shop(stock: 5)
        let order = try run.deliver([.init(sku: "tea", units: 2)])
        let delivered = run.now
        run.now = delivered + .seconds(7 * 86_400) - .milliseconds(4)
        #expect(run.refusal(of: OrderV1.RequestReturnRequest(orderID: order.orderID, lines: [.init(line: 1, units: 1)])) == "")
        run.now = delivered + .seconds(7 * 86_400)
        #expect(
            run.refusal(of: OrderV1.RequestReturnRequest(orderID: order.orderID, lines: [.init(line: 1, units: 1)]))
                == "RETURN_WINDOW_OVER")
        // The announced return may still arrive; after it nothing keeps the order open.
        #expect(try run.execute(OrderV1.RunTimersCommand()).completed == 0)
        try run.execute(OrderV1.ReceiveReturnRequest(orderID: order.orderID, returnID: "r1-1", restock: true))
        #expect(try run.execute(OrderV1.RunTimersCommand()).completed == 1)
        #expect(run.history[order.orderID]?.state == .completed)
        #expect(run.machine.openOrderCount == 0)
    }

    @Test func perishableGoodsDoNotComeBack() throws {
        var run = try shop(stock: 5)
        try run.follow([
            .init(kind: .product(.init(productID: "food", skus: [.init(sku: "tea", returnable: false)])))
        ])
        let order = try run.deliver([.init(sku: "tea", units: 1)])
        #expect(
            run.refusal(of: OrderV1.RequestReturnRequest(orderID: order.orderID, lines: [.init(line: 1, units: 1)]))
                == "NOT_RETURNABLE")
    }

    @Test func parcelThatNeverArrivesIsNotWaitedForForEver() throws {
        var run = try shop(stock: 5)
        let order = try run.deliver([.init(sku: "tea", units: 1)])
        try run.execute(OrderV1.RequestReturnRequest(orderID: order.orderID, lines: [.init(line: 1, units: 1)]))
        run.now = run.now + .seconds(31 * 86_400)
        try run.execute(OrderV1.RunTimersCommand())
        #expect(run.history[order.orderID]?.returns.map(\.state) == [.dismissed])
        #expect(try run.execute(OrderV1.RunTimersCommand()).completed == 1)
    }

    @Test func droppedVariantAndOtherMarketsAreNotSold() throws {
        var run = try shop(stock: 5)
        try run.follow([
            .init(
                kind: .product(
                    .init(productID: "goods", skus: [.init(sku: "tea", returnable: true, marketsNotSold: ["NL"])])))
        ])
        var command = OrderRun.place([.init(sku: "tea", units: 1)])
        command.request?.market = "NL"
        #expect(run.refusal(of: command) == "NOT_SOLD")
        command.request?.market = "BE"
        #expect(run.refusal(of: command) == "")
        try run.follow([.init(kind: .product(.init(productID: "goods", skus: [.init(sku: "pan", returnable: true)])))])
        #expect(run.refusal(of: command) == "NOT_SOLD")
    }

    @Test func catalogEntriesAreTakenInOnce() throws {
        var run = try shop(stock: 5)
        let cursor = run.machine.catalogCursor
        let before = run.machine.snapshot()
        let again = OrderV1.FollowCatalogCommand(followed: .init(cursor: cursor), after: cursor - 1)
        #expect(try run.execute(again).cursor == cursor)
        #expect(run.machine.snapshot() == before)
    }

    private func shop(stock: UInt64, price: Int64 = 10_00) throws -> OrderRun {
        var run = OrderRun()
        if stock > 0 { try run.receive("tea", stock) }
        try run.offer("tea", price)
        return run
    }
}
