import Messages

extension AnalyticsV1.ViewerCounters {
    var isZero: Bool { self == AnalyticsV1.ViewerCounters() }

    public static func += (left: inout Self, right: Self) {
        left.views += right.views
        left.leaves += right.leaves
        left.watchedMs += right.watchedMs
        left.clicks += right.clicks
        left.likes += right.likes
        left.gifts += right.gifts
        left.comments += right.comments
        left.shares += right.shares
    }

    /// One event of this kind. `amount`: reactions of a LIKE or GIFT, milliseconds of a LEAVE.
    mutating func count(_ kind: AnalyticsV1.ViewerEventKind, amount: UInt32) {
        switch kind {
        case .view: views += 1
        case .leave:
            leaves += 1
            watchedMs += UInt64(amount)
        case .click: clicks += 1
        case .like: likes += UInt64(amount)
        case .gift: gifts += UInt64(amount)
        case .comment: comments += 1
        case .share: shares += 1
        case .unspecified, .unrecognized: preconditionFailure("Ingest lets known kinds through only")
        }
    }
}
