import Messages
import StateMachine

extension AnalyticsV1.SealSessions: Command {
    public func decide(
        _ machine: AnalyticsMachine, at now: Instant
    ) throws(Rejection) -> Decision<AnalyticsV1.AnalyticsEvent, AnalyticsV1.SealSessionsResult> {
        var events: [AnalyticsV1.AnalyticsEvent] = []
        var reply = AnalyticsV1.SealSessionsResult()
        // In the order of ids: a dictionary's order differs from run to run, a journal must not.
        let overdue = machine.sessions.filter { $0.value.isOverdue(at: now) }.keys.sorted()
        for id in overdue.prefix(AnalyticsLimits.sealedPerCommandMax) {
            guard let record = machine.sessions[id] else { continue }
            events.append(.init(kind: .sessionEnded(.init(sessionID: id, endedAt: record.end))))
        }
        let ready = machine.sessions.filter { $0.value.isReadyToSeal(at: now) }.keys.sorted()
        var partsSealed = 0
        for id in ready.prefix(AnalyticsLimits.sealedPerCommandMax) {
            guard let sealed = machine.sessions[id]?.sealing() else { continue }
            // The rest follow in the next command. One show alone always fits, whatever its length.
            let parts = sealed.windows.reduce(0) { $0 + $1.legs.count }
            guard reply.sealed == 0 || partsSealed + parts <= AnalyticsLimits.sealedWindowPartsMax else { break }
            partsSealed += parts
            events.append(.init(kind: .sessionSealed(sealed)))
            reply.sealed += 1
        }
        let old = machine.sessions.filter { $0.value.isForgotten(at: now) }.keys.sorted()
        for id in old.prefix(AnalyticsLimits.sealedPerCommandMax) {
            events.append(.init(kind: .sessionForgotten(.init(sessionID: id))))
            reply.forgotten += 1
        }
        return Decision(events, reply: reply)
    }
}

extension AnalyticsMachine {
    /// Shows that `SealSessions` would do something about.
    public func dueSessions(at now: Instant) -> Int {
        sessions.values.count { $0.isOverdue(at: now) || $0.isReadyToSeal(at: now) || $0.isForgotten(at: now) }
    }
}

extension SessionRecord {
    fileprivate func isOverdue(at now: Instant) -> Bool { isLive && end <= now }
    fileprivate func isReadyToSeal(at now: Instant) -> Bool { !isLive && sealed == nil && sealsAt <= now }
    fileprivate func isForgotten(at now: Instant) -> Bool { sealed != nil && forgottenAt <= now }

    /// What is kept of viewers once no event can come any more.
    func sealing() -> AnalyticsV1.SessionSealed? {
        guard let audience else { return nil }
        let figures = audienceFigures
        var windows = WindowFold(audience.windows, seconds: AnalyticsLimits.sealedWindowSeconds).windows(of: session)
        for index in windows.indices {
            windows[index].money = []
            for leg in windows[index].legs.indices { windows[index].legs[leg].money = [] }
        }
        return AnalyticsV1.SessionSealed(
            sessionID: session.sessionID, total: figures.total, legs: figures.legs, windows: windows)
    }
}
