import AnalyticsDomain
import Messages
import PluginMessages

extension PluginV1.DetectorRequest {
    /// One leg after the other, each ascending.
    init(_ session: AnalyticsV1.Session, _ windows: [AnalyticsV1.Window]) {
        self.init(sessionID: session.sessionID.rawValue, streamerID: session.streamerID.rawValue)
        for leg in session.legs {
            for window in windows {
                guard let part = window.legs.first(where: { $0.platform == leg.platform }) else { continue }
                self.windows.append(.init(part, in: window))
            }
        }
    }
}

extension PluginV1.AudienceWindow {
    init(_ leg: AnalyticsV1.WindowLeg, in window: AnalyticsV1.Window) {
        let counters = leg.counters ?? .init()
        self.init(
            platform: leg.platform, startsAtUs: window.startsAt.microseconds, seconds: window.seconds,
            views: counters.views, leaves: counters.leaves, watchedMs: counters.watchedMs, clicks: counters.clicks,
            likes: counters.likes, gifts: counters.gifts, comments: counters.comments, shares: counters.shares,
            orders: leg.money.reduce(0) { $0 + $1.orders })
    }
}

extension AnalyticsV1.Finding {
    init(_ finding: PluginV1.AudienceFinding, by detector: String) {
        self.init(
            rule: finding.rule, platform: finding.platform, startsAt: Instant(microseconds: finding.startsAtUs),
            endsAt: Instant(microseconds: finding.endsAtUs), numerator: finding.numerator,
            denominator: finding.denominator, expectedMaxPpm: finding.expectedMaxPpm, explanation: finding.explanation,
            detector: detector)
    }
}

extension PluginV1.DetectorResponse {
    private static let findingsMax = 64

    /// The first rule that the answer breaks; nil if none. `RecordFindings` checks more, and would refuse the good findings of others too.
    func brokenRule(in session: AnalyticsV1.Session) -> String? {
        guard findings.count <= Self.findingsMax else {
            return "findings: must be at most \(Self.findingsMax), are \(findings.count)"
        }
        for (index, finding) in findings.enumerated() {
            if let rule = AnalyticsV1.Finding(finding, by: "plugin").brokenRule(in: session) {
                return "findings[\(index)].\(rule)"
            }
        }
        return nil
    }
}
