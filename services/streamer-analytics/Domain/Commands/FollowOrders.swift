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
        let isKnown = !machine.orderJournalID.isEmpty
        guard !isKnown || journalID.isEmpty || journalID == machine.orderJournalID else {
            throw Rejection(
                .failedPrecondition, reason: "JOURNAL_REPLACED", field: "journal_id",
                "journal_id: is of another journal of order than the one that is counted up to \(after)")
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
        let followed = AnalyticsV1.OrdersFollowed(
            after: after, through: expected, sales: attribution.sales, journalID: isKnown ? [] : journalID)
        return Decision([.init(kind: .ordersFollowed(followed))], reply: .init(cursor: expected))
    }
}

/// Turns facts about orders into moves of a show's money, one entry after another.
///
/// An order is direct if it names a known session, one of its legs and nobody else's streamer, and was placed in [start, end) of the
/// show, on order's clock. What contradicts what is known of an order moves no money and is counted as refused: the figures stay exact
/// for everything else, and the session says that something is missing.
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
            capture(event.order, event.total)
        case .orderPaid(let event): capture(event.order, event.amount)
        case .orderCancelled(let event): cancel(event.order, event.refund)
        case .returnRequested(let event): freeze(event)
        case .returnDismissed(let event): release(event)
        case .returnReceived(let event): refund(event)
        case .orderExpired(let event): close(event.order)
        case .orderCompleted(let event): close(event.order)
        case .stockReceived, .stockAdjusted, .orderShipped, .orderDelivered, .paymentRefused, .catalogFollowed, .paymentStarted,
            .paymentAccepted, .paymentConfirmed, .paymentFailed, .refundRequested, .refundConfirmed:
            // What a payment did to its order is an event of the order.
            break
        case nil:
            throw Rejection(
                .unimplemented, reason: "UNKNOWN_EVENT",
                "entry \(entry) of order's journal holds an event of a kind that this version does not know")
        }
    }

    // MARK: - Steps

    private mutating func place(_ ref: OrderV1.OrderRef?, at time: Instant) {
        guard let ref, let attribution = ref.attribution, let record = machine.sessions[attribution.sessionID] else { return }
        if let known = known(ref) { return refuse(known, "was placed before") }
        let leg = record.leg(of: attribution.platform)
        let isOwn = attribution.streamerID.isEmpty || attribution.streamerID == record.session.streamerID
        guard let leg, isOwn, record.contains(time) else {
            return move(.init(orderID: ref.orderID, sessionID: attribution.sessionID, step: .outside, placedAt: time))
        }
        move(
            .init(
                orderID: ref.orderID, sessionID: attribution.sessionID, step: .place, leg: UInt32(leg), placedAt: time))
    }

    private mutating func capture(_ ref: OrderV1.OrderRef?, _ money: Money?) {
        guard let order = known(ref) else { return }
        guard case .placed = order.state.stage else { return refuse(order, "was paid before") }
        let money = money ?? Money()
        let purse = Purse(session: order.session, currency: money.currency)
        let before = gross[purse] ?? machine.sessions[order.session]?.gross(money.currency) ?? 0
        guard money.minorUnits >= 0, money.minorUnits <= AnalyticsLimits.grossPerSessionMax - before else {
            return refuse(order, "would bring the session's gross out of 0–\(AnalyticsLimits.grossPerSessionMax) minor units")
        }
        gross[purse] = before + money.minorUnits
        var sale = sale(order, .capture, amount: money.minorUnits)
        sale.currency = money.currency
        sale.buyerKey = KeyHash.buyer(order.ref.buyerID)
        move(sale)
    }

    private mutating func cancel(_ ref: OrderV1.OrderRef?, _ money: Money?) {
        // Before payment nothing moves, and what is left of the order may still be paid.
        guard let order = known(ref), order.isPaid else { return }
        guard let (amount, thawed) = payable(money, order) else { return }
        move(sale(order, .cancel, amount: amount, thawed: thawed))
    }

    private mutating func freeze(_ event: OrderV1.ReturnRequested) {
        guard let order = known(event.order), order.isPaid else { return }
        guard frozen(event.returnID, order.session) == nil else { return refuse(order, "has return \(event.returnID) already") }
        guard case .paid(_, let remaining, _) = order.state.stage, let due = payable(event.refundDue, order) else { return }
        // An estimate: those of several returns at once may come to a cent more than there is.
        let amount = min(due.amount, remaining)
        returns[event.returnID] = .some(amount)
        move(sale(order, .freeze, amount: amount, of: event.returnID))
    }

    private mutating func release(_ event: OrderV1.ReturnDismissed) {
        guard let order = known(event.order), case .paid(_, _, let allFrozen) = order.state.stage,
            let thawed = frozen(event.returnID, order.session)
        else { return }
        returns[event.returnID] = .some(nil)
        move(sale(order, .release, thawed: min(thawed, allFrozen), of: event.returnID))
    }

    private mutating func refund(_ event: OrderV1.ReturnReceived) {
        guard let order = known(event.order), order.isPaid else { return }
        let own = frozen(event.returnID, order.session) ?? 0
        guard let (amount, thawed) = payable(event.refund, order, thawing: own) else { return }
        returns[event.returnID] = .some(nil)
        move(sale(order, .refund, amount: amount, thawed: thawed, of: event.returnID))
    }

    private mutating func close(_ ref: OrderV1.OrderRef?) {
        guard let order = known(ref) else { return }
        // A return that is still on its way keeps the order open; it ends with the session's memory at the latest.
        if case .paid(_, _, let frozen) = order.state.stage, frozen != 0 { return }
        move(sale(order, .close))
    }

    private mutating func refuse(_ order: Known, _ what: String) {
        var sale = sale(order, .refuse)
        sale.refusal = what
        move(sale)
    }

    // MARK: - What is known

    private struct Known {
        var ref: OrderV1.OrderRef
        var session: SessionID
        var state: DirectOrder

        var isPaid: Bool { if case .paid = state.stage { true } else { false } }
    }

    private mutating func move(_ sale: AnalyticsV1.SaleMoved) {
        sales.append(sale)
        guard sale.step != .outside, sale.step != .refuse else { return }
        orders[sale.orderID] = .some(DirectOrder.moved(order(sale.orderID, sale.sessionID), by: sale))
    }

    private func order(_ id: OrderID, _ session: SessionID) -> DirectOrder? {
        if let moved = orders[id] { return moved }
        return machine.sessions[session]?.book.orders[id]
    }

    private func known(_ ref: OrderV1.OrderRef?) -> Known? {
        guard let ref, let session = ref.attribution?.sessionID, let state = order(ref.orderID, session) else { return nil }
        return Known(ref: ref, session: session, state: state)
    }

    private func frozen(_ id: ReturnID, _ session: SessionID) -> Int64? {
        if let moved = returns[id] { return moved }
        return machine.sessions[session]?.book.frozenReturns[id]?.amount
    }

    private func sale(
        _ order: Known, _ step: AnalyticsV1.SaleStep, amount: Int64 = 0, thawed: Int64 = 0, of returnID: ReturnID = ""
    ) -> AnalyticsV1.SaleMoved {
        var sale = AnalyticsV1.SaleMoved(
            orderID: order.ref.orderID, sessionID: order.session, step: step, leg: order.state.leg, amount: amount,
            thawed: thawed, placedAt: order.state.placedAt, returnID: returnID)
        if case .paid(let currency, _, _) = order.state.stage { sale.currency = currency }
        return sale
    }

    /// What goes back to the buyer of a paid order, and what of the frozen money is freed for it: the return's own, and more where
    /// estimates froze too much. Nil, and refused, if it is more than the order has, or in another currency.
    private mutating func payable(
        _ money: Money?, _ order: Known, thawing own: Int64 = 0
    ) -> (amount: Int64, thawed: Int64)? {
        guard case .paid(let currency, let remaining, let frozen) = order.state.stage else { return nil }
        let own = min(own, frozen)
        guard let money, money.minorUnits != 0 else { return (0, own) }
        guard money.currency == currency else {
            refuse(order, "was paid in \(currency), but gives back \(money.currency)")
            return nil
        }
        guard money.minorUnits > 0, money.minorUnits <= remaining + frozen else {
            refuse(order, "gives back \(money.minorUnits) of \(remaining + frozen) minor units")
            return nil
        }
        return (money.minorUnits, max(own, money.minorUnits - remaining))
    }
}
