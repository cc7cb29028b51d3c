import Messages
import StateMachine

extension AnalyticsV1.RegisterStreamerRequest: Command {
    public func decide(
        _ machine: AnalyticsMachine, at now: Instant
    ) throws(Rejection) -> Decision<AnalyticsV1.AnalyticsEvent, AnalyticsV1.RegisterStreamerResponse> {
        try FieldRules.identifier(streamerID, "streamer_id")
        try FieldRules.text(displayName, "display_name", bytesMax: AnalyticsLimits.displayNameBytesMax)
        if !agencyID.isEmpty {
            try FieldRules.identifier(agencyID, "agency_id")
            guard machine.agencies[agencyID] != nil else {
                throw Rejection(.notFound, field: "agency_id", "agency_id: no agency \(agencyID) is registered")
            }
        }
        if let known = machine.streamers[streamerID] {
            guard known.displayName == displayName, known.agencyID == agencyID, known.fastTrack == fastTrack else {
                throw Rejection(
                    .alreadyExists, field: "streamer_id", "streamer_id: \(streamerID) is registered with other data")
            }
            return Decision([], reply: .init(streamer: known))
        }
        let streamer = AnalyticsV1.Streamer(
            streamerID: streamerID, displayName: displayName, agencyID: agencyID, fastTrack: fastTrack, status: .pending,
            registeredAt: now, statusChangedAt: now)
        return Decision([.init(kind: .streamerRegistered(.init(streamer: streamer)))], reply: .init(streamer: streamer))
    }
}
