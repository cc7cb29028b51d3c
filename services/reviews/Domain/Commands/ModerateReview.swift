import Messages
import StateMachine

extension ReviewsV1.ModerateReviewRequest: Command {
    public func decide(
        _ machine: ReviewsMachine, at now: Instant
    ) throws(Rejection) -> Decision<ReviewsV1.ReviewsEvent, ReviewsV1.ModerateReviewResponse> {
        let key = try Rule.key(reviewID)
        try Rule.identifier("moderator", moderator)
        try Rule.reason(reason)
        guard let record = machine.record(of: key) else {
            throw Rejection(.notFound, field: "review_id", "no review \(reviewID)")
        }
        guard record.stage != .takenDown else {
            throw Rejection(.failedPrecondition, reason: "TAKEN_DOWN", field: "review_id", "\(reviewID) was taken down")
        }
        let stage: ReviewRecord.Stage
        switch action {
        case .publish: stage = record.isVisible ? record.stage : .published
        case .hide: stage = .hidden
        case .unspecified, .unrecognized: throw .invalid("action", "must be PUBLISH or HIDE")
        }
        guard stage != record.stage else {
            return Decision([], reply: ReviewsV1.ModerateReviewResponse(state: stage.state))
        }
        let event = ReviewsV1.ReviewModerated(
            source: key.source, sourceID: key.sourceID, state: stage.state, moderator: moderator, reason: reason)
        return Decision(
            [ReviewsV1.ReviewsEvent(kind: .reviewModerated(event))],
            reply: ReviewsV1.ModerateReviewResponse(state: stage.state, changed: true))
    }
}
