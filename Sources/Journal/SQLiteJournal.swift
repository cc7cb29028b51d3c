import Foundation
import GRDB
import Synchronization

/// The journal of one service in one SQLite file: WAL, `synchronous=FULL`, one transaction (one sync) per append.
///
/// Beside `journal.sqlite` and SQLite's own `-wal` and `-shm` live `.lock` (one writer), `.mark` (last acknowledged entry) and
/// `.snapshot`. Appends and reads may come from different threads; reads do not wait for appends.
public final class SQLiteJournal: Journal {
    public let path: String
    public let id: [UInt8]
    let database: DatabasePool
    private let lock: JournalLock
    /// Held during an append, sync included.
    private let head: Mutex<Head>
    /// Sequence of the last durable entry, for readers, who must not wait for an append.
    private let durable = Atomic<UInt64>(0)
    /// A commit broke off: what is durable must be read again.
    private let isDoubtful = Atomic<Bool>(false)

    private struct Head {
        var position: JournalMark.Position
        let mark: JournalMark
    }

    /// Opens or creates the journal; its directory must exist.
    ///
    /// - Throws: `locked` while another process has it; `unreadable` for another format or a file that is no database; `corrupt` if
    ///   entries that were acknowledged are missing or changed.
    public init(path: String) throws(JournalError) {
        self.path = path
        lock = try JournalLock(path: path)
        let markPath = "\(path).mark"
        let isKnown = JournalFile.exists(markPath)
        database = try JournalSchema.open(path: path, mayCreate: !isKnown)
        id = try JournalSchema.id(in: database, path: path)
        let last = try JournalSchema.lastPosition(in: database, path: path)
        let mark = try JournalMark(path: markPath, journal: path, initially: last)
        let acknowledged = try mark.read(path: markPath, journal: path)
        head = Mutex(Head(position: last, mark: mark))
        durable.store(last.sequence, ordering: .releasing)
        try check(acknowledged, against: last)
    }

    private func check(_ acknowledged: JournalMark.Position, against last: JournalMark.Position) throws(JournalError) {
        guard acknowledged.sequence <= last.sequence else {
            throw .corrupt(
                path: path, sequence: last.sequence + 1,
                message: """
                    is missing: entries up to \(acknowledged.sequence) were acknowledged; restore the whole directory from a backup, or \
                    delete \(path).mark to accept the loss
                    """)
        }
        guard acknowledged.sequence > 0 else { return }
        guard try JournalSchema.checksum(of: acknowledged.sequence, in: database, path: path) == acknowledged.checksum else {
            throw .corrupt(
                path: path, sequence: acknowledged.sequence,
                message: """
                    is not the one that was acknowledged; restore the whole directory from a backup, or delete \(path).mark if this \
                    journal was put here on purpose
                    """)
        }
    }

    /// Does not block, but after an append that failed.
    public func lastSequence() throws(JournalError) -> UInt64 {
        guard isDoubtful.load(ordering: .acquiring) else { return durable.load(ordering: .acquiring) }
        return try head.withLock { (head) throws(JournalError) in
            try settle(&head)
            return head.position.sequence
        }
    }

    public func append(_ entries: [JournalEntry]) throws(JournalError) {
        guard !entries.isEmpty else { return }
        try head.withLock { (head) throws(JournalError) in
            try settle(&head)
            if let objection = JournalLimits.objection(to: entries, after: head.position.sequence) {
                throw .appendFailed(path: path, message: objection)
            }
            let previous = head.position.checksum
            do {
                let checksum = try database.writeWithoutTransaction { db in
                    var checksum = previous
                    try db.inTransaction(.immediate) {
                        checksum = try JournalRows.insert(entries, after: previous, in: db)
                        return .commit
                    }
                    return checksum
                }
                head.position = JournalMark.Position(
                    sequence: head.position.sequence + UInt64(entries.count), checksum: checksum)
                try head.mark.write(head.position)
                durable.store(head.position.sequence, ordering: .releasing)
            } catch {
                isDoubtful.store(true, ordering: .releasing)
                let message = (error as? JournalFile.Failure)?.message ?? "\(error)"
                throw .appendFailed(path: path, message: message)
            }
        }
    }

    /// After a commit that broke off, what is there is what counts.
    private func settle(_ head: inout Head) throws(JournalError) {
        guard isDoubtful.load(ordering: .acquiring) else { return }
        head.position = try JournalSchema.lastPosition(in: database, path: path)
        do { try head.mark.write(head.position) } catch { throw .unreadable(path: path, message: error.message) }
        durable.store(head.position.sequence, ordering: .releasing)
        isDoubtful.store(false, ordering: .releasing)
    }

    public func read(after sequence: UInt64, countMax: Int, bytesMax: Int) throws(JournalError) -> [JournalEntry] {
        let last = try lastSequence()
        guard sequence < last, countMax > 0 else { return [] }
        return try JournalSchema.named(path) {
            try database.read { db in
                try JournalRows.read(after: sequence, last: last, countMax: countMax, bytesMax: bytesMax, in: db, path: path)
            }
        }
    }
}

/// One writer per journal: held until the journal is released, or its process ends however it ends.
struct JournalLock {
    private let file: JournalFile

    init(path: String) throws(JournalError) {
        do {
            file = try JournalFile(opening: "\(path).lock", O_RDWR | O_CREAT)
        } catch {
            throw .unreadable(path: path, message: error.message)
        }
        guard file.lockExclusively() else { throw .locked(path: path) }
    }
}
