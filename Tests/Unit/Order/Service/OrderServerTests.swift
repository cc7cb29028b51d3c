import MeshTesting
import Messages
import OrderAPI
import OrderDomain
import RPCCore
import Testing

@testable import OrderService

@Suite struct OrderServerTests {
    @Test func purchaseIsVerifiedFromPaymentToReturn() async throws {
        try await OrderFixture.run { shop in
            let order = try await shop.place(3)
            #expect(try await shop.purchase() == .init())
            _ = try await shop.pay(order)
            #expect(try await shop.purchase() == .init(boughtUnits: 3, lastOrderID: order.orderID))
            _ = try await shop.server.ship(.init(orderID: order.orderID), context: shop.context(OrdersMethods.ship))
            _ = try await shop.server.deliver(.init(orderID: order.orderID), context: shop.context(OrdersMethods.deliver))
            let back = try await shop.server.requestReturn(
                .init(orderID: order.orderID, lines: [.init(line: 1, units: 2)]),
                context: shop.context(OrdersMethods.requestReturn))
            let received = try await shop.server.receiveReturn(
                .init(orderID: order.orderID, returnID: back.returnID, restock: true),
                context: shop.context(OrdersMethods.receiveReturn))
            #expect(received.refund == Money(minorUnits: 20_00, currency: "EUR"))
            #expect(
                try await shop.purchase()
                    == .init(boughtUnits: 3, deliveredUnits: 3, returnedUnits: 2, lastOrderID: order.orderID))
            #expect(try await shop.purchase("stranger") == .init())
            let stock = try await shop.server.getAvailability(
                .init(skus: ["tea", "nothing"]), context: shop.context(OrdersMethods.getAvailability))
            #expect(stock.availability.map(\.availableUnits) == [9, 0])
        }
    }

    @Test func onlyTheShopsOwnQuotesCount() async throws {
        try await OrderFixture.run { shop in
            let quote = try OrderFixture.signature.signed(
                .init(
                    quoteID: "q1", sku: "tea", offerID: "regular-tea", unitPrice: Money(minorUnits: 8_00, currency: "EUR"),
                    issuedAt: shop.clock.now(), expiresAt: shop.clock.now() + .seconds(60)))
            var forged = quote
            forged.unitPrice = Money(minorUnits: 1, currency: "EUR")
            let refusal = await #expect(throws: RPCError.self) { try await shop.place(1, quote: forged) }
            #expect(refusal?.code == .permissionDenied && refusal?.reason == "QUOTE_INVALID")
            #expect(refusal?.field == "lines[0].quote")
            #expect(try await shop.place(2, quote: quote).total?.minorUnits == 16_00)
        }
    }

    /// The timer ends the hold, the order leaves memory, the money that comes after is recorded once.
    @Test func latePaymentIsOwedBack() async throws {
        try await OrderFixture.run { shop in
            let order = try await shop.place(10)
            shop.clock.advance(by: .seconds(901))
            #expect(try await eventually { try await shop.order(order.orderID).state == .expired }, "the hold must end")
            for _ in 0..<2 {
                let refusal = await #expect(throws: RPCError.self) { try await shop.pay(order, reference: "late") }
                #expect(refusal?.code == .failedPrecondition && refusal?.reason == "ORDER_EXPIRED")
            }
            let told = try await shop.order(order.orderID)
            #expect(told.refusedPayments.map(\.paymentReference) == ["late"])
            #expect(told.buyerID == "ada" && told.captured?.minorUnits == 0)
            #expect(try await shop.place(10, buyer: "bo").total?.minorUnits == 100_00)
        }
    }

    @Test func pagesHoldEveryOrderOnceNewestFirst() async throws {
        try await OrderFixture.run { shop in
            var placed: [OrderID] = []
            for _ in 0..<7 {
                placed.append(try await shop.place(1).orderID)
                _ = try await shop.place(1, buyer: "bo")
                if placed.count == 3 { shop.clock.advance(by: .seconds(1)) }
                if placed.count == 5 {
                    _ = try await shop.server.receiveStock(
                        .init(sku: "tea", units: 10), context: shop.context(OrdersMethods.receiveStock))
                }
            }
            var listed: [OrderID] = []
            var cursor = ""
            repeat {
                let page = try await shop.server.listOrders(
                    .init(buyerID: "ada", cursor: cursor, pageSize: 2), context: shop.context(OrdersMethods.listOrders))
                #expect((1...2).contains(page.orders.count))
                listed += page.orders.map(\.orderID)
                cursor = page.nextCursor
            } while !cursor.isEmpty
            #expect(listed == placed.reversed())
            let all = try await shop.server.listOrders(.init(sku: "tea"), context: shop.context(OrdersMethods.listOrders))
            #expect(all.orders.count == 14 && all.nextCursor.isEmpty)
        }
    }

    @Test func badInputNamesTheFieldAndTheRule() async throws {
        try await OrderFixture.run { shop in
            let context = shop.context(OrdersMethods.listOrders)
            for (request, field) in [
                (OrderV1.ListOrdersRequest(), "buyer_id"), (.init(buyerID: "ada", sku: "tea"), "buyer_id"),
                (.init(buyerID: "ada", cursor: "x"), "cursor"), (.init(buyerID: "ada", pageSize: 201), "page_size"),
            ] {
                let refusal = await #expect(throws: RPCError.self) {
                    try await shop.server.listOrders(request, context: context)
                }
                #expect(refusal?.code == .invalidArgument && refusal?.field == field)
            }
            let units = await #expect(throws: RPCError.self) { try await shop.place(0) }
            #expect(units?.field == "lines[0].units")
        }
    }

    @Test func feedTellsWhatWasCommitted() async throws {
        try await OrderFixture.run { shop in
            let order = try await shop.place(1)
            let feed = try await shop.server.readEvents(.init(after: 2), context: shop.context(OrdersMethods.readEvents))
            #expect(feed.entries.map(\.sequence) == [3] && feed.lastSequence == 3)
            guard case .orderPlaced(let placed) = feed.entries[0].events[0].kind else {
                Issue.record("not an OrderPlaced: \(feed.entries[0].events[0])")
                return
            }
            #expect(placed.order?.orderID == order.orderID)
        }
    }
}
