import Crypto
import Foundation

/// A plugin's folder as an author or operator would make it; written with nothing of the host's own code, so that both are tested.
struct TestPackage {
    var id = "test.hostile"
    var version = "1.0.0"
    var library: URL
    var isolation = "process"
    var deadlineMilliseconds = 200
    var startDeadlineMilliseconds = 3_000
    var onFailure = "closed"
    var priority = 100
    var points: [(id: String, revision: Int)] = [("liveshop.price-rule", 1)]
    var config: [String: any Sendable] = [:]
    /// JSON Schema.
    var schema: String? = TestPackage.hostileSchema
    var limits: [String: any Sendable] = ["output_bytes": 65_536, "in_flight": 256, "memory_mb": 256]
    /// Instead of the library's own; for tampered ones.
    var sha256: String?
    var minorMinimum = 0

    /// Of `Hostile/plugin.c`.
    static let hostileSchema = """
        {
          "type": "object", "additionalProperties": false,
          "properties": {
            "do": {"type": "string", "maxLength": 63}, "at": {"type": "string", "maxLength": 15},
            "answer": {"type": "integer", "minimum": 0}, "every": {"type": "integer", "minimum": 1},
            "declines": {"type": "integer", "minimum": 0, "maximum": 1}
          }
        }
        """

    var manifest: [String: any Sendable] {
        get throws {
            [
                "id": id, "version": version, "library": "libplugin.so",
                "abi": ["major": 1, "minor_min": minorMinimum],
                "points": points.map { ["id": $0.id, "revision": $0.revision] as [String: any Sendable] },
                "priority": priority, "isolation": isolation, "deadline_ms": deadlineMilliseconds,
                "start_deadline_ms": startDeadlineMilliseconds, "on_failure": onFailure, "capabilities": [String](),
                "limits": limits, "config": config,
                "sha256": try sha256 ?? Self.sum(of: Data(contentsOf: library)),
            ]
        }
    }

    static func sum(of bytes: Data) -> String {
        SHA256.hash(data: bytes).map { byte in String(byte >> 4, radix: 16) + String(byte & 15, radix: 16) }.joined()
    }

    /// Puts the folder into the plugin directory in place of what was there; the library is a new file each time, as an installer does.
    @discardableResult
    func install(in plugins: URL, signedBy key: Curve25519.Signing.PrivateKey? = nil) throws -> URL {
        let files = FileManager.default
        let folder = plugins.appending(path: id)
        try files.createDirectory(at: folder, withIntermediateDirectories: true)
        let copy = folder.appending(path: "libplugin.so")
        let fresh = folder.appending(path: ".libplugin.so.new")
        try? files.removeItem(at: fresh)
        try files.copyItem(at: library, to: fresh)
        guard rename(fresh.path, copy.path) == 0 else { throw CocoaError(.fileWriteUnknown) }
        var manifest: [String: Any] = try self.manifest
        if let schema { manifest["config_schema"] = try JSONSerialization.jsonObject(with: Data(schema.utf8)) }
        let bytes = try JSONSerialization.data(withJSONObject: manifest, options: [.prettyPrinted, .sortedKeys])
        try bytes.write(to: folder.appending(path: "plugin.json"), options: .atomic)
        let signature = folder.appending(path: "plugin.sig")
        if let key {
            try key.signature(for: bytes).base64EncodedData().write(to: signature, options: .atomic)
        } else {
            try? files.removeItem(at: signature)
        }
        return folder
    }
}
