import MeshTesting
import Messages
import ReviewsDomain
import StateMachine

/// Random use of the machine over so few names that everything collides: revisions, duplicates, tombstones, returns.
struct ReviewsWorkload {
    static let skus: [SKU] = ["lamp", "umbrella", "tea"]
    static let buyers = (1...12).map { BuyerID("buyer-\($0)") }
    static let texts = [
        "The light is warm and the switch feels solid.", "THE LIGHT IS WARM, and the switch feels solid!!!",
        "伞很大，防晒效果非常好，物流也快，推荐大家购买", "伞很大防晒效果非常好物流也快推荐大家购买。", "好评", "很好很好很好很好很好很好", "not for me, sorry",
        "More at www.example.com for half the price", "Call 138 0013 8000 and ask for the good ones", "👍👍👍",
    ]

    var random: SeededRandom
    /// Every item ever offered, for replays.
    private(set) var offered: [ReviewsV1.SourceReview] = []
    private var orderSequence: UInt64 = 0

    init(random: SeededRandom) { self.random = random }

    mutating func step(_ run: inout ReviewsRun) {
        // Refusals are part of the workload: what counts is what they leave behind, which is nothing.
        do throws(Rejection) {
            switch Int.random(in: 0..<20, using: &random) {
            case 0...5: try run.execute(ReviewsV1.IngestReviewsRequest(reviews: batch()))
            case 6...9: try run.execute(judgedBatch(machine: run.machine))
            case 10...13: try run.execute(submission(cursor: run.machine.ordersCursor))
            // Rare: nothing comes back from one, and a run must not end in silence.
            case 14 where random.chance(0.3):
                try run.execute(ReviewsV1.TakedownRequest(source: source(), sourceID: id(), reason: "rights"))
            case 15, 16:
                let action: ReviewsV1.ModerationAction = random.chance(0.5) ? .hide : .publish
                try run.execute(
                    ReviewsV1.ModerateReviewRequest(reviewID: reviewID(), action: action, moderator: "mod-1", reason: "seen"))
            case 17:
                try run.execute(
                    ReviewsV1.VoteHelpfulRequest(
                        reviewID: reviewID(), viewerID: ViewerID("viewer-\(Int.random(in: 0..<9, using: &random))"),
                        helpful: random.chance(0.6)))
            default: try run.execute(returns(run.machine))
            }
        } catch {
            precondition(error.code != .internal, "\(error)")
        }
    }

    mutating func batch() -> [ReviewsV1.SourceReview] {
        let items = (0..<Int.random(in: 1...6, using: &random)).map { _ in review() }
        offered += items
        return items
    }

    /// What plugins said: labels of three classifiers, held and passed, some notes gone, now and then a whole snapshot.
    mutating func judgedBatch(machine: ReviewsMachine) -> ReviewsV1.IngestJudgedReviews {
        // What comes with a snapshot was not offered if the snapshot is quarantined.
        let isSnapshot = random.chance(0.1)
        let items = (isSnapshot ? [review()] : batch()).map { review in
            ReviewsV1.JudgedReview(
                review: review, judgement: random.chance(0.2) ? nil : judgement(), deleted: random.chance(0.03))
        }
        guard isSnapshot else { return ReviewsV1.IngestJudgedReviews(reviews: items) }
        let source = source()
        let present = (0..<40).map { "note-\($0)" }.filter { _ in random.chance(0.9) }
        return ReviewsV1.IngestJudgedReviews(
            reviews: items,
            snapshot: ReviewsV1.SnapshotClaim(source: source, present: present, shrinkMaxBps: 1_000))
    }

    mutating func judgement() -> ReviewsV1.Judgement {
        let version = Int.random(in: 1...3, using: &random)
        let classifier = ReviewsV1.Classifier(
            plugin: "example.sentiment", version: "\(version)", accuracyBps: UInt32(9_000 + version))
        let isHeld = random.chance(0.2)
        return ReviewsV1.Judgement(
            classifier: classifier, label: ReviewsV1.Sentiment(rawValue: Int32.random(in: 0...3, using: &random)),
            moderators: random.chance(0.8) ? ["example.moderation 1.0.0"] : [],
            findings: isHeld ? [ReviewsV1.Finding(rule: "spam", explanation: "the same again")] : [],
            holdReason: isHeld ? "spam: the same again" : "")
    }

    mutating func review() -> ReviewsV1.SourceReview {
        let source = source()
        let labels: [ReviewsV1.Sentiment] = [.unspecified, .negative, .neutral, .positive]
        return .sample(
            id(), source: source, revision: UInt64.random(in: 1...12, using: &random),
            sku: Self.skus.randomElement(using: &random)!,
            author: random.chance(0.5) ? "" : "author-\(Int.random(in: 0..<3, using: &random))",
            text: Self.texts.randomElement(using: &random)!,
            stars: source == "red" || random.chance(0.4) ? nil : UInt32.random(in: 1...5, using: &random),
            sentiment: labels.randomElement(using: &random)!)
    }

    mutating func submission(cursor: UInt64) -> ReviewsV1.SubmitVerifiedReview {
        let request = ReviewsV1.SubmitReviewRequest(
            buyerID: Self.buyers.randomElement(using: &random)!, sku: Self.skus.randomElement(using: &random)!,
            stars: UInt32.random(in: 1...5, using: &random), text: Self.texts.randomElement(using: &random)!)
        return ReviewsV1.SubmitVerifiedReview(
            request: request, badge: random.chance(0.8) ? .verified : .returned, verifiedAfter: cursor,
            judgement: random.chance(0.5) ? judgement() : nil)
    }

    mutating func returns(_ machine: ReviewsMachine) -> ReviewsV1.FollowOrders {
        let after = machine.ordersCursor
        orderSequence = after + UInt64.random(in: 1...3, using: &random)
        let buyer = Self.buyers.randomElement(using: &random)!
        let checked = machine.verifiedSKUs(of: buyer).map { sku in
            ReviewsV1.CheckedPurchase(buyerID: buyer, sku: sku, returned: random.chance(0.5))
        }
        return ReviewsV1.FollowOrders(
            after: after, cursor: orderSequence,
            returns: [ReviewsV1.BuyerReturn(buyerID: buyer, sequence: orderSequence)], checked: checked)
    }

    private mutating func source() -> String { ["red", "vela", "zh-reviews"].randomElement(using: &random)! }
    private mutating func id() -> String { "note-\(Int.random(in: 0..<40, using: &random))" }

    private mutating func reviewID() -> ReviewID {
        random.chance(0.3)
            ? ReviewID("shop:n-\(Int.random(in: 1...30, using: &random))") : ReviewID("\(source()):\(id())")
    }
}
