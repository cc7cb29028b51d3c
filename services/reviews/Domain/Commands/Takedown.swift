import Messages
import StateMachine

extension ReviewsV1.TakedownRequest: Command {
    public func decide(
        _ machine: ReviewsMachine, at now: Instant
    ) throws(Rejection) -> Decision<ReviewsV1.ReviewsEvent, ReviewsV1.TakedownResponse> {
        let key = ReviewKey(source: source, sourceID: sourceID)
        try key.validate()
        try Rule.reason(reason)
        let record = machine.record(of: key)
        if record?.stage == .takenDown { return Decision([], reply: ReviewsV1.TakedownResponse()) }
        // Native ids are given out here: a tombstone in advance would fall on whoever writes the next review.
        if record == nil, source == ReviewKey.nativeSource {
            throw Rejection(.notFound, field: "source_id", "no review \(key.reviewID)")
        }
        let event = ReviewsV1.ReviewTakenDown(source: source, sourceID: sourceID, reason: reason)
        return Decision(
            [ReviewsV1.ReviewsEvent(kind: .reviewTakenDown(event))],
            reply: ReviewsV1.TakedownResponse(changed: true, wasStored: record != nil))
    }
}
