import Messages
import StateMachine

extension AnalyticsV1.RecordFindings: Command {
    public func decide(
        _ machine: AnalyticsMachine, at now: Instant
    ) throws(Rejection) -> Decision<AnalyticsV1.AnalyticsEvent, AnalyticsV1.RecordFindingsResult> {
        try FieldRules.identifier(sessionID, "session_id")
        guard (1...AnalyticsLimits.findingsPerSessionMax).contains(findings.count) else {
            throw .invalid("findings", "must be 1–\(AnalyticsLimits.findingsPerSessionMax), are \(findings.count)")
        }
        let record = try machine.session(sessionID)
        guard record.sealed == nil else {
            throw Rejection(
                .failedPrecondition, reason: "SESSION_SEALED", field: "session_id",
                "session_id: \(sessionID) is sealed; nothing new is found about it")
        }
        var news: [FindingPlace: AnalyticsV1.Finding] = [:]
        var dropped: Set<FindingPlace> = []
        var room = AnalyticsLimits.findingsPerSessionMax - record.findings.count
        for (index, found) in findings.enumerated() {
            if let rule = found.brokenRule(in: record.session) {
                throw .invalid("findings[\(index)]", rule)
            }
            var finding = found
            if let known = record.finding(at: found.place) {
                // The same again is no news, whoever says it and when.
                finding.foundAt = known.foundAt
                news[found.place] = finding == known ? nil : found.dated(now)
            } else if news[found.place] != nil || room > 0 {
                if news.updateValue(found.dated(now), forKey: found.place) == nil { room -= 1 }
            } else {
                dropped.insert(found.place)
            }
        }
        guard !news.isEmpty else { return Decision([], reply: .init(dropped: UInt32(dropped.count))) }
        let recorded = news.sorted { $0.key < $1.key }.map(\.value)
        let event = AnalyticsV1.FindingsRecorded(
            sessionID: sessionID, findings: recorded)
        return Decision(
            [.init(kind: .findingsRecorded(event))],
            reply: .init(recorded: UInt32(recorded.count), dropped: UInt32(dropped.count)))
    }
}

extension AnalyticsV1.Finding {
    fileprivate func dated(_ now: Instant) -> Self {
        var finding = self
        finding.foundAt = now
        return finding
    }
}
