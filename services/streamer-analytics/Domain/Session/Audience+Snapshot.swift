import Messages

extension Audience {
    var state: AnalyticsV1.AudienceState {
        .init(
            legs: legs.map { .init(counters: $0.counters, viewers: $0.viewers.state, clickers: $0.clickers.state) },
            viewers: viewers.state, clickers: clickers.state,
            windows: windows.sorted { $0.key < $1.key }.map { index, slice in
                .init(
                    index: index, viewers: slice.viewers.state,
                    legs: slice.legs.map { .init(counters: $0.counters, money: $0.money.rows) })
            })
    }

    /// Nil if the parts contradict each other.
    init?(state: AnalyticsV1.AudienceState, legs count: Int) {
        guard state.legs.count == count, let viewers = HyperLogLog.session(state.viewers),
            let clickers = HyperLogLog.session(state.clickers)
        else { return nil }
        var legs: [Leg] = []
        for leg in state.legs {
            guard let viewers = HyperLogLog.session(leg.viewers), let clickers = HyperLogLog.session(leg.clickers) else {
                return nil
            }
            legs.append(Leg(counters: leg.counters ?? .init(), viewers: viewers, clickers: clickers))
        }
        var windows: [Int64: WindowSlice] = [:]
        for window in state.windows {
            guard window.legs.count == count, let viewers = HyperLogLog.window(window.viewers) else { return nil }
            var slice = WindowSlice(legs: count)
            slice.viewers = viewers
            for (index, leg) in window.legs.enumerated() {
                slice.legs[index] = .init(counters: leg.counters ?? .init(), money: Takings(rows: leg.money))
            }
            windows[window.index] = slice
        }
        self.init(legs: legs, viewers: viewers, clickers: clickers, windows: windows)
    }
}

extension HyperLogLog {
    var state: AnalyticsV1.SketchState { .init(keys: keys, registers: registers) }

    static func session(_ state: AnalyticsV1.SketchState?) -> HyperLogLog? {
        HyperLogLog(
            precision: AnalyticsLimits.sessionPrecision, exactMax: AnalyticsLimits.sessionExactMax,
            keys: state?.keys ?? [], registers: state?.registers ?? [])
    }

    static func window(_ state: AnalyticsV1.SketchState?) -> HyperLogLog? {
        HyperLogLog(
            precision: AnalyticsLimits.windowPrecision, exactMax: AnalyticsLimits.windowExactMax,
            keys: state?.keys ?? [], registers: state?.registers ?? [])
    }
}
