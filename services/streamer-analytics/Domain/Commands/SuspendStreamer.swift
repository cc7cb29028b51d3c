import Messages
import StateMachine

extension AnalyticsV1.SuspendStreamerRequest: Command {
    public func decide(
        _ machine: AnalyticsMachine, at now: Instant
    ) throws(Rejection) -> Decision<AnalyticsV1.AnalyticsEvent, AnalyticsV1.SuspendStreamerResponse> {
        try FieldRules.identifier(streamerID, "streamer_id")
        try FieldRules.text(reason, "reason", bytesMax: AnalyticsLimits.reasonBytesMax)
        var streamer = try machine.streamer(streamerID)
        if streamer.status == .suspended { return Decision([], reply: .init(streamer: streamer)) }
        let event = AnalyticsV1.StreamerSuspended(streamerID: streamerID, reason: reason, suspendedAt: now)
        streamer.apply(event)
        var events = [AnalyticsV1.AnalyticsEvent(kind: .streamerSuspended(event))]
        let live = machine.liveSession(of: streamerID)
        if let live { events.append(.init(kind: .sessionEnded(.init(sessionID: live, endedAt: now)))) }
        return Decision(events, reply: .init(streamer: streamer, endedSessionID: live ?? ""))
    }
}
