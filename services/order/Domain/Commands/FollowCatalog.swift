import Messages
import StateMachine

/// Events and cursor in one journal entry: each catalog entry is projected exactly once, whoever crashes when.
extension OrderV1.FollowCatalogCommand: Command {
    public func decide(
        _ machine: OrderMachine, at now: Instant
    ) throws(Rejection) -> Decision<OrderV1.OrderEvent, OrderV1.FollowCatalogOutcome> {
        guard var followed else { throw .invalid("followed", "is missing") }
        guard followed.facts.count <= OrderLimits.catalogFactsPerCommandMax else {
            throw .invalid("followed.facts", "must be at most \(OrderLimits.catalogFactsPerCommandMax)")
        }
        // A repeat, or a batch fetched before another one went in: harmless, the follower asks again from the machine's cursor.
        guard after == machine.catalogCursor, followed.cursor > after else {
            return Decision([], reply: .init(cursor: machine.catalogCursor))
        }
        if !machine.catalogJournalID.isEmpty, !followed.journalID.isEmpty {
            guard followed.journalID == machine.catalogJournalID else {
                throw Rejection(
                    .failedPrecondition, reason: "JOURNAL_REPLACED", field: "followed.journal_id",
                    "followed.journal_id: is of another journal of the catalog than the one that is projected up to \(after)")
            }
            // Known already.
            followed.journalID = []
        }
        return Decision([.init(kind: .catalogFollowed(followed))], reply: .init(cursor: followed.cursor))
    }
}
