import Messages
import OrderDomain
import PluginMessages
import PluginPoints
import RPCCore

extension Checkout {
    private static let evidencePerAnswerMax = 8
    private static let scoreMax: UInt32 = 10_000

    /// The worst verdict of all risk checks.
    ///
    /// - Throws: `PERMISSION_DENIED`/`RISK_DENIED`. The message names the rule and keeps its figures: they would teach how to pass below them.
    func assessment(
        of bill: Bill, attempt: String, at now: Instant
    ) async throws(RPCError) -> OrderV1.RiskAssessment? {
        let answers = try await plugins.askAll(
            .riskCheck, bill.riskRequest(attempt: attempt), at: now, checking: Self.breach)
        var worst: OrderV1.RiskAssessment?
        for answer in answers {
            let response = answer.response
            if response.verdict == .deny {
                throw RPCError(
                    .permissionDenied, reason: RefusalReason.riskDenied,
                    "the order is refused by the rule \(response.evidence[0].rule) of \(answer.plugin)")
            }
            let decision: OrderV1.RiskDecision = response.verdict == .allow ? .allow : .review
            let found = response.evidence.map { evidence in
                OrderV1.RiskFinding(
                    rule: evidence.rule, weightBps: evidence.weightBps, explanation: evidence.explanation,
                    pluginID: answer.plugin)
            }
            guard let before = worst else {
                worst = .init(decision: decision, scoreBps: response.scoreBps, findings: found)
                continue
            }
            let isWorse =
                before.decision == decision ? response.scoreBps > before.scoreBps : decision == .review
            // What the decision rests on comes first: it must not be what is left out.
            let findings = isWorse ? found + before.findings : before.findings + found
            worst = .init(
                decision: isWorse ? decision : before.decision, scoreBps: isWorse ? response.scoreBps : before.scoreBps,
                findings: Array(findings.prefix(OrderLimits.riskFindingsMax)))
        }
        return worst
    }

    /// What an answer breaks of the extension point's rules; nil: nothing.
    static func breach(of request: PluginV1.RiskRequest, _ response: PluginV1.RiskResponse) -> String? {
        guard response.scoreBps <= scoreMax else { return "score_bps: must be 0–\(scoreMax), is \(response.scoreBps)" }
        guard response.evidence.count <= evidencePerAnswerMax else {
            return "evidence: must be at most \(evidencePerAnswerMax), are \(response.evidence.count)"
        }
        if response.verdict == .review || response.verdict == .deny, response.evidence.isEmpty {
            return "evidence: must not be empty for REVIEW and DENY"
        }
        for (index, evidence) in response.evidence.enumerated() {
            guard FieldRules.isIdentifier(evidence.rule) else {
                return "evidence[\(index)].rule: must be 1–64 bytes without control characters"
            }
            guard (1...OrderLimits.riskExplanationBytesMax).contains(evidence.explanation.utf8.count) else {
                return "evidence[\(index)].explanation: must be 1–\(OrderLimits.riskExplanationBytesMax) bytes"
            }
        }
        return nil
    }
}

extension Bill {
    fileprivate func riskRequest(attempt: String) -> PluginV1.RiskRequest {
        var lines: [PluginV1.RiskLine] = []
        lines.reserveCapacity(prices.lines.count)
        for (index, line) in prices.lines.enumerated() {
            lines.append(
                .init(
                    sku: line.sku.rawValue, merchantID: line.merchant.rawValue, units: line.units,
                    unitPrice: discounts.left[index] / Int64(line.units), referencePrice: line.referencePrice))
        }
        return .init(
            buyerID: request.buyerID.rawValue, sessionID: request.attribution?.sessionID.rawValue ?? "",
            streamerID: request.attribution?.streamerID.rawValue ?? "", market: request.market, currency: prices.currency,
            lines: lines, total: discounts.total, attemptKey: attempt)
    }
}
