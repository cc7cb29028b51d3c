import PluginKit
import PluginMessages

/// Translates what the platform Vela sends: JSON, a line for each event. The format: README.md.
public final class VelaAdapter: Plugin {
    public static let id = "liveshop.vela-adapter"
    public static let version = "1.0.0"
    public static let extensions = [Extension.platformAdapter(VelaAdapter.translate)]

    private let platform: String

    public init(config: PluginConfig, host: PluginHostServices) throws {
        platform = try config.text("platform", bytes: 1...VelaLimits.platformBytesMax, default: "vela")
    }

    func translate(
        _ request: PluginV1.PlatformEventsRequest, _ call: PluginCall
    ) throws -> PluginV1.PlatformEventsResponse? {
        guard request.platform == platform else { return nil }
        return VelaPayload.read(request.payload, of: platform)
    }

    public func selfTest(_ call: PluginCall) throws {
        let sample = """
            {"id":"1","at":"2026-11-10T20:00:01.25+08:00","type":"heart","user":{"id":"u1"},"n":3}
            {"id":"2","at":"yesterday","type":"enter","user":{"id":"u1"}}
            """
        let response = VelaPayload.read(Array(sample.utf8), of: platform)
        guard response.events.map(\.eventTimeUs) == [1_794_312_001_250_000], response.faults.map(\.field) == ["at"] else {
            throw PluginError.failed("the sample was not understood")
        }
    }
}
