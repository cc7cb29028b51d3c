/// What operators and tests may know of the queue.
extension JournaledMachine {
    /// Entries decided and not yet given to the journal.
    public var pendingCount: Int { pending.count }
    /// Calls that wait for a commit, without the one that leads it.
    public var waitingCount: Int { waiters.count }
    /// Calls that wait for news of the feed.
    public var feedWaitingCount: Int { feedWaiters.count }
}
