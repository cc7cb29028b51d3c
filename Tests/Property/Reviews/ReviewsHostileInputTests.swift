import MeshTesting
import Messages
import ReviewsDomain
import StateMachine
import Testing

/// Input that nobody means well with.
@Suite struct ReviewsHostileInputTests {
    private static let strings = [
        "", " ", "\u{0}", "a\u{0}b", "shop", "RED", "red:", ":", "a:b:c", "\u{202e}", "\n", String(repeating: "x", count: 70),
        String(repeating: "好", count: 6_000), "n-1", "e\u{301}", "\u{fffd}", "' OR 1=1 --",
    ]

    private func any(_ random: inout SeededRandom) -> String { Self.strings.randomElement(using: &random)! }

    @Test func `Nothing traps, and every refusal names its field`() async throws {
        await withSeed { random, seed in
            var run = ReviewsRun()
            var accepted = 0
            for _ in 0..<4_000 {
                let good = ReviewsV1.SourceReview.sample("\(Int.random(in: 0..<50, using: &random))", stars: 3)
                var bad = good
                switch Int.random(in: 0..<10, using: &random) {
                case 0: bad.source = any(&random)
                case 1: bad.sourceID = any(&random)
                case 2: bad.revision = [0, 1, .max].randomElement(using: &random)!
                case 3: bad.sku = SKU(any(&random))
                case 4: bad.author = any(&random)
                case 5: bad.text = any(&random)
                case 6: bad.stars = ReviewsV1.Stars(value: [0, 6, .max].randomElement(using: &random)!)
                case 7: bad.sentiment = ReviewsV1.Sentiment(rawValue: Int32.random(in: -9...9, using: &random))
                case 8: bad.tier = ReviewsV1.AuthorTier(rawValue: Int32.random(in: -9...9, using: &random))
                default: bad.createdAt = Instant(microseconds: [.min, -1, 0, .max].randomElement(using: &random)!)
                }
                do {
                    let reply = try run.execute(ReviewsV1.IngestReviewsRequest(reviews: [bad, good]))
                    accepted += Int(reply.accepted)
                    for result in reply.results where result.reason == "INVALID" {
                        #expect(!result.field.isEmpty && result.message.hasPrefix(result.field), "seed \(seed)")
                    }
                    // The good neighbour never pays for the bad one.
                    #expect(reply.results[1].reason != "INVALID", "seed \(seed)")
                } catch {
                    Issue.record("\(error), seed \(seed)")
                }
            }
            #expect(accepted > 50, "seed \(seed)")
        }
    }

    @Test func `Commands with hostile names are refused or harmless`() async throws {
        await withSeed { random, seed in
            var run = ReviewsRun()
            for _ in 0..<2_000 {
                do throws(Rejection) {
                    switch Int.random(in: 0..<4, using: &random) {
                    case 0:
                        try run.execute(
                            ReviewsV1.TakedownRequest(source: any(&random), sourceID: any(&random), reason: any(&random)))
                    case 1:
                        try run.execute(
                            ReviewsV1.ModerateReviewRequest(
                                reviewID: ReviewID(any(&random)),
                                action: ReviewsV1.ModerationAction(rawValue: Int32.random(in: -2...4, using: &random)),
                                moderator: any(&random), reason: any(&random)))
                    case 2:
                        try run.execute(
                            ReviewsV1.VoteHelpfulRequest(
                                reviewID: ReviewID(any(&random)), viewerID: ViewerID(any(&random)), helpful: true))
                    default:
                        try run.execute(
                            ReviewsV1.SubmitVerifiedReview(
                                request: ReviewsV1.SubmitReviewRequest(
                                    buyerID: BuyerID(any(&random)), sku: SKU(any(&random)),
                                    stars: UInt32.random(in: 0...6, using: &random), text: any(&random)),
                                badge: .verified))
                    }
                } catch {
                    #expect(error.code == .notFound || !error.field.isEmpty, "\(error), seed \(seed)")
                }
            }
            // What got in can be packed: nothing of it holds a NUL.
            #expect(throws: Never.self, "seed \(seed)") { try run.machine.snapshot().encoded() }
            for (event, _) in run.log { #expect(throws: Never.self, "seed \(seed)") { try event.encoded() } }
        }
    }

    @Test(arguments: [0, ReviewsLimits.batchItemsMax + 1])
    func `A batch outside its limits is refused as a whole`(count: Int) {
        var run = ReviewsRun()
        let batch = (0..<count).map { ReviewsV1.SourceReview.sample("\($0)") }
        #expect { try run.execute(ReviewsV1.IngestReviewsRequest(reviews: batch)) } throws: {
            ($0 as? Rejection)?.field == "reviews"
        }
    }

    @Test func `Within a batch, later items see earlier ones`() throws {
        var run = ReviewsRun()
        let items: [ReviewsV1.SourceReview] = [
            .sample("1", revision: 2, stars: 5), .sample("1", revision: 1, stars: 1), .sample("1", revision: 2, stars: 5),
            .sample("1", revision: 2, stars: 4), .sample("1", revision: 3, stars: 3), .sample("2", source: "red", stars: 5),
        ]
        let reply = try run.execute(ReviewsV1.IngestReviewsRequest(reviews: items))
        #expect(reply.results.map(\.outcome) == [.accepted, .stale, .duplicate, .refused, .accepted, .refused])
        #expect(reply.results.map(\.reason) == ["", "", "", "REVISION_CONFLICT", "", "INVALID"])
        #expect(reply.results[5].field == "stars")
        #expect(run.machine.aggregate(of: "lamp").total?.starsSum == 3)
    }
}
