import Messages
import StateMachine

/// Reviews that no plugin was asked about.
extension ReviewsV1.IngestReviewsRequest: Command {
    public func decide(
        _ machine: ReviewsMachine, at now: Instant
    ) throws(Rejection) -> Decision<ReviewsV1.ReviewsEvent, ReviewsV1.IngestReviewsResponse> {
        try Rule.batch(reviews.count, from: 1)
        var ingest = IngestBatch(machine: machine, now: now)
        for review in reviews { ingest.take(review, judgement: nil, match: nil) }
        return Decision(ingest.events, reply: ingest.response)
    }
}

/// Reviews and notes with what plugins said of them.
extension ReviewsV1.IngestJudgedReviews: Command {
    public func decide(
        _ machine: ReviewsMachine, at now: Instant
    ) throws(Rejection) -> Decision<ReviewsV1.ReviewsEvent, ReviewsV1.IngestReviewsResponse> {
        try Rule.batch(reviews.count, from: snapshot == nil ? 1 : 0)
        let absent = try snapshot?.absent(from: machine) ?? []
        var ingest = IngestBatch(machine: machine, now: now)
        for item in reviews {
            if item.deleted {
                ingest.takeDown(item.review?.key ?? ReviewKey(source: "", sourceID: ""))
            } else {
                ingest.take(item.review ?? ReviewsV1.SourceReview(), judgement: item.judgement, match: item.match)
            }
        }
        for key in absent { ingest.takeDownAbsent(key) }
        return Decision(ingest.events, reply: ingest.response)
    }
}

extension Rule {
    fileprivate static func batch(_ count: Int, from countMin: Int) throws(Rejection) {
        guard (countMin...ReviewsLimits.batchItemsMax).contains(count) else {
            throw .invalid("reviews", "must be \(countMin)–\(ReviewsLimits.batchItemsMax) items, are \(count)")
        }
    }
}
