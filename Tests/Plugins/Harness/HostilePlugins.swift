import Foundation

/// The plugins of these tests, by what they are for.
enum HostilePlugins {
    static let hostileSources = ["Hostile/plugin.c", "Hostile/misbehave.c"]

    /// Behaves unless its configuration says otherwise.
    static func hostile(id: String = "test.hostile", version: String = "1.0.0") async throws -> URL {
        try await Workshop.shared.c(hostileSources, defines: [#"PLUGIN_ID="\#(id)""#, #"PLUGIN_VERSION="\#(version)""#])
    }

    /// Compiled against the header of another minor version, or of today's if nil; answers that minor version.
    static func compiled(against header: String?) async throws -> URL {
        try await Workshop.shared.c(
            ["Headers/plugin.c", "../../Sources/CPluginMessages/liveshop/plugin/v1/catalog.pb-c.c"], header: header,
            libraries: ["-lprotobuf-c"])
    }

    /// One whose table is wrong.
    static func table(_ variant: String) async throws -> URL {
        try await Workshop.shared.c(["Hostile/table.c"], defines: ["VARIANT=\(variant)"])
    }
}
