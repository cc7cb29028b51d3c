import AnalyticsDomain
import MeshTesting
import Messages
import StateMachine
import Testing

@Suite("Analytics: findings") struct AnalyticsFindingPropertyTests {
    @Test("findings replace by rule, leg and start, stay in order and bounds, move no figure, and survive replay and snapshots")
    func laws() async throws {
        try await withSeed { random, seed in
            for _ in 0..<10 {
                var run = try AnalyticsRun.live(on: ["vela", "kite"], at: showStart)
                let events = (0..<200).map {
                    AnalyticsV1.ViewerEvent.random(
                        $0, viewers: 50, platforms: ["vela", "kite"], span: .seconds(300), using: &random)
                }
                try run.execute(AnalyticsV1.IngestRequest(sessionID: "show-1", events: events), at: showStart + .seconds(300))
                var figures = try run.report()
                var expected: [String: AnalyticsV1.Finding] = [:]
                for round in 0..<40 {
                    let now = showStart + .seconds(300 + Int64(round))
                    let findings = (0..<Int.random(in: 1...30, using: &random)).map { _ in Self.random(using: &random) }
                    let entries = run.journal.count
                    let reply = try run.execute(
                        AnalyticsV1.RecordFindings(sessionID: "show-1", findings: findings), at: now)
                    var news: Set<String> = []
                    var dropped: Set<String> = []
                    for finding in findings {
                        let key = "\(finding.startsAt.microseconds) \(finding.rule) \(finding.platform)"
                        guard expected[key] != nil || expected.count < AnalyticsLimits.findingsPerSessionMax else {
                            dropped.insert(key)
                            continue
                        }
                        expected[key] = finding
                        news.insert(key)
                    }
                    #expect(Int(reply.recorded) <= news.count && Int(reply.dropped) == dropped.count, "seed \(seed)")
                    #expect((run.journal.count == entries) == (reply.recorded == 0), "seed \(seed)")
                    let again = try run.execute(
                        AnalyticsV1.RecordFindings(
                            sessionID: "show-1", findings: expected.values.prefix(200).map { $0 }), at: now + .seconds(1))
                    #expect(again == .init(), "seed \(seed)")
                }
                var report = try run.report()
                let undated = report.findings.map { finding in
                    var finding = finding
                    finding.foundAt = .epoch
                    return finding
                }
                let inOrder = expected.values.sorted {
                    ($0.startsAt, $0.rule, $0.platform) < ($1.startsAt, $1.rule, $1.platform)
                }
                #expect(undated == inOrder, "seed \(seed)")
                (report.findings, figures.findings) = ([], [])
                #expect(report == figures, "seed \(seed)")
                #expect(try run.replayed().snapshot() == run.machine.snapshot(), "seed \(seed)")
                let bytes = try run.machine.snapshot().encoded()
                let restored = try AnalyticsMachine(snapshot: .init(decoding: bytes))
                #expect(try restored.report(of: "show-1") == run.report(), "seed \(seed)")
            }
        }
    }

    @Test(
        "a finding that breaks a rule is refused whole, by field",
        arguments: [
            "rule", "platform", "ends_at_us", "starts_at_us", "denominator", "explanation", "detector",
        ])
    func refused(field: String) throws {
        let run = try AnalyticsRun.live(on: ["vela"], at: showStart)
        var random = SeededRandom(seed: 1)
        var finding = Self.random(using: &random)
        finding.platform = "vela"
        switch field {
        case "rule": finding.rule = String(repeating: "r", count: 65)
        case "platform": finding.platform = "kite"
        case "ends_at_us": finding.endsAt = finding.startsAt
        case "starts_at_us": finding.startsAt = showStart - .seconds(301)
        case "denominator": finding.denominator = 0
        case "explanation": finding.explanation = ""
        default: finding.detector = ""
        }
        let command = AnalyticsV1.RecordFindings(sessionID: "show-1", findings: [finding])
        let refusal = #expect(throws: Rejection.self) { try command.decide(run.machine, at: showStart) }
        #expect(refusal?.code == .invalidArgument && refusal?.message.contains(field) == true)
    }

    private static func random(using random: inout SeededRandom) -> AnalyticsV1.Finding {
        let start = showStart + .seconds(10 * .random(in: 0...60, using: &random))
        return .init(
            rule: ["like-to-view", "view-flood", "other"].randomElement(using: &random)!,
            platform: ["", "vela", "kite"].randomElement(using: &random)!, startsAt: start, endsAt: start + .seconds(60),
            numerator: .random(in: 0...3, using: &random), denominator: 1, expectedMaxPpm: 1_000_000, explanation: "x",
            detector: "test")
    }
}
