import ArgumentParser
import Foundation

/// Measures the product beside its ceilings. `script/bench` builds both and starts this.
@main struct Bench: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "liveshop-bench", abstract: "Measure calls, orders, the journal and plugins beside their ceilings.",
        subcommands: [
            Measure.self, EchoServerRole.self, EchoGatewayRole.self, EchoClientRole.self, OrderClientRole.self,
            PluginCallerRole.self,
        ],
        defaultSubcommand: Measure.self)

    /// One per file of cases: what `script/bench NAME` runs.
    static var groups: [any BenchGroup.Type] { [RPCBench.self, OrderBench.self, JournalBench.self, PluginsBench.self] }
}

/// Cases that are measured together and written to `.build/bench/<name>.jsonl`.
protocol BenchGroup {
    static var name: String { get }
    static func run(_ settings: BenchSettings) async throws -> [BenchResult]
}

struct BenchSettings: Sendable {
    /// Of one run, after its warm-up.
    var seconds: Double
    /// Runs of each case, alternating with its ceiling.
    var runs: Int
    var warmUpSeconds: Double
    /// Directory of the compiled ceilings, and of temporary data: both must be on the disk that is measured.
    var ceilings: String
    /// Only cases whose name contains this.
    var filter: String

    func includes(_ name: String) -> Bool { filter.isEmpty || name.contains(filter) }

    /// Runs a case and its ceiling by turns, so that both see the same weather.
    func alternate(
        _ name: String, unit: String, ceiling: () async throws -> Double, product: () async throws -> LoopFigures
    ) async throws -> BenchResult {
        print("\(name): \(runs) runs", terminator: "")
        var ours: [LoopFigures] = []
        var ceilings: [Double] = []
        for _ in 0..<runs {
            ceilings.append(try await ceiling())
            ours.append(try await product())
            print(
                String(format: "  %.0f (%.0f)", ours[ours.count - 1].callsPerSecond, ceilings[ceilings.count - 1]),
                terminator: "")
            fflush(nil)
        }
        print("")
        let values = Samples(ours.map(\.callsPerSecond))
        let middle = ours.sorted { $0.callsPerSecond < $1.callsPerSecond }[ours.count / 2]
        return BenchResult(
            name: name, value: values.median, unit: unit, ceiling: Samples(ceilings).median,
            p50Microseconds: middle.p50Microseconds, p99Microseconds: middle.p99Microseconds,
            cpuMicrosecondsPerCall: Samples(ours.map(\.cpuMicrosecondsPerCall)).median, spread: values.spread)
    }
}

struct Measure: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Run groups of cases: \(groupNames).")

    @Argument(help: "Groups to run; all if none is given.") var groups: [String] = []
    @Option(help: "Seconds per run, after the warm-up.") var seconds = 5.0
    @Option(help: "Runs per case, alternating with its ceiling.") var runs = 3
    @Option(help: "Seconds before measuring begins.") var warmUp = 1.0
    @Option(help: "Directory of the compiled C ceilings.") var ceilings = ".build/bench"
    @Option(help: "Directory for <group>.jsonl.") var output = ".build/bench"
    @Option(name: .customLong("case"), help: "Only cases whose name contains this text.") var filter = ""

    private static var groupNames: String { Bench.groups.map { $0.name }.joined(separator: ", ") }

    func validate() throws {
        for group in groups where !Bench.groups.contains(where: { $0.name == group }) {
            throw ValidationError("no group '\(group)'; there are: \(Self.groupNames)")
        }
        guard seconds > 0, runs > 0, warmUp >= 0 else { throw ValidationError("--seconds and --runs must be above 0") }
    }

    func run() async throws {
        let settings = BenchSettings(
            seconds: seconds, runs: runs, warmUpSeconds: warmUp, ceilings: ceilings, filter: filter)
        for group in Bench.groups where groups.isEmpty || groups.contains(group.name) {
            let results = try await group.run(settings)
            print(BenchTable.text(results))
            try BenchTable.write(results, to: "\(output)/\(group.name).jsonl")
        }
    }
}
