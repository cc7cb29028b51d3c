import PluginKit
import PluginMessages

/// Superlatives and absolute promises in product texts, in Chinese, Dutch and English.
public final class ClaimCheck: Plugin {
    public static let id = "liveshop.claim-check"
    public static let version = "1.0.0"
    public static let extensions = [Extension.claimCheck(ClaimCheck.check)]

    private let checker: ClaimChecker

    public init(config: PluginConfig, host: PluginHostServices) throws {
        checker = ClaimChecker(try Lexicon(config))
    }

    func check(_ request: PluginV1.ClaimCheckRequest, _ call: PluginCall) throws -> PluginV1.ClaimCheckResponse? {
        let findings = checker.findings(in: request.texts)
        return findings.isEmpty ? nil : PluginV1.ClaimCheckResponse(findings: findings)
    }

    /// A configuration may let much pass, but not break the folding: "最 佳" must be found unless it was excepted.
    public func selfTest(_ call: PluginCall) throws {
        let probe = ClaimChecker(Lexicon())
        let found = probe.findings(in: [.init(language: "zh", text: "最 佳 雨伞"), .init(language: "en", text: "Best before 2030")])
        guard found.map(\.span) == ["最 佳"] else { throw PluginError.failed("the samples were judged wrongly: \(found)") }
    }
}
