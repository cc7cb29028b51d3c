import Messages

/// Folds the 10-second windows of a live show into longer ones.
struct WindowFold {
    /// By index of the long window.
    private(set) var slices: [Int64: WindowSlice] = [:]
    private let seconds: Int64

    /// - Parameter range: only base windows with these indices.
    init(_ windows: [Int64: WindowSlice], seconds: Int64, in range: Range<Int64> = .min ..< .max) {
        self.seconds = seconds
        let factor = seconds / AnalyticsLimits.windowSeconds
        for (index, slice) in windows where range.contains(index) {
            let long = Self.floor(index, by: factor)
            if slices[long] == nil { slices[long] = slice } else { slices[long]! += slice }
        }
    }

    /// Ascending, without those in which nothing happened.
    func windows(of session: AnalyticsV1.Session) -> [AnalyticsV1.Window] {
        slices.keys.sorted().compactMap { index in
            guard let slice = slices[index], slice.legs.contains(where: { !$0.isEmpty }) else { return nil }
            var window = AnalyticsV1.Window(
                startsAt: Instant(microseconds: index * seconds * 1_000_000), seconds: UInt32(seconds),
                counters: .init(), viewers: slice.viewers.cardinality)
            var money = Takings()
            for (leg, part) in zip(session.legs, slice.legs) where !part.isEmpty {
                window.counters! += part.counters
                money += part.money
                window.legs.append(.init(platform: leg.platform, counters: part.counters, money: part.money.rows))
            }
            window.money = money.rows
            return window
        }
    }

    static func floor(_ value: Int64, by divisor: Int64) -> Int64 {
        let quotient = value / divisor
        return value % divisor < 0 ? quotient - 1 : quotient
    }
}
