import DequeModule
import RPCCore

/// How a wait for a commit ends.
enum CommitWake: Sendable {
    case committed
    case failed(RPCError)
    /// Nobody else is left to lead the next commit.
    case lead
    case cancelled
}

/// The calls that wait for an entry to become durable. Each continuation leaves exactly once.
struct CommitWaiters {
    private struct Waiter {
        let id: UInt64
        let sequence: UInt64
        /// Nil once cancelled.
        var continuation: CheckedContinuation<CommitWake, Never>?
    }

    /// By id, and by sequence as well: each waits for what was the last entry when it came.
    private var waiters: Deque<Waiter> = []
    private var nextID: UInt64 = 0

    var count: Int { waiters.count }

    mutating func newID() -> UInt64 {
        nextID += 1
        return nextID
    }

    mutating func add(_ id: UInt64, sequence: UInt64, _ continuation: CheckedContinuation<CommitWake, Never>) {
        waiters.append(Waiter(id: id, sequence: sequence, continuation: continuation))
    }

    mutating func wakeCommitted(upTo sequence: UInt64) {
        while let first = waiters.first, first.sequence <= sequence {
            waiters.removeFirst().continuation?.resume(returning: .committed)
        }
    }

    /// False if nobody waits.
    mutating func wakeLeader() -> Bool {
        while let first = waiters.popFirst() {
            if let continuation = first.continuation {
                continuation.resume(returning: .lead)
                return true
            }
        }
        return false
    }

    mutating func fail(_ error: RPCError) {
        while let waiter = waiters.popFirst() { waiter.continuation?.resume(returning: .failed(error)) }
    }

    mutating func cancel(_ id: UInt64) {
        // Ids ascend but have gaps (leaders leave from the front), so search.
        var low = 0
        var high = waiters.count
        while low < high {
            let middle = (low + high) / 2
            if waiters[middle].id < id { low = middle + 1 } else { high = middle }
        }
        guard low < waiters.count, waiters[low].id == id else { return }
        waiters[low].continuation?.resume(returning: .cancelled)
        waiters[low].continuation = nil
    }
}
