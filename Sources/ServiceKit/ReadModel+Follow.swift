import GRDB
import Logging
import Messages
import RPCCore
import StateMachine

extension ReadModel {
    /// Applies what the machine commits, until the task is cancelled. One at a time per model.
    ///
    /// - Throws: `CancellationError`, or why the model cannot go on; the tables then stay as they were after the last batch.
    public func run<Machine: StateMachine>(following machine: JournaledMachine<Machine>) async throws
    where Machine.Event == P.Event {
        while true {
            try Task.checkCancellation()
            try await applyBatch(of: machine, wait: limits.newsWait)
        }
    }

    /// Empties the model and applies everything that is committed now.
    public func rebuild<Machine: StateMachine>(following machine: JournaledMachine<Machine>) async throws
    where Machine.Event == P.Event {
        cursor = try ReadModelCursor.reset(database, projection)
        let target = await machine.committedSequence
        while cursor.sequence < target { try await applyBatch(of: machine, wait: .zero) }
        logger.notice("read model rebuilt", metadata: ["sequence": "\(cursor.sequence)"])
    }

    private func applyBatch<Machine: StateMachine>(of machine: JournaledMachine<Machine>, wait: Duration) async throws
    where Machine.Event == P.Event {
        let from = cursor
        let entries = try await machine.events(
            after: from.sequence, limit: limits.batchEntriesMax, wait: wait, waitersMax: .max)
        guard let last = entries.last else { return }
        let next = ReadModelCursor(sequence: last.sequence, time: last.time)
        let projection = projection
        do {
            try await BatchSpan.around("project into read model", entries) {
                try await database.write { db in
                    for entry in entries {
                        for event in entry.events {
                            try projection.apply(event, at: entry.time, sequence: entry.sequence, in: db)
                        }
                    }
                    try from.advance(to: next, in: db)
                }
            }
        } catch let cancelled as CancellationError {
            // The process stops: the batch was rolled back and will be read again.
            throw cancelled
        } catch {
            logger.critical(
                "read model stopped; fix the cause, then rebuild it",
                metadata: ["after": "\(from.sequence)", "batch_ends": "\(last.sequence)", "error": "\(error)"])
            throw error
        }
        cursor = next
        wakeWaiters()
    }
}
