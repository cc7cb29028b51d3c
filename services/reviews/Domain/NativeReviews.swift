import Collections
import Messages

/// What only native reviews have.
struct NativeDetails: Hashable, Sendable {
    var buyer: BuyerID
    var key: ReviewKey
}

/// The latest returns in order's feed, bounded.
///
/// Between order's answer to "was it bought?" and the review's own entry a return may pass by in the feed, and would find no review to
/// take the badge from. A submission therefore carries the cursor from before it asked; if a return of its buyer is younger than that, or
/// so many returns went by that this can no longer be told, it has to ask again.
struct RecentReturns: Hashable, Sendable {
    private(set) var entries: Deque<ReviewsV1.BuyerReturn> = []
    /// Latest sequence number per buyer in `entries`.
    private var latest: [BuyerID: UInt64] = [:]
    /// Sequence number of the last return that was let go.
    private(set) var floor: UInt64 = 0

    init() {}

    init(entries: [ReviewsV1.BuyerReturn], floor: UInt64) {
        self.floor = floor
        for entry in entries { note(entry) }
    }

    mutating func note(_ entry: ReviewsV1.BuyerReturn) {
        entries.append(entry)
        latest[entry.buyerID] = entry.sequence
        guard entries.count > ReviewsLimits.recentReturnsMax, let oldest = entries.popFirst() else { return }
        floor = oldest.sequence
        if latest[oldest.buyerID] == oldest.sequence { latest[oldest.buyerID] = nil }
    }

    /// Whether what order said of `buyer` when the cursor was `cursor` still holds.
    func isCurrent(_ buyer: BuyerID, since cursor: UInt64) -> Bool {
        cursor >= floor && latest[buyer, default: 0] <= cursor
    }
}
