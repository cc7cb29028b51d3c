import PluginKit
import PluginMessages

/// Translates what the platform Orca sends: binary records with nested fields. The format: README.md.
public final class OrcaAdapter: Plugin {
    public static let id = "liveshop.orca-adapter"
    public static let version = "1.0.0"
    public static let extensions = [Extension.platformAdapter(OrcaAdapter.translate)]

    private let platform: String

    public init(config: PluginConfig, host: PluginHostServices) throws {
        platform = try config.text("platform", bytes: 1...OrcaLimits.platformBytesMax, default: "orca")
    }

    func translate(
        _ request: PluginV1.PlatformEventsRequest, _ call: PluginCall
    ) throws -> PluginV1.PlatformEventsResponse? {
        guard request.platform == platform else { return nil }
        return OrcaPayload.read(request.payload, of: platform)
    }

    public func selfTest(_ call: PluginCall) throws {
        // A header, and a JOIN of account "u1" at 1794340801.25.
        let sample: [UInt8] =
            [0x4F, 0x52, 0x43, 0x41, 1, 0, 0, 0, 0, 0, 0, 32, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 7]
            + [0x6A, 0xF3, 0x77, 0xC1, 0x0E, 0xE6, 0xB2, 0x80, 1, 0, 5, 1, 0, 2, 0x75, 0x31]
        let response = OrcaPayload.read(sample, of: platform)
        guard response.events.map(\.viewerID) == ["u1"], response.faults.isEmpty else {
            throw PluginError.failed("the sample was not understood: \(response.faults)")
        }
    }
}
