import Messages
import OrderDomain
import StateMachine

/// A machine, the log of everything that ever happened to it, and the orders as people see them.
struct OrderRun {
    private(set) var machine = OrderMachine()
    private(set) var log: [(event: OrderV1.OrderEvent, time: Instant)] = []
    private(set) var history: [OrderID: OrderV1.Order] = [:]
    private(set) var ledger = OrderLedger()
    var now = Instant(microseconds: 1_700_000_000_000_000)

    @discardableResult
    mutating func execute<C: Command>(_ command: C) throws(Rejection) -> C.Reply where C.Machine == OrderMachine {
        now = now + .milliseconds(3)
        let decision = try command.decide(machine, at: now)
        for event in decision.events {
            machine.apply(event, at: now)
            log.append((event, now))
            ledger.book(event, at: now)
            tell(event)
        }
        return decision.reply
    }

    /// The reason a command is refused for; empty when it is not refused.
    mutating func refusal<C: Command>(of command: C) -> String where C.Machine == OrderMachine {
        do throws(Rejection) {
            try execute(command)
            return ""
        } catch {
            return error.reason.isEmpty ? "\(error.code)" : error.reason
        }
    }

    mutating func restore(_ restored: OrderMachine) { machine = restored }

    /// The same machine out of the packed log.
    func replayed() throws -> OrderMachine {
        var machine = OrderMachine()
        for (event, time) in log { machine.apply(try OrderV1.OrderEvent(decoding: try event.encoded()), at: time) }
        return machine
    }

    private mutating func tell(_ event: OrderV1.OrderEvent) {
        switch event.kind {
        case .orderPlaced(let placed): history[placed.order!.orderID] = OrderV1.Order(placed, at: now)
        case .orderImported(let imported): history[imported.order!.orderID] = OrderV1.Order(imported)
        default:
            guard let id = event.orderID else { return }
            history[id]!.apply(event, at: now)
        }
    }
}

extension OrderV1.OrderEvent {
    /// Of the order it is about; nil for stock and catalog.
    var orderID: OrderID? {
        switch kind {
        case .orderPlaced(let event): event.order?.orderID
        case .orderPaid(let event): event.order?.orderID
        case .orderCancelled(let event): event.order?.orderID
        case .orderExpired(let event): event.order?.orderID
        case .orderShipped(let event): event.order?.orderID
        case .orderDelivered(let event): event.order?.orderID
        case .returnRequested(let event): event.order?.orderID
        case .returnReceived(let event): event.order?.orderID
        case .orderCompleted(let event): event.order?.orderID
        case .returnDismissed(let event): event.order?.orderID
        case .paymentRefused(let event): event.order?.orderID
        case .paymentStarted(let event): event.order?.orderID
        case .paymentAccepted(let event): event.order?.orderID
        case .paymentConfirmed(let event): event.order?.orderID
        case .paymentFailed(let event): event.order?.orderID
        case .refundRequested(let event): event.order?.orderID
        case .refundConfirmed(let event): event.order?.orderID
        case .orderImported(let event): event.order?.orderID
        case .stockReceived, .stockAdjusted, .catalogFollowed, nil: nil
        }
    }
}

// Short ways to say what happens.
extension OrderRun {
    mutating func receive(_ sku: SKU, _ units: UInt64, at location: LocationID = "") throws {
        try execute(OrderV1.ReceiveStockRequest(sku: sku, locationID: location, units: units))
    }

    mutating func follow(_ facts: [OrderV1.CatalogFact]) throws {
        let cursor = machine.catalogCursor
        try execute(OrderV1.FollowCatalogCommand(followed: .init(cursor: cursor + 1, facts: facts), after: cursor))
    }

    /// A regular offer without end, at a price in cents.
    mutating func offer(_ sku: SKU, _ price: Int64, id: OfferID? = nil) throws {
        let offer = CatalogV1.Offer(
            offerID: id ?? OfferID("regular-\(sku)"), sku: sku, kind: .regular,
            unitPrice: Money(minorUnits: price, currency: "EUR"), startsAt: now)
        try follow([.init(kind: .offerPublished(offer))])
    }

    mutating func flash(
        _ sku: SKU, _ price: Int64, id: OfferID = "flash", quota: UInt64, perBuyer: UInt32 = 0, lasts: Duration = .seconds(60)
    ) throws {
        let offer = CatalogV1.Offer(
            offerID: id, sku: sku, kind: .flash, unitPrice: Money(minorUnits: price, currency: "EUR"), startsAt: now,
            endsAt: now + lasts, quotaUnits: quota, perBuyerUnitsMax: perBuyer)
        try follow([.init(kind: .offerPublished(offer))])
    }

    func quote(
        _ id: QuoteID, _ sku: SKU, _ price: Int64, offer: OfferID, lasts: Duration = .seconds(60)
    ) -> CatalogV1.Quote {
        .init(
            quoteID: id, sku: sku, offerID: offer, unitPrice: Money(minorUnits: price, currency: "EUR"), issuedAt: now,
            expiresAt: now + lasts)
    }

    static func place(
        _ lines: [OrderV1.PlaceOrderLine], buyer: BuyerID = "ada", discountBps: UInt32 = 0, holdSeconds: UInt32 = 0
    ) -> OrderV1.PlaceOrderCommand {
        .init(
            request: .init(
                buyerID: buyer, lines: lines,
                attribution: .init(sessionID: "session-1", streamerID: "streamer-1", platform: "vela"),
                discountBps: discountBps, holdSeconds: holdSeconds),
            quotesVerified: true)
    }

    mutating func place(
        _ sku: SKU, _ units: UInt64, buyer: BuyerID = "ada", discountBps: UInt32 = 0
    ) throws(Rejection) -> OrderV1.PlaceOrderResponse {
        try execute(Self.place([.init(sku: sku, units: units)], buyer: buyer, discountBps: discountBps))
    }

    @discardableResult
    mutating func pay(_ order: OrderV1.PlaceOrderResponse, reference: String = "pay-1") throws(Rejection) -> OrderV1.PayOutcome
    {
        try execute(
            OrderV1.PayCommand(
                request: .init(orderID: order.orderID, amount: order.total, paymentReference: reference)))
    }

    /// Placed, paid, shipped and delivered.
    mutating func deliver(_ lines: [OrderV1.PlaceOrderLine], discountBps: UInt32 = 0) throws -> OrderV1.PlaceOrderResponse {
        let order = try execute(Self.place(lines, discountBps: discountBps))
        try pay(order)
        try execute(OrderV1.ShipRequest(orderID: order.orderID))
        try execute(OrderV1.DeliverRequest(orderID: order.orderID))
        return order
    }

    mutating func giveBack(_ order: OrderID, _ lines: [OrderV1.ReturnLine], restock: Bool = true) throws(Rejection) -> Money {
        let announced = try execute(OrderV1.RequestReturnRequest(orderID: order, lines: lines))
        let reply = try execute(
            OrderV1.ReceiveReturnRequest(orderID: order, returnID: announced.returnID, restock: restock))
        return reply.refund ?? Money()
    }

    func available(_ sku: SKU) throws(Rejection) -> UInt64 {
        try machine.availability(.init(skus: [sku]), at: now).availability[0].availableUnits
    }
}
