import Messages
import PluginMessages
import ReviewsDomain

// What an answer of each extension point must keep to, as protos/liveshop/plugin/v1/reviews.proto says. Nil: it does.

extension PluginV1.SentimentResponse {
    func brokenRule(for request: PluginV1.SentimentRequest) -> String? {
        guard scores.count == request.texts.count else {
            return "scores: must be one for each of the \(request.texts.count) texts, are \(scores.count)"
        }
        guard accuracyBps <= 10_000 else { return "accuracy_bps: must be at most 10000, is \(accuracyBps)" }
        for score in scores {
            if case .unrecognized(let value) = score.label { return "scores.label: unknown value \(value)" }
            guard score.positiveBps <= 10_000 else {
                return "scores.positive_bps: must be at most 10000, is \(score.positiveBps)"
            }
        }
        return nil
    }
}

extension PluginV1.ModerationResponse {
    private static let findingsMax = 32

    func brokenRule(for request: PluginV1.ModerationRequest) -> String? {
        if case .unrecognized(let value) = verdict { return "verdict: unknown value \(value)" }
        guard findings.count <= Self.findingsMax else {
            return "findings: must be at most \(Self.findingsMax), are \(findings.count)"
        }
        guard verdict == .publish || !findings.isEmpty else { return "findings: must be at least one for HOLD" }
        let text = Array(request.text.utf8)
        for finding in findings {
            if let rule = finding.brokenRule(in: text) { return rule }
        }
        return nil
    }

    /// The rules in the order found, each once, and what the first finding says.
    var holdReason: String {
        var rules: [String] = []
        for finding in findings where !rules.contains(finding.rule) { rules.append(finding.rule) }
        return "\(rules.joined(separator: ", ")): \(findings.first?.explanation ?? "")"
    }
}

extension PluginV1.ModerationFinding {
    fileprivate func brokenRule(in text: [UInt8]) -> String? {
        let isName = rule.utf8.allSatisfy { (0x61...0x7a).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2d }
        guard isName, (1...ReviewsLimits.findingRuleBytesMax).contains(rule.utf8.count) else {
            return "findings.rule: must be 1–\(ReviewsLimits.findingRuleBytesMax) of a–z, 0–9 and \"-\""
        }
        guard (1...ReviewsLimits.findingExplanationBytesMax).contains(explanation.utf8.count) else {
            return "findings.explanation: must be 1–\(ReviewsLimits.findingExplanationBytesMax) bytes"
        }
        let (start, end) = (Int(offset), Int(offset) + Int(size))
        guard end <= text.count else { return "findings.size: must end within the text's \(text.count) bytes, ends at \(end)" }
        guard [start, end].allSatisfy({ $0 == text.count || text[$0] & 0xc0 != 0x80 }) else {
            return "findings.offset: must not cut a character in two"
        }
        return nil
    }
}

extension PluginV1.ReviewSourceResponse {
    private static let faultBytesMax = 256

    func brokenRule() -> String? {
        guard notes.count <= ReviewsLimits.batchItemsMax else {
            return "notes: must be at most \(ReviewsLimits.batchItemsMax), are \(notes.count)"
        }
        guard faults.count <= ReviewsLimits.batchItemsMax else {
            return "faults: must be at most \(ReviewsLimits.batchItemsMax), are \(faults.count)"
        }
        guard faults.allSatisfy({ (1...Self.faultBytesMax).contains($0.message.utf8.count) }) else {
            return "faults.message: must be 1–\(Self.faultBytesMax) bytes"
        }
        guard faults.allSatisfy({ $0.field.utf8.count <= Self.faultBytesMax }) else {
            return "faults.field: must be at most \(Self.faultBytesMax) bytes"
        }
        for note in notes {
            if let rule = note.brokenRule() { return rule }
        }
        return nil
    }
}

extension PluginV1.SourceNote {
    private static let tagsMax = 32
    private static let productLinksMax = 16

    /// Only what the matcher relies on; the rest is checked as with any other review, and breaks one note only.
    fileprivate func brokenRule() -> String? {
        guard tags.count <= Self.tagsMax else { return "notes.tags: must be at most \(Self.tagsMax), are \(tags.count)" }
        guard productLinks.count <= Self.productLinksMax else {
            return "notes.product_links: must be at most \(Self.productLinksMax), are \(productLinks.count)"
        }
        guard title.utf8.count + text.utf8.count <= 2 * ReviewsLimits.textBytesMax else {
            return "notes.text: must be at most \(ReviewsLimits.textBytesMax) bytes"
        }
        return nil
    }
}

extension PluginV1.MatcherResponse {
    func brokenRule(for request: PluginV1.MatcherRequest) -> String? {
        guard ["sku", "gtin", "mpn", "mapped", "text"].contains(method) else {
            return "method: must be sku, gtin, mpn, mapped or text"
        }
        guard method == "mapped" || request.candidates.contains(where: { $0.sku == sku }) else {
            return "sku: must be one of the candidates'"
        }
        guard (1...ReviewsLimits.idBytesMax).contains(sku.utf8.count) else {
            return "sku: must be 1–\(ReviewsLimits.idBytesMax) bytes"
        }
        guard confidenceBps <= 10_000 else { return "confidence_bps: must be at most 10000, is \(confidenceBps)" }
        return nil
    }
}

// MARK: Ours

extension ReviewsV1.Sentiment {
    init(_ label: PluginV1.SentimentLabel) {
        switch label {
        case .negative: self = .negative
        case .neutral: self = .neutral
        case .positive: self = .positive
        case .unspecified, .unrecognized: self = .unspecified
        }
    }
}

extension ReviewsV1.Finding {
    init(_ finding: PluginV1.ModerationFinding) {
        self.init(rule: finding.rule, offset: finding.offset, size: finding.size, explanation: finding.explanation)
    }
}
