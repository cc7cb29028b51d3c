import Journal
import Logging
import MeshTesting
import Messages
import OrderAPI
import PluginPoints
import RPCCore
import ReviewsAPI
import ReviewsDomain
import ServiceKit

@testable import ReviewsService

/// The service without a process around it: machine, read model, handlers, feed.
struct ReviewsTestbed {
    let machine: JournaledMachine<ReviewsMachine>
    let model: ReadModel<ReviewProjection>
    let server: ReviewsServer
    let feed: OrderFeed
    let orders: OrderStandIn
    let index: CatalogIndex

    /// Runs `body` while the read model follows.
    static func run(
        on journal: MemoryJournal = MemoryJournal(), orders: OrderStandIn = OrderStandIn(),
        plugins: any Plugins = NoPlugins(), _ body: (ReviewsTestbed) async throws -> Void
    ) async throws {
        let logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
        let machine = try await JournaledMachine(
            ReviewsMachine.self, journal: journal, clock: VirtualClock(), logger: logger)
        let model = try ReadModel(path: ":memory:", projection: ReviewProjection(), journal: journal, logger: logger)
        let client = OrdersClient(orders)
        let index = try CatalogIndex(path: ":memory:")
        let bed = ReviewsTestbed(
            machine: machine, model: model,
            server: ReviewsServer(
                machine: machine, model: model, orders: client, index: index, plugins: plugins, clock: VirtualClock(),
                logger: logger),
            feed: OrderFeed(machine: machine, orders: client, clock: VirtualClock()), orders: orders, index: index)
        let following = Task { try await model.run(following: machine) }
        defer { following.cancel() }
        try await body(bed)
    }

    var context: CallContext {
        CallContext(method: ReviewsMethods.getReviews.descriptor, deadline: .now + .seconds(300))
    }

    @discardableResult
    func ingest(_ reviews: [ReviewsV1.SourceReview]) async throws -> ReviewsV1.IngestReviewsResponse {
        try await server.ingestReviews(ReviewsV1.IngestReviewsRequest(reviews: reviews), context: context)
    }

    func submit(
        _ stars: UInt32 = 5, buyer: BuyerID = "buyer-1", text: String = "Folds small."
    ) async throws -> ReviewsV1.SubmitReviewResponse {
        try await server.submitReview(
            ReviewsV1.SubmitReviewRequest(buyerID: buyer, sku: "umbrella", stars: stars, text: text), context: context)
    }

    func aggregate(_ sku: SKU) async throws -> ReviewsV1.GetAggregateResponse {
        try await server.getAggregate(ReviewsV1.GetAggregateRequest(sku: sku), context: context)
    }

    /// All pages of a question.
    func pages(_ request: ReviewsV1.GetReviewsRequest) async throws -> (
        reviews: [ReviewsV1.Review], selection: ReviewsV1.Selection
    ) {
        var request = request
        var reviews: [ReviewsV1.Review] = []
        while true {
            let page = try await server.getReviews(request, context: context)
            reviews += page.reviews
            request.cursor = page.nextCursor
            if page.nextCursor.isEmpty { return (reviews, page.selection!) }
        }
    }
}
