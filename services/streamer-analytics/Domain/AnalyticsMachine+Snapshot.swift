import Messages
import StateMachine

extension AnalyticsMachine {
    public func snapshot() -> AnalyticsV1.AnalyticsState {
        AnalyticsV1.AnalyticsState(
            agencies: agencies.values.sorted { $0.agencyID < $1.agencyID },
            streamers: streamers.values.sorted { $0.streamerID < $1.streamerID },
            sessions: sessions.values.sorted { $0.session.sessionID < $1.session.sessionID }.map(\.state),
            orderCursor: orderCursor,
            orderJournalID: orderJournalID,
            seen: seen.state,
            horizon: seen.horizon)
    }

    public init(snapshot: AnalyticsV1.AnalyticsState) throws(MessageError) {
        self.init()
        for agency in snapshot.agencies { agencies[agency.agencyID] = agency }
        for streamer in snapshot.streamers { streamers[streamer.streamerID] = streamer }
        for state in snapshot.sessions {
            guard let record = SessionRecord(state: state) else {
                throw .malformed(message: AnalyticsV1.AnalyticsState.fullName)
            }
            sessions[record.session.sessionID] = record
            if record.isLive { liveSessions[record.session.streamerID] = record.session.sessionID }
        }
        orderCursor = snapshot.orderCursor
        orderJournalID = snapshot.orderJournalID
        seen = SeenEvents(state: snapshot.seen, horizon: snapshot.horizon)
    }
}

extension SessionRecord {
    var state: AnalyticsV1.SessionState {
        .init(
            session: session, eventsTooLate: eventsTooLate, ordersOutside: ordersOutside,
            sales: sales.map { .init(money: $0.money.rows, buyers: $0.buyers.state) },
            buyers: buyers.state, audience: audience?.state, sealed: sealed,
            orders: book.orders.sorted { $0.key < $1.key }.map { $0.value.state($0.key) },
            frozenReturns: book.frozenReturns.sorted { $0.key < $1.key }.map {
                .init(returnID: $0.key, orderID: $0.value.order, amount: $0.value.amount)
            },
            orderEventsRefused: orderEventsRefused, findings: findings)
    }

    /// Nil if the parts contradict each other.
    init?(state: AnalyticsV1.SessionState) {
        guard let session = state.session, state.sales.count == session.legs.count,
            (state.audience == nil) != (state.sealed == nil), let buyers = HyperLogLog.session(state.buyers)
        else { return nil }
        self.init(session)
        eventsTooLate = state.eventsTooLate
        ordersOutside = state.ordersOutside
        orderEventsRefused = state.orderEventsRefused
        findings = state.findings
        self.buyers = buyers
        for (index, leg) in state.sales.enumerated() {
            guard let buyers = HyperLogLog.session(leg.buyers) else { return nil }
            sales[index] = LegSales(money: Takings(rows: leg.money), buyers: buyers)
        }
        sealed = state.sealed
        audience = nil
        if let live = state.audience {
            guard let restored = Audience(state: live, legs: session.legs.count) else { return nil }
            audience = restored
        }
        book = OrderBook(
            orders: Dictionary(state.orders.map { ($0.orderID, DirectOrder(state: $0)) }, uniquingKeysWith: { $1 }),
            frozenReturns: Dictionary(
                state.frozenReturns.map { ($0.returnID, .init(order: $0.orderID, amount: $0.amount)) },
                uniquingKeysWith: { $1 }))
    }
}

extension DirectOrder {
    func state(_ id: OrderID) -> AnalyticsV1.OrderState {
        var state = AnalyticsV1.OrderState(orderID: id, leg: leg, placedAt: placedAt)
        if case .paid(let currency, let remaining, let frozen) = stage {
            state.paid = true
            (state.currency, state.remaining, state.frozen) = (currency, remaining, frozen)
        }
        return state
    }

    init(state: AnalyticsV1.OrderState) {
        leg = state.leg
        placedAt = state.placedAt
        stage =
            state.paid
            ? .paid(currency: state.currency, remaining: state.remaining, frozen: state.frozen) : .placed
    }
}
