import Foundation
import Journal
import MeshTesting
import Testing

/// Damage to the files: refused, or without effect. Never another history, never a shorter one.
@Suite struct FlippedByteTests {
    private func check(
        _ kind: String, flips: Int, _ fileEnding: String, closed: Bool, _ random: inout SeededRandom, _ seed: UInt64
    ) throws -> Int {
        let directory = try TemporaryDirectory()
        var written: [JournalEntry] = []
        var journal: SQLiteJournal? = try SQLiteJournal(path: directory.path + "/j.sqlite")
        for _ in 0..<20 {
            let from = UInt64(written.count) + 1
            let group = entries(from...from + 19, &random)
            try journal?.append(group)
            written += group
        }
        // Closing moves the log into the database; a crash leaves it.
        if closed { journal = nil }
        var refused = 0
        for _ in 0..<flips {
            try directory.copy("j", to: "damaged")
            let path = directory.path + "/damaged.sqlite"
            let url = URL(fileURLWithPath: path + fileEnding)
            var bytes = try Data(contentsOf: url)
            let offset = Int.random(in: bytes.indices, using: &random)
            let mask = UInt8.random(in: 1...255, using: &random)
            bytes[offset] ^= mask
            try bytes.write(to: url)
            do {
                let found = try readAll(SQLiteJournal(path: path))
                try #require(found == written, "\(kind): byte \(offset) xor \(mask) changed the history, seed \(seed)")
            } catch let error as JournalError {
                refused += 1
                let text = "\(error)"
                try #require(text.contains(path), "\(kind): byte \(offset): \(text), seed \(seed)")
            }
        }
        withExtendedLifetime(journal) {}
        return refused
    }

    @Test func inTheDatabase() async throws {
        try await withSeed { random, seed in
            let refused = try check("database", flips: 300, "", closed: true, &random, seed)
            try #require(refused > 100, "most bytes matter; seed \(seed)")
        }
    }

    @Test func inTheWriteAheadLog() async throws {
        try await withSeed { random, seed in
            let refused = try check("log", flips: 200, "-wal", closed: false, &random, seed)
            try #require(refused > 100, "most bytes matter; seed \(seed)")
        }
    }

    @Test func inTheMark() async throws {
        try await withSeed { random, seed in
            let refused = try check("mark", flips: 50, ".mark", closed: true, &random, seed)
            try #require(refused == 50, "every byte matters; seed \(seed)")
        }
    }

    @Test func aLostTailIsNoticed() async throws {
        try await withSeed { random, seed in
            let directory = try TemporaryDirectory()
            let journal = try SQLiteJournal(path: directory.path + "/j.sqlite")
            for group in 0..<10 { try journal.append(entries(UInt64(group * 5 + 1)...UInt64(group * 5 + 5), &random)) }
            let log = try Data(contentsOf: URL(fileURLWithPath: directory.path + "/j.sqlite-wal"))
            for _ in 0..<30 {
                try directory.copy("j", to: "torn")
                let length = Int.random(in: 0..<log.count, using: &random)
                let path = directory.path + "/torn.sqlite"
                try log.prefix(length).write(to: URL(fileURLWithPath: path + "-wal"))
                let error = #expect(throws: JournalError.self, "\(length) of \(log.count) bytes, seed \(seed)") {
                    try readAll(SQLiteJournal(path: path))
                }
                try #require(error?.description.contains(path) == true, "seed \(seed)")
            }
        }
    }

    @Test func aTornUnacknowledgedTailIsDropped() throws {
        var random = SeededRandom(seed: 1)
        let directory = try TemporaryDirectory()
        let journal = try SQLiteJournal(path: directory.path + "/j.sqlite")
        let first = entries(1...5, &random)
        try journal.append(first)
        // The crash comes within the second append: its commit is cut off and was never acknowledged.
        try directory.copy("j", to: "torn")
        try journal.append(entries(6...10, &random))
        var log = try Data(contentsOf: URL(fileURLWithPath: directory.path + "/j.sqlite-wal"))
        log.removeLast(100)
        let path = directory.path + "/torn.sqlite"
        try log.write(to: URL(fileURLWithPath: path + "-wal"))
        let survivor = try SQLiteJournal(path: path)
        #expect(try readAll(survivor) == first)
        let next = entries(6...8, &random)
        try survivor.append(next)
        #expect(try readAll(survivor) == first + next)
    }
}
