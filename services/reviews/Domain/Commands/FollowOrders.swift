import Messages
import StateMachine

/// Cursor and consequences in one entry: a stretch of order's feed counts exactly once, whoever dies in between.
extension ReviewsV1.FollowOrders: Command {
    public func decide(
        _ machine: ReviewsMachine, at now: Instant
    ) throws(Rejection) -> Decision<ReviewsV1.ReviewsEvent, ReviewsV1.FollowOrdersResult> {
        guard after == machine.ordersCursor else {
            return Decision([], reply: ReviewsV1.FollowOrdersResult(cursor: machine.ordersCursor))
        }
        let isKnown = !machine.ordersJournalID.isEmpty
        guard !isKnown || journalID.isEmpty || journalID == machine.ordersJournalID else {
            throw Rejection(
                .failedPrecondition, reason: "JOURNAL_REPLACED", field: "journal_id",
                "journal_id: is of another journal of order than the one that was followed up to \(after)")
        }
        guard cursor >= after else { throw .invalid("cursor", "must not be before \"after\"") }
        guard returns.count <= ReviewsLimits.returnsPerStretchMax else {
            throw .invalid("returns", "must be at most \(ReviewsLimits.returnsPerStretchMax), are \(returns.count)")
        }
        guard cursor > after else { return Decision([], reply: ReviewsV1.FollowOrdersResult(cursor: cursor)) }
        var lost: [ReviewID] = []
        for buyer in Set(returns.map(\.buyerID)).sorted() {
            for number in machine.nativesOfBuyer[buyer] ?? [] where machine.records[Int(number)].badge == .verified {
                let sku = machine.sku(of: number)
                // A review that came after the stretch was prepared: the follower prepares it again.
                guard let check = checked.last(where: { $0.buyerID == buyer && $0.sku == sku }) else {
                    throw Rejection(
                        .aborted, reason: "UNCHECKED_REVIEW", field: "checked", "nothing on \(sku) of buyer \(buyer)")
                }
                if check.returned, let key = machine.nativeDetails[number]?.key { lost.append(key.reviewID) }
            }
        }
        let event = ReviewsV1.OrdersFollowed(
            cursor: cursor, returns: returns, badgesLost: lost, journalID: isKnown ? [] : journalID)
        return Decision(
            [ReviewsV1.ReviewsEvent(kind: .ordersFollowed(event))], reply: ReviewsV1.FollowOrdersResult(cursor: cursor))
    }
}
