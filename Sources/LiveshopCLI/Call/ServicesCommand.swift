import ArgumentParser
import DynamicMessages
import GatewayAPI
import RPCCore

struct ServicesCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "services",
        abstract: "Lists the services, their methods, and who serves them now.",
        discussion: """
            The gateway tells what can be called: what it was built with, and what connected instances brought. Of a service whose instances \
            brought no descriptors only the methods' names are known. Without a gateway what this program was built with is printed. \
            `liveshop describe` has the messages and comments.

            Examples:
              liveshop services
              liveshop services Orders
              liveshop services Orders/PlaceOrder --json
            """)

    @Argument(help: "A service or a method; all services if left out.")
    var name: String?

    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var output: OutputOptions

    func run() async throws {
        let listing = try await listing()
        let rows: [Row]
        do throws(MethodLookup.NoSuchMethod) { rows = try listing.selection(name) } catch {
            throw ValidationError(error.description)
        }
        if output.json { return try output.printJSON(rows.map { MethodObject($0, instances: listing.instances ?? [:]) }) }
        var table = Table(
            ("service", .left), ("method", .left), ("repeat", .left), ("deadline", .right), ("streams", .left),
            ("request", .left))
        for row in rows {
            table.add(
                row.serviceName, row.method, row.schema?.idempotencyName ?? "–",
                row.schema.map { Figures.microseconds($0.defaultDeadline.microseconds) } ?? "–",
                row.schema?.streaming.shortName ?? "–", row.schema?.request ?? "not described")
        }
        table.print()
        print()
        guard let instances = listing.instances else {
            print("no gateway at \(connection.gateways): instances are not known")
            return
        }
        var served = Table(("service", .left), ("instances", .left))
        var shown: Set<String> = []
        for row in rows where shown.insert(row.service).inserted {
            served.add(row.service, instances[row.service]?.joined(separator: ", ") ?? "none")
        }
        served.print()
    }

    /// What can be called, and who serves it.
    private struct Listing {
        let schema: SchemaSet
        /// Names by service; nil without a gateway.
        var instances: [String: [String]]?
        /// Methods by service, for services without descriptors.
        var undescribed: [String: [String]] = [:]

        func selection(_ name: String?) throws(MethodLookup.NoSuchMethod) -> [Row] {
            guard let name else {
                return schema.services.flatMap { service in service.methods.map { Row(service, $0) } }
                    + undescribed.sorted { $0.key < $1.key }.flatMap { service in
                        service.value.map { Row(service: service.key, method: $0) }
                    }
            }
            let service = String(name.prefix { $0 != "/" })
            if let entry = undescribed.first(where: { $0.key == service || $0.key.hasSuffix(".\(service)") }) {
                let wanted = name.contains("/") ? String(name.split(separator: "/").last ?? "") : nil
                return entry.value.filter { wanted == nil || $0 == wanted }.map { Row(service: entry.key, method: $0) }
            }
            let lookup = MethodLookup(schema)
            guard name.contains("/") else {
                let service = try lookup.service(name)
                return service.methods.map { Row(service, $0) }
            }
            return [Row(try lookup.service(service), try lookup.method(name))]
        }
    }

    private struct Row {
        let service: String
        let method: String
        var schema: MethodSchema?

        init(service: String, method: String) { (self.service, self.method) = (service, method) }

        init(_ service: ServiceSchema, _ method: MethodSchema) {
            (self.service, self.method, schema) = (service.fullName, method.name, method)
        }

        var serviceName: String { service.split(separator: ".").last.map(String.init) ?? service }
    }

    private func listing() async throws -> Listing {
        let deadline = connection.deadline ?? .seconds(1)
        let found = try? await MeshConnection.toOne(connection) { channel in
            // First who is there: without a gateway this waits the shorter time.
            let instances = try await GatewayClient(channel).listInstances(.init(), deadline: deadline).instances
            return (instances, try await MeshSchemas.all(channel))
        }
        guard let (instances, schema) = found else { return Listing(schema: try MeshSchemas.builtIn()) }
        // The gateway answers for itself; it is no instance of its own.
        var listing = Listing(schema: schema, instances: [:])
        for service in schema.services
        where service.fullName.hasPrefix("liveshop.gateway.") || service.fullName == Router.serviceOfInstances {
            listing.instances?[service.fullName] = ["gateway"]
        }
        for instance in instances {
            for service in instance.services {
                listing.instances?[service.fullName, default: []].append(instance.name)
                if schema.service(named: service.fullName) == nil { listing.undescribed[service.fullName] = service.methods }
            }
        }
        return listing
    }

    private struct MethodObject: Encodable {
        var service: String
        var method: String
        /// The rest is missing where nobody described it.
        var request: String?
        var response: String?
        var idempotency: String?
        var deadlineMilliseconds: Int?
        var streaming: String?
        var instances: [String]

        init(_ row: Row, instances: [String: [String]]) {
            (service, method) = (row.service, row.method)
            (request, response, idempotency) = (row.schema?.request, row.schema?.response, row.schema?.idempotencyName)
            deadlineMilliseconds = row.schema.map { Int($0.defaultDeadline.microseconds / 1_000) }
            streaming = row.schema?.streaming.shortName
            self.instances = instances[row.service] ?? []
        }
    }
}

extension MethodSchema.Streaming {
    /// Which side says many messages.
    var shortName: String {
        switch self {
        case .none: "no"
        case .requests: "requests"
        case .responses: "responses"
        case .both: "both"
        }
    }
}
