import Journal
import Messages
import PluginMessages
import PluginPoints
import RPCCore
import Testing

@testable import ReviewsService

/// What moderation and sentiment plugins do to reviews: answers, refusals to answer, failures, nonsense.
@Suite struct ReviewJudgementTests {
    private struct Broken: Error {}

    private func review(_ id: String, _ text: String, sentiment: ReviewsV1.Sentiment = .unspecified) -> ReviewsV1.SourceReview {
        ReviewsV1.SourceReview(source: "vela", sourceID: id, revision: 1, sku: "lamp", text: text, sentiment: sentiment)
    }

    @Test func `A label of a classifier is recorded as one, with its accuracy; the source's own goes before it`() async throws {
        try await ReviewsTestbed.run(plugins: try BundledReviewPlugins.all()) { bed in
            let response = try await bed.ingest([
                review("1", "质量很好，非常满意"), review("2", "用了两天就坏了，太差"), review("3", "Lovely lamp"),
                review("4", "质量很好，非常满意，真的", sentiment: .negative),
            ])
            #expect(response.results.map(\.sentiment) == [.positive, .negative, .unspecified, .negative])
            let figures = try await bed.aggregate("lamp")
            #expect(figures.sentimentDenominator == 3 && figures.total?.positive == 1)
            let classified = try #require(figures.classified.first)
            #expect(figures.classified.count == 1 && classified.votes == 2)
            #expect(classified.classifier?.plugin == "liveshop.sentiment" && classified.classifier?.version == "1.0.0")
            #expect(figures.sentimentAccuracyBps >= 9_300 && figures.sentimentAccuracyBps == classified.classifier?.accuracyBps)
            let shown = try await bed.pages(ReviewsV1.GetReviewsRequest(sku: "lamp")).reviews
            #expect(shown.first { $0.reviewID == "vela:1" }?.classifiedBy == classified.classifier)
            #expect(shown.first { $0.reviewID == "vela:4" }?.classifiedBy == nil)
        }
    }

    @Test func `What moderation finds waits, with the rule in the reason; complaints do not`() async throws {
        let orders = OrderStandIn()
        orders.bought(1, of: "umbrella", by: "buyer-1")
        orders.bought(1, of: "umbrella", by: "buyer-2")
        try await ReviewsTestbed.run(orders: orders, plugins: try BundledReviewPlugins.all()) { bed in
            let results = try await bed.ingest([
                review("1", "全网最低，赶紧来"), review("2", "用了两天就坏了，质量太差，退货"), review("3", "推荐！优惠码 RAIN20"),
                review("4", "打1.3.8 0.0.1.3 8.0.0.0"),
            ]).results
            #expect(results.map(\.state) == [.pending, .published, .pending, .pending])
            #expect(results[0].pendingReason.hasPrefix("superlative: "))
            #expect(results[2].pendingReason.hasPrefix("undisclosed-ad: "))
            #expect(results[3].pendingReason.hasPrefix("contact: "))
            let native = try await bed.submit(1, text: "Terrible. Call me at 138 0013 8000")
            #expect(native.state == .pending && native.pendingReason.hasPrefix("contact: "))
            let plain = try await bed.submit(1, buyer: "buyer-2", text: "坏了，太差")
            #expect(plain.state == .published && plain.pendingReason.isEmpty)
            #expect(try await bed.aggregate("umbrella").total?.negative == 1)
        }
    }

    @Test func `The strictest of all moderators counts`() async throws {
        var plugins = InlinePlugins()
        plugins.add(.moderation, id: "example.mild", priority: 200) { _, _ in .init(verdict: .publish) }
        plugins.add(.moderation, id: "example.absent") { _, _ in nil }
        plugins.add(.moderation, id: "example.strict", priority: 50) { request, _ in
            request.text.contains("!")
                ? .init(verdict: .hold, findings: [.init(rule: "loud", offset: 0, size: 0, explanation: "it shouts")])
                : .init(verdict: .publish)
        }
        try await ReviewsTestbed.run(plugins: plugins) { bed in
            let results = try await bed.ingest([review("1", "Fine lamp!"), review("2", "See www.example.com")]).results
            #expect(results[0].pendingReason == "loud: it shouts")
            #expect(results[1].state == .published, "somebody who knows more than the built-in rule has looked")
        }
    }

    @Test func `Without an answer the built-in rule decides`() async throws {
        var plugins = InlinePlugins()
        plugins.add(.moderation, id: "example.absent") { _, _ in nil }
        plugins.add(.moderation, id: "example.open", onFailure: .open) { _, _ in throw Broken() }
        try await ReviewsTestbed.run(plugins: plugins) { bed in
            let results = try await bed.ingest([review("1", "Fine lamp"), review("2", "See www.example.com")]).results
            #expect(results.map(\.state) == [.published, .pending])
            #expect(results[1].pendingReason == "a web address")
        }
    }

    @Test func `A moderator that fails closed holds everything, and says so`() async throws {
        var plugins = InlinePlugins()
        plugins.add(.moderation, id: "example.mild") { _, _ in .init(verdict: .publish) }
        plugins.add(.moderation, id: "example.broken", onFailure: .closed) { _, _ in throw Broken() }
        let orders = OrderStandIn()
        orders.bought(1, of: "umbrella", by: "buyer-1")
        try await ReviewsTestbed.run(orders: orders, plugins: plugins) { bed in
            let result = try await bed.ingest([review("1", "Fine lamp")]).results[0]
            #expect(result.state == .pending)
            #expect(result.pendingReason == "moderation plugin example.broken failed (error): a moderator must look")
            #expect(try await bed.submit().state == .pending)
        }
    }

    @Test(arguments: [
        PluginV1.ModerationResponse(verdict: .hold), .init(verdict: .init(rawValue: 7)),
        .init(verdict: .hold, findings: [.init(rule: "Loud", explanation: "x")]),
        .init(verdict: .hold, findings: [.init(rule: "loud", explanation: "")]),
        .init(verdict: .hold, findings: [.init(rule: "loud", offset: 3, size: 99, explanation: "x")]),
        .init(verdict: .hold, findings: [.init(rule: "loud", offset: .max, size: .max, explanation: "x")]),
        .init(verdict: .hold, findings: [.init(rule: "loud", offset: 1, size: 2, explanation: "x")]),
        .init(verdict: .hold, findings: Array(repeating: .init(rule: "loud", explanation: "x"), count: 33)),
    ])
    func `Nonsense of a moderator is its failure`(response: PluginV1.ModerationResponse) async throws {
        for policy in [FailurePolicy.open, .closed] {
            var plugins = InlinePlugins()
            plugins.add(.moderation, id: "example.odd", onFailure: policy) { _, _ in response }
            try await ReviewsTestbed.run(plugins: plugins) { bed in
                let result = try await bed.ingest([review("1", "伞很大")]).results[0]
                #expect(result.state == (policy == .open ? .published : .pending))
                #expect(policy == .open || result.pendingReason.contains("invalidOutput"))
            }
        }
    }

    @Test(arguments: [
        PluginV1.SentimentResponse(), .init(scores: [.init(label: .positive), .init(label: .positive)]),
        .init(scores: [.init(label: .init(rawValue: 9))]), .init(scores: [.init(label: .positive, positiveBps: 10_001)]),
        .init(scores: [.init(label: .positive)], accuracyBps: 10_001),
    ])
    func `Nonsense of a classifier is its failure, and the next is asked unless it is closed`(
        response: PluginV1.SentimentResponse
    ) async throws {
        var plugins = InlinePlugins()
        plugins.add(.sentiment, id: "example.odd", priority: 200, onFailure: .open) { _, _ in response }
        plugins.add(.sentiment, id: "example.sound", onFailure: .open) { request, _ in
            .init(scores: request.texts.map { _ in .init(label: .neutral, positiveBps: 5_000) })
        }
        try await ReviewsTestbed.run(plugins: plugins) { bed in
            #expect(try await bed.ingest([review("1", "伞很大")]).results[0].sentiment == .neutral)
            let figures = try await bed.aggregate("lamp")
            #expect(figures.classified.first?.classifier?.plugin == "example.sound")
            #expect(figures.sentimentAccuracyBps == 0, "it does not say how accurate it is")
        }
        var closed = InlinePlugins()
        closed.add(.sentiment, id: "example.odd", onFailure: .closed) { _, _ in response }
        try await ReviewsTestbed.run(plugins: closed) { bed in
            let error = await #expect(throws: RPCError.self) { _ = try await bed.ingest([review("1", "伞很大")]) }
            #expect(error?.code == .unavailable && error?.reason == "PLUGIN_FAILED")
            let figures = try await bed.aggregate("lamp")
            #expect(figures.total?.votes == 0, "nothing was stored")
        }
    }

    @Test func `A large batch reaches the classifier in parts, and every text gets its own label`() async throws {
        var plugins = InlinePlugins()
        plugins.add(.sentiment, id: "example.even", onFailure: .open) { request, _ in
            #expect((1...ReviewJudge.textsPerCallMax).contains(request.texts.count))
            return .init(
                scores: request.texts.map { .init(label: ($0.last?.wholeNumberValue ?? 1) % 2 == 0 ? .positive : .negative) })
        }
        try await ReviewsTestbed.run(plugins: plugins) { bed in
            let results = try await bed.ingest((0..<500).map { review("\($0)", "Review number \($0)") }).results
            #expect(results.count == 500)
            #expect(results.enumerated().allSatisfy { $1.sentiment == ($0 % 2 == 0 ? .positive : .negative) })
        }
    }

    @Test func `What breaks a review's own rules is refused, and no plugin sees it`() async throws {
        var plugins = InlinePlugins()
        plugins.add(.moderation, id: "example.brittle") { request, _ in
            #expect(!request.text.utf8.contains(0) && request.text.utf8.count <= 16_384)
            return .init(verdict: .publish)
        }
        try await ReviewsTestbed.run(plugins: plugins) { bed in
            let results = try await bed.ingest([
                review("1", "a\u{0}b"), review("2", String(repeating: "x", count: 16_385)), review("3", "Fine lamp"),
            ]).results
            #expect(results.map(\.outcome) == [.refused, .refused, .accepted])
            let request = ReviewsV1.IngestReviewsRequest(reviews: (0...500).map { review("\($0)", "x") })
            let error = await #expect(throws: RPCError.self) {
                try await bed.server.ingestReviews(request, context: bed.context)
            }
            #expect(error?.field == "reviews")
        }
    }

    @Test func `The journal replays without plugins to the same state`() async throws {
        let journal = MemoryJournal()
        let request = ReviewsV1.GetReviewsRequest(sku: "lamp", pageSize: 100)
        nonisolated(unsafe) var before: (figures: ReviewsV1.GetAggregateResponse, reviews: [ReviewsV1.Review])?
        try await ReviewsTestbed.run(on: journal, plugins: try BundledReviewPlugins.all()) { bed in
            try await bed.ingest([
                review("1", "质量很好，非常满意"), review("2", "用了两天就坏了，太差"), review("3", "全网最低，太好了"), review("4", "Fine lamp"),
            ])
            before = (try await bed.aggregate("lamp"), try await bed.pages(request).reviews)
        }
        try await ReviewsTestbed.run(on: journal) { bed in
            #expect(try await bed.aggregate("lamp") == before?.figures)
            #expect(try await bed.pages(request).reviews == before?.reviews)
            #expect(before?.figures.pending == 1 && before?.figures.sentimentDenominator == 2)
            // The same items again, judged by nobody: what is stored stands.
            let again = try await bed.ingest([review("1", "质量很好，非常满意"), review("3", "全网最低，太好了")])
            #expect(again.duplicates == 2)
        }
    }
}
