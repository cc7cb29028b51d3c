import Messages
import StateMachine

extension AnalyticsV1.SealSessions: Command {
    public func decide(
        _ machine: AnalyticsMachine, at now: Instant
    ) throws(Rejection) -> Decision<AnalyticsV1.AnalyticsEvent, AnalyticsV1.SealSessionsResult> {
        var events: [AnalyticsV1.AnalyticsEvent] = []
        var reply = AnalyticsV1.SealSessionsResult()
        // In the order of ids: a dictionary's order differs from run to run, a journal must not.
        let overdue = machine.sessions.filter { $0.value.isLive && $0.value.end <= now }.keys.sorted()
        for id in overdue.prefix(AnalyticsLimits.sealedPerCommandMax) {
            guard let record = machine.sessions[id] else { continue }
            events.append(.init(kind: .sessionEnded(.init(sessionID: id, endedAt: record.end))))
        }
        let ready = machine.sessions.filter { !$0.value.isLive && $0.value.sealed == nil && $0.value.sealsAt <= now }.keys
            .sorted()
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
        let old = machine.sessions.filter { $0.value.sealed != nil && $0.value.forgottenAt <= now }.keys.sorted()
        for id in old.prefix(AnalyticsLimits.sealedPerCommandMax) {
            events.append(.init(kind: .sessionForgotten(.init(sessionID: id))))
            reply.forgotten += 1
        }
        return Decision(events, reply: reply)
    }
}

extension SessionRecord {
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
