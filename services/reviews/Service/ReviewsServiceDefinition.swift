import CatalogAPI
import Messages
import OrderAPI
import RPCCore
import ReviewsAPI
import ReviewsDomain
import ServiceKit

/// How the reviews service is put together.
public enum ReviewsServiceDefinition: ServiceDefinition {
    public static let name = "reviews"
    private static let modelName = "reviews"
    private static let indexName = "catalog-products"

    public static func start(in environment: ServiceEnvironment) async throws -> RunningService {
        let journal = try environment.openJournal()
        let machine = try await JournaledMachine(
            ReviewsMachine.self, journal: journal, clock: environment.clock, logger: environment.logger)
        let model = try ReadModel(
            path: environment.readModelPath(modelName), projection: ReviewProjection(), journal: journal,
            logger: environment.logger)
        let orders = OrdersClient(environment.channel)
        let feed = OrderFeed(machine: machine, orders: orders, clock: environment.clock)
        let follower = EventFollower<OrderV1.OrderEvent>(
            name: "order events", cursor: { () async throws(RPCError) in try await feed.cursor() },
            fetch: { (after) async throws(RPCError) in try await feed.fetch(after: after) },
            ingest: { (page) async throws(RPCError) in try await feed.ingest(page) },
            logger: environment.logger, clock: environment.clock)
        let index = try CatalogIndex(path: environment.readModelPath(indexName))
        let products = CatalogFeed(index: index, catalog: CatalogClient(environment.channel), clock: environment.clock)
            .follower(logger: environment.logger)
        let server = ReviewsServer(
            machine: machine, model: model, orders: orders, index: index, plugins: environment.plugins,
            clock: environment.clock, logger: environment.logger, administration: environment.administration)
        return RunningService(
            methods: server.methods,
            background: [
                { try await model.run(following: machine) }, { try await follower.run() }, { try await products.run() },
            ],
            feeds: [
                machine.topicFeed(
                    topic: "reviews.events", source: ReviewsMethods.service.fullName,
                    entry: ReviewsV1.ReadEventsResponse.Entry.init)
            ])
    }

    public static func rebuild(in environment: ServiceEnvironment) async throws {
        let journal = try environment.openJournal()
        let machine = try await JournaledMachine(
            ReviewsMachine.self, journal: journal, clock: environment.clock, logger: environment.logger)
        let model = try ReadModel(
            path: environment.readModelPath(modelName), projection: ReviewProjection(), journal: journal,
            logger: environment.logger)
        try await model.rebuild(following: machine)
    }
}
