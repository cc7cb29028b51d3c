import Messages
import ReviewsDomain
import StateMachine
import Testing

/// Native reviews, badges, and the race between a submission and a return.
@Suite struct ReviewsPurchaseTests {
    private static let buyer: BuyerID = "buyer-1"

    private func submission(
        stars: UInt32 = 5, text: String = "Kept me dry in a storm, and it folds small.", verifiedAfter: UInt64 = 0
    ) -> ReviewsV1.SubmitVerifiedReview {
        ReviewsV1.SubmitVerifiedReview(
            request: ReviewsV1.SubmitReviewRequest(buyerID: Self.buyer, sku: "umbrella", stars: stars, text: text),
            badge: .verified, verifiedAfter: verifiedAfter)
    }

    private func follow(_ after: UInt64, to cursor: UInt64, returned: Bool? = nil) -> ReviewsV1.FollowOrders {
        ReviewsV1.FollowOrders(
            after: after, cursor: cursor, returns: [ReviewsV1.BuyerReturn(buyerID: Self.buyer, sequence: cursor)],
            checked: returned.map { [ReviewsV1.CheckedPurchase(buyerID: Self.buyer, sku: "umbrella", returned: $0)] } ?? [])
    }

    @Test func `Who returns the goods keeps the vote and loses the badge`() throws {
        var run = ReviewsRun()
        #expect(try run.execute(submission()).badge == .verified)
        let before = run.machine.aggregate(of: "umbrella")
        #expect(before.verifiedVotes == 1)
        try run.execute(follow(0, to: 3, returned: true))
        let after = run.machine.aggregate(of: "umbrella")
        #expect(after.total == before.total)
        #expect(after.verifiedVotes == 0 && after.returnedVotes == 1)
    }

    @Test func `A return of something else leaves the badge`() throws {
        var run = ReviewsRun()
        try run.execute(submission())
        try run.execute(follow(0, to: 3, returned: false))
        #expect(run.machine.aggregate(of: "umbrella").verifiedVotes == 1)
    }

    @Test func `A stretch of the feed counts once`() throws {
        var run = ReviewsRun()
        try run.execute(submission())
        try run.execute(follow(0, to: 3, returned: true))
        let events = run.log.count
        #expect(try run.execute(follow(0, to: 3, returned: true)).cursor == 3)
        #expect(run.log.count == events)
    }

    @Test func `A stretch that knows nothing of a new review is prepared again`() throws {
        var run = ReviewsRun()
        try run.execute(submission())
        #expect { try run.execute(follow(0, to: 3)) } throws: { ($0 as? Rejection)?.reason == "UNCHECKED_REVIEW" }
        #expect(run.machine.ordersCursor == 0)
    }

    @Test func `A submission whose check is older than a return has to check again`() throws {
        var run = ReviewsRun()
        try run.execute(follow(0, to: 3))
        #expect { try run.execute(submission(verifiedAfter: 2)) } throws: { ($0 as? Rejection)?.reason == "ORDER_CHANGED" }
        #expect(run.machine.reviewCount == 0)
        try run.execute(submission(verifiedAfter: 3))
    }

    @Test func `When too many returns went by to tell, a submission has to check again`() throws {
        var run = ReviewsRun()
        let returns = (1...UInt64(ReviewsLimits.recentReturnsMax)).map { number in
            ReviewsV1.BuyerReturn(buyerID: BuyerID("other-\(number)"), sequence: number)
        }
        try run.execute(ReviewsV1.FollowOrders(after: 0, cursor: UInt64(returns.count), returns: returns))
        try run.execute(submission(verifiedAfter: 0))
        let next = ReviewsV1.BuyerReturn(buyerID: "other-0", sequence: UInt64(returns.count) + 1)
        try run.execute(ReviewsV1.FollowOrders(after: UInt64(returns.count), cursor: next.sequence, returns: [next]))
        #expect { try run.execute(submission(stars: 1, verifiedAfter: 0)) } throws: {
            ($0 as? Rejection)?.reason == "ORDER_CHANGED"
        }
        try run.execute(submission(stars: 1, verifiedAfter: 1))
    }

    @Test func `One review per buyer and SKU, edits are revisions`() throws {
        var run = ReviewsRun()
        let first = try run.execute(submission(stars: 5))
        let repeated = try run.execute(submission(stars: 5))
        #expect(repeated == first)
        let second = try run.execute(submission(stars: 2))
        #expect(second.reviewID == first.reviewID && second.revision == 2 && second.state == .edited)
        let total = run.machine.aggregate(of: "umbrella").total
        #expect(total?.votes == 1 && total?.starsSum == 2)
    }

    @Test func `What was taken down does not come back by an edit`() throws {
        var run = ReviewsRun()
        let id = try run.execute(submission()).reviewID
        try run.execute(ReviewsV1.TakedownRequest(source: "shop", sourceID: String(id.rawValue.dropFirst(5)), reason: "abuse"))
        #expect { try run.execute(submission(stars: 1)) } throws: { ($0 as? Rejection)?.reason == "TAKEN_DOWN" }
        #expect { try run.execute(ReviewsV1.TakedownRequest(source: "shop", sourceID: "n-99", reason: "early")) } throws: {
            ($0 as? Rejection)?.code == .notFound
        }
    }

    @Test func `Authors do not vote on their own reviews, and a viewer has one vote`() throws {
        var run = ReviewsRun()
        let id = try run.execute(submission()).reviewID
        #expect { try run.execute(ReviewsV1.VoteHelpfulRequest(reviewID: id, viewerID: "buyer-1", helpful: true)) } throws: {
            ($0 as? Rejection)?.reason == "OWN_REVIEW"
        }
        for helpful in [true, true, false] {
            try run.execute(ReviewsV1.VoteHelpfulRequest(reviewID: id, viewerID: "viewer-1", helpful: helpful))
        }
        let reply = try run.execute(ReviewsV1.VoteHelpfulRequest(reviewID: id, viewerID: "viewer-2", helpful: true))
        #expect(reply.helpfulVotes == 1 && reply.votes == 2)
    }
}
