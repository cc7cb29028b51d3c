import Foundation

/// The plugin.json of a bundled plugin, as it lies in the repository.
enum BundledManifest {
    /// The default configuration, as JSON.
    static func config(_ service: String, _ plugin: String) throws -> String {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(
            path: "../../../../services/\(service)/Plugins/\(plugin)")
        let manifest = try JSONSerialization.jsonObject(with: try Data(contentsOf: folder.appending(path: "plugin.json")))
        let config = (manifest as? [String: Any])?["config"] as? [String: Any] ?? [:]
        return String(decoding: try JSONSerialization.data(withJSONObject: config), as: UTF8.self)
    }
}
