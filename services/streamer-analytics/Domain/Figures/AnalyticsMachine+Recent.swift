import Messages

extension AnalyticsMachine {
    /// The shows that are live, by id.
    public var liveSessionIDs: [SessionID] { liveSessions.values.sorted() }

    /// The latest 10-second windows of a live show, ascending, leg by leg, without distinct viewers: what detectors look at. Nil if it is not
    /// live (any more).
    ///
    /// Bounded by `AnalyticsLimits.detectorWindowsMax` over all legs, and per leg by `detectorWindowsPerLegMax`.
    public func recentWindows(
        of id: SessionID, now: Instant
    ) -> (session: AnalyticsV1.Session, windows: [AnalyticsV1.Window])? {
        guard let record = sessions[id], record.isLive, let audience = record.audience else { return nil }
        let count = min(
            AnalyticsLimits.detectorWindowsPerLegMax, AnalyticsLimits.detectorWindowsMax / record.session.legs.count)
        let last = WindowIndex.of(now + AnalyticsLimits.futureMax)
        let windows = (last - Int64(count) + 1...last).compactMap { index -> AnalyticsV1.Window? in
            guard let slice = audience.windows[index] else { return nil }
            let legs = zip(record.session.legs, slice.legs).filter { !$0.1.isEmpty }
            guard !legs.isEmpty else { return nil }
            return AnalyticsV1.Window(
                startsAt: WindowIndex.start(index), seconds: UInt32(AnalyticsLimits.windowSeconds),
                legs: legs.map { leg, part in
                    .init(platform: leg.platform, counters: part.counters, money: part.money.rows)
                })
        }
        return (record.session, windows)
    }
}
