import Messages
import StateMachine

extension AnalyticsV1.StartSessionRequest: Command {
    public func decide(
        _ machine: AnalyticsMachine, at now: Instant
    ) throws(Rejection) -> Decision<AnalyticsV1.AnalyticsEvent, AnalyticsV1.StartSessionResponse> {
        try FieldRules.identifier(sessionID, "session_id")
        try FieldRules.identifier(streamerID, "streamer_id")
        try FieldRules.text(title, "title", bytesMin: 0, bytesMax: AnalyticsLimits.titleBytesMax)
        try FieldRules.legs(legs)
        if let known = machine.sessions[sessionID]?.session {
            guard known.streamerID == streamerID, known.title == title, known.legs == legs else {
                throw Rejection(.alreadyExists, field: "session_id", "session_id: \(sessionID) is a session with other data")
            }
            return Decision([], reply: .init(session: known))
        }
        let streamer = try machine.streamer(streamerID)
        guard streamer.status == .verified else {
            throw Rejection(
                .failedPrecondition, reason: "STREAMER_NOT_VERIFIED", field: "streamer_id",
                "streamer_id: only verified streamers go live; \(streamerID) is \(streamer.status)")
        }
        if let live = machine.liveSession(of: streamerID) {
            throw Rejection(
                .failedPrecondition, reason: "ALREADY_LIVE", field: "streamer_id",
                "streamer_id: \(streamerID) is live in \(live); a streamer has one show at a time")
        }
        guard machine.unsealedCount < AnalyticsLimits.unsealedSessionsMax else {
            throw Rejection(
                .resourceExhausted, reason: "SESSIONS_FULL",
                "\(AnalyticsLimits.unsealedSessionsMax) sessions are live or not yet sealed, no more fit")
        }
        let session = AnalyticsV1.Session(
            sessionID: sessionID, streamerID: streamerID, title: title, legs: legs, startedAt: now)
        return Decision([.init(kind: .sessionStarted(.init(session: session)))], reply: .init(session: session))
    }
}
