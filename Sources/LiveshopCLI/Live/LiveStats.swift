import ArgumentParser
import DynamicMessages
import Foundation
import GatewayAPI
import Messages
import RPCCore

/// Asks the gateway again and again and shows what has happened since: a screen on a terminal, lines otherwise.
struct LiveStats: Sendable {
    /// Only methods whose full name contains this.
    var filter = ""
    var interval: Duration
    var deadline: Duration?
    var json: Bool
    /// Looks so often, then ends; nil: until Ctrl-C.
    var count: Int?
    /// nil: by name, and without instances.
    var order: StatsOrder?

    private struct Look: Encodable {
        var seconds: Double
        var clients: Int
        var inFlight: Int
        var methods: [StatsRate]
        var instances: [InstanceLoad]?
    }

    private struct InstanceLoad: Encodable {
        var name: String
        var state: String
        var outstanding: UInt32
        var services: [String]
    }

    func run(_ connection: ConnectionOptions) async throws {
        try await Interrupts.ending {
            try await MeshConnection.toOne(connection) { channel in try await watch(channel) }
        }
    }

    private func watch(_ channel: any RPCChannel) async throws {
        let stats = try await KnownMethod("liveshop.gateway.v1.Gateway/Stats", channel)
        let request = GatewayV1.StatsRequest(methodContains: filter)
        let body = try request.encoded()
        func sample() async throws -> StatsSample {
            let answer = try await channel.call(
                stats.descriptor, partitionKey: nil, body: body, options: CallOptions(deadline: deadline))
            return StatsSample(try stats.responseMessage(answer), in: stats.types)
        }
        var before = try await sample()
        var last = ContinuousClock.now
        var looks = 0
        while count.map({ looks < $0 }) ?? true {
            try await Task.sleep(for: interval)
            let now = try await sample()
            let moment = ContinuousClock.now
            let seconds = Double((moment - last).microseconds) / 1_000_000
            let rates = now.rates(since: before, seconds: max(seconds, 1e-6))
            let instances = order == nil ? nil : try await loads(channel)
            try show(
                Look(
                    seconds: seconds, clients: now.clients, inFlight: now.inFlight,
                    methods: order.map { $0.sorted(rates) } ?? rates, instances: instances), times: now.times)
            (before, last) = (now, moment)
            looks += 1
        }
    }

    private func loads(_ channel: any RPCChannel) async throws -> [InstanceLoad] {
        try await GatewayClient(channel).listInstances(.init(), deadline: deadline).instances.map { instance in
            InstanceLoad(
                name: instance.name, state: instance.draining ? "draining" : instance.isolated ? "isolated" : "serving",
                outstanding: instance.outstanding, services: instance.services.map(\.fullName))
        }.sorted { ($1.outstanding, $0.name) < ($0.outstanding, $1.name) }
    }

    private func show(_ look: Look, times: [String]) throws {
        if json {
            let encoder = JSONEncoder()
            encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
            print(String(decoding: try encoder.encode(look), as: UTF8.self))
        } else if Terminal.outputIsInteractive {
            Terminal.showScreen(screen(look, times, rows: Terminal.rows ?? 24))
        } else {
            for rate in look.methods where rate.callsPerSecond > 0 || rate.inFlight > 0 { print(line(rate, times)) }
        }
        fflush(nil)
    }

    /// For a log or another program: methods that are called.
    private func line(_ rate: StatsRate, _ times: [String]) -> String {
        let parts = times.map { "\($0) \(Figures.microseconds(Int64(rate.microseconds[$0] ?? 0)))" }
        return
            ([
                rate.shortName, "\(Figures.decimal(rate.callsPerSecond, 1)) calls/s",
                "\(Figures.decimal(rate.errorsPerSecond, 1)) errors/s", "\(Int(rate.inFlight)) in flight",
            ] + parts).joined(separator: "  ")
    }

    private func screen(_ look: Look, _ times: [String], rows: Int) -> [String] {
        let sum = look.methods.reduce(0) { $0 + $1.callsPerSecond }
        var lines = [
            "\(look.clients) callers, \(Figures.decimal(sum, 1)) calls/s, \(look.inFlight) in flight; times since the gateway started",
            "",
        ]
        var instances = Table(("instance", .left), ("state", .left), ("outstanding", .right), ("services", .left))
        for load in look.instances ?? [] {
            instances.add(
                load.name, load.state, Figures.grouped(load.outstanding),
                load.services.map { String($0.split(separator: ".").last ?? "") }.joined(separator: ", "))
        }
        if !instances.isEmpty { lines += instances.lines + [""] }
        // Two lines for the head of the table, one for the cursor.
        let room = max(1, rows - lines.count - 3)
        var table = Table(
            [("method", .left), ("calls/s", .right), ("errors/s", .right), ("in flight", .right), ("calls", .right)]
                + times.map { ($0, .right) })
        for rate in look.methods.prefix(room) {
            table.add(
                [
                    rate.shortName, Figures.decimal(rate.callsPerSecond, 1), Figures.decimal(rate.errorsPerSecond, 1),
                    Figures.grouped(Int64(rate.inFlight)), Figures.grouped(Int64(rate.calls)),
                ] + times.map { Figures.microseconds(Int64(rate.microseconds[$0] ?? 0)) })
        }
        return lines + table.lines
    }
}

/// How often to look, for commands that go on looking.
struct IntervalOptions: ParsableArguments {
    @Option(help: "Time between two looks, 100ms to 1h.", transform: Duration.parse)
    var interval = Duration.seconds(1)

    @Option(help: "Look so often, then end; without it until Ctrl-C.")
    var count: Int?

    func validate() throws {
        guard (.milliseconds(100) ... .seconds(3_600)).contains(interval) else {
            throw ValidationError("--interval must be 100ms to 1h")
        }
        guard count.map({ $0 > 0 }) ?? true else { throw ValidationError("--count must be at least 1") }
    }
}
