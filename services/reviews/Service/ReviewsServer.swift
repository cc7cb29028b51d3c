import Logging
import Messages
import OrderAPI
import PluginPoints
import RPCCore
import ReviewsAPI
import ReviewsDomain
import ServiceKit

/// The handlers. Decisions are the machine's; what is here fetches what a decision needs, and reads.
struct ReviewsServer: ReviewsService, PluginAdministered {
    /// How often a submission asks order again because goods of its buyer came back meanwhile.
    static let submitAttemptsMax = 3

    let machine: JournaledMachine<ReviewsMachine>
    let model: ReadModel<ReviewProjection>
    let orders: OrdersClient
    let plugins: any Plugins
    let matching: NoteMatching
    let judge: ReviewJudge
    let clock: any WallClock
    let logger: Logger
    let administration: any PluginAdministration

    init(
        machine: JournaledMachine<ReviewsMachine>, model: ReadModel<ReviewProjection>, orders: OrdersClient,
        index: CatalogIndex, plugins: any Plugins, clock: any WallClock, logger: Logger,
        administration: any PluginAdministration = NoPluginAdministration()
    ) {
        self.machine = machine
        self.model = model
        self.orders = orders
        self.plugins = plugins
        self.clock = clock
        self.logger = logger
        self.administration = administration
        matching = NoteMatching(plugins: plugins, index: index, clock: clock)
        judge = ReviewJudge(plugins: plugins, clock: clock)
    }

    func ingestReviews(
        _ request: ReviewsV1.IngestReviewsRequest, context: CallContext
    ) async throws(RPCError) -> ReviewsV1.IngestReviewsResponse {
        // The machine refuses a batch of the wrong size; nobody need judge it first.
        guard judge.hasPlugins, request.reviews.count <= ReviewsLimits.batchItemsMax else {
            return try await machine.execute(request, context: context)
        }
        let judgements = try await judge.judge(request.reviews.map(ReviewJudge.Item.init))
        let items = zip(request.reviews, judgements).map { review, judgement in
            ReviewsV1.JudgedReview(review: review, judgement: judgement)
        }
        return try await machine.execute(ReviewsV1.IngestJudgedReviews(reviews: items), context: context)
    }

    func takedown(
        _ request: ReviewsV1.TakedownRequest, context: CallContext
    ) async throws(RPCError) -> ReviewsV1.TakedownResponse {
        try await machine.execute(request, context: context)
    }

    func moderateReview(
        _ request: ReviewsV1.ModerateReviewRequest, context: CallContext
    ) async throws(RPCError) -> ReviewsV1.ModerateReviewResponse {
        try await machine.execute(request, context: context)
    }

    func voteHelpful(
        _ request: ReviewsV1.VoteHelpfulRequest, context: CallContext
    ) async throws(RPCError) -> ReviewsV1.VoteHelpfulResponse {
        try await machine.execute(request, context: context)
    }

    func submitReview(
        _ request: ReviewsV1.SubmitReviewRequest, context: CallContext
    ) async throws(RPCError) -> ReviewsV1.SubmitReviewResponse {
        do { try request.validate() } catch {
            throw RPCError(error.code, reason: error.reason, field: error.field, error.message)
        }
        let judgement = judge.hasPlugins ? try await judge.judge([ReviewJudge.Item(request)]).first : nil
        var attempt = 1
        while true {
            // Before order is asked: its answer covers at least what was followed up to here.
            let cursor = try await machine.read { machine in machine.ordersCursor }
            let badge = try await badge(of: request)
            do {
                return try await machine.execute(
                    ReviewsV1.SubmitVerifiedReview(request: request, badge: badge, verifiedAfter: cursor, judgement: judgement),
                    context: context)
            } catch {
                guard error.reason == "ORDER_CHANGED", attempt < Self.submitAttemptsMax else { throw error }
                attempt += 1
            }
        }
    }

    func getReviews(
        _ request: ReviewsV1.GetReviewsRequest, context: CallContext
    ) async throws(RPCError) -> ReviewsV1.GetReviewsResponse {
        let question = try ReviewQuestion(request)
        let sequence = await machine.committedSequence
        var response = try await model.read { db in try question.answer(in: db) }
        response.selection?.asOfSequence = sequence
        if let selection = response.selection {
            logger.debug(
                "reviews chosen",
                metadata: [
                    "sku": "\(request.sku)", "ranking": "\(selection.ranking)", "filter": "\(question.filterCondition)",
                    "stored": "\(selection.stored)", "shown": "\(selection.shown)", "as_of": "\(sequence)",
                ])
        }
        return response
    }

    func getAggregate(
        _ request: ReviewsV1.GetAggregateRequest, context: CallContext
    ) async throws(RPCError) -> ReviewsV1.GetAggregateResponse {
        try ReviewQuestion.check(request.sku)
        return try await machine.read { machine in machine.aggregate(of: request.sku) }
    }

    private func badge(of request: ReviewsV1.SubmitReviewRequest) async throws(RPCError) -> ReviewsV1.PurchaseBadge {
        let purchase = try await orders.purchase(of: request.sku, by: request.buyerID)
        guard purchase.boughtUnits > 0 else {
            throw RPCError(
                .failedPrecondition, reason: "NOT_PURCHASED", field: "buyer_id",
                "buyer \(request.buyerID) has not bought \(request.sku)")
        }
        return purchase.isKept ? .verified : .returned
    }
}
