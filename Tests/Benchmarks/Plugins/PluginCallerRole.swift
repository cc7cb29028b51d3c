import ArgumentParser
import Foundation
import Histogram
import Messages
import PluginHost
import PluginMessages
import PluginPoints
import RPCZeroMQ

/// A service that does nothing but ask its one plugin.
struct PluginCallerRole: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "plugin-caller", shouldDisplay: false)

    /// In process a call is shorter than reading the clock is worth: so many are timed together.
    private static let callsPerClock = 256

    @Argument(help: "Directory with the bundled plugin in plugins/.") var data: String
    @Option var inFlight: Int
    @Option var warmUp: Double
    @Option var seconds: Double

    func run() async throws {
        let reactor = Reactor()
        let host = try PluginHost(
            PluginHostConfiguration(
                directories: ["\(data)/plugins"], allowsUnsigned: true, stateDirectory: "\(data)/state",
                points: [PluginPoint.priceRule.name],
                runner: BenchProcess.ownPath.deletingLastPathComponent().appending(path: "liveshop-plugin-runner").path),
            logger: BenchRole.logger)
        let changes = try await host.load()
        guard let plugin = host.list().first, case .loaded = plugin.state else {
            throw BenchProcess.Failure(description: "the plugin is not loaded: \(changes)")
        }
        let isInProcess = plugin.manifest?.isolation == .inproc
        BenchRole.say("ready")
        let figures =
            isInProcess
            ? try await spin(host)
            : try await ClosedLoop(inFlight: inFlight, warmUp: warmUp, seconds: seconds).run(on: reactor) { number in
                try await Self.ask(host, number)
            }
        BenchRole.say(try figures.line)
        await host.shutdown()
        await reactor.shutdown()
    }

    /// One call after the other, without a task of its own for each.
    private func spin(_ host: PluginHost) async throws -> LoopFigures {
        var histogram = Histogram<UInt64>(highestTrackableValue: 60_000_000, numberOfSignificantValueDigits: .three)
        _ = try await spin(host, seconds: warmUp, &histogram)
        histogram.reset()
        BenchRole.say("warm")
        let (calls, elapsed) = try await spin(host, seconds: seconds, &histogram)
        BenchRole.say("measured")
        return LoopFigures(
            callsPerSecond: Double(calls) / elapsed, p50Microseconds: histogram.valueAtPercentile(50),
            p99Microseconds: histogram.valueAtPercentile(99))
    }

    private func spin(
        _ host: PluginHost, seconds: Double, _ histogram: inout Histogram<UInt64>
    ) async throws -> (calls: Int, elapsed: Double) {
        let start = ContinuousClock.now
        var last = start
        var calls = 0
        while last - start < .seconds(seconds) {
            for _ in 0..<Self.callsPerClock {
                try await Self.ask(host, calls)
                calls += 1
            }
            let now = ContinuousClock.now
            histogram.record(UInt64((now - last).microseconds) / UInt64(Self.callsPerClock))
            last = now
        }
        return (calls, Double((last - start).microseconds) / 1e6)
    }

    private static func ask(_ host: PluginHost, _ number: Int) async throws {
        let price = 1_990 + Int64(number % callsPerClock)
        let request = PluginV1.PriceRuleRequest(
            sku: "sku-1", merchantID: "bench", market: "NL", units: 1, unitPrice: price, currency: "EUR")
        let answer = try await host.ask(.priceRule, request, at: Instant(microseconds: 1_790_000_000_000_000))
        guard answer?.response.unitPrice == price - price / 10 else {
            throw BenchProcess.Failure(description: "the plugin answers \(String(describing: answer))")
        }
    }
}
