public import PluginKit
public import PluginMessages

/// Is this order what it seems? Three rules give evidence with weights; their sum is the score, thresholds make it a verdict.
public final class RiskCheck: Plugin {
    public static let id = "liveshop.risk-check"
    public static let version = "1.0.0"
    public static let extensions = [Extension.riskCheck(RiskCheck.assess)]

    private let host: PluginHostServices
    private let thresholds: Thresholds
    private let parties: RelatedParties
    private let costs: CostFloor
    private var velocity: Velocity

    public init(config: PluginConfig, host: PluginHostServices) throws {
        self.host = host
        thresholds = try Thresholds(config)
        parties = try RelatedParties(config)
        costs = try CostFloor(config)
        velocity = try Velocity(config)
    }

    public func assess(_ request: PluginV1.RiskRequest, _ call: PluginCall) throws -> PluginV1.RiskResponse? {
        var evidence: [PluginV1.RiskEvidence] = []
        if let found = velocity.note(request, at: call.now) { evidence.append(found) }
        if let found = parties.evidence(request) { evidence.append(found) }
        if let found = costs.evidence(request) { evidence.append(found) }
        let response = thresholds.judge(evidence)
        if response.verdict == .review { host.metric("reviewed", 1) }
        if response.verdict == .deny { host.metric("denied", 1) }
        return response
    }

    /// A buyer far beyond any limit must not pass; one who never bought must.
    public func selfTest(_ call: PluginCall) throws {
        guard thresholds.judge([]).verdict == .allow else {
            throw PluginError.failed("an order without evidence is not allowed")
        }
        let certain = PluginV1.RiskEvidence(rule: "self-test", weightBps: Thresholds.scoreMax, explanation: "all there is")
        guard thresholds.judge([certain]).verdict == .deny else { throw PluginError.failed("the highest score is not denied") }
    }
}

/// From a score to a verdict.
struct Thresholds {
    static let scoreMax: UInt32 = 10_000

    let review: UInt32
    let deny: UInt32

    init(_ config: PluginConfig) throws(PluginError) {
        review = UInt32(try config.int("review_bps", in: 1...Int(Self.scoreMax), default: 4_000))
        deny = UInt32(try config.int("deny_bps", in: 1...Int(Self.scoreMax), default: 9_000))
        guard review <= deny else { throw .invalidConfig("deny_bps", "must be at least review_bps") }
    }

    func judge(_ evidence: [PluginV1.RiskEvidence]) -> PluginV1.RiskResponse {
        let score = min(Self.scoreMax, evidence.reduce(0) { $0 + min($1.weightBps, Self.scoreMax) })
        return .init(
            verdict: score >= deny ? .deny : score >= review ? .review : .allow, scoreBps: score,
            evidence: evidence.sorted { $0.weightBps > $1.weightBps })
    }
}
