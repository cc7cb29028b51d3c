import ArgumentParser
import GatewayAPI
import Messages

struct StatsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "stats",
        abstract: "Shows what the gateway sees: instances, calls, times, errors.",
        discussion: """
            Times are from the arrival of a request at the gateway to the departure of its response. With --watch it looks again and again \
            and shows calls and errors per second since the last look: a table on a terminal, otherwise lines; Ctrl-C ends it.

            Examples:
              liveshop stats
              liveshop stats --watch
              liveshop stats --method PlaceOrder
              liveshop stats --json

            \(ExitCodes.explanation)
            """)

    @Option(help: "Only methods whose full name contains this.")
    var method = ""

    @Flag(help: "Look again and again.")
    var watch = false

    @OptionGroup var times: IntervalOptions
    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var output: OutputOptions

    func run() async throws {
        if watch {
            let live = LiveStats(
                filter: method, interval: times.interval, deadline: connection.deadline, json: output.json, count: times.count)
            return try await output.reporting { try await live.run(connection) }
        }
        try await output.reporting {
            let (info, stats, instances) = try await MeshConnection.to(connection) { channel in
                let gateway = GatewayClient(channel)
                return (
                    try await gateway.info(.init(), deadline: connection.deadline),
                    try await gateway.stats(.init(methodContains: method), deadline: connection.deadline),
                    try await gateway.listInstances(.init(), deadline: connection.deadline)
                )
            }
            if output.json {
                try printJSON(info, stats, instances)
            } else {
                show(info, stats)
                show(instances)
                show(stats)
            }
        }
    }

    private func printJSON(
        _ info: GatewayV1.InfoResponse, _ stats: GatewayV1.StatsResponse, _ instances: GatewayV1.ListInstancesResponse
    ) throws {
        let parts = [
            ("info", try info.json()), ("instances", try instances.json()),
            ("stats", try stats.json()),
        ]
        print("{" + parts.map { "\"\($0.0)\":\($0.1)" }.joined(separator: ",") + "}")
    }

    private func show(_ info: GatewayV1.InfoResponse, _ stats: GatewayV1.StatsResponse) {
        print("gateway \(info.version), up \(Figures.microseconds(info.uptimeMicroseconds)), callers \(info.clientEndpoint)")
        print("\(stats.clients) callers connected, \(stats.inFlight) calls in flight")
        print()
    }

    private func show(_ instances: GatewayV1.ListInstancesResponse) {
        var table = Table(
            ("instance", .left), ("state", .left), ("outstanding", .right), ("last heard", .right), ("services", .left))
        for instance in instances.instances {
            table.add(
                instance.name, instance.draining ? "draining" : instance.isolated ? "isolated" : "serving",
                Figures.grouped(instance.outstanding),
                Figures.microseconds(instance.silentMicroseconds) + " ago",
                instance.services.map { String($0.fullName.split(separator: ".").last ?? "") }.joined(separator: ", "))
        }
        table.print()
        print()
    }

    private func show(_ stats: GatewayV1.StatsResponse) {
        var table = Table(
            ("method", .left), ("calls", .right), ("in flight", .right), ("p50", .right), ("p99", .right), ("errors", .left))
        for method in stats.methods {
            let errors = method.errors.map { "\($0.status.wireName) \(Figures.grouped($0.calls))" }
            table.add(
                method.fullName.split(separator: ".").last.map(String.init) ?? method.fullName, Figures.grouped(method.calls),
                Figures.grouped(method.inFlight), Figures.microseconds(method.p50Microseconds),
                Figures.microseconds(method.p99Microseconds), errors.joined(separator: ", "))
        }
        table.print()
        for dropped in stats.dropped { print("dropped \(dropped.cause): \(Figures.grouped(dropped.messages))") }
        for refused in stats.refused { print("not let in, \(refused.reason): \(Figures.grouped(refused.calls))") }
    }
}
