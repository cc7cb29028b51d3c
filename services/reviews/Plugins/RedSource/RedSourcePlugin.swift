public import PluginKit
public import PluginMessages

/// Reads notes as RED hands them out: `red-notes/1`, see README.md.
public final class RedSourcePlugin: Plugin {
    public static let id = "liveshop.red-source"
    public static let version = "1.0.0"
    public static var extensions: [Extension<RedSourcePlugin>] { [.reviewSource(RedSourcePlugin.read)] }

    /// The source whose payloads are in this format.
    private let source: String
    private let host: PluginHostServices

    public init(config: PluginConfig, host: PluginHostServices) throws {
        source = try config.text("source", bytes: 1...32, default: "red")
        self.host = host
    }

    public func selfTest(_ call: PluginCall) throws {
        let payload = #"{"format": "red-notes/1", "notes": [{"note_id": "n-1", "version": 1, "title": "伞"}, {"note_id": 2}]}"#
        let response = RedNotes.read(Array(payload.utf8))
        guard response.notes.map(\.sourceID) == ["n-1"], response.faults.map(\.field) == ["note_id"] else {
            throw PluginError.failed("of one good and one bad note it makes \(response)")
        }
    }

    public func read(
        _ request: PluginV1.ReviewSourceRequest, _ call: PluginCall
    ) throws -> PluginV1.ReviewSourceResponse? {
        guard request.source == source else { return nil }
        guard request.payload.count <= RedNotes.payloadBytesMax else {
            throw PluginError.invalidInput(
                "payload: must be at most \(RedNotes.payloadBytesMax) bytes, is \(request.payload.count)")
        }
        let response = RedNotes.read(request.payload)
        host.metric("notes", Double(response.notes.count))
        host.metric("faults", Double(response.faults.count))
        return response
    }
}
