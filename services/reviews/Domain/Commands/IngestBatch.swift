import Messages
import StateMachine

/// One batch in the making: the machine as it was, and what earlier items of the batch will have changed.
struct IngestBatch {
    private let machine: ReviewsMachine
    private let now: Instant
    private(set) var events: [ReviewsV1.ReviewsEvent] = []
    /// One result per item, in their order.
    private(set) var response = ReviewsV1.IngestReviewsResponse()
    private var changed: [ReviewKey: Known] = [:]
    /// As it will be after `events`.
    private var classifiers: ClassifierTable

    private struct Known {
        var revision: UInt64
        var content: UInt64
        var stage: ReviewRecord.Stage
    }

    init(machine: ReviewsMachine, now: Instant) {
        self.machine = machine
        self.now = now
        classifiers = machine.classifiers
    }

    mutating func take(_ review: ReviewsV1.SourceReview, judgement: ReviewsV1.Judgement?, match: ReviewsV1.NoteMatch?) {
        add(outcome(of: review, judgement: judgement, match: match))
    }

    /// A review that its source names as gone.
    mutating func takeDown(_ key: ReviewKey) {
        do { try key.validate() } catch { return add(refused("INVALID", field: error.field, error.message)) }
        guard key.source != ReviewKey.nativeSource else {
            return add(refused("INVALID", field: "source", "source: \"shop\" is reserved for native reviews"))
        }
        guard known(key)?.stage != .takenDown else { return add(ReviewsV1.IngestResult(outcome: .duplicate)) }
        setTombstone(key, reason: "deleted at the source")
        add(ReviewsV1.IngestResult(outcome: .takenDown))
    }

    /// A review that a snapshot does not have; no item, so it has no result.
    mutating func takeDownAbsent(_ key: ReviewKey) {
        guard known(key)?.stage != .takenDown else { return }
        setTombstone(key, reason: "absent from the source's snapshot")
        response.takenDown += 1
    }

    private mutating func add(_ result: ReviewsV1.IngestResult) {
        var result = result
        result.index = UInt32(response.results.count)
        switch result.outcome {
        case .accepted: response.accepted += 1
        case .duplicate: response.duplicates += 1
        case .stale: response.stale += 1
        case .takenDown: response.takenDown += 1
        case .refused, .unspecified, .unrecognized: response.refused += 1
        }
        response.results.append(result)
    }

    private mutating func setTombstone(_ key: ReviewKey, reason: String) {
        let event = ReviewsV1.ReviewTakenDown(source: key.source, sourceID: key.sourceID, reason: reason)
        events.append(ReviewsV1.ReviewsEvent(kind: .reviewTakenDown(event)))
        changed[key] = Known(revision: 0, content: 0, stage: .takenDown)
    }

    private mutating func outcome(
        of review: ReviewsV1.SourceReview, judgement: ReviewsV1.Judgement?, match: ReviewsV1.NoteMatch?
    ) -> ReviewsV1.IngestResult {
        do {
            try review.validate(at: now)
            try judgement?.validate(textBytes: review.text.utf8.count)
            try match?.validate()
        } catch { return refused("INVALID", field: error.field, error.message) }
        let content = review.content(isMatched: match != nil)
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
        let ruling = Ruling(text: review.text, ownLabel: review.sentiment, judgement: judgement)
        if let classifier = ruling.classifier {
            guard classifiers.hasRoom(for: classifier) else {
                return refused(
                    "INVALID", field: "judgement.classifier",
                    "judgement.classifier: \(ReviewsLimits.classifiersMax) classifiers have labelled reviews, no more can")
            }
            _ = classifiers.number(of: classifier)
        }
        let stage = ReviewRecord.Stage.next(after: known?.stage, held: !ruling.pendingReason.isEmpty)
        var stored = review.stored(content: content, stage: stage, ruling: ruling, at: now)
        stored.judgement = judgement
        stored.match = match
        events.append(ReviewsV1.ReviewsEvent(kind: .reviewStored(stored)))
        changed[review.key] = Known(revision: review.revision, content: content, stage: stage)
        return ReviewsV1.IngestResult(
            outcome: .accepted, state: stage.state, pendingReason: ruling.pendingReason, sentiment: ruling.label)
    }

    private func known(_ key: ReviewKey) -> Known? {
        if let known = changed[key] { return known }
        return machine.record(of: key).map { Known(revision: $0.revision, content: $0.content, stage: $0.stage) }
    }

    private func refused(_ reason: String, field: String = "", _ message: String) -> ReviewsV1.IngestResult {
        ReviewsV1.IngestResult(outcome: .refused, reason: reason, field: field, message: message)
    }
}

extension ReviewsV1.NoteMatch {
    /// - Throws: `INVALID_ARGUMENT` naming the field, below `match`.
    fileprivate func validate() throws(Rejection) {
        try Rule.bytes("match.plugin", plugin, 0...ReviewsLimits.pluginIDBytesMax)
        try Rule.bytes("match.version", version, 0...ReviewsLimits.pluginVersionBytesMax)
        guard ["sku", "gtin", "mpn", "mapped", "text"].contains(method) else {
            throw .invalid("match.method", "must be sku, gtin, mpn, mapped or text")
        }
        guard confidenceBps <= 10_000 else {
            throw .invalid("match.confidence_bps", "must be at most 10000, is \(confidenceBps)")
        }
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
        content: UInt64, stage: ReviewRecord.Stage, ruling: Ruling, at now: Instant
    ) -> ReviewsV1.ReviewStored {
        let review = ReviewsV1.Review(
            reviewID: key.reviewID, sku: sku, origin: .syndicated, revision: revision, author: author, tier: tier, text: text,
            stars: stars, sentiment: ruling.label, disclosure: disclosure ?? ReviewsV1.Disclosure(), state: stage.state,
            createdAt: createdAt == .epoch ? now : createdAt, updatedAt: now, classifiedBy: ruling.classifier)
        return ReviewsV1.ReviewStored(
            source: source, sourceID: sourceID, review: review,
            cluster: NormalizedText(text).cluster(author: author, source: source), content: content,
            pendingReason: ruling.pendingReason)
    }
}
