import Messages
import StateMachine

extension AnalyticsV1.EndSessionRequest: Command {
    public func decide(
        _ machine: AnalyticsMachine, at now: Instant
    ) throws(Rejection) -> Decision<AnalyticsV1.AnalyticsEvent, AnalyticsV1.EndSessionResponse> {
        try FieldRules.identifier(sessionID, "session_id")
        let record = try machine.session(sessionID)
        guard record.isLive else { return Decision([], reply: .init(session: record.session)) }
        // Never beyond the longest a show may last, so that money and viewers agree on where it ended.
        let end = AnalyticsV1.SessionEnded(sessionID: sessionID, endedAt: min(now, record.end))
        var session = record.session
        session.endedAt = end.endedAt
        return Decision([.init(kind: .sessionEnded(end))], reply: .init(session: session))
    }
}
