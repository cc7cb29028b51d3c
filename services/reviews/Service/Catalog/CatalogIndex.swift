import Foundation
import GRDB
import Messages
import PluginMessages
import RPCCore
import ServiceKit

/// The catalog's products as a matcher needs them, by SKU, GTIN, part number and title, in SQLite.
///
/// Made of the catalog's feed, in one transaction per page with the feed's cursor, and of nothing else: it can be lost at any time. What is
/// found here may be a moment old; what was matched is written down with the review.
final class CatalogIndex: Sendable {
    static let schemaVersion = 2
    /// Of one question: what the extension point allows.
    static let candidatesMax = 256
    /// Products that a text brings in.
    static let productsByTextMax = 32
    /// Variants of one product.
    static let variantsMax = 64
    /// The attribute that holds the maker's part number.
    static let mpnAttribute = "mpn"

    private let database: DatabaseQueue

    /// - Parameter path: of the database file; ":memory:" keeps nothing.
    init(path: String) throws {
        database = path == ":memory:" ? try DatabaseQueue() : try DatabaseQueue(path: path)
        try database.write { db in
            guard try Self.version(db) != Self.schemaVersion else { return }
            for table in ["cursor", "product", "variant", "title"] { try db.execute(sql: "DROP TABLE IF EXISTS \(table)") }
            try Self.createSchema(db)
        }
    }

    private static func version(_ db: Database) throws -> Int? {
        try db.tableExists("cursor") ? Int.fetchOne(db, sql: "SELECT version FROM cursor") : nil
    }

    private static func createSchema(_ db: Database) throws {
        try db.execute(
            sql: """
                CREATE TABLE cursor (id INTEGER PRIMARY KEY CHECK (id = 1), version INTEGER NOT NULL, sequence INTEGER NOT NULL,
                    journal_id BLOB NOT NULL);
                INSERT INTO cursor VALUES (1, \(schemaVersion), 0, x'');
                CREATE TABLE product (id INTEGER PRIMARY KEY, product_id TEXT NOT NULL UNIQUE, body BLOB NOT NULL);
                CREATE TABLE variant (
                    sku TEXT PRIMARY KEY, product INTEGER NOT NULL, gtin TEXT NOT NULL, mpn TEXT NOT NULL) WITHOUT ROWID;
                CREATE INDEX variant_product ON variant (product);
                CREATE INDEX variant_gtin ON variant (gtin) WHERE gtin <> '';
                CREATE INDEX variant_mpn ON variant (mpn) WHERE mpn <> '';
                -- Terms with spaces between them (TitleTerms); the row of a product has its id.
                CREATE VIRTUAL TABLE title USING fts5 (terms, tokenize = 'ascii');
                """)
    }

    // MARK: Following

    func cursor() async throws(RPCError) -> FeedCursor {
        try await answer { db in
            guard let row = try Row.fetchOne(db, sql: "SELECT sequence, journal_id FROM cursor") else {
                return FeedCursor(sequence: 0)
            }
            return FeedCursor(
                sequence: UInt64(bitPattern: row["sequence"] as Int64), journalID: Array(row["journal_id"] as Data))
        }
    }

    /// Forgets everything: the feed is another one than before.
    func reset() async throws(RPCError) {
        try await change { db in
            try db.execute(
                sql:
                    "DELETE FROM product; DELETE FROM variant; DELETE FROM title; UPDATE cursor SET sequence = 0, journal_id = x''"
            )
        }
    }

    /// Takes a page in, up to `cursor`.
    func take(_ products: [CatalogV1.Product], upTo cursor: FeedCursor) async throws(RPCError) {
        try await change { db in
            for product in products { try IndexedProduct(product).replace(in: db) }
            try db.execute(
                sql: "UPDATE cursor SET sequence = ?, journal_id = ?",
                arguments: [Int64(bitPattern: cursor.sequence), Data(cursor.journalID)])
        }
    }

    // MARK: Asking

    func has(_ sku: SKU) async throws(RPCError) -> Bool {
        try await answer { db in
            try Bool.fetchOne(db, sql: "SELECT 1 FROM variant WHERE sku = ?", arguments: [sku.rawValue]) ?? false
        }
    }

    /// What a note can mean: first what its links name, then what its words resemble, best first. Every SKU once.
    func candidates(for note: PluginV1.SourceNote) async throws(RPCError) -> [PluginV1.MatchCandidate] {
        try await answer { db in
            var ids: [Int64] = []
            for link in note.productLinks { ids += try Self.products(linked: link, in: db) }
            ids += try Self.products(resembling: note, in: db)
            var candidates: [PluginV1.MatchCandidate] = []
            var known: Set<Int64> = []
            for id in ids where known.insert(id).inserted {
                guard candidates.count < Self.candidatesMax else { break }
                let body = try Data.fetchOne(
                    db.cachedStatement(sql: "SELECT body FROM product WHERE id = ?"), arguments: [id])
                guard let body else { continue }
                let product = try CatalogV1.Product(decoding: Array(body))
                let room = min(Self.variantsMax, Self.candidatesMax - candidates.count)
                candidates += product.variants.prefix(room).map { PluginV1.MatchCandidate($0, of: product) }
            }
            return candidates
        }
    }

    private static func products(linked link: PluginV1.ProductLink, in db: Database) throws -> [Int64] {
        var ids: [Int64] = []
        func find(_ column: String, _ value: String) throws {
            guard !value.isEmpty else { return }
            ids += try Int64.fetchAll(
                db, sql: "SELECT DISTINCT product FROM variant WHERE \(column) = ? LIMIT \(productsByTextMax)",
                arguments: [value])
        }
        try find("sku", link.sku)
        try find("gtin", ProductCode.gtin14(link.gtin) ?? "")
        try find("mpn", ProductCode.mpn(link.mpn))
        return ids
    }

    private static func products(resembling note: PluginV1.SourceNote, in db: Database) throws -> [Int64] {
        let words = ([note.title] + note.tags).joined(separator: " ")
        var terms = TitleTerms.terms(of: words)
        // A note without a title begins with what it is about.
        if terms.count < TitleTerms.termsMax / 2 { terms += TitleTerms.terms(of: note.text, countMax: TitleTerms.termsMax / 2) }
        guard !terms.isEmpty else { return [] }
        return try Int64.fetchAll(
            db, sql: "SELECT rowid FROM title WHERE title MATCH ? ORDER BY bm25(title), rowid LIMIT \(productsByTextMax)",
            arguments: [terms.map { "\"\($0)\"" }.joined(separator: " OR ")])
    }

    private func answer<Value: Sendable>(
        _ body: @escaping @Sendable (Database) throws -> Value
    ) async throws(RPCError) -> Value {
        do { return try await database.read(body) } catch { throw Self.failed(error) }
    }

    private func change(_ body: @escaping @Sendable (Database) throws -> Void) async throws(RPCError) {
        do { try await database.write(body) } catch { throw Self.failed(error) }
    }

    private static func failed(_ error: any Error) -> RPCError {
        RPCError(.unavailable, reason: "CATALOG_INDEX_FAILED", "the index of the catalog's products cannot be used: \(error)")
    }
}
