import CatalogAPI
import Logging
import Messages
import OrderAPI
import OrderDomain
import ServiceKit

/// How an order process is put together: journal → machine → read model → handlers; beside them the catalog's follower, the timer and
/// the poller of payments.
public enum OrderServiceDefinition: ServiceDefinition {
    public static let name = "order"

    public static func start(in environment: ServiceEnvironment) async throws -> RunningService {
        let (machine, model) = try await open(environment)
        let server = OrdersServer(
            machine: machine, model: model, signature: QuoteSignature(key: environment.secrets.quoteKey),
            clock: environment.clock, plugins: environment.plugins, administration: environment.administration,
            logger: environment.logger)
        let follower = CatalogFeed(
            catalog: CatalogClient(environment.channel), machine: machine, clock: environment.clock
        )
        .follower(logger: environment.logger, clock: environment.clock)
        let timer = DueTimer(machine: machine, clock: environment.clock, logger: environment.logger)
        let poller = PaymentPoller(desk: server.desk)
        return RunningService(
            methods: server.methods,
            background: [
                { try await model.run(following: machine) },
                { try await follower.run() },
                { try await timer.run() },
                { try await poller.run() },
            ],
            feeds: [
                machine.topicFeed(
                    topic: "order.events", source: OrdersMethods.service.fullName, entry: OrderV1.ReadEventsResponse.Entry.init)
            ])
    }

    public static func rebuild(in environment: ServiceEnvironment) async throws {
        let (machine, model) = try await open(environment)
        try await model.rebuild(following: machine)
    }

    private static func open(
        _ environment: ServiceEnvironment
    ) async throws -> (JournaledMachine<OrderMachine>, ReadModel<OrderProjection>) {
        let journal = try environment.openJournal()
        let machine = try await JournaledMachine(
            OrderMachine.self, journal: journal, clock: environment.clock, logger: environment.logger)
        let model = try ReadModel(
            path: environment.readModelPath("orders"), projection: OrderProjection(), journal: journal,
            logger: environment.logger)
        return (machine, model)
    }
}
