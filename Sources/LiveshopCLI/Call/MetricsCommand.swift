import ArgumentParser
import GatewayAPI

struct MetricsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "metrics",
        abstract: "Prints what the whole mesh counts and measures, as Prometheus reads it.",
        discussion: """
            Every sample has the labels service and instance. For Prometheus itself start the gateway with --metrics-endpoint (`liveshop up \
            --metrics-port 7412`) and let it scrape http://127.0.0.1:7412/metrics.

            Examples:
              liveshop metrics
              liveshop metrics | grep journal

            \(ExitCodes.explanation)
            """)

    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var output: OutputOptions

    func run() async throws {
        try await output.reporting {
            let response = try await MeshConnection.toOne(connection) { channel in
                try await GatewayClient(channel).metrics(.init(), deadline: connection.deadline)
            }
            if output.json { print(try response.json()) } else { print(response.text, terminator: "") }
        }
    }
}
