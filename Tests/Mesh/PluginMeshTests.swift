import AnalyticsAPI
import CatalogAPI
import Foundation
import GatewayAPI
import MeshTesting
import Messages
import OrderAPI
import PluginPackage
import RPCCore
import ReviewsAPI
import Supervisor
import TestThreads
import Testing

/// Plugins of real services, listed and changed through the gateway and by signal.
@Suite(.serialized, .ownThread) final class PluginMeshTests {
    let folder = FileManager.default.temporaryDirectory.appending(path: "liveshop-mesh-plugins-\(UUID().uuidString)").path

    struct CompilerFailed: Error {}

    deinit { try? FileManager.default.removeItem(atPath: folder) }

    /// A price rule that answers, bundled into the mesh's plugin directory.
    func install(_ id: String) throws {
        let tests = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        let sources = tests.deletingLastPathComponent().appending(path: "Sources").path
        let source = "\(folder)/source-\(id)"
        try FileManager.default.createDirectory(atPath: source, withIntermediateDirectories: true)
        try FileManager.default.createDirectory(atPath: "\(folder)/plugins", withIntermediateDirectories: true)
        let compiler = Process()
        compiler.executableURL = URL(filePath: "/usr/bin/env")
        compiler.arguments =
            [
                "clang", "-std=c11", "-fPIC", "-shared", "-pthread", "-fvisibility=hidden", "-DPLUGIN_ID=\"\(id)\"",
                "-I", "\(sources)/CPluginABI/include",
            ] + ["plugin.c", "misbehave.c"].map { tests.appending(path: "Plugins/Hostile/\($0)").path }
            + ["-o", "\(source)/libplugin.so"]
        try compiler.run()
        compiler.waitUntilExit()
        guard compiler.terminationStatus == 0 else { throw CompilerFailed() }
        let manifest = """
            {"id": "\(id)", "version": "1.0.0", "library": "libplugin.so", "abi": {"major": 1}, "deadline_ms": 500,
             "points": [{"id": "liveshop.price-rule", "revision": 1}], "on_failure": "open"}
            """
        try Data(manifest.utf8).write(to: URL(filePath: "\(source)/plugin.json"))
        try PluginBundle.bundle(source: source, library: "\(source)/libplugin.so", into: "\(folder)/plugins")
    }

    func states(_ mesh: ProcessMesh) async throws -> [String: MeshV1.PluginState] {
        let plugins = try await CatalogClient(mesh.channel).listPlugins(.init()).plugins
        return Dictionary(uniqueKeysWithValues: plugins.map { ($0.pluginID, $0.state) })
    }

    @Test func pluginsComeAndGoWhileTheMeshRuns() async throws {
        try install("test.first")
        let plugins = PluginDirectories(["\(folder)/plugins"], allowUnsigned: true)
        try await ProcessMesh.run(plugins: plugins) { mesh in
            #expect(try await states(mesh) == ["test.first": .loaded])
            // It has no point of theirs; they have their own administration.
            #expect(try await OrdersClient(mesh.channel).listPlugins(.init()).plugins.isEmpty)
            #expect(try await AnalyticsClient(mesh.channel).listPlugins(.init()).plugins.isEmpty)
            #expect(try await ReviewsClient(mesh.channel).listPlugins(.init()).plugins.isEmpty)
            #expect(try await GatewayClient(mesh.channel).listPlugins(.init()).plugins.isEmpty)

            try install("test.second")
            let changes = try await CatalogClient(mesh.channel).changePlugin(.init(action: .reload)).changes
            #expect(changes.map(\.pluginID).sorted() == ["test.first", "test.second"])
            #expect(changes.map(\.what).sorted() == ["loaded", "unchanged"])

            try install("test.third")
            try await mesh.signal("catalog", SIGHUP)
            #expect(
                await eventually { (try? await self.states(mesh)["test.third"]) == .loaded }, "SIGHUP reads the directory again"
            )

            _ = try await CatalogClient(mesh.channel).changePlugin(.init(pluginID: "test.second", action: .disable))
            let before = await mesh.incarnation(of: "catalog")
            try await mesh.kill("catalog")
            try await mesh.waitUntilServing("catalog", insteadOf: before)
            #expect(
                try await states(mesh) == ["test.first": .loaded, "test.second": .disabled, "test.third": .loaded],
                "what is disabled stays so, and a kill from outside blames nobody")
        }
    }
}
