import PluginKit
import PluginMessages

/// Says where the audience of a show does not look like people. The rules, their figures and what they cannot see: README.md.
public final class AudienceDetector: Plugin {
    public static let id = "liveshop.audience-detector"
    public static let version = "1.0.0"
    public static let extensions = [Extension.detector(AudienceDetector.look)]

    /// As many as one answer may have.
    private static let findingsMax = 64

    private let rules: DetectorRules

    public init(config: PluginConfig, host: PluginHostServices) throws { rules = try DetectorRules(config) }

    func look(_ request: PluginV1.DetectorRequest, _ call: PluginCall) throws -> PluginV1.DetectorResponse? {
        var findings: [PluginV1.AudienceFinding] = []
        for leg in Leg.all(in: request.windows, bucketSeconds: rules.bucketSeconds) {
            try call.checkCancellation()
            for (bucket, before) in leg.judged(rules) {
                if let finding = rules.likeToView(bucket, of: leg.platform, after: before) { findings.append(finding) }
                if let finding = rules.viewFlood(bucket, of: leg.platform, after: before) { findings.append(finding) }
            }
        }
        return findings.isEmpty ? nil : .init(findings: Array(findings.prefix(Self.findingsMax)))
    }
}
