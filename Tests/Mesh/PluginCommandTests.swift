import Foundation
import MeshTesting
import TestThreads
import Testing

/// `liveshop plugin list`, `disable`, `enable` and `reload` against a mesh of processes with the shop's own plugins.
@Suite(.ownThread) struct PluginCommandTests {
    struct Plugins: Decodable {
        struct Report: Decodable {
            var pluginId: String?
            var state: String?
        }

        var plugins: [Report]?
    }

    @Test func everyServiceShowsAndChangesItsOwn() async throws {
        try await ProcessMesh.run(plugins: try BundledForTests.directories()) { mesh in
            let listed = try Self.liveshop(mesh, ["list", "--json"])
            #expect(listed.status == 0, "\(listed.errors)")
            let services = try JSONDecoder().decode([String: Plugins].self, from: Data(listed.output.utf8))
            #expect(services.keys.sorted() == ["catalog", "gateway", "order", "reviews", "streamer-analytics"])
            for (service, listed) in services {
                let plugins = try #require(listed.plugins, "\(service) has plugins of its own")
                #expect(plugins.allSatisfy { $0.state == "PLUGIN_STATE_LOADED" }, "\(service): \(plugins)")
            }

            let disabled = try Self.liveshop(mesh, ["disable", "liveshop.carrier"])
            #expect(disabled.status == 0 && disabled.output.contains("disabled"))
            #expect(!disabled.output.contains("catalog"), "a service without the plugin has nothing to disable")
            #expect(try Self.liveshop(mesh, ["list", "liveshop.carrier"]).output.contains("disabled"))
            #expect(try Self.liveshop(mesh, ["enable", "liveshop.carrier"]).output.contains("enabled"))
            #expect(try Self.liveshop(mesh, ["reload", "liveshop.carrier"]).output.contains("reloaded"))
            let unknown = try Self.liveshop(mesh, ["reload", "example.nobody"])
            #expect(unknown.status == 66)
            #expect(unknown.errors.contains("no service has a plugin \"example.nobody\""), "\(unknown.errors)")
            #expect(unknown.errors.contains("liveshop plugin list"))
            for command in ["list", "reload", "disable", "enable"] {
                let near = try Self.liveshop(mesh, [command, "carrier"])
                #expect(near.status == 66 && near.errors.contains("did you mean liveshop.carrier?"), "\(command): \(near)")
            }
            // Catalog reads the same folders, but has none of its points.
            let elsewhere = try Self.liveshop(mesh, ["reload", "liveshop.carrier", "--service", "catalog"])
            #expect(elsewhere.status == 66, "\(elsewhere)")
            #expect(elsewhere.errors.contains("catalog has no plugin \"liveshop.carrier\"; order has it"), "\(elsewhere)")
        }
    }

    private static func liveshop(
        _ mesh: ProcessMesh, _ arguments: [String]
    ) throws -> (status: Int32, output: String, errors: String) {
        let process = Process()
        process.executableURL = URL(filePath: mesh.layout.executable(of: "liveshop"))
        process.arguments = ["plugin"] + arguments + ["--gateway", mesh.layout.clientEndpoint, "--plain-tcp"]
        let (output, errors) = (Pipe(), Pipe())
        process.standardOutput = output
        process.standardError = errors
        try process.run()
        // Both are less than a pipe holds.
        process.waitUntilExit()
        func text(_ pipe: Pipe) -> String {
            String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        }
        return (process.terminationStatus, text(output), text(errors))
    }
}
