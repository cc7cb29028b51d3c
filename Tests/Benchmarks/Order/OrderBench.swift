import Foundation
import Supervisor

/// PlaceOrder over ZeroMQ through the gateway into real processes on a temporary data directory, every order acknowledged after its
/// fsync, against SQLite in C that commits as many rows at a time as there are orders in flight, without any of the rest.
enum OrderBench: BenchGroup {
    static let name = "order"

    static let inFlight = 512
    /// An order's entry in the journal, about.
    private static let entryBytes = 256

    static func run(_ settings: BenchSettings) async throws -> [BenchResult] {
        var results: [BenchResult] = []
        for (name, skus) in [("order.hot.512", 1), ("order.spread.512", 1_000)] where settings.includes(name) {
            results.append(
                try await settings.alternate(name, unit: "orders/s") {
                    try JournalCeiling.append(group: inFlight, entryBytes: entryBytes, settings).callsPerSecond
                } product: {
                    try await product(skus: skus, plugins: false, settings)
                })
        }
        return results
    }

    /// - Parameter plugins: whether the services load the bundled plugins, each as it is configured by default.
    static func product(skus: Int, plugins: Bool, _ settings: BenchSettings) async throws -> LoopFigures {
        guard let ports = LoopbackPort.free(2) else { throw BenchProcess.Failure(description: "no free ports") }
        let data = try BenchData(in: settings)
        defer { data.remove() }
        var layout = MeshLayout(
            binaries: BenchProcess.ownPath.deletingLastPathComponent().path, data: data.path, clientPort: ports[0],
            servicePort: ports[1], logLevel: "warning")
        layout.running = ["catalog", "order"]
        if plugins {
            layout.plugins = PluginDirectories(["\(layout.binaries)/plugins"], keys: ["\(layout.binaries)/plugin-keys"])
        }
        try layout.prepare()
        let supervisor = Supervisor(layout.children)
        await supervisor.start()
        do {
            let figures = try await measure(layout, supervisor, skus, settings)
            await supervisor.stop()
            return figures
        } catch {
            await supervisor.stop()
            let log = LogFile.tail(layout.logFile(of: "order"), lines: 5).joined(separator: "\n")
            throw BenchProcess.Failure(description: "\(error)\n\(log)")
        }
    }

    /// 30 s; a mesh that has not started by then fails the client's calls, which say why.
    private static let startPollsMax = 3_000

    private static func measure(
        _ layout: MeshLayout, _ supervisor: Supervisor, _ skus: Int, _ settings: BenchSettings
    ) async throws -> LoopFigures {
        // Foundation learns of a process's end through a descriptor that nobody else may inherit: the client starts after the others.
        for _ in 0..<startPollsMax where await supervisor.statuses.contains(where: { $0.pid == nil }) {
            try await Task.sleep(for: .milliseconds(10))
        }
        let client = try BenchProcess.role([
            "order-client", layout.clientEndpoint, "--skus", "\(skus)", "--in-flight", "\(inFlight)", "--warm-up",
            "\(settings.warmUpSeconds)", "--seconds", "\(settings.seconds)",
        ])
        defer { client.stop() }
        try client.await("open")
        let children = await supervisor.statuses.compactMap(\.pid)
        return try client.figures(BenchProcess.withChildren(children) + [client.processID], settings)
    }
}
