import Messages
import RPCCore
import ReviewsAPI

extension Evening {
    /// Notes per product, and of 10,000 delivered orders: whose buyer writes a review.
    private static let notesPerProduct = 12
    private static let reviewersBps = 2_500
    /// Reviews of the big sale's bottle, at most.
    private static let reviewsMax = 400

    /// Notes are taken over from RED, some of them twice; buyers review what they bought; a stranger tries to.
    mutating func review() async throws -> String {
        let notes = members.flatMap { Self.notes(about: $0.goods, seed: plan.seed) }
        let calls = calls
        for _ in 0..<2 {
            let response = try await calls.patiently { () async throws(RPCError) in
                try await calls.reviews.ingestReviews(.init(reviews: notes), deadline: .seconds(20))
            }
            ledger.reviews.notes += Int(response.accepted)
            ledger.reviews.recognised += Int(response.duplicates)
        }
        let takedown = try await calls.patiently { () async throws(RPCError) in
            try await calls.reviews.takedown(
                .init(source: "red", sourceID: notes[0].sourceID, reason: "the author asked for it"), deadline: .seconds(10))
        }
        ledger.reviews.takenDown = takedown.wasStored ? 1 : 0
        let reviewers = ledger.sales.filter { sale in
            var random = DemoRandom(seed: plan.seed, topic: "reviewer \(sale.buyerID)")
            return sale.state == .delivered && random.chance(basisPoints: Self.reviewersBps)
        }.prefix(Self.reviewsMax)
        let seed = plan.seed
        _ = try await MeshCalls.forEach(Array(reviewers)) { _, sale in
            try await calls.patiently { () async throws(RPCError) in
                try await calls.reviews.submitReview(
                    Self.review(of: sale, seed: seed), deadline: .seconds(10),
                    idempotencyKey: "review-\(sale.orderID)")
            }
        }
        ledger.reviews.native = reviewers.count
        ledger.reviews.reviewers = Set(reviewers.map(\.orderID))
        try await strangerTries()
        return "\(ledger.reviews.notes) notes, \(ledger.reviews.native) reviews of buyers"
    }

    private static func notes(about goods: Goods, seed: UInt64) -> [ReviewsV1.SourceReview] {
        var random = DemoRandom(seed: seed, topic: "notes \(goods.sku)")
        let openings = ["用了一周", "朋友推荐的", "直播间买的", "第二次回购", "开箱", "比想象中好"]
        let verdicts = ["很满意", "颜色很正", "包装有点简单", "味道淡了些", "值这个价", "不会再买"]
        return (0..<notesPerProduct).map { number in
            // The last note repeats the one before it word for word, under another name: one vote, not two.
            let topic = number == notesPerProduct - 1 ? number - 1 : number
            let sentiment: ReviewsV1.Sentiment = random.chance(basisPoints: 7_000) ? .positive : .negative
            return ReviewsV1.SourceReview(
                source: "red", sourceID: "note-\(goods.sku)-\(number)", revision: 1, sku: goods.sku, author: "author-\(number)",
                tier: number.isMultiple(of: 4) ? .kol : .koc,
                text:
                    "\(goods.titleChinese)：\(openings[topic % openings.count])，\(verdicts[topic / 2 % verdicts.count])。第\(topic)篇笔记。",
                sentiment: sentiment, disclosure: .init(compensated: number.isMultiple(of: 4)))
        }
    }

    private static func review(of sale: Ledger.Sale, seed: UInt64) -> ReviewsV1.SubmitReviewRequest {
        var random = DemoRandom(seed: seed, topic: "stars \(sale.buyerID)")
        let stars = [5, 5, 5, 4, 4, 3, 2, 1].randomElement(using: &random) ?? 5
        return .init(
            buyerID: sale.buyerID, sku: sale.sku, stars: UInt32(stars),
            text: "\(stars) stars from \(sale.buyerID): bought in the show, arrived the next day.")
    }

    private mutating func strangerTries() async throws {
        let calls = calls
        guard let sale = ledger.sales.first(where: { $0.state == .delivered }) else { return }
        do {
            _ = try await calls.patiently { () async throws(RPCError) in
                try await calls.reviews.submitReview(
                    .init(buyerID: "stranger", sku: sale.sku, stars: 5, text: "never bought it"),
                    deadline: .seconds(10), idempotencyKey: "stranger-\(sale.orderID)")
            }
        } catch let error as RPCError where error.reason == "NOT_PURCHASED" {
            ledger.reviews.strangersRefused = 1
        }
    }
}
