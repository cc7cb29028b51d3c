import GRDB
import Journal
import Messages

/// How far a read model has come; lives in the model's own database.
struct ReadModelCursor: Hashable, Sendable {
    var sequence: UInt64
    /// Of that entry: tells whether the journal still holds the entry that was applied.
    var time: Instant

    static let start = ReadModelCursor(sequence: 0, time: .epoch)

    /// Nil for a database that is empty or of another version.
    static func load(from database: any DatabaseWriter, schemaVersion: Int) throws -> ReadModelCursor? {
        try database.read { db in
            guard try db.tableExists("liveshop_cursor"),
                let row = try Row.fetchOne(db, sql: "SELECT schema_version, sequence, time_us FROM liveshop_cursor"),
                row["schema_version"] == schemaVersion
            else { return nil }
            return ReadModelCursor(
                sequence: UInt64(bitPattern: row["sequence"] as Int64), time: Instant(microseconds: row["time_us"]))
        }
    }

    /// False if the journal ends before, or went on otherwise than, what was applied: it was restored from a backup.
    func isPart(of journal: any Journal) throws(JournalError) -> Bool {
        guard sequence > 0 else { return true }
        let entry = try journal.read(after: sequence - 1, countMax: 1, bytesMax: 1).first
        return entry?.timeMicroseconds == time.microseconds
    }

    /// Empties the database and creates the schema.
    static func reset<P: Projection>(_ database: any DatabaseWriter, _ projection: P) throws -> ReadModelCursor {
        try database.erase()
        try database.write { db in
            try db.execute(
                sql: """
                    CREATE TABLE liveshop_cursor (
                        id INTEGER PRIMARY KEY CHECK (id = 1), schema_version INTEGER NOT NULL, sequence INTEGER NOT NULL,
                        time_us INTEGER NOT NULL)
                    """)
            try db.execute(sql: "INSERT INTO liveshop_cursor VALUES (1, ?, 0, 0)", arguments: [P.schemaVersion])
            try projection.createSchema(db)
        }
        return .start
    }

    /// Moves from `self` to `next`, in the transaction of what was applied.
    func advance(to next: ReadModelCursor, in db: Database) throws {
        try db.cachedStatement(sql: "UPDATE liveshop_cursor SET sequence = ?, time_us = ? WHERE sequence = ?").execute(
            arguments: [Int64(bitPattern: next.sequence), next.time.microseconds, Int64(bitPattern: sequence)])
        guard db.changesCount == 1 else { throw ReadModelError.movedByAnother(expected: sequence) }
    }
}

/// Why a read model stopped.
public enum ReadModelError: Error, Hashable, Sendable {
    /// Another process, or a second `run`, moved this model's cursor. The batch was rolled back.
    case movedByAnother(expected: UInt64)
}
