import Foundation
import PluginConformance
import PluginPackage

/// A bundled plugin of order as its folder configures it.
enum OrderPlugins {
    /// The configuration of services/order/Plugins/<name>/plugin.json, checked against its schema, as JSON text.
    static func config(_ name: String) throws -> String {
        let file = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "../../../../services/order/Plugins/\(name)/plugin.json").path
        let manifest = try Manifest(parsing: [UInt8](Data(contentsOf: URL(filePath: file))), file: file)
        return String(decoding: try manifest.configuration(overrides: [:], file: file).encoded(), as: UTF8.self)
    }
}

extension ProbeAnswer {
    var isDeclined: Bool { if case .declined = self { true } else { false } }
}
