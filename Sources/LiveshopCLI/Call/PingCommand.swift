import ArgumentParser
import GatewayAPI
import Messages
import RPCCore

struct PingCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "ping",
        abstract: "Says whether the gateway answers, and whether somebody serves.",
        discussion: """
            Exit code 0 if so: made for health checks. Of several gateways (--gateway, repeated) one that is there is enough.

            Examples:
              liveshop ping
              liveshop ping order
              liveshop ping Orders
            """)

    @Argument(help: "An instance (order) or a service (Orders) that must be connected; the gateway alone if left out.")
    var name: String?

    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var output: OutputOptions

    func run() async throws {
        try await output.reporting {
            let took = try await MeshConnection.toOne(connection) { channel in
                try await ping(GatewayClient(channel), deadline: connection.deadline ?? .seconds(3))
            }
            if output.json {
                try output.printJSON(Answer(name: name ?? "gateway", microseconds: took.microseconds))
            } else {
                let present = name.map { "\($0) is there; " } ?? ""
                print("\(present)the gateway answered in \(Figures.microseconds(took.microseconds))")
            }
        }
    }

    /// The gateway's round trip.
    private func ping(_ gateway: GatewayClient, deadline: Duration) async throws(RPCError) -> Duration {
        let clock = ContinuousClock()
        let start = clock.now
        _ = try await gateway.ping(.init(), deadline: deadline)
        let took = clock.now - start
        guard let name else { return took }
        let instances = try await gateway.listInstances(.init(), deadline: deadline).instances
        let serves = instances.contains { instance in
            !instance.draining
                && (instance.name == name
                    || instance.services.contains { $0.fullName == name || $0.fullName.hasSuffix(".\(name)") })
        }
        guard serves else { throw RPCError(.unavailable, reason: "NO_INSTANCE", "no instance of \(name) is connected") }
        return took
    }

    private struct Answer: Encodable {
        var name: String
        var microseconds: Int64
    }
}
