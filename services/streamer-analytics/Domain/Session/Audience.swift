import Messages

/// What viewers do in a show, while events are still taken: per leg, per window, and who was there.
struct Audience: Sendable {
    private(set) var legs: [Leg]
    /// Persons over all legs.
    private(set) var viewers = HyperLogLog.session
    private(set) var clickers = HyperLogLog.session
    /// By `WindowIndex`.
    private(set) var windows: [Int64: WindowSlice] = [:]

    struct Leg: Sendable {
        var counters = AnalyticsV1.ViewerCounters()
        var viewers = HyperLogLog.session
        var clickers = HyperLogLog.session
    }

    init(legs: Int) { self.legs = Array(repeating: Leg(), count: legs) }

    init(legs: [Leg], viewers: HyperLogLog, clickers: HyperLogLog, windows: [Int64: WindowSlice]) {
        self.legs = legs
        self.viewers = viewers
        self.clickers = clickers
        self.windows = windows
    }

    mutating func count(
        _ kind: AnalyticsV1.ViewerEventKind, leg: Int, person: UInt64, window: Int64, amount: UInt32
    ) {
        legs[leg].counters.count(kind, amount: amount)
        legs[leg].viewers.insert(person)
        viewers.insert(person)
        if kind == .click {
            legs[leg].clickers.insert(person)
            clickers.insert(person)
        }
        windows[window, default: WindowSlice(legs: legs.count)].count(kind, leg: leg, person: person, amount: amount)
    }

    mutating func move(_ sale: AnalyticsV1.SaleMoved) {
        let window = WindowIndex.of(sale.placedAt)
        windows[window, default: WindowSlice(legs: legs.count)].legs[Int(sale.leg)].money.move(sale)
    }

    var counters: AnalyticsV1.ViewerCounters {
        legs.reduce(into: AnalyticsV1.ViewerCounters()) { $0 += $1.counters }
    }
}

/// One window of a live show.
struct WindowSlice: Sendable {
    var viewers = HyperLogLog.window
    var legs: [Leg]

    struct Leg: Hashable, Sendable {
        var counters = AnalyticsV1.ViewerCounters()
        var money = Takings()
        var isEmpty: Bool { counters.isZero && money.rows.isEmpty }
    }

    init(legs: Int) { self.legs = Array(repeating: Leg(), count: legs) }

    mutating func count(_ kind: AnalyticsV1.ViewerEventKind, leg: Int, person: UInt64, amount: UInt32) {
        legs[leg].counters.count(kind, amount: amount)
        viewers.insert(person)
    }

    static func += (left: inout WindowSlice, right: WindowSlice) {
        left.viewers.formUnion(right.viewers)
        for index in left.legs.indices {
            left.legs[index].counters += right.legs[index].counters
            left.legs[index].money += right.legs[index].money
        }
    }
}

extension HyperLogLog {
    static var session: HyperLogLog {
        HyperLogLog(precision: AnalyticsLimits.sessionPrecision, exactMax: AnalyticsLimits.sessionExactMax)
    }
    static var window: HyperLogLog {
        HyperLogLog(precision: AnalyticsLimits.windowPrecision, exactMax: AnalyticsLimits.windowExactMax)
    }
}
