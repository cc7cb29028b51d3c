import Messages

/// A show in memory.
struct SessionRecord: Sendable {
    var session: AnalyticsV1.Session
    let eventSeed: UInt64
    var eventsTooLate: UInt64 = 0
    var ordersOutside: UInt64 = 0
    var orderEventsRefused: UInt64 = 0
    /// By `Finding.place`, each place once; at most `AnalyticsLimits.findingsPerSessionMax`.
    var findings: [AnalyticsV1.Finding] = []
    /// Per leg, in the session's order.
    var sales: [LegSales]
    var buyers = HyperLogLog.session
    var book = OrderBook()
    /// Exactly one of `audience` and `sealed` is there. Two optionals, because an enum's payload cannot be changed in place, and this
    /// one is large and changes with every event.
    var audience: Audience?
    var sealed: AnalyticsV1.SessionSealed?

    struct LegSales: Hashable, Sendable {
        var money = Takings()
        var buyers = HyperLogLog.session
    }

    init(_ session: AnalyticsV1.Session) {
        self.session = session
        eventSeed = KeyHash.event(in: session.sessionID)
        sales = Array(repeating: LegSales(), count: session.legs.count)
        audience = Audience(legs: session.legs.count)
    }

    var isLive: Bool { session.endedAt == .epoch }

    /// Exclusive end of what belongs to the show: its end, or the longest a show may last.
    var end: Instant {
        let latest = session.startedAt + AnalyticsLimits.sessionLengthMax
        return isLive ? latest : min(session.endedAt, latest)
    }

    func contains(_ instant: Instant) -> Bool { session.startedAt <= instant && instant < end }

    func leg(of platform: String) -> Int? { session.legs.firstIndex { $0.platform == platform } }

    /// When no event of the show can be in time any more.
    var sealsAt: Instant { session.endedAt + AnalyticsLimits.latenessMax }
    var forgottenAt: Instant { session.endedAt + AnalyticsLimits.moneyMovesFor }

    func gross(_ currency: String) -> Int64 { sales.reduce(0) { $0 + $1.money.gross(currency) } }

    mutating func move(_ sale: AnalyticsV1.SaleMoved) {
        switch sale.step {
        case .outside:
            ordersOutside += 1
            return
        case .refuse:
            orderEventsRefused += 1
            return
        default: break
        }
        book.move(sale)
        sales[Int(sale.leg)].money.move(sale)
        if sale.step == .capture {
            sales[Int(sale.leg)].buyers.insert(sale.buyerKey)
            buyers.insert(sale.buyerKey)
        }
        switch sale.step {
        case .capture, .cancel, .freeze, .refund, .release: audience?.move(sale)
        default: break
        }
    }

    mutating func take(_ events: AnalyticsV1.ViewerEventsTaken) {
        eventsTooLate += UInt64(events.tooLate)
        guard audience != nil else { return }
        for index in events.eventKeys.indices {
            let code = events.codes[index]
            audience?.count(
                AnalyticsV1.ViewerEventKind(rawValue: Int32(code & 0xff)), leg: Int(code >> 8),
                person: events.personKeys[index],
                window: WindowIndex.of(Self.time(session.startedAt, offset: events.offsetsUs[index])),
                amount: events.amounts[index])
        }
    }

    static func time(_ start: Instant, offset: UInt64) -> Instant {
        Instant(microseconds: start.microseconds + Int64(offset))
    }
}
