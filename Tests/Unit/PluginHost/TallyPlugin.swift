import Foundation
import Logging
import PluginHost
import PluginMessages
import PluginPackage
import Synchronization

/// The plugin of these tests: compiled once per process, installed into a folder of its own for each test.
struct TallyPlugin {
    let root: String

    init() throws {
        root = FileManager.default.temporaryDirectory.appending(path: "liveshop-tally-\(UUID().uuidString)").path
        try FileManager.default.createDirectory(atPath: "\(root)/plugins", withIntermediateDirectories: true)
    }

    func remove() { try? FileManager.default.removeItem(atPath: root) }

    struct Terms {
        var isolation = "inproc"
        var version = "1.0.0"
        var deadlineMilliseconds = 2_000
        var percent = 10
        var onFailure = "closed"
        var outputBytes = 1_048_576
        var inFlight = 1_024
    }

    /// Writes the manifest and bundles the plugin into `plugins`.
    func install(_ terms: Terms = Terms()) throws {
        let source = "\(root)/source"
        try FileManager.default.createDirectory(atPath: source, withIntermediateDirectories: true)
        let manifest = """
            {"id": "test.tally", "version": "\(terms.version)", "library": "libtally.so", "abi": {"major": 1, "minor_min": 1},
             "points": [{"id": "liveshop.price-rule", "revision": 1}], "isolation": "\(terms.isolation)",
             "deadline_ms": \(terms.deadlineMilliseconds), "on_failure": "\(terms.onFailure)",
             "limits": {"output_bytes": \(terms.outputBytes), "in_flight": \(terms.inFlight)},
             "config_schema": {"type": "object", "additionalProperties": false, "required": ["percent"], "properties": {
               "percent": {"type": "integer", "minimum": 0, "maximum": 100},
               "tiers": {"type": "array", "items": {"type": "object"}, "default": [{}]}}},
             "config": {"percent": \(terms.percent)}}
            """
        try Data(manifest.utf8).write(to: URL(filePath: "\(source)/plugin.json"))
        try PluginBundle.bundle(source: source, library: Self.library.get(), into: "\(root)/plugins")
    }

    func configuration(_ change: (inout PluginHostConfiguration) -> Void = { _ in }) -> PluginHostConfiguration {
        let products = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent()
        var configuration = PluginHostConfiguration(
            directories: ["\(root)/plugins"], allowsUnsigned: true, stateDirectory: "\(root)/state",
            points: [PluginPointName(id: "liveshop.price-rule", revision: 1)],
            runner: products.appending(path: "liveshop-plugin-runner").path)
        change(&configuration)
        return configuration
    }

    /// A started host; whoever made it shuts it down.
    func host(
        logger: Logger = Logger(label: "test", factory: { _ in SwiftLogNoOpLogHandler() }),
        _ change: (inout PluginHostConfiguration) -> Void = { _ in }
    ) async throws -> PluginHost {
        let host = try PluginHost(configuration(change), logger: logger)
        try await host.load()
        return host
    }

    struct CompilerFailed: Error {
        let status: Int32
    }

    /// The compiler comes with the Swift toolchain that builds the tests.
    private static let library: Result<String, any Error> = Result {
        let tests = URL(filePath: #filePath).deletingLastPathComponent()
        let sources = tests.deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "Sources").path
        let library = FileManager.default.temporaryDirectory.appending(path: "libtally-\(UUID().uuidString).so").path
        let compiler = Process()
        compiler.executableURL = URL(filePath: "/usr/bin/env")
        compiler.arguments = [
            "clang", "-std=c11", "-Wall", "-Wextra", "-Werror", "-fPIC", "-shared", "-fvisibility=hidden", "-Wl,-z,defs",
            "-I", "\(sources)/CPluginABI/include", "-I", "\(sources)/CPluginMessages/include",
            tests.appending(path: "Tally/tally.c").path,
            "\(sources)/CPluginMessages/liveshop/plugin/v1/catalog.pb-c.c", "-lprotobuf-c", "-o", library,
        ]
        try compiler.run()
        compiler.waitUntilExit()
        guard compiler.terminationStatus == 0 else { throw CompilerFailed(status: compiler.terminationStatus) }
        return library
    }
}
