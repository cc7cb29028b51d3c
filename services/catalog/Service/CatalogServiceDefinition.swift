import CatalogAPI
import CatalogDomain
import Messages
import ServiceKit

/// How a catalog process is put together: journal → machine → read model → handlers.
public enum CatalogServiceDefinition: ServiceDefinition {
    public static let name = "catalog"

    public static func start(in environment: ServiceEnvironment) async throws -> RunningService {
        let (machine, model) = try await open(environment)
        let server = CatalogServer(
            machine: machine, model: model, quotes: QuoteIssuer(key: environment.secrets.quoteKey), clock: environment.clock,
            plugins: environment.plugins, administration: environment.administration)
        return RunningService(
            methods: server.methods, background: [{ try await model.run(following: machine) }],
            feeds: [
                machine.topicFeed(
                    topic: "catalog.events", source: CatalogMethods.service.fullName,
                    entry: CatalogV1.ReadEventsResponse.Entry.init)
            ])
    }

    public static func rebuild(in environment: ServiceEnvironment) async throws {
        let (machine, model) = try await open(environment)
        try await model.rebuild(following: machine)
    }

    private static func open(
        _ environment: ServiceEnvironment
    ) async throws -> (JournaledMachine<CatalogMachine>, ReadModel<CatalogProjection>) {
        let journal = try environment.openJournal()
        let machine = try await JournaledMachine(
            CatalogMachine.self, journal: journal, clock: environment.clock, logger: environment.logger)
        let model = try ReadModel(
            path: environment.readModelPath("products"), projection: CatalogProjection(), journal: journal,
            logger: environment.logger)
        return (machine, model)
    }
}
