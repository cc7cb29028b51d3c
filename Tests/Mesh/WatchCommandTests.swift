import Foundation
import MeshTesting
import TestThreads
import Testing

/// `liveshop stats`, `metrics`, `log-level` and `call --trace` against a mesh of processes, and a trace that begins in Python.
@Suite(.serialized, .ownThread) struct WatchCommandTests {
    private struct Stats: Decodable {
        struct Method: Decodable {
            var fullName: String
            var calls: String?
        }

        var instance: String
        var methods: [Method]?
    }

    private struct Level: Decodable {
        var instance: String
        var level: String
    }

    @Test func operatorsSeeAndChangeEveryProcess() async throws {
        try await ProcessMesh.run { mesh in
            _ = try Self.liveshop(mesh, ["call", "Orders/GetAvailability", #"{"skus": ["SKU-1"]}"#])
            for name in ["order", "Orders", "liveshop.order.v1.Orders"] {
                let shown = try Self.liveshop(mesh, ["stats", name, "--json", "--method", "GetAvailability"])
                let stats = try JSONDecoder().decode([Stats].self, from: Data(shown.output.utf8))
                #expect(stats.map(\.instance) == ["order"] && stats.first?.methods?.map(\.calls) == ["1"], "\(shown)")
            }
            let everybody = ["catalog", "gateway", "order", "reviews", "streamer-analytics"]
            let all = try Self.liveshop(mesh, ["stats", "all", "--json"])
            #expect(try JSONDecoder().decode([Stats].self, from: Data(all.output.utf8)).map(\.instance).sorted() == everybody)
            let table = try Self.liveshop(mesh, ["stats"]).output
            #expect(table.contains("p99.9") && table.contains("queue p99") && table.contains("Orders/GetAvailability"))

            #expect(try Self.liveshop(mesh, ["log-level", "order", "debug"]).output == "order: debug, was notice\n")
            let levels = try Self.liveshop(mesh, ["log-level", "--json"])
            let told = try JSONDecoder().decode([Level].self, from: Data(levels.output.utf8))
            #expect(told.map(\.instance).sorted() == everybody)
            #expect(told.allSatisfy { $0.level == ($0.instance == "order" ? "debug" : "notice") })
            let wrong = try Self.liveshop(mesh, ["log-level", "order", "loud"])
            #expect(wrong.status == 65 && wrong.errors.contains("level: must be one of trace, debug"), "\(wrong)")
            let nobody = try Self.liveshop(mesh, ["stats", "orders"])
            #expect(nobody.status == 66 && nobody.errors.contains("there are catalog, gateway, order"), "\(nobody)")

            let metrics = try Self.liveshop(mesh, ["metrics"])
            #expect(metrics.status == 0 && metrics.output.contains("liveshop_server_calls_total{service=\"Orders\""))
        }
    }

    @Test func callersInAnyLanguageBeginTraces() async throws {
        try await ProcessMesh.run { layout in
            layout.traces = "\(layout.data)/traces"
        } _: { mesh in
            let folder = "\(mesh.layout.data)/traces"
            let called = try Self.liveshop(mesh, ["call", "Orders/GetAvailability", #"{"skus": ["SKU-1"]}"#, "--trace"])
            let trace = try #require(called.errors.split(separator: "\n").first { $0.hasPrefix("trace: ") }?.dropFirst(7))
            #expect(try await Self.instances(of: String(trace), in: folder) == ["gateway", "order"])

            let script = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "traced_call.py").path
            let begun = "4bf92f3577b34da6a3ce929d0e0e4736"
            _ = try Python.runWithPackage([script, mesh.layout.clientEndpoint, "00-\(begun)-00f067aa0ba902b7-01"])
            #expect(try await Self.instances(of: begun, in: folder) == ["gateway", "order"])
        }
    }

    /// Which processes have written spans of a trace, sorted, once there are two.
    private static func instances(of trace: String, in folder: String) async throws -> [String] {
        var instances: Set<String> = []
        _ = try await eventually {
            instances = Set(try RecordedTrace.spans(inFolder: folder).filter { $0.traceID == trace }.map(\.instance))
            return instances.count >= 2
        }
        return instances.sorted()
    }

    private static func liveshop(
        _ mesh: ProcessMesh, _ arguments: [String]
    ) throws -> (status: Int32, output: String, errors: String) {
        let process = Process()
        process.executableURL = URL(filePath: mesh.layout.executable(of: "liveshop"))
        process.arguments = arguments + ["--gateway", mesh.layout.clientEndpoint, "--plain-tcp"]
        let (output, errors) = (Pipe(), Pipe())
        process.standardOutput = output
        process.standardError = errors
        try process.run()
        // What it prints may be more than a pipe holds; its errors are not.
        let printed = output.fileHandleForReading.readDataToEndOfFile()
        let said = errors.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return (process.terminationStatus, String(decoding: printed, as: UTF8.self), String(decoding: said, as: UTF8.self))
    }
}
