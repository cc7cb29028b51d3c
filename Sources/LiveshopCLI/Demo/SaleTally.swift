import Histogram
import Messages
import Synchronization

/// What came of the attempts of the big sale. Shared by all buyers; they run on one thread, so the lock is never waited for.
final class SaleTally: Sendable {
    struct Figures: Sendable {
        var attempts = 0
        /// Holds given: one per order.
        var placed = 0
        var paid = 0
        /// Given back by the buyer before paying.
        var cancelled = 0
        /// Left to expire.
        var abandoned = 0
        /// Paid too late: the hold had ended.
        var late = 0
        /// Refused, by reason.
        var refused: [String: Int] = [:]
        /// Attempts or payments that found no answer at all, or one that makes no sense: must stay empty.
        var failed: [String: Int] = [:]
        var repeated = 0
        /// Microseconds from the call to its answer.
        var latency = Histogram<UInt64>(highestTrackableValue: 60_000_000)
        var gross: Int64 = 0
        /// Every order that was acknowledged.
        var orders: [OrderID] = []
        /// The orders that were paid, with their buyers: some of them are shipped and reviewed.
        var paidOrders: [(order: OrderID, buyer: BuyerID)] = []

        var refusedInAll: Int { refused.values.reduce(0, +) }
        var failedInAll: Int { failed.values.reduce(0, +) }
    }

    private let figures = Mutex(Figures())

    func note(_ change: (inout Figures) -> Void) { figures.withLock { change(&$0) } }

    var snapshot: Figures { figures.withLock { $0 } }

    /// Without copying the lists: for a progress line.
    var progress: (attempts: Int, paid: Int) { figures.withLock { ($0.attempts, $0.paid) } }
}
