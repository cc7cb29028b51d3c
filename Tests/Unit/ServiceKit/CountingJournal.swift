import Journal
import Synchronization

/// Notes the size of every append.
final class CountingJournal: Journal {
    let inner = MemoryJournal()
    private let sizes = Mutex<[Int]>([])
    private let readCount = Mutex(0)

    var path: String { inner.path }
    var id: [UInt8] { inner.id }
    var groups: [Int] { sizes.withLock { $0 } }
    /// Calls of `read`.
    var reads: Int { readCount.withLock { $0 } }

    func lastSequence() throws(JournalError) -> UInt64 { try inner.lastSequence() }

    func append(_ entries: [JournalEntry]) throws(JournalError) {
        try inner.append(entries)
        sizes.withLock { $0.append(entries.count) }
    }

    func read(after sequence: UInt64, countMax: Int, bytesMax: Int) throws(JournalError) -> [JournalEntry] {
        readCount.withLock { $0 += 1 }
        return try inner.read(after: sequence, countMax: countMax, bytesMax: bytesMax)
    }

    func latestSnapshot() throws(JournalError) -> JournalSnapshot? { try inner.latestSnapshot() }
    func save(_ snapshot: JournalSnapshot) throws(JournalError) { try inner.save(snapshot) }
}
