import GRDB
import MeshTesting
import Messages
import RPCCore
import ReviewsDomain
import Testing

@testable import ReviewsService

@Suite struct ReviewsPageTests {
    private static let copied = ["The light is warm and the switch feels solid.", "伞很大，防晒效果非常好，物流也快，推荐大家购买"]

    private static let filters: [ReviewsV1.ReviewFilter] = [
        ReviewsV1.ReviewFilter(), ReviewsV1.ReviewFilter(starsMin: 4), ReviewsV1.ReviewFilter(starsMax: 2),
        ReviewsV1.ReviewFilter(independentOnly: true), ReviewsV1.ReviewFilter(sentiment: .negative),
        ReviewsV1.ReviewFilter(includeDuplicates: true), ReviewsV1.ReviewFilter(verifiedOnly: true),
        ReviewsV1.ReviewFilter(starsMin: 2, starsMax: 3, includeDuplicates: true),
    ]

    private func reviews(_ count: Int, _ random: inout SeededRandom) -> [ReviewsV1.SourceReview] {
        var reviews: [ReviewsV1.SourceReview] = []
        for number in 0..<count {
            var text = "Number \(number) of a long and varied list."
            if random.chance(0.3) { text = Self.copied[Int.random(in: 0..<Self.copied.count, using: &random)] }
            if random.chance(0.05) { text += " www.example.com" }
            var review = ReviewsV1.SourceReview(source: "vela", sourceID: "\(number)", revision: 1, text: text)
            review.sku = random.chance(0.9) ? "lamp" : "tea"
            if random.chance(0.7) { review.stars = ReviewsV1.Stars(value: UInt32.random(in: 1...5, using: &random)) }
            review.sentiment = ReviewsV1.Sentiment(rawValue: Int32.random(in: 0...3, using: &random))
            review.disclosure = ReviewsV1.Disclosure(compensated: random.chance(0.2))
            review.createdAt = Instant(microseconds: Int64.random(in: 1...50, using: &random))
            reviews.append(review)
        }
        return reviews
    }

    /// A shop with everything in it: duplicates, pending, hidden and taken-down reviews, votes.
    private func fill(_ bed: ReviewsTestbed, _ random: inout SeededRandom) async throws {
        try await bed.ingest(reviews(300, &random))
        for number in 0..<300 where random.chance(0.2) {
            let id = ReviewID("vela:\(number)")
            do throws(RPCError) {
                switch Int.random(in: 0..<5, using: &random) {
                case 0:
                    _ = try await bed.server.takedown(
                        ReviewsV1.TakedownRequest(source: "vela", sourceID: "\(number)", reason: "rights"), context: bed.context
                    )
                case 1, 2:
                    _ = try await bed.server.moderateReview(
                        ReviewsV1.ModerateReviewRequest(reviewID: id, action: .hide, moderator: "mod-1", reason: "seen"),
                        context: bed.context)
                default:
                    for viewer in 0..<Int.random(in: 1...4, using: &random) {
                        _ = try await bed.server.voteHelpful(
                            ReviewsV1.VoteHelpfulRequest(
                                reviewID: id, viewerID: ViewerID("viewer-\(viewer)"), helpful: random.chance(0.7)),
                            context: bed.context)
                    }
                }
            } catch {
                // Pending reviews take no votes.
                guard error.reason == "NOT_SHOWN" else { throw error }
            }
        }
    }

    @Test func `Votes of the read model are the machine's`() async throws {
        try await withSeed { random, seed in
            try await ReviewsTestbed.run { bed in
                try await fill(bed, &random)
                for sku: SKU in ["lamp", "tea"] {
                    let figures = try await bed.aggregate(sku)
                    let shown = try await bed.pages(ReviewsV1.GetReviewsRequest(sku: sku, pageSize: 100)).reviews
                    let total = try #require(figures.total)
                    let stars: [UInt64] = shown.map { UInt64($0.stars?.value ?? 0) }
                    let positive = shown.filter { $0.sentiment == .positive }.count
                    let counting = shown.filter { $0.counts }.count
                    #expect(shown.count == Int(total.votes), "seed \(seed)")
                    #expect(stars.reduce(0, +) == total.starsSum, "seed \(seed)")
                    #expect(positive == Int(total.positive), "seed \(seed)")
                    #expect(counting == shown.count, "seed \(seed)")
                }
            }
        }
    }

    @Test func `Nothing is left out without being counted, low ratings least of all`() async throws {
        try await withSeed { random, seed in
            try await ReviewsTestbed.run { bed in
                try await fill(bed, &random)
                let filters = Self.filters
                let all = try await bed.pages(
                    ReviewsV1.GetReviewsRequest(sku: "lamp", filter: .init(includeDuplicates: true))
                ).selection
                let low = all.lowRatings
                #expect(low > 0 && all.leftOut.count >= 3, "seed \(seed)")
                for filter in filters {
                    let (reviews, selection) = try await bed.pages(ReviewsV1.GetReviewsRequest(sku: "lamp", filter: filter))
                    #expect(selection.filter == filter && selection.ranking == .newest)
                    #expect(selection.shown == UInt64(reviews.count), "\(filter), seed \(seed)")
                    #expect(selection.stored == all.stored, "seed \(seed)")
                    #expect(selection.accounted == all.stored, "\(filter), seed \(seed)")
                    #expect(selection.lowRatings == low, "\(filter), seed \(seed)")
                    #expect(selection.shownLowRatings == lowRatings(of: reviews), "\(filter), seed \(seed)")
                }
            }
        }
    }

    @Test func `Pages of any size show every review once, in order`() async throws {
        try await withSeed { random, seed in
            try await ReviewsTestbed.run { bed in
                try await fill(bed, &random)
                for ranking: ReviewsV1.ReviewRanking in [.newest, .helpful, .starsHigh, .starsLow] {
                    let whole = try await bed.pages(ReviewsV1.GetReviewsRequest(sku: "lamp", ranking: ranking, pageSize: 100))
                    for size: UInt32 in [1, 7, 0] {
                        let pages = try await bed.pages(
                            ReviewsV1.GetReviewsRequest(sku: "lamp", ranking: ranking, pageSize: size))
                        #expect(pages.reviews == whole.reviews, "\(ranking), pages of \(size), seed \(seed)")
                    }
                    let ids = whole.reviews.map(\.reviewID)
                    #expect(Set(ids).count == ids.count, "\(ranking), seed \(seed)")
                    #expect(isOrdered(whole.reviews, ranking), "\(ranking), seed \(seed)")
                }
            }
        }
    }

    private func lowRatings(of reviews: [ReviewsV1.Review]) -> UInt64 {
        UInt64(reviews.filter { review in review.stars.map { $0.value <= 2 } ?? false }.count)
    }

    private func isOrdered(_ reviews: [ReviewsV1.Review], _ ranking: ReviewsV1.ReviewRanking) -> Bool {
        for (first, second) in zip(reviews, reviews.dropFirst()) {
            let isInOrder: Bool
            switch ranking {
            case .helpful: isInOrder = first.helpfulWilson >= second.helpfulWilson
            case .starsHigh: isInOrder = stars(of: first, none: 0) >= stars(of: second, none: 0)
            case .starsLow: isInOrder = stars(of: first, none: 6) <= stars(of: second, none: 6)
            default: isInOrder = first.createdAt >= second.createdAt
            }
            guard isInOrder else { return false }
        }
        return true
    }

    private func stars(of review: ReviewsV1.Review, none: UInt32) -> UInt32 { review.stars?.value ?? none }

    @Test func `A cursor belongs to its question`() async throws {
        try await ReviewsTestbed.run { bed in
            try await bed.ingest(
                (0..<9).map {
                    ReviewsV1.SourceReview(source: "vela", sourceID: "\($0)", revision: 1, sku: "lamp", text: "Fine lamp \($0)")
                })
            let cursor = try await bed.server.getReviews(
                ReviewsV1.GetReviewsRequest(sku: "lamp", pageSize: 2), context: bed.context
            ).nextCursor
            #expect(!cursor.isEmpty)
            var questions = [
                ReviewsV1.GetReviewsRequest(sku: "tea", cursor: cursor),
                ReviewsV1.GetReviewsRequest(sku: "lamp", ranking: .helpful, cursor: cursor),
                ReviewsV1.GetReviewsRequest(sku: "lamp", filter: ReviewsV1.ReviewFilter(starsMin: 1), cursor: cursor),
            ]
            for text in ["x", "1.2.3", "1..w.", "1.\(String(repeating: "f", count: 90)).w1.1", "1' OR 1=1.a.w1.1"] {
                questions.append(ReviewsV1.GetReviewsRequest(sku: "lamp", cursor: text))
            }
            for question in questions {
                await #expect("\(question.cursor)") {
                    _ = try await bed.server.getReviews(question, context: bed.context)
                } throws: {
                    ($0 as? RPCError)?.field == "cursor"
                }
            }
        }
    }

    @Test func `What is taken down is gone from the read model`() async throws {
        try await ReviewsTestbed.run { bed in
            let review = ReviewsV1.SourceReview(
                source: "red", sourceID: "1", revision: 1, sku: "lamp", author: "lin", text: "A note that must go.")
            try await bed.ingest([review])
            _ = try await bed.server.takedown(
                ReviewsV1.TakedownRequest(source: "red", sourceID: "1", reason: "rights"), context: bed.context)
            let (reviews, selection) = try await bed.pages(ReviewsV1.GetReviewsRequest(sku: "lamp"))
            #expect(reviews.isEmpty)
            #expect(selection.leftOut == [ReviewsV1.LeftOut(reason: .takenDown, reviews: 1)])
            let texts = try await bed.model.read { db in try String.fetchAll(db, sql: "SELECT text || author FROM review") }
            #expect(texts == [""])
        }
    }
}

extension ReviewsV1.Selection {
    fileprivate var accounted: UInt64 { leftOut.reduce(shown) { (sum: UInt64, left: ReviewsV1.LeftOut) in sum + left.reviews } }

    /// 1 and 2 stars, shown or not.
    fileprivate var lowRatings: UInt64 {
        leftOut.reduce(shownLowRatings) { (sum: UInt64, left: ReviewsV1.LeftOut) in sum + left.lowRatings }
    }
}
