import ArgumentParser
import GatewayAPI
import Messages
import RPCCore

struct ServicesCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "services",
        abstract: "Lists the services, their methods, and who serves them now.",
        discussion: """
            What can be called is part of this program; which instances are connected is asked of the gateway. Without a gateway the list \
            is printed all the same.

            Examples:
              liveshop services
              liveshop services Orders
              liveshop services Orders/PlaceOrder --json
            """)

    @Argument(help: "A service or a method; all services if left out.")
    var name: String?

    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var output: OutputOptions

    func validate() throws {
        do throws(MethodLookup.NoSuchMethod) { _ = try selection() } catch { throw ValidationError(error.description) }
    }

    func run() async throws {
        let methods = try selection()
        let instances = await instancesByService()
        if output.json {
            try output.printJSON(
                methods.map { entry in
                    MethodObject(
                        service: entry.service.fullName, method: entry.method.name, request: entry.method.request,
                        response: entry.method.response, idempotency: entry.method.idempotencyName,
                        deadlineMilliseconds: Int(entry.method.defaultDeadline.microseconds / 1_000),
                        instances: instances?[entry.service.fullName] ?? [])
                })
            return
        }
        var table = Table(("service", .left), ("method", .left), ("repeat", .left), ("deadline", .right), ("request", .left))
        for entry in methods {
            table.add(
                entry.service.name, entry.method.name, entry.method.idempotencyName,
                Figures.microseconds(entry.method.defaultDeadline.microseconds), entry.method.request)
        }
        table.print()
        print()
        guard let instances else {
            print("no gateway at \(connection.endpoint): instances are not known")
            return
        }
        var served = Table(("service", .left), ("instances", .left))
        for service in MessageRegistry.services where methods.contains(where: { $0.service.fullName == service.fullName }) {
            served.add(service.fullName, instances[service.fullName]?.joined(separator: ", ") ?? "none")
        }
        served.print()
    }

    private func selection() throws(MethodLookup.NoSuchMethod) -> [(service: ServiceEntry, method: MethodEntry)] {
        guard let name else { return MessageRegistry.services.flatMap { service in service.methods.map { (service, $0) } } }
        if name.contains("/") {
            let method = try MethodLookup.method(name)
            let service = try MethodLookup.service(String(method.fullName.prefix { $0 != "/" }))
            return [(service, method)]
        }
        let service = try MethodLookup.service(name)
        return service.methods.map { (service, $0) }
    }

    /// Nil without a gateway.
    private func instancesByService() async -> [String: [String]]? {
        let deadline = connection.deadline ?? .seconds(1)
        let response = try? await MeshConnection.to(connection) { channel in
            try await GatewayClient(channel).listInstances(.init(), deadline: deadline)
        }
        guard let response else { return nil }
        // The gateway answers for itself; it is no instance of its own.
        var names = ["liveshop.gateway.v1.Gateway": ["gateway"], Router.serviceOfInstances: ["gateway"]]
        for instance in response.instances {
            for service in instance.services { names[service.fullName, default: []].append(instance.name) }
        }
        return names
    }

    private struct MethodObject: Encodable {
        var service: String
        var method: String
        var request: String
        var response: String
        var idempotency: String
        var deadlineMilliseconds: Int
        var instances: [String]
    }
}

extension MethodEntry {
    /// What may be done when a call ended without an answer.
    var idempotencyName: String {
        switch idempotency {
        case .readOnly: "read only"
        case .natural: "safe"
        case .keyed, .unrecognized: "with key"
        }
    }
}
