import Foundation
import GRDB
import Journal
import MeshTesting
import Testing

func entries(_ sequences: ClosedRange<UInt64>, _ random: inout SeededRandom) -> [JournalEntry] {
    sequences.map { sequence in
        JournalEntry(
            sequence: sequence, timeMicroseconds: Int64(sequence) * 1_000,
            payload: (0..<Int.random(in: 0...300, using: &random)).map { _ in UInt8.random(in: 0...255, using: &random) })
    }
}

func readAll(_ journal: any Journal, countMax: Int = 100, bytesMax: Int = 10_000) throws(JournalError) -> [JournalEntry] {
    var all: [JournalEntry] = []
    while true {
        let page = try journal.read(after: UInt64(all.count), countMax: countMax, bytesMax: bytesMax)
        if page.isEmpty { return all }
        all += page
    }
}

@Suite struct SQLiteJournalTests {
    @Test func whatWasAppendedIsReadAgain() async throws {
        try await withSeed { random, seed in
            let directory = try TemporaryDirectory()
            let path = directory.path + "/j.sqlite"
            var written: [JournalEntry] = []
            for _ in 0..<5 {
                let journal = try SQLiteJournal(path: path)
                try #require(journal.lastSequence() == UInt64(written.count), "seed \(seed)")
                for _ in 0..<4 {
                    let from = UInt64(written.count) + 1
                    let group = entries(from...from + UInt64.random(in: 0..<50, using: &random), &random)
                    try journal.append(group)
                    written += group
                }
                try #require(readAll(journal) == written, "seed \(seed)")
            }
        }
    }

    @Test func pagesKeepTheirLimits() throws {
        let directory = try TemporaryDirectory()
        let journal = try SQLiteJournal(path: directory.path + "/j.sqlite")
        try journal.append(
            (1...10).map { JournalEntry(sequence: $0, timeMicroseconds: 0, payload: [UInt8](repeating: 1, count: 100)) })
        #expect(try journal.read(after: 2, countMax: 3, bytesMax: 10_000).map(\.sequence) == [3, 4, 5])
        #expect(try journal.read(after: 2, countMax: 100, bytesMax: 250).map(\.sequence) == [3, 4])
        #expect(try journal.read(after: 2, countMax: 100, bytesMax: 1).map(\.sequence) == [3])
        #expect(try journal.read(after: 10, countMax: 100, bytesMax: 10_000).isEmpty)
        #expect(try journal.read(after: 99, countMax: 100, bytesMax: 10_000).isEmpty)
    }

    @Test(arguments: [
        ("a gap", [UInt64(2)], 1, "does not follow"),
        ("a repeat", [1, 1], 1, "does not follow"),
        ("a large entry", [1], JournalLimits.entryBytesMax + 1, "bytes"),
        ("a large batch", Array(1...9), JournalLimits.entryBytesMax, "at once"),
    ])
    func appendsHaveRules(name: String, sequences: [UInt64], bytes: Int, reason: String) throws {
        let directory = try TemporaryDirectory()
        let payload = [UInt8](repeating: 0, count: bytes)
        let refused = sequences.map { JournalEntry(sequence: $0, timeMicroseconds: 0, payload: payload) }
        for journal in [try SQLiteJournal(path: directory.path + "/j.sqlite"), MemoryJournal()] as [any Journal] {
            let error = #expect(throws: JournalError.self, "\(name)") { try journal.append(refused) }
            guard case .appendFailed(_, let message) = error else {
                Issue.record("\(name): \(String(describing: error))")
                continue
            }
            #expect(message.contains(reason), "\(name): \(message)")
            #expect(try journal.lastSequence() == 0)
        }
    }

    @Test func aSecondWriterIsRefused() throws {
        let directory = try TemporaryDirectory()
        let path = directory.path + "/j.sqlite"
        var first: SQLiteJournal? = try SQLiteJournal(path: path)
        try first?.append([JournalEntry(sequence: 1, timeMicroseconds: 0, payload: [1])])
        let error = #expect(throws: JournalError.self) { try SQLiteJournal(path: path) }
        #expect(error == .locked(path: path))
        #expect("\(error!)".contains("another process"))
        first = nil
        #expect(try SQLiteJournal(path: path).lastSequence() == 1)
    }

    @Test func anotherFormatIsRefused() throws {
        let directory = try TemporaryDirectory()
        let path = directory.path + "/j.sqlite"
        do { try SQLiteJournal(path: path).append([JournalEntry(sequence: 1, timeMicroseconds: 0, payload: [1])]) }
        // user_version: bytes 60–63 of the file.
        let file = try #require(FileHandle(forUpdatingAtPath: path))
        try file.seek(toOffset: 63)
        try file.write(contentsOf: [9])
        try file.close()
        let error = #expect(throws: JournalError.self) { try SQLiteJournal(path: path) }
        #expect(error?.description.contains("has format 9, this program reads format 1") == true)
    }

    @Test func anotherDatabaseIsRefused() throws {
        let directory = try TemporaryDirectory()
        let path = directory.path + "/j.sqlite"
        try Data("this is not a database, but long enough to look at it twice".utf8).write(to: URL(fileURLWithPath: path))
        let error = #expect(throws: JournalError.self) { try SQLiteJournal(path: path) }
        guard case .unreadable = error else {
            Issue.record("\(String(describing: error))")
            return
        }
    }

    /// What a flipped byte can make of a row: the schema says NOT NULL, the page does not.
    @Test(arguments: ["NULL, time_us, checksum", "sequence, time_us, NULL"])
    func aRowWithoutNumberOrChecksumIsDamage(columns: String) throws {
        let directory = try TemporaryDirectory()
        let path = directory.path + "/j.sqlite"
        do { try SQLiteJournal(path: path).append([JournalEntry(sequence: 1, timeMicroseconds: 0, payload: [1])]) }
        do {
            try DatabaseQueue(path: path).write { db in
                try db.execute(
                    sql: """
                        ALTER TABLE entries RENAME TO whole;
                        CREATE TABLE entries (sequence, time_us, checksum, payload);
                        INSERT INTO entries SELECT \(columns), payload FROM whole;
                        DROP TABLE whole
                        """)
            }
        }
        let error = #expect(throws: JournalError.self) { try SQLiteJournal(path: path) }
        #expect(error?.description.contains("is damaged (its last entry has no number or checksum)") == true)
    }

    @Test func snapshotsSurviveAndAreChecked() throws {
        let directory = try TemporaryDirectory()
        let path = directory.path + "/j.sqlite"
        let snapshot = JournalSnapshot(sequence: 2, payload: Array("a state".utf8))
        do {
            let journal = try SQLiteJournal(path: path)
            #expect(try journal.latestSnapshot() == nil)
            #expect(throws: JournalError.self, "ahead of the journal") { try journal.save(snapshot) }
            try journal.append((1...3).map { JournalEntry(sequence: $0, timeMicroseconds: 0, payload: []) })
            try journal.save(snapshot)
        }
        let journal = try SQLiteJournal(path: path)
        #expect(try journal.latestSnapshot() == snapshot)
        let url = URL(fileURLWithPath: path + ".snapshot")
        let whole = try Data(contentsOf: url)
        for offset in whole.indices {
            var damaged = whole
            damaged[offset] ^= 0x10
            try damaged.write(to: url)
            let error = #expect(throws: JournalError.self, "byte \(offset)") { try journal.latestSnapshot() }
            #expect(error?.description.contains("delete \(path).snapshot") == true)
        }
        try whole.prefix(10).write(to: url)
        #expect(throws: JournalError.self) { try journal.latestSnapshot() }
    }
}
