import Foundation
import GRDB

/// The database around the entries.
enum JournalSchema {
    /// In SQLite's `user_version`. A change needs a migration here.
    static let version = 1
    /// In SQLite's `application_id`: "LSJ1".
    static let applicationID = 0x4c53_4a31
    /// WAL pages before SQLite copies them into the database: 16 MiB, so that a busy journal checkpoints about once a second.
    static let checkpointPages = 4096

    static func open(path: String, mayCreate: Bool) throws(JournalError) -> DatabasePool {
        try named(path) {
            var configuration = Configuration()
            configuration.label = "liveshop.journal"
            configuration.maximumReaderCount = 2
            let database = try DatabasePool(path: path, configuration: configuration)
            try database.writeWithoutTransaction { db in
                try db.execute(sql: "PRAGMA synchronous = FULL; PRAGMA wal_autocheckpoint = \(checkpointPages)")
                let found = try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
                let isEmpty = try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_master") == 0
                if found == 0, isEmpty, mayCreate { return try create(in: db) }
                let application = try Int.fetchOne(db, sql: "PRAGMA application_id") ?? 0
                guard application == applicationID else {
                    throw JournalError.unreadable(
                        path: path,
                        message: "is a database, but not a journal; check the data directory, or restore from a backup")
                }
                guard found == version else {
                    throw JournalError.unreadable(
                        path: path,
                        message:
                            "has format \(found), this program reads format \(version): run the version that wrote it, or restore"
                    )
                }
            }
            return database
        }
    }

    /// The journal's id. A journal of a version that gave none gets one now; that version reads it all the same, hence no other format.
    static func id(in database: DatabasePool, path: String) throws(JournalError) -> [UInt8] {
        try named(path) {
            let id = try database.writeWithoutTransaction { db -> [UInt8]? in
                if try !db.tableExists("identity") {
                    try db.inTransaction(.immediate) {
                        try createIdentity(in: db)
                        return .commit
                    }
                }
                guard let row = try Row.fetchOne(db, sql: "SELECT id, checksum FROM identity") else { return nil }
                // A damaged page can show NULL where the schema has none.
                guard let id = (row["id"] as Data?).map(Array.init), id.count == JournalLimits.idBytes,
                    row["checksum"] as Int64? == Int64(JournalChecksum.of(id))
                else { return nil }
                return id
            }
            guard let id else {
                throw JournalError.unreadable(
                    path: path,
                    message: "is damaged (its id is not what was written); restore the whole directory from a backup")
            }
            return id
        }
    }

    private static func createIdentity(in db: Database) throws {
        let id = JournalLimits.newID()
        try db.execute(sql: "CREATE TABLE identity (id BLOB NOT NULL, checksum INTEGER NOT NULL)")
        try db.execute(sql: "INSERT INTO identity VALUES (?, ?)", arguments: [Data(id), Int64(JournalChecksum.of(id))])
    }

    private static func create(in db: Database) throws {
        try db.inTransaction(.immediate) {
            try db.execute(
                sql: """
                    CREATE TABLE entries (
                        sequence INTEGER PRIMARY KEY, time_us INTEGER NOT NULL, checksum INTEGER NOT NULL, payload BLOB NOT NULL);
                    PRAGMA application_id = \(applicationID);
                    PRAGMA user_version = \(version)
                    """)
            try createIdentity(in: db)
            return .commit
        }
    }

    static func lastPosition(in database: DatabasePool, path: String) throws(JournalError) -> JournalMark.Position {
        try named(path) {
            // From the writer: its view of an append that broke off is the one that the next append builds on.
            try database.writeWithoutTransaction { db in
                guard
                    let row = try Row.fetchOne(db, sql: "SELECT sequence, checksum FROM entries ORDER BY sequence DESC LIMIT 1")
                else { return JournalMark.Position(sequence: 0, checksum: 0) }
                // A damaged page can show NULL where the schema has none.
                guard let sequence = row["sequence"] as Int64?, let checksum = row["checksum"] as Int64? else {
                    throw JournalError.unreadable(
                        path: path,
                        message:
                            "is damaged (its last entry has no number or checksum); restore the whole directory from a backup")
                }
                return JournalMark.Position(
                    sequence: UInt64(bitPattern: sequence), checksum: UInt32(truncatingIfNeeded: checksum))
            }
        }
    }

    static func checksum(of sequence: UInt64, in database: DatabasePool, path: String) throws(JournalError) -> UInt32? {
        try named(path) {
            try database.read { db in
                try Int64.fetchOne(
                    db, sql: "SELECT checksum FROM entries WHERE sequence = ?", arguments: [Int64(bitPattern: sequence)]
                ).map { UInt32(truncatingIfNeeded: $0) }
            }
        }
    }

    /// SQLite's errors, with the path and what to do.
    static func named<Value>(_ path: String, _ body: () throws -> Value) throws(JournalError) -> Value {
        do {
            return try body()
        } catch let error as JournalError {
            throw error
        } catch let error as DatabaseError
            where error.resultCode == .SQLITE_CORRUPT || error.resultCode == .SQLITE_NOTADB
            || error.resultCode == .SQLITE_SCHEMA
        {
            throw .unreadable(path: path, message: "is damaged (\(error)); restore the whole directory from a backup")
        } catch {
            throw .unreadable(path: path, message: "cannot be read: \(error)")
        }
    }
}
