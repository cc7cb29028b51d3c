import ArgumentParser
import DynamicMessages
import RPCCore

struct DescribeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "describe",
        abstract: "Shows what a service, method, message or enum is, with its comments.",
        discussion: """
            As in a proto file. The gateway tells, also of services that this program was not built with; without a gateway it is what this \
            program was built with. A method is shown with its request and its response; --all adds every message and enum in them.

            Examples:
              liveshop describe Orders
              liveshop describe Orders/PlaceOrder
              liveshop describe liveshop.order.v1.Order --all
              liveshop describe Catalog/Search --json
            """)

    @Argument(
        help: "A service, a method, or the full name of a message or enum (its last part will do); all services if left out.")
    var name: String?

    @Flag(help: "Show the types of fields too, and those of their fields.")
    var all = false

    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var output: OutputOptions

    func run() async throws {
        try await output.reporting {
            let schema = try await known()
            let subjects: Description
            do throws(MethodLookup.NoSuchMethod) {
                subjects = try Description(name, followsFields: all, in: schema)
            } catch {
                throw ValidationError(error.description)
            }
            if output.json { return try output.printJSON(subjects.object) }
            for line in subjects.lines { print(line) }
        }
    }

    /// What the gateway knows, or what this program does if there is none.
    private func known() async throws -> SchemaSet {
        do {
            return try await MeshConnection.to(connection) { channel in try await MeshSchemas.all(channel) }
        } catch let error as RPCError {
            guard error.reason == RPCError.notConnected.reason else { throw error }
            Terminal.say("liveshop: \(error.message); this is what this program was built with")
            return try MeshSchemas.builtIn()
        }
    }
}
