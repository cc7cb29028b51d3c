import Messages
import StateMachine

extension AnalyticsV1.VerifyStreamerRequest: Command {
    public func decide(
        _ machine: AnalyticsMachine, at now: Instant
    ) throws(Rejection) -> Decision<AnalyticsV1.AnalyticsEvent, AnalyticsV1.VerifyStreamerResponse> {
        try FieldRules.identifier(streamerID, "streamer_id")
        // On every path: the fast track spares the training, never the identity.
        try FieldRules.text(identityReference, "identity_reference", bytesMax: AnalyticsLimits.referenceBytesMax)
        try FieldRules.text(
            trainingReference, "training_reference", bytesMin: 0, bytesMax: AnalyticsLimits.referenceBytesMax)
        var streamer = try machine.streamer(streamerID)
        guard streamer.fastTrack || !trainingReference.isEmpty || !streamer.trainingReference.isEmpty else {
            throw Rejection(
                .failedPrecondition, reason: "TRAINING_REQUIRED", field: "training_reference",
                "training_reference: required, \(streamerID) is not on the fast track")
        }
        let known = streamer.identityReference == identityReference
        if streamer.status == .verified, known { return Decision([], reply: .init(streamer: streamer)) }
        guard streamer.status != .suspended || !known else {
            throw Rejection(
                .failedPrecondition, reason: "IDENTITY_REFERENCE_USED", field: "identity_reference",
                "identity_reference: \(streamerID) was suspended after this check; a new one is needed")
        }
        let event = AnalyticsV1.StreamerVerified(
            streamerID: streamerID, identityReference: identityReference, trainingReference: trainingReference,
            verifiedAt: now)
        streamer.apply(event)
        return Decision([.init(kind: .streamerVerified(event))], reply: .init(streamer: streamer))
    }
}
