import Journal
import Logging
import RPCCore
import StateMachine

extension JournaledMachine {
    /// Rebuilds a stale state before anything sees it. One caller does, others wait for it; each failure is tried again by the next.
    func becomeServing() async throws(RPCError) {
        while true {
            switch phase {
            case .serving, .committing: return
            case .stale: try await rebuild()
            case .rebuilding(var waiting):
                guard waiting.count < limits.waitersMax else {
                    throw RPCError(
                        .resourceExhausted, reason: "JOURNAL_QUEUE_FULL",
                        "\(waiting.count) calls wait for the state to be rebuilt; at most \(limits.waitersMax) may")
                }
                await withCheckedContinuation { continuation in
                    waiting.append(continuation)
                    phase = .rebuilding(waiting)
                }
                if case .stale = phase {
                    throw RPCError(
                        .unavailable, reason: "JOURNAL_APPEND_FAILED",
                        "the state could not be rebuilt from the journal; try again")
                }
            }
        }
    }

    private func rebuild() async throws(RPCError) {
        phase = .rebuilding([])
        do throws(JournalError) {
            let (journal, limits, logger) = (journal, limits, logger)
            let restored = try await reader.run { () throws(JournalError) in
                try RestoredReplica<Machine>(from: journal, limits: limits, logger: logger)
            }
            guard restored.replica.sequence >= committedSequence else {
                throw JournalError.corrupt(
                    path: journal.path, sequence: restored.replica.sequence,
                    message:
                        "ends here, but entries up to \(committedSequence) were acknowledged; stop, and restore the journal")
            }
            replica = restored.replica
            committedSequence = restored.replica.sequence
            snapshotSequence = restored.snapshotSequence
            tail = EventTail(after: committedSequence)
            logger.notice("state rebuilt from the journal", metadata: ["sequence": "\(committedSequence)"])
            endRebuild(.serving)
            wakeFeed()
        } catch {
            logger.critical("state cannot be rebuilt from the journal", metadata: ["error": "\(error)"])
            endRebuild(.stale)
            throw RPCError.unreadable(error)
        }
    }

    private func endRebuild(_ next: Phase) {
        guard case .rebuilding(let waiting) = phase else { preconditionFailure("only one caller rebuilds") }
        phase = next
        for continuation in waiting { continuation.resume() }
    }
}

/// A replica as the journal has it.
struct RestoredReplica<Machine: StateMachine>: Sendable {
    let replica: Replica<Machine>
    /// Of the snapshot it began with; 0 without one.
    let snapshotSequence: UInt64

    /// Blocks: snapshot, then all entries after it.
    init(from journal: any Journal, limits: JournaledMachineLimits, logger: Logger) throws(JournalError) {
        let started = ContinuousClock.now
        var replica = Replica<Machine>(limits: limits.replica)
        let snapshot = try journal.latestSnapshot()
        do {
            if let snapshot {
                replica = try Replica(snapshotBytes: snapshot.payload, limits: limits.replica)
                guard replica.sequence == snapshot.sequence else {
                    throw ReplayError(sequence: snapshot.sequence, "the snapshot says it is of entry \(replica.sequence)")
                }
            }
            while true {
                let entries = try Self.read(journal, after: replica.sequence, limits)
                guard !entries.isEmpty else { break }
                for entry in entries {
                    try replica.replay(
                        sequence: entry.sequence, time: .init(microseconds: entry.timeMicroseconds), payload: entry.payload)
                }
            }
        } catch let error as ReplayError {
            throw JournalError.corrupt(path: journal.path, sequence: error.sequence, message: error.message)
        } catch let error as JournalError {
            throw error
        } catch {
            preconditionFailure("replay throws its own errors only: \(error)")
        }
        self.replica = replica
        snapshotSequence = snapshot?.sequence ?? 0
        logger.info(
            "journal replayed",
            metadata: [
                "journal": "\(journal.path)", "entries": "\(replica.sequence - snapshotSequence)",
                "sequence": "\(replica.sequence)", "took": "\(ContinuousClock.now - started)",
            ])
    }

    private static func read(
        _ journal: any Journal, after sequence: UInt64, _ limits: JournaledMachineLimits
    ) throws(JournalError) -> [JournalEntry] {
        try journal.read(after: sequence, countMax: limits.replayBatchEntriesMax, bytesMax: limits.readBytesMax)
    }
}
