import Foundation
import PluginHost
import PluginMessages
import PluginPackage

/// What a call of a plugin costs: in process by packed bytes and by structs, in a runner with 1 and with 64 in flight, beside the same
/// function called from C and the same bytes over a socket; and what the plugins that are on by default cost an order.
enum PluginsBench: BenchGroup {
    static let name = "plugins"

    private enum Variant: String { case packed, `struct` }

    static func run(_ settings: BenchSettings) async throws -> [BenchResult] {
        var results: [BenchResult] = []
        for variant in [Variant.packed, .struct] where settings.includes("plugins.inproc.\(variant)") {
            results.append(
                try await settings.alternate("plugins.inproc.\(variant)", unit: "calls/s") {
                    try ceiling(["call", library(variant, settings), "\(settings.seconds)"], settings)
                } product: {
                    try product(variant, .inproc, inFlight: 1, settings)
                })
        }
        for inFlight in [1, 64] where settings.includes("plugins.runner.\(inFlight)") {
            results.append(
                try await settings.alternate("plugins.runner.\(inFlight)", unit: "calls/s") {
                    try ceiling(["socket", "\(inFlight)", "\(settings.seconds)"], settings)
                } product: {
                    try product(.packed, .process, inFlight: inFlight, settings)
                })
        }
        if settings.includes("plugins.order.hot.512") {
            results.append(
                try await settings.alternate("plugins.order.hot.512", unit: "orders/s") {
                    try await OrderBench.product(skus: 1, plugins: false, settings).callsPerSecond
                } product: {
                    try await OrderBench.product(skus: 1, plugins: true, settings)
                })
        }
        return results
    }

    private static func product(
        _ variant: Variant, _ isolation: Manifest.Isolation, inFlight: Int, _ settings: BenchSettings
    ) throws -> LoopFigures {
        let data = try BenchData(in: settings)
        defer { data.remove() }
        try bundle(variant, isolation, data, settings)
        let caller = try BenchProcess.role([
            "plugin-caller", data.path, "--in-flight", "\(inFlight)", "--warm-up", "\(settings.warmUpSeconds)", "--seconds",
            "\(settings.seconds)",
        ])
        defer { caller.stop() }
        try caller.await("ready")
        return try caller.figures(BenchProcess.withChildren([caller.processID]), settings)
    }

    private static func bundle(
        _ variant: Variant, _ isolation: Manifest.Isolation, _ data: BenchData, _ settings: BenchSettings
    ) throws {
        let source = "\(data.path)/source"
        try FileManager.default.createDirectory(atPath: source, withIntermediateDirectories: true)
        let text = try String(contentsOfFile: "\(settings.ceilings)/plugin.json", encoding: .utf8)
            .replacingOccurrences(of: "VARIANT", with: variant.rawValue)
            .replacingOccurrences(of: "ISOLATION", with: isolation.rawValue)
        try text.write(toFile: "\(source)/\(Manifest.fileName)", atomically: true, encoding: .utf8)
        try PluginBundle.bundle(source: source, library: library(variant, settings), into: "\(data.path)/plugins")
    }

    private static func library(_ variant: Variant, _ settings: BenchSettings) -> String {
        "\(settings.ceilings)/libbench-\(variant).so"
    }

    private static func ceiling(_ arguments: [String], _ settings: BenchSettings) throws -> Double {
        let process = try BenchProcess("\(settings.ceilings)/ceiling_plugin", arguments)
        let figure = try process.line()
        process.wait()
        guard let callsPerSecond = Double(figure) else {
            throw BenchProcess.Failure(description: "ceiling_plugin printed \(figure)")
        }
        return callsPerSecond
    }
}
