import DequeModule
import Journal
import Logging
import Messages
import RPCCore
import StateMachine

/// A state machine behind a durable journal: commands are decided in memory, appended in groups, and answered after the commit.
///
/// A default actor, so it runs on its callers' preferred executor: a reactor. It owns no task. The first command that finds no
/// commit under way leads: it waits for the journal's thread, and commands decided meanwhile form the next group, led by one of them.
///
/// When an append fails, every waiting caller gets `UNAVAILABLE`/`JOURNAL_APPEND_FAILED`, what was decided and not committed is thrown
/// away, and the next call rebuilds the state from the journal first: an append whose outcome is unknown is settled by what is there.
public actor JournaledMachine<Machine: StateMachine> {
    public typealias Entry = CommittedEntry<Machine.Event>

    enum Phase {
        case serving
        /// One of the callers leads the commits.
        case committing
        /// The state may hold what the journal does not.
        case stale
        case rebuilding([CheckedContinuation<Void, Never>])
    }

    let journal: any Journal
    /// Of the journal; see `Journal`.
    public nonisolated let journalID: [UInt8]
    let clock: any WallClock
    let logger: Logger
    let limits: JournaledMachineLimits
    let metrics = JournalMetrics()
    let appender: JournalThread
    /// For everything that may take long: replay, old pages of the feed, snapshots.
    let reader: JournalThread

    var replica: Replica<Machine>
    /// Sequence of the last entry known to be durable. What the state shows beyond it must wait.
    public internal(set) var committedSequence: UInt64
    var phase = Phase.serving
    var pending = PendingEntries<Machine.Event>()
    var waiters = CommitWaiters()
    var tail: EventTail<Machine.Event>
    var feedWaiters: [UInt64: CheckedContinuation<Void, Never>] = [:]
    var feedWaiterCount = 0
    var nextFeedWaiter: UInt64 = 0
    var snapshotSequence: UInt64
    var isSavingSnapshot = false

    /// Replays the latest snapshot and the journal after it.
    ///
    /// - Throws: `JournalError`, with what to do about it. A journal that cannot be replayed as a whole is not served at all.
    public init(
        _ type: Machine.Type, journal: any Journal, clock: any WallClock, logger: Logger,
        limits: JournaledMachineLimits = JournaledMachineLimits()
    ) async throws(JournalError) {
        self.journal = journal
        journalID = journal.id
        self.clock = clock
        self.logger = logger
        self.limits = limits
        appender = JournalThread(label: "liveshop.journal.append")
        reader = JournalThread(label: "liveshop.journal.read")
        let restored = try await reader.run { () throws(JournalError) in
            try RestoredReplica<Machine>(from: journal, limits: limits, logger: logger)
        }
        replica = restored.replica
        committedSequence = restored.replica.sequence
        snapshotSequence = restored.snapshotSequence
        tail = EventTail(after: restored.replica.sequence)
    }

    /// Decides, applies, and returns once the entry is durable, with the idempotency key and the deadline of the call.
    public func execute<C: Command>(_ command: C, context: CallContext) async throws(RPCError) -> C.Reply
    where C.Machine == Machine {
        guard ContinuousClock.now < context.deadline else {
            throw RPCError(.deadlineExceeded, "the deadline had passed before the command was decided; nothing changed")
        }
        return try await execute(
            command, idempotencyKey: context.idempotencyKey, fingerprint: context.requestFingerprint)
    }

    /// Decides, applies, and returns once the entry is durable.
    ///
    /// A repeat under the same key and fingerprint returns the stored reply; another request under that key fails with
    /// `ABORTED`/`IDEMPOTENCY_CONFLICT`. Cancelling the caller ends its wait (`CANCELLED`/`OUTCOME_UNKNOWN`), not the commit.
    public func execute<C: Command>(
        _ command: C, idempotencyKey: String = "", fingerprint: UInt64 = 0
    ) async throws(RPCError) -> C.Reply where C.Machine == Machine {
        try await becomeServing()
        try admit()
        let outcome: Outcome<Machine.Event, C.Reply>
        do {
            outcome = try replica.execute(command, key: idempotencyKey, fingerprint: fingerprint, at: clock.now())
        } catch {
            // INVALID_ARGUMENT does not depend on the state. Any other refusal shows it: "sold out" to an order nobody placed, if
            // the commit in front of it fails.
            if error.code != .invalidArgument { try await becomeDurable(replica.sequence) }
            throw RPCError(error)
        }
        switch outcome {
        case .decided(let reply, let entry):
            pending.append(entry)
            try await becomeDurableTraced(entry.sequence)
            return reply
        case .unchanged(let reply):
            try await becomeDurable(replica.sequence)
            return reply
        case .remembered(let reply, let sequence):
            try await becomeDurable(sequence)
            return reply
        }
    }

    /// Runs `body` on the state; returns once everything it could see is durable.
    public func read<Value: Sendable>(
        _ body: @Sendable (Machine) throws(RPCError) -> Value
    ) async throws(RPCError) -> Value {
        try await becomeServing()
        try admit()
        let sequence = replica.sequence
        let result = Result { () throws(RPCError) in try body(replica.machine) }
        try await becomeDurable(sequence)
        return try result.get()
    }

    func admit() throws(RPCError) {
        guard pending.count < limits.pendingEntriesMax, pending.bytes < limits.pendingBytesMax,
            waiters.count < limits.waitersMax
        else {
            throw RPCError(
                .resourceExhausted, reason: "JOURNAL_QUEUE_FULL",
                """
                \(pending.count) entries (\(pending.bytes) bytes) and \(waiters.count) calls wait for the journal; at most \
                \(limits.pendingEntriesMax), \(limits.pendingBytesMax) and \(limits.waitersMax) may; nothing changed, try again
                """)
        }
    }
}
