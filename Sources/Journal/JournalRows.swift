import GRDB
import GRDBSQLite

/// Entries as rows. The statements are GRDB's, bound and stepped through SQLite's own functions: a group commit is a tight loop, and
/// boxing every value would cost more than the insert.
enum JournalRows {
    /// Returns the checksum of the last entry.
    static func insert(_ entries: [JournalEntry], after previous: UInt32, in db: Database) throws -> UInt32 {
        let statement = try db.cachedStatement(
            sql: "INSERT INTO entries (sequence, time_us, checksum, payload) VALUES (?, ?, ?, ?)"
        ).sqliteStatement
        // Leaves no pointer to a payload behind.
        defer {
            sqlite3_reset(statement)
            sqlite3_clear_bindings(statement)
        }
        var checksum = previous
        for entry in entries {
            let code = entry.payload.withUnsafeBytes { payload in
                checksum = JournalChecksum.of(entry.sequence, entry.timeMicroseconds, payload, after: checksum)
                sqlite3_bind_int64(statement, 1, Int64(bitPattern: entry.sequence))
                sqlite3_bind_int64(statement, 2, entry.timeMicroseconds)
                sqlite3_bind_int64(statement, 3, Int64(checksum))
                if let address = payload.baseAddress, !payload.isEmpty {
                    // No destructor (SQLITE_STATIC): the bytes live until the step is done.
                    sqlite3_bind_blob64(statement, 4, address, UInt64(payload.count), nil)
                } else {
                    sqlite3_bind_zeroblob(statement, 4, 0)
                }
                return sqlite3_step(statement)
            }
            guard code == SQLITE_DONE else {
                throw DatabaseError(
                    resultCode: ResultCode(rawValue: code),
                    message: db.sqliteConnection.map { String(cString: sqlite3_errmsg($0)) })
            }
            sqlite3_reset(statement)
        }
        return checksum
    }

    /// Entries after `sequence`; `last` is there, so that a gap at the end shows as well.
    static func read(
        after sequence: UInt64, last: UInt64, countMax: Int, bytesMax: Int, in db: Database, path: String
    ) throws -> [JournalEntry] {
        let statement = try db.cachedStatement(
            sql: "SELECT sequence, time_us, checksum, payload FROM entries WHERE sequence >= ? ORDER BY sequence"
        ).sqliteStatement
        defer { sqlite3_reset(statement) }
        // Begins with the entry before, whose checksum the chain continues.
        sqlite3_bind_int64(statement, 1, Int64(bitPattern: max(sequence, 1)))
        var entries: [JournalEntry] = []
        var bytes = 0
        var checksum: UInt32 = 0
        var expected = max(sequence, 1)
        while expected <= last, entries.count < countMax {
            let code = sqlite3_step(statement)
            guard code == SQLITE_ROW || code == SQLITE_DONE else {
                throw DatabaseError(
                    resultCode: ResultCode(rawValue: code),
                    message: db.sqliteConnection.map { String(cString: sqlite3_errmsg($0)) })
            }
            guard code == SQLITE_ROW, UInt64(bitPattern: sqlite3_column_int64(statement, 0)) == expected else {
                throw JournalError.corrupt(
                    path: path, sequence: expected, message: "is missing; restore the whole directory from a backup")
            }
            let time = sqlite3_column_int64(statement, 1)
            let stored = sqlite3_column_int64(statement, 2)
            let payload = UnsafeRawBufferPointer(
                start: sqlite3_column_blob(statement, 3), count: Int(sqlite3_column_bytes(statement, 3)))
            if expected > sequence {
                let computed = JournalChecksum.of(expected, time, payload, after: checksum)
                guard Int64(computed) == stored else {
                    throw JournalError.corrupt(
                        path: path, sequence: expected,
                        message: "has a wrong checksum: its bytes were changed; restore the whole directory from a backup")
                }
                bytes += payload.count
                if !entries.isEmpty, bytes > bytesMax { break }
                entries.append(JournalEntry(sequence: expected, timeMicroseconds: time, payload: Array(payload)))
            }
            checksum = UInt32(truncatingIfNeeded: stored)
            expected += 1
        }
        return entries
    }
}
