import Messages
import StateMachine

extension AnalyticsV1.FollowOrders: Command {
    public func decide(
        _ machine: AnalyticsMachine, at now: Instant
    ) throws(Rejection) -> Decision<AnalyticsV1.AnalyticsEvent, AnalyticsV1.FollowOrdersResult> {
        guard (1...AnalyticsLimits.entriesPerFollowMax).contains(entries.count) else {
            throw .invalid("entries", "must be 1–\(AnalyticsLimits.entriesPerFollowMax), are \(entries.count)")
        }
        guard after == machine.orderCursor else {
            throw Rejection(
                .aborted, reason: "CURSOR_MOVED", field: "after",
                "after: is \(after), but entries up to \(machine.orderCursor) are counted")
        }
        var attribution = Attributing(machine)
        var expected = after
        for (index, entry) in entries.enumerated() {
            expected += 1
            guard entry.sequence == expected else {
                throw Rejection(
                    .aborted, reason: "SEQUENCE_GAP", field: "entries[\(index)].sequence",
                    "entries[\(index)].sequence: is \(entry.sequence), must be \(expected)")
            }
            for event in entry.events { try attribution.follow(event, at: entry.time, entry: entry.sequence) }
        }
        let followed = AnalyticsV1.OrdersFollowed(after: after, through: expected, sales: attribution.sales)
        return Decision([.init(kind: .ordersFollowed(followed))], reply: .init(cursor: expected))
    }
}

/// Turns facts about orders into moves of a show's money, one entry after another.
///
/// An order is direct if it names a known session, one of its legs and nobody else's streamer, and was placed in [start, end) of the
/// show, on order's clock. What contradicts what is known of an order stops the follower: counting on would make the money inexact.
private struct Attributing {
    private(set) var sales: [AnalyticsV1.SaleMoved] = []
    private let machine: AnalyticsMachine
    /// Orders and returns as the moves so far leave them; what is not in here is as the machine has it.
    private var orders: [OrderID: DirectOrder?] = [:]
    private var returns: [ReturnID: Int64?] = [:]
    private var gross: [Purse: Int64] = [:]

    private struct Purse: Hashable {
        var session: SessionID
        var currency: String
    }

    init(_ machine: AnalyticsMachine) { self.machine = machine }

    mutating func follow(_ event: OrderV1.OrderEvent, at time: Instant, entry: UInt64) throws(Rejection) {
        switch event.kind {
        case .orderPlaced(let event): place(event.order, at: time)
        case .orderImported(let event):
            place(event.order, at: event.placedAt)
            try capture(event.order, event.total, entry)
        case .orderPaid(let event): try capture(event.order, event.amount, entry)
        case .orderCancelled(let event): try cancel(event.order, event.refund, entry)
        case .returnRequested(let event): try freeze(event, entry)
        case .returnDismissed(let event): release(event)
        case .returnReceived(let event): try refund(event, entry)
        case .orderExpired(let event): close(event.order)
        case .orderCompleted(let event): close(event.order)
        case .stockReceived, .stockAdjusted, .orderShipped, .orderDelivered, .paymentRefused, .catalogFollowed: break
        case nil:
            throw Rejection(
                .unimplemented, reason: "UNKNOWN_EVENT",
                "entry \(entry) of order's journal holds an event of a kind that this version does not know")
        }
    }

    // MARK: - Steps

    private mutating func place(_ ref: OrderV1.OrderRef?, at time: Instant) {
        guard let ref, let attribution = ref.attribution, let record = machine.sessions[attribution.sessionID] else { return }
        let leg = record.leg(of: attribution.platform)
        let isOwn = attribution.streamerID.isEmpty || attribution.streamerID == record.session.streamerID
        guard let leg, isOwn, record.contains(time) else {
            return move(.init(orderID: ref.orderID, sessionID: attribution.sessionID, step: .outside, placedAt: time))
        }
        move(
            .init(
                orderID: ref.orderID, sessionID: attribution.sessionID, step: .place, leg: UInt32(leg), placedAt: time))
    }

    private mutating func capture(
        _ ref: OrderV1.OrderRef?, _ money: Money?, _ entry: UInt64
    ) throws(Rejection) {
        guard let (session, order) = known(ref), let ref else { return }
        guard case .placed = order.stage else { throw contradiction(ref, entry, "is paid a second time") }
        let money = money ?? Money()
        let purse = Purse(session: session, currency: money.currency)
        let before = gross[purse] ?? machine.sessions[session]?.gross(money.currency) ?? 0
        guard money.minorUnits >= 0, money.minorUnits <= AnalyticsLimits.grossPerSessionMax - before else {
            throw contradiction(
                ref, entry, "would bring the session's gross beyond 0–\(AnalyticsLimits.grossPerSessionMax) minor units")
        }
        gross[purse] = before + money.minorUnits
        move(sale(ref, session, order, .capture, money.currency, money.minorUnits))
    }

    private mutating func cancel(
        _ ref: OrderV1.OrderRef?, _ money: Money?, _ entry: UInt64
    ) throws(Rejection) {
        // Nothing was captured yet: nothing moves, and the rest of the order may still be paid.
        guard let (session, order) = known(ref), let ref, case .paid(let currency, _, _) = order.stage else { return }
        let amount = try payable(money, ref, order, entry)
        move(sale(ref, session, order, .cancel, currency, amount))
    }

    private mutating func freeze(_ event: OrderV1.ReturnRequested, _ entry: UInt64) throws(Rejection) {
        guard let (session, order) = known(event.order), let ref = event.order, case .paid(let currency, _, _) = order.stage
        else { return }
        let amount = try payable(event.refundDue, ref, order, entry)
        var sale = sale(ref, session, order, .freeze, currency, amount)
        sale.returnID = event.returnID
        returns[event.returnID] = amount
        move(sale)
    }

    private mutating func release(_ event: OrderV1.ReturnDismissed) {
        guard let (session, order) = known(event.order), let ref = event.order, case .paid(let currency, _, _) = order.stage
        else { return }
        var sale = sale(ref, session, order, .release, currency, 0)
        sale.returnID = event.returnID
        sale.thawed = frozen(event.returnID, session)
        returns[event.returnID] = .some(nil)
        move(sale)
    }

    private mutating func refund(_ event: OrderV1.ReturnReceived, _ entry: UInt64) throws(Rejection) {
        guard let (session, order) = known(event.order), let ref = event.order, case .paid(let currency, _, _) = order.stage
        else { return }
        let thawed = frozen(event.returnID, session)
        var sale = sale(ref, session, order, .refund, currency, try payable(event.refund, ref, order, entry, thawing: thawed))
        sale.returnID = event.returnID
        sale.thawed = thawed
        returns[event.returnID] = .some(nil)
        move(sale)
    }

    private mutating func close(_ ref: OrderV1.OrderRef?) {
        guard let (session, order) = known(ref), let ref else { return }
        move(sale(ref, session, order, .close, "", 0))
    }

    // MARK: - What is known

    private mutating func move(_ sale: AnalyticsV1.SaleMoved) {
        sales.append(sale)
        guard sale.step != .outside else { return }
        orders[sale.orderID] = .some(DirectOrder.moved(order(sale.orderID, sale.sessionID), by: sale))
    }

    private func order(_ id: OrderID, _ session: SessionID) -> DirectOrder? {
        if let moved = orders[id] { return moved }
        return machine.sessions[session]?.book.orders[id]
    }

    private func known(_ ref: OrderV1.OrderRef?) -> (SessionID, DirectOrder)? {
        guard let ref, let session = ref.attribution?.sessionID, let order = order(ref.orderID, session) else { return nil }
        return (session, order)
    }

    /// 0 for a return that was requested before the order counted, or that froze nothing.
    private func frozen(_ id: ReturnID, _ session: SessionID) -> Int64 {
        if let moved = returns[id] { return moved ?? 0 }
        return machine.sessions[session]?.book.frozenReturns[id]?.amount ?? 0
    }

    private func sale(
        _ ref: OrderV1.OrderRef, _ session: SessionID, _ order: DirectOrder, _ step: AnalyticsV1.SaleStep, _ currency: String,
        _ amount: Int64
    ) -> AnalyticsV1.SaleMoved {
        .init(
            orderID: ref.orderID, sessionID: session, step: step, leg: order.leg, currency: currency, amount: amount,
            placedAt: order.placedAt, buyerKey: step == .capture ? KeyHash.buyer(ref.buyerID) : 0)
    }

    /// An amount that leaves what remains of the order: never more than that, and in its currency.
    private func payable(
        _ money: Money?, _ ref: OrderV1.OrderRef, _ order: DirectOrder, _ entry: UInt64, thawing: Int64 = 0
    ) throws(Rejection) -> Int64 {
        guard let money, money.minorUnits != 0 else { return 0 }
        guard case .paid(let currency, let remaining, _) = order.stage else { return 0 }
        guard money.currency == currency else {
            throw contradiction(ref, entry, "was paid in \(currency), but gives back \(money.currency)")
        }
        guard money.minorUnits > 0, money.minorUnits <= remaining + thawing else {
            throw contradiction(ref, entry, "gives back \(money.minorUnits) of \(remaining + thawing) minor units")
        }
        return money.minorUnits
    }

    private func contradiction(_ ref: OrderV1.OrderRef, _ entry: UInt64, _ what: String) -> Rejection {
        Rejection(
            .dataLoss, reason: "ORDER_CONTRADICTED", field: "entries",
            "entry \(entry) of order's journal: order \(ref.orderID) \(what)")
    }
}
