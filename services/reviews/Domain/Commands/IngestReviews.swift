import Messages
import StateMachine

extension ReviewsV1.IngestReviewsRequest: Command {
    public func decide(
        _ machine: ReviewsMachine, at now: Instant
    ) throws(Rejection) -> Decision<ReviewsV1.ReviewsEvent, ReviewsV1.IngestReviewsResponse> {
        guard (1...ReviewsLimits.batchItemsMax).contains(reviews.count) else {
            throw .invalid("reviews", "must be 1–\(ReviewsLimits.batchItemsMax) items, are \(reviews.count)")
        }
        var ingest = Ingest(machine: machine, now: now)
        var response = ReviewsV1.IngestReviewsResponse()
        for (index, review) in reviews.enumerated() {
            var result = ingest.take(review)
            result.index = UInt32(index)
            switch result.outcome {
            case .accepted: response.accepted += 1
            case .duplicate: response.duplicates += 1
            case .stale: response.stale += 1
            case .refused, .unspecified, .unrecognized: response.refused += 1
            }
            response.results.append(result)
        }
        return Decision(ingest.events, reply: response)
    }
}

/// One batch in the making: the machine as it was, and what earlier items of the batch will have changed.
private struct Ingest {
    let machine: ReviewsMachine
    let now: Instant
    private(set) var events: [ReviewsV1.ReviewsEvent] = []
    private var changed: [ReviewKey: Known] = [:]

    struct Known {
        var revision: UInt64
        var content: UInt64
        var stage: ReviewRecord.Stage
    }

    init(machine: ReviewsMachine, now: Instant) {
        self.machine = machine
        self.now = now
    }

    mutating func take(_ review: ReviewsV1.SourceReview) -> ReviewsV1.IngestResult {
        do { try review.validate(at: now) } catch {
            return refused("INVALID", field: error.field, error.message)
        }
        let content = review.content
        let known = known(review.key)
        if let known {
            if known.stage == .takenDown { return refused("TAKEN_DOWN", "the review was taken down") }
            if review.revision < known.revision { return ReviewsV1.IngestResult(outcome: .stale) }
            if review.revision == known.revision {
                guard content == known.content else {
                    return refused(
                        "REVISION_CONFLICT", field: "revision", "revision \(review.revision) is stored and says something else")
                }
                return ReviewsV1.IngestResult(outcome: .duplicate)
            }
        }
        let pendingReason = ContactDetails.finding(in: review.text)
        let stage = ReviewRecord.Stage.next(after: known?.stage, held: pendingReason != nil)
        events.append(review.stored(content: content, stage: stage, pendingReason: pendingReason ?? "", at: now))
        changed[review.key] = Known(revision: review.revision, content: content, stage: stage)
        return ReviewsV1.IngestResult(outcome: .accepted, state: stage.state)
    }

    private func known(_ key: ReviewKey) -> Known? {
        if let known = changed[key] { return known }
        return machine.record(of: key).map { Known(revision: $0.revision, content: $0.content, stage: $0.stage) }
    }

    private func refused(_ reason: String, field: String = "", _ message: String) -> ReviewsV1.IngestResult {
        ReviewsV1.IngestResult(outcome: .refused, reason: reason, field: field, message: message)
    }
}

extension ReviewRecord.Stage {
    /// The state of a review after a new text has come in.
    ///
    /// - Parameter held: something in the text must be seen by a moderator first.
    static func next(after stage: Self?, held: Bool) -> Self {
        switch stage {
        // What a moderator hid, an edit does not bring back.
        case .hidden: .hidden
        case .takenDown: .takenDown
        case nil, .pending: held ? .pending : .published
        case .published, .edited: held ? .pending : .edited
        }
    }
}

extension ReviewsV1.SourceReview {
    fileprivate func stored(
        content: UInt64, stage: ReviewRecord.Stage, pendingReason: String, at now: Instant
    ) -> ReviewsV1.ReviewsEvent {
        let review = ReviewsV1.Review(
            reviewID: key.reviewID, sku: sku, origin: .syndicated, revision: revision, author: author, tier: tier, text: text,
            stars: stars, sentiment: sentiment, disclosure: disclosure ?? ReviewsV1.Disclosure(), state: stage.state,
            createdAt: createdAt == .epoch ? now : createdAt, updatedAt: now)
        return ReviewsV1.ReviewsEvent(
            kind: .reviewStored(
                ReviewsV1.ReviewStored(
                    source: source, sourceID: sourceID, review: review,
                    cluster: NormalizedText(text).cluster(author: author, source: source), content: content,
                    pendingReason: pendingReason)))
    }
}
