import ArgumentParser
import GatewayAPI
import MeshAPI
import Messages
import RPCCore

struct StatsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "stats",
        abstract: "Shows calls, times and errors by method: what the gateway sees, or what instances do.",
        discussion: """
            Times are from the arrival of a request to the departure of its response, at the gateway or, if an instance is named, in that \
            instance. The queue time is the part of it before the gateway forwards the call (mostly plugins that are asked), or before the \
            instance's handler starts. What the gateway has and the instance has not is the way there and back, and waiting for an instance \
            that is busy.

            Of several gateways (--gateway, repeated) it asks the first that is there.

            With --watch it looks at the gateway's figures again and again and shows calls and errors per second since the last look: a table \
            on a terminal, otherwise lines; Ctrl-C ends it.

            Examples:
              liveshop stats
              liveshop stats order
              liveshop stats all --json
              liveshop stats --watch
              liveshop stats --method PlaceOrder
              liveshop stats --json

            \(ExitCodes.explanation)
            """)

    @Argument(help: "An instance (order), a service (Orders: all its instances) or all; left out: what the gateway forwards.")
    var name: String?

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
        if let name { return try await output.reporting { try await showInstances(name) } }
        try await output.reporting {
            let (info, stats, instances) = try await MeshConnection.toOne(connection) { channel in
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

    /// What the processes that are meant have handled themselves.
    private func showInstances(_ name: String) async throws {
        let answers = try await MeshConnection.toOne(connection) { channel in
            let names = try await InstanceChoice.names(
                name == "all" ? nil : name, of: GatewayClient(channel), deadline: connection.deadline)
            var answers: [MeshV1.InstanceStatsResponse] = []
            for name in names {
                answers.append(
                    try await InstanceClient(channel).stats(
                        .init(instance: name, methodContains: method), deadline: connection.deadline))
            }
            return answers
        }
        if output.json { return print("[" + (try answers.map { try $0.json() }).joined(separator: ",") + "]") }
        var table = Self.table(first: ("instance", .left))
        for answer in answers {
            for figures in answer.methods {
                Self.add(
                    figures.fullName, figures.calls, figures.inFlight, figures.latency ?? .init(), figures.queue ?? .init(),
                    figures.errors.map { ($0.status, $0.calls) }, to: &table, first: [answer.instance])
            }
        }
        table.print()
    }

    private static func table(first: (String, Table.Alignment)...) -> Table {
        Table(
            first + [
                ("method", .left), ("calls", .right), ("in flight", .right), ("p50", .right), ("p99", .right),
                ("p99.9", .right), ("queue p50", .right), ("queue p99", .right), ("errors", .left),
            ])
    }

    private static func add(
        _ fullName: String, _ calls: UInt64, _ inFlight: UInt32, _ latency: MeshV1.Latency, _ queue: MeshV1.Latency,
        _ errors: [(StatusCode, UInt64)], to table: inout Table, first: [String] = []
    ) {
        table.add(
            first + [fullName.split(separator: ".").last.map(String.init) ?? fullName]
                + [Figures.grouped(calls), Figures.grouped(inFlight)]
                + [latency.p50Us, latency.p99Us, latency.p999Us, queue.p50Us, queue.p99Us].map(Figures.microseconds)
                + [errors.map { "\($0.0.wireName) \(Figures.grouped($0.1))" }.joined(separator: ", ")])
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
        var table = Self.table()
        for method in stats.methods {
            let latency = MeshV1.Latency(
                p50Us: method.p50Microseconds, p99Us: method.p99Microseconds, p999Us: method.p999Microseconds)
            Self.add(
                method.fullName, method.calls, method.inFlight, latency, method.queue ?? .init(),
                method.errors.map { ($0.status, $0.calls) }, to: &table)
        }
        table.print()
        for dropped in stats.dropped { print("dropped \(dropped.cause): \(Figures.grouped(dropped.messages))") }
        for refused in stats.refused { print("not let in, \(refused.reason): \(Figures.grouped(refused.calls))") }
    }
}
