import GRDB
import Journal
import Logging
import Messages
import RPCCore

/// Tables in SQLite that follow a journal: applied in batches, each in one transaction with the model's cursor, so exactly once.
///
/// The journal is the truth, the model can be lost: a new `schemaVersion`, a journal that does not hold what the model has seen, or
/// `rebuild` empty it and apply everything again.
public actor ReadModel<P: Projection> {
    let projection: P
    let journal: any Journal
    let database: any DatabaseWriter
    let limits: ReadModelLimits
    var logger: Logger
    /// What the database has applied.
    var cursor: ReadModelCursor
    /// Keyed by a number of their own.
    var waiters: [UInt64: (sequence: UInt64, continuation: CheckedContinuation<Void, Never>)] = [:]
    var waiterCount = 0
    var nextWaiter: UInt64 = 0

    /// - Parameters:
    ///   - path: of the database file; ":memory:" for tests.
    ///   - journal: the one that the followed machine writes.
    /// - Throws: a database error or a `JournalError`, both with their path. Blocks for a few reads.
    public init(
        path: String, projection: P, journal: any Journal, logger: Logger = Logger(label: "liveshop.readmodel"),
        limits: ReadModelLimits = ReadModelLimits()
    ) throws {
        self.projection = projection
        self.journal = journal
        self.limits = limits
        self.logger = logger
        self.logger[metadataKey: "model"] = "\(path)"
        let database: any DatabaseWriter = path == ":memory:" ? try DatabaseQueue() : try DatabasePool(path: path)
        self.database = database
        let found = try ReadModelCursor.load(from: database, schemaVersion: P.schemaVersion)
        if let found, try found.isPart(of: journal) {
            cursor = found
        } else {
            self.logger.notice(
                found == nil
                    ? "read model is new or of another version: built from the journal"
                    : "read model has applied entries that the journal does not hold: built anew from the journal",
                metadata: ["applied": "\(found?.sequence ?? 0)"])
            cursor = try ReadModelCursor.reset(database, projection)
        }
    }

    /// Sequence of the last entry applied.
    public var appliedSequence: UInt64 { cursor.sequence }

    /// Waits until everything committed at the time of the call is applied (read your own writes), then reads.
    ///
    /// - Throws: `DEADLINE_EXCEEDED`/`READ_MODEL_BEHIND` if that takes longer than the call has time.
    public func read<Value: Sendable>(
        _ body: @escaping @Sendable (Database) throws -> Value
    ) async throws(RPCError) -> Value {
        let committed: UInt64
        do { committed = try journal.lastSequence() } catch { throw RPCError.unreadable(error) }
        try await catchUp(to: committed)
        do {
            return try await database.read(body)
        } catch let error as RPCError {
            throw error
        } catch {
            logger.error("read model cannot be read", metadata: ["error": "\(error)"])
            throw RPCError(.internal, reason: "READ_MODEL_FAILED", "the read model cannot be read: \(error)")
        }
    }

    private func catchUp(to sequence: UInt64) async throws(RPCError) {
        guard cursor.sequence < sequence else { return }
        guard waiterCount < limits.waitersMax else {
            throw RPCError(
                .resourceExhausted, reason: "READ_MODEL_WAITERS_FULL",
                "\(waiterCount) reads wait for the read model; at most \(limits.waitersMax) may; try again")
        }
        waiterCount += 1
        defer { waiterCount -= 1 }
        let deadline = CallContext.current?.deadline ?? .now + limits.catchUpMax
        let id = nextWaiter
        nextWaiter += 1
        await withTaskGroup(of: Void.self) { group in
            group.addTask { await self.wait(id, for: sequence) }
            group.addTask { try? await Task.sleep(until: deadline, clock: .continuous) }
            await group.next()
            group.cancelAll()
        }
        guard cursor.sequence >= sequence else {
            throw RPCError(
                .deadlineExceeded, reason: "READ_MODEL_BEHIND",
                "the read model has applied entry \(cursor.sequence) of \(sequence); try again")
        }
    }

    private func wait(_ id: UInt64, for sequence: UInt64) async {
        guard cursor.sequence < sequence, !Task.isCancelled else { return }
        await withTaskCancellationHandler {
            await withCheckedContinuation { waiters[id] = (sequence, $0) }
        } onCancel: {
            Task { await self.endWait(id) }
        }
    }

    private func endWait(_ id: UInt64) { waiters.removeValue(forKey: id)?.continuation.resume() }

    func wakeWaiters() {
        guard !waiters.isEmpty else { return }
        for (id, waiter) in waiters where waiter.sequence <= cursor.sequence {
            waiters[id] = nil
            waiter.continuation.resume()
        }
    }
}
