import Synchronization

/// A journal in memory that fails on demand, for tests. Like the durable one it is all or nothing per append, checks what it reads, and
/// knows after a crash only what was committed.
public final class MemoryJournal: Journal {
    public let path: String
    public let id: [UInt8]
    private let state: Mutex<State>
    private let gate = AppendGate()

    public init(path: String = "memory") {
        self.path = path
        id = JournalLimits.newID()
        state = Mutex(State())
    }

    private init(path: String, id: [UInt8], state: State) {
        self.path = path
        self.id = id
        self.state = Mutex(state)
    }

    public func lastSequence() throws(JournalError) -> UInt64 { state.withLock { $0.committed } }

    public func append(_ entries: [JournalEntry]) throws(JournalError) {
        gate.pass()
        let path = path
        try state.withLock { (state) throws(JournalError) in
            if let objection = JournalLimits.objection(to: entries, after: state.committed) {
                throw .appendFailed(path: path, message: objection)
            }
            switch state.takeFault(forBytes: entries.reduce(0) { $0 + $1.payload.count }) {
            case nil:
                state.write(entries)
                state.commit()
            case .failsBefore: throw .appendFailed(path: path, message: "injected: nothing was written")
            case .failsAfter:
                state.write(entries)
                state.commit()
                throw .appendFailed(path: path, message: "injected: written, but reported as failed")
            case .tears(let count):
                state.write(entries.prefix(count))
                throw .appendFailed(path: path, message: "injected: torn after \(count) of \(entries.count) entries")
            case .diskFull: throw .appendFailed(path: path, message: "injected: no space left on device")
            }
        }
    }

    public func read(after sequence: UInt64, countMax: Int, bytesMax: Int) throws(JournalError) -> [JournalEntry] {
        let path = path
        return try state.withLock { (state) throws(JournalError) in
            if let message = state.unreadable { throw .unreadable(path: path, message: message) }
            var entries: [JournalEntry] = []
            var bytes = 0
            var next = sequence + 1
            while next <= state.committed, entries.count < countMax {
                let (entry, checksum) = state.entries[Int(next) - 1]
                guard checksum == state.checksum(of: entry) else {
                    throw .corrupt(
                        path: path, sequence: next, message: "has a wrong checksum; restore the journal from a backup")
                }
                bytes += entry.payload.count
                if !entries.isEmpty, bytes > bytesMax { break }
                entries.append(entry)
                next += 1
            }
            return entries
        }
    }

    public func latestSnapshot() throws(JournalError) -> JournalSnapshot? { state.withLock { $0.snapshot } }

    public func save(_ snapshot: JournalSnapshot) throws(JournalError) {
        let path = path
        try state.withLock { (state) throws(JournalError) in
            guard snapshot.sequence <= state.committed else {
                throw .appendFailed(
                    path: path, message: "a snapshot of entry \(snapshot.sequence), which is not in the journal")
            }
            state.snapshot = snapshot
        }
    }
}

// MARK: - Faults

extension MemoryJournal {
    /// What happens to an append instead of success.
    public enum Fault: Hashable, Sendable {
        /// Fails; nothing was written.
        case failsBefore
        /// Everything is durable, but the append reports failure.
        case failsAfter
        /// So many entries of the group reach the disk, its commit does not. A later reader sees none of them.
        case tears(entries: Int)
        /// Fails, and so does every later append, until `clearFaults`.
        case diskFull
    }

    /// The next appends meet these faults, one each.
    public func inject(_ faults: Fault...) { state.withLock { $0.faults += faults } }

    /// Appends that would exceed so many payload bytes in all fail as on a full disk.
    public func limitBytes(to bytesMax: Int) { state.withLock { $0.bytesMax = bytesMax } }

    /// Every read fails with this message; nil: reads work again.
    public func failReads(_ message: String?) { state.withLock { $0.unreadable = message } }

    public func clearFaults() {
        state.withLock { state in
            state.faults = []
            state.bytesMax = .max
            state.unreadable = nil
        }
    }

    /// Flips a bit of a stored entry. An entry without payload gets another time.
    public func corrupt(sequence: UInt64) {
        state.withLock { state in
            let index = Int(sequence) - 1
            if state.entries[index].entry.payload.isEmpty {
                state.entries[index].entry.timeMicroseconds ^= 1
            } else {
                state.entries[index].entry.payload[0] ^= 1
            }
        }
    }

    /// Loses the newest entries, as when an old backup is restored.
    public func truncate(after sequence: UInt64) {
        state.withLock { state in
            state.entries.removeSubrange(Int(sequence)...)
            state.committed = sequence
            if let snapshot = state.snapshot, snapshot.sequence > sequence { state.snapshot = nil }
        }
    }

    /// What a process that starts after a crash at this moment finds. Faults do not carry over.
    public func afterCrash() -> MemoryJournal {
        let survived = state.withLock { state in
            var survived = State()
            survived.entries = Array(state.entries.prefix(Int(state.committed)))
            survived.committed = state.committed
            survived.snapshot = state.snapshot
            return survived
        }
        return MemoryJournal(path: path, id: id, state: survived)
    }

    /// From now on appends block before they write anything, until `releaseAppends`.
    public func holdAppends() { gate.close() }

    public func releaseAppends() { gate.open() }

    /// Appends that are blocked now.
    public var heldAppendCount: Int { gate.waiting }

    private struct State {
        var entries: [(entry: JournalEntry, checksum: UInt32)] = []
        /// Entries beyond are the remains of a torn append.
        var committed: UInt64 = 0
        var snapshot: JournalSnapshot?
        var faults: [Fault] = []
        var bytes = 0
        var bytesMax = Int.max
        var unreadable: String?

        mutating func takeFault(forBytes added: Int) -> Fault? {
            if bytes + added > bytesMax || faults.first == .diskFull { return .diskFull }
            return faults.isEmpty ? nil : faults.removeFirst()
        }

        mutating func write(_ added: some Sequence<JournalEntry>) {
            entries.removeSubrange(Int(committed)...)
            for entry in added {
                bytes += entry.payload.count
                entries.append((entry, checksum(of: entry)))
            }
        }

        mutating func commit() { committed = UInt64(entries.count) }

        func checksum(of entry: JournalEntry) -> UInt32 {
            entry.payload.withUnsafeBytes { JournalChecksum.of(entry.sequence, entry.timeMicroseconds, $0, after: 0) }
        }
    }
}
