public import PluginKit
public import PluginMessages

/// Says which SKU a note is about: by identifier if it can, by the resemblance of words if it must. See README.md.
public final class MatcherPlugin: Plugin {
    public static let id = "liveshop.matcher"
    public static let version = "1.0.0"
    public static var extensions: [Extension<MatcherPlugin>] { [.matcher(MatcherPlugin.match)] }

    private let rules: MatchRules

    public init(config: PluginConfig, host: PluginHostServices) throws {
        rules = MatchRules(
            mapped: try MatchRules.mapped(config),
            similarityMinBps: try config.int("text_similarity_min_bps", in: 1...10_000, default: 6_000),
            marginMinBps: try config.int("text_margin_min_bps", in: 0...10_000, default: 1_000),
            titleGramsMin: try config.int("title_grams_min", in: 1...100, default: 3))
    }

    public func selfTest(_ call: PluginCall) throws {
        let request = PluginV1.MatcherRequest(
            source: "self-test", productLinks: [PluginV1.ProductLink(gtin: "96385074")],
            candidates: [PluginV1.MatchCandidate(sku: "a", gtin: "00000096385074", titles: ["a"])])
        guard rules.match(request)?.method == "gtin" else { throw PluginError.failed("two forms of one GTIN do not match") }
    }

    public func match(_ request: PluginV1.MatcherRequest, _ call: PluginCall) throws -> PluginV1.MatcherResponse? {
        guard request.candidates.count <= MatchRules.candidatesMax else {
            throw PluginError.invalidInput(
                "candidates: must be at most \(MatchRules.candidatesMax), are \(request.candidates.count)")
        }
        return rules.match(request)
    }
}
