import Messages

extension AnalyticsV1.Finding {
    /// The first field that breaks a rule, and the rule; nil if none does. A detector is a plugin, and what it says untrusted input.
    public func brokenRule(in session: AnalyticsV1.Session) -> String? {
        func breach(_ text: String, _ field: String, _ bytesMax: Int) -> String? {
            (1...bytesMax).contains(text.utf8.count) ? nil : "\(field): must have 1–\(bytesMax) bytes"
        }
        if let breach = breach(rule, "rule", AnalyticsLimits.findingRuleBytesMax)
            ?? breach(explanation, "explanation", AnalyticsLimits.findingExplanationBytesMax)
            ?? breach(detector, "detector", AnalyticsLimits.identifierBytesMax)
        {
            return breach
        }
        guard platform.isEmpty || session.legs.contains(where: { $0.platform == platform }) else {
            return "platform: must be empty or a leg of the session"
        }
        guard startsAt < endsAt else { return "ends_at_us: must be after starts_at_us" }
        // What a detector puts together is aligned to the epoch, and so begins before the show and ends after it.
        let slack = AnalyticsLimits.findingSlack
        guard session.startedAt - slack <= startsAt,
            endsAt <= session.startedAt + AnalyticsLimits.sessionLengthMax + slack
        else { return "starts_at_us, ends_at_us: must lie within the session, give or take \(slack)" }
        guard denominator > 0 else { return "denominator: must not be 0" }
        return nil
    }
}
