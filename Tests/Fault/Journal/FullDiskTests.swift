import GRDB
import MeshTesting
import Messages
import RPCCore
import ServiceKit
import Testing

@testable import Journal

/// SQLite itself runs out of room, by its page limit.
@Suite struct FullDiskTests {
    @Test func nothingIsLostAndItGoesOnWhenThereIsRoom() throws {
        var random = SeededRandom(seed: 3)
        let directory = try TemporaryDirectory()
        let path = directory.path + "/j.sqlite"
        let journal = try SQLiteJournal(path: path)
        var written = entries(1...20, &random)
        try journal.append(written)
        try limitPages(of: journal, to: "page_count")
        let large = JournalEntry(sequence: 21, timeMicroseconds: 0, payload: [UInt8](repeating: 1, count: 100_000))
        for _ in 0..<3 {
            let error = #expect(throws: JournalError.self) { try journal.append([large]) }
            guard case .appendFailed(path, let message) = error else {
                Issue.record("\(String(describing: error))")
                return
            }
            #expect(message.contains("full"), "\(message)")
            #expect(try journal.lastSequence() == 20)
            #expect(try readAll(journal) == written)
        }
        try limitPages(of: journal, to: "1073741823")
        try journal.append([large])
        written.append(large)
        #expect(try readAll(journal, bytesMax: 1_000_000) == written)
    }

    private func limitPages(of journal: SQLiteJournal, to limit: String) throws {
        try journal.database.writeWithoutTransaction { db in
            let pages = try Int.fetchOne(db, sql: limit == "page_count" ? "PRAGMA page_count" : "SELECT \(limit)") ?? 0
            try db.execute(sql: "PRAGMA max_page_count = \(pages)")
        }
    }
}
