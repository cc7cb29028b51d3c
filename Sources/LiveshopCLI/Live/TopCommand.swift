import ArgumentParser

struct TopCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "top",
        abstract: "Shows methods and instances by load, again and again.",
        discussion: """
            On a terminal a screen that is drawn anew each time, otherwise a line for each method that is called; with --json an object a line. \
            Calls and errors per second are those since the last look, times since the gateway started. \
            Of several gateways (--gateway, repeated) it asks the first that is there.

            Examples:
              liveshop top
              liveshop top --sort errors
              liveshop top --interval 5s --count 12 --json > minute.jsonl

            \(ExitCodes.explanation)
            """)

    @Option(help: "calls, errors, p50, p99 or in-flight: the largest first.")
    var sort = StatsOrder.calls

    @Option(help: "Only methods whose full name contains this.")
    var method = ""

    @OptionGroup var times: IntervalOptions
    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var output: OutputOptions

    func run() async throws {
        let live = LiveStats(
            filter: method, interval: times.interval, deadline: connection.deadline, json: output.json, count: times.count,
            order: sort)
        try await output.reporting { try await live.run(connection) }
    }
}

extension StatsOrder: ExpressibleByArgument {}
