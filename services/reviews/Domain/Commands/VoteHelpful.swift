import Messages
import StateMachine

extension ReviewsV1.VoteHelpfulRequest: Command {
    public func decide(
        _ machine: ReviewsMachine, at now: Instant
    ) throws(Rejection) -> Decision<ReviewsV1.ReviewsEvent, ReviewsV1.VoteHelpfulResponse> {
        let key = try Rule.key(reviewID)
        try Rule.identifier("viewer_id", viewerID.rawValue)
        guard let number = machine.number(of: key) else {
            throw Rejection(.notFound, field: "review_id", "no review \(reviewID)")
        }
        guard machine.records[Int(number)].isVisible else {
            throw Rejection(.failedPrecondition, reason: "NOT_SHOWN", field: "review_id", "\(reviewID) is not shown")
        }
        if let details = machine.nativeDetails[number], details.buyer.rawValue == viewerID.rawValue {
            throw Rejection(
                .failedPrecondition, reason: "OWN_REVIEW", field: "viewer_id", "authors do not vote on their own reviews")
        }
        var opinions = machine.opinions[number] ?? Opinions()
        let before = opinions.byViewer[viewerID]
        guard before != nil || opinions.count < ReviewsLimits.votersPerReviewMax else {
            throw Rejection(
                .resourceExhausted, reason: "TOO_MANY_VOTERS", field: "review_id",
                "\(reviewID) has \(opinions.count) voters, the limit is \(ReviewsLimits.votersPerReviewMax)")
        }
        opinions.set(helpful, by: viewerID)
        let reply = ReviewsV1.VoteHelpfulResponse(helpfulVotes: UInt64(opinions.helpful), votes: UInt64(opinions.count))
        guard before != helpful else { return Decision([], reply: reply) }
        let event = ReviewsV1.HelpfulVoted(
            source: key.source, sourceID: key.sourceID, viewerID: viewerID, helpful: helpful, helpfulVotes: reply.helpfulVotes,
            votes: reply.votes)
        return Decision([ReviewsV1.ReviewsEvent(kind: .helpfulVoted(event))], reply: reply)
    }
}
