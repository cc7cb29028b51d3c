import Journal
import Logging
import StateMachine

extension JournaledMachine {
    /// Saves the state as it is, so that the next start replays only what comes after it. Waits for the commits under way.
    public func saveSnapshot() async throws {
        try await becomeServing()
        let copy = replica
        try await becomeDurable(copy.sequence)
        let journal = journal
        try await reader.run { () throws(JournalError) in try Self.write(copy, to: journal) }
        snapshotSequence = max(snapshotSequence, copy.sequence)
    }

    func isSnapshotDue(at sequence: UInt64) -> Bool {
        !isSavingSnapshot && pending.isEmpty && sequence >= snapshotSequence + limits.snapshotEveryEntries
    }

    /// Encodes and writes off the reactor. The copy is a value: the live state pays for it with one copy of what it changes next.
    func save(_ copy: Replica<Machine>) {
        isSavingSnapshot = true
        Task {
            let journal = journal
            do {
                try await reader.run { () throws(JournalError) in try Self.write(copy, to: journal) }
            } catch {
                // Not fatal: the journal is whole, the next start only takes longer. Tried again after as many entries.
                logger.error("snapshot not saved", metadata: ["sequence": "\(copy.sequence)", "error": "\(error)"])
            }
            snapshotSequence = max(snapshotSequence, copy.sequence)
            isSavingSnapshot = false
        }
    }

    private static func write(_ replica: Replica<Machine>, to journal: any Journal) throws(JournalError) {
        let bytes: [UInt8]
        do {
            bytes = try replica.snapshotBytes()
        } catch {
            throw JournalError.appendFailed(path: journal.path, message: "the snapshot cannot be packed: \(error)")
        }
        try journal.save(JournalSnapshot(sequence: replica.sequence, payload: bytes))
    }
}
