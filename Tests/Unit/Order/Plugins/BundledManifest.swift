import Foundation
import PluginConformance

/// A bundled plugin of order as its folder configures it.
enum BundledManifest {
    /// The `config` of services/order/Plugins/<name>/plugin.json, as JSON text.
    static func config(_ name: String) throws -> String {
        let file = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "../../../../services/order/Plugins/\(name)/plugin.json")
        let manifest = try JSONSerialization.jsonObject(with: Data(contentsOf: file)) as? [String: Any]
        let config = try JSONSerialization.data(withJSONObject: manifest?["config"] ?? [:], options: .sortedKeys)
        return String(decoding: config, as: UTF8.self)
    }
}

extension ProbeAnswer {
    /// Nil unless it answered.
    var response: Response? { if case .answered(let response) = self { response } else { nil } }

    var isDeclined: Bool { if case .declined = self { true } else { false } }
}
