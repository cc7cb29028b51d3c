import Messages

extension AnalyticsV1.ViewerEvent {
    /// The first field that breaks a rule of its own, and the rule; nil if none does.
    public var brokenRule: (field: String, rule: String)? {
        let bytesMax = AnalyticsLimits.identifierBytesMax
        guard (1...bytesMax).contains(eventID.utf8.count) else { return ("event_id", "must have 1–\(bytesMax) bytes") }
        guard (1...bytesMax).contains(viewerID.rawValue.utf8.count) else {
            return ("viewer_id", "must have 1–\(bytesMax) bytes")
        }
        guard identityID.rawValue.utf8.count <= bytesMax else { return ("identity_id", "must have at most \(bytesMax) bytes") }
        switch kind {
        case .unspecified, .unrecognized: return ("kind", "must be a kind of viewer event")
        case .click:
            guard (1...bytesMax).contains(sku.rawValue.utf8.count) else {
                return ("sku", "must have 1–\(bytesMax) bytes on CLICK")
            }
        case .view, .leave, .like, .gift, .comment, .share:
            guard sku.isEmpty else { return ("sku", "must be empty unless the kind is CLICK") }
        }
        guard kind == .like || kind == .gift || count == 0 else {
            return ("count", "must be 0 unless the kind is LIKE or GIFT")
        }
        guard count <= AnalyticsLimits.reactionsPerEventMax else {
            return ("count", "must be at most \(AnalyticsLimits.reactionsPerEventMax)")
        }
        guard kind == .leave || watchedMs == 0 else { return ("watched_ms", "must be 0 unless the kind is LEAVE") }
        guard watchedMs <= AnalyticsLimits.watchedMillisecondsMax else {
            return ("watched_ms", "must be at most \(AnalyticsLimits.watchedMillisecondsMax)")
        }
        return nil
    }
}
