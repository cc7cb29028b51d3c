import Messages
import StateMachine

extension ReviewsV1.Judgement {
    /// What plugins said is checked again where it becomes part of the state.
    ///
    /// - Parameter textBytes: size of the text that was judged.
    /// - Throws: `INVALID_ARGUMENT` naming the field, below `judgement`.
    func validate(textBytes: Int) throws(Rejection) {
        if let classifier {
            try Rule.identifier("judgement.classifier.plugin", classifier.plugin, bytesMax: ReviewsLimits.pluginIDBytesMax)
            try Rule.identifier(
                "judgement.classifier.version", classifier.version, bytesMax: ReviewsLimits.pluginVersionBytesMax)
            guard classifier.accuracyBps <= 10_000 else {
                throw .invalid("judgement.classifier.accuracy_bps", "must be at most 10000, is \(classifier.accuracyBps)")
            }
        }
        if case .unrecognized(let value) = label { throw .invalid("judgement.label", "unknown value \(value)") }
        guard label == .unspecified || classifier != nil else {
            throw .invalid("judgement.classifier", "must be present with a label")
        }
        guard moderators.count <= ReviewsLimits.moderatorsMax else {
            throw .invalid("judgement.moderators", "must be at most \(ReviewsLimits.moderatorsMax), are \(moderators.count)")
        }
        for moderator in moderators {
            let bytesMax = ReviewsLimits.pluginIDBytesMax + 1 + ReviewsLimits.pluginVersionBytesMax
            try Rule.identifier("judgement.moderators", moderator, bytesMax: bytesMax)
        }
        guard findings.count <= ReviewsLimits.findingsMax else {
            throw .invalid("judgement.findings", "must be at most \(ReviewsLimits.findingsMax), are \(findings.count)")
        }
        for finding in findings { try finding.validate(textBytes: textBytes) }
        try Rule.bytes("judgement.hold_reason", holdReason, 0...ReviewsLimits.holdReasonBytesMax)
    }
}

extension ReviewsV1.Finding {
    fileprivate func validate(textBytes: Int) throws(Rejection) {
        try Rule.identifier("judgement.findings.rule", rule, bytesMax: ReviewsLimits.findingRuleBytesMax)
        try Rule.bytes("judgement.findings.explanation", explanation, 1...ReviewsLimits.findingExplanationBytesMax)
        guard Int(offset) + Int(size) <= textBytes else {
            throw .invalid("judgement.findings.size", "must end within the text's \(textBytes) bytes")
        }
    }
}

// MARK: What follows from it

/// What of a judgement decides over a review.
struct Ruling {
    /// Empty: may be shown.
    var pendingReason: String
    var label: ReviewsV1.Sentiment
    /// Absent: the label is the source's, or there is none.
    var classifier: ReviewsV1.Classifier?

    /// - Parameters:
    ///   - ownLabel: the source's label, which goes before a classifier's.
    ///   - judgement: nil if no plugin was asked.
    init(text: String, ownLabel: ReviewsV1.Sentiment, judgement: ReviewsV1.Judgement?) {
        let holdReason = judgement?.holdReason ?? ""
        if !holdReason.isEmpty {
            pendingReason = holdReason
        } else if judgement?.moderators.isEmpty ?? true {
            // Nobody who knows more has looked.
            pendingReason = ContactDetails.finding(in: text) ?? ""
        } else {
            pendingReason = ""
        }
        if ownLabel == .unspecified, let judgement, let classifier = judgement.classifier, judgement.label != .unspecified {
            label = judgement.label
            self.classifier = classifier
        } else {
            label = ownLabel
        }
    }
}
