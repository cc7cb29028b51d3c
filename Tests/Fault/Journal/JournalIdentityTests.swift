import GRDB
import Journal
import Testing

/// What tells a journal from another one that was put in its place.
@Suite struct JournalIdentityTests {
    private func change(_ path: String, _ sql: String) throws {
        let queue = try DatabaseQueue(path: path)
        try queue.write { db in try db.execute(sql: sql) }
        try queue.close()
    }

    @Test func aJournalKeepsItsIDAndNoOtherHasIt() throws {
        let directory = try TemporaryDirectory()
        let path = directory.path + "/j.sqlite"
        func id(_ path: String) throws -> [UInt8] { try SQLiteJournal(path: path).id }
        let first = try id(path)
        #expect(first.count == 16)
        #expect(try id(path) == first)
        #expect(try id(directory.path + "/other.sqlite") != first)
        let memory = MemoryJournal()
        #expect(memory.id.count == 16 && memory.afterCrash().id == memory.id && MemoryJournal().id != memory.id)
    }

    /// As versions before ids made it.
    @Test func anOldJournalGetsAnIDWhenItIsOpenedAndKeepsItsEntries() throws {
        let directory = try TemporaryDirectory()
        let path = directory.path + "/j.sqlite"
        let entry = JournalEntry(sequence: 1, timeMicroseconds: 5, payload: [1, 2, 3])
        do { try SQLiteJournal(path: path).append([entry]) }
        try change(path, "DROP TABLE identity")
        let id: [UInt8]
        do {
            let journal = try SQLiteJournal(path: path)
            id = journal.id
            #expect(id.count == 16)
            #expect(try journal.read(after: 0, countMax: 10, bytesMax: 1_000) == [entry])
        }
        #expect(try SQLiteJournal(path: path).id == id)
    }

    @Test(arguments: [
        "UPDATE identity SET id = x'0102'", "UPDATE identity SET id = zeroblob(16)",
        "UPDATE identity SET checksum = checksum + 1",
        "DELETE FROM identity",
    ])
    func anIDThatIsNoneIsRefused(damage: String) throws {
        let directory = try TemporaryDirectory()
        let path = directory.path + "/j.sqlite"
        do { _ = try SQLiteJournal(path: path) }
        try change(path, damage)
        let error = #expect(throws: JournalError.self) { try SQLiteJournal(path: path) }
        #expect(error?.description.contains("its id is not what was written") == true, "\(String(describing: error))")
    }
}
