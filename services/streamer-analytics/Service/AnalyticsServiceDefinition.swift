import AnalyticsAPI
import AnalyticsDomain
import Messages
import OrderAPI
import RPCCore
import ServiceKit

/// How a streamer-analytics process is put together: journal → machine → read model, order's feed, sealing, detectors → handlers.
public enum AnalyticsServiceDefinition: ServiceDefinition {
    public static let name = "streamer-analytics"

    public static func start(in environment: ServiceEnvironment) async throws -> RunningService {
        let (machine, model) = try await open(environment)
        let feed = OrderFeed(
            machine: machine, orders: OrdersClient(environment.channel), clock: environment.clock)
        let follower = EventFollower<OrderV1.OrderEvent>(
            name: "order events", cursor: { () async throws(RPCError) in try await feed.cursor() },
            fetch: { (after) async throws(RPCError) in try await feed.fetch(after: after) },
            ingest: { (page) async throws(RPCError) in try await feed.ingest(page) },
            logger: environment.logger, clock: environment.clock)
        let sealing = SessionSealing(machine: machine, clock: environment.clock, logger: environment.logger)
        let watch = AudienceWatch(
            machine: machine, plugins: environment.plugins, clock: environment.clock, logger: environment.logger)
        let server = AnalyticsServer(
            machine: machine, model: model, clock: environment.clock, plugins: environment.plugins,
            administration: environment.administration)
        return RunningService(
            methods: server.methods,
            background: [
                { try await model.run(following: machine) }, { try await follower.run() }, { try await sealing.run() },
                { try await watch.run() },
            ],
            feeds: [
                machine.topicFeed(
                    topic: "analytics.events", source: AnalyticsMethods.service.fullName,
                    entry: AnalyticsV1.ReadEventsResponse.Entry.init)
            ])
    }

    public static func rebuild(in environment: ServiceEnvironment) async throws {
        let (machine, model) = try await open(environment)
        try await model.rebuild(following: machine)
    }

    private static func open(
        _ environment: ServiceEnvironment
    ) async throws -> (JournaledMachine<AnalyticsMachine>, ReadModel<AnalyticsProjection>) {
        let journal = try environment.openJournal()
        let machine = try await JournaledMachine(
            AnalyticsMachine.self, journal: journal, clock: environment.clock, logger: environment.logger)
        let model = try ReadModel(
            path: environment.readModelPath("shows"), projection: AnalyticsProjection(), journal: journal,
            logger: environment.logger)
        return (machine, model)
    }
}
