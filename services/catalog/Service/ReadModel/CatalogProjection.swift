import CatalogDomain
import GRDB
import Messages
import ServiceKit

/// The catalog for reading: product bodies, search texts and every offer there ever was, in SQLite.
struct CatalogProjection: Projection {
    static let schemaVersion = 1

    func createSchema(_ db: Database) throws {
        try db.execute(
            sql: """
                CREATE TABLE product (
                    id INTEGER PRIMARY KEY,
                    product_id TEXT NOT NULL UNIQUE,
                    body BLOB NOT NULL
                );
                -- A SKU keeps its product for ever, so a discontinued one still finds it.
                CREATE TABLE sku (sku TEXT PRIMARY KEY, product INTEGER NOT NULL) WITHOUT ROWID;
                CREATE TABLE category (
                    category TEXT NOT NULL, product INTEGER NOT NULL, PRIMARY KEY (category, product)
                ) WITHOUT ROWID;
                CREATE INDEX category_of_product ON category (product);
                -- Markets in which not one variant of the product is sold.
                CREATE TABLE unsold (
                    product INTEGER NOT NULL, market TEXT NOT NULL, PRIMARY KEY (product, market)
                ) WITHOUT ROWID;
                -- One row per product, language and market ('': every market); its text is the row of `search` with the same id.
                CREATE TABLE text (
                    id INTEGER PRIMARY KEY,
                    product INTEGER NOT NULL, language TEXT NOT NULL, primary_language TEXT NOT NULL, market TEXT NOT NULL
                );
                CREATE INDEX text_of_product ON text (product);
                -- The texts come split into tokens (SearchText), and this tokenizer leaves everything beyond ASCII alone.
                CREATE VIRTUAL TABLE search USING fts5 (title, categories, description, tokenize = 'ascii', prefix = '3');
                CREATE TABLE offer (
                    offer_id TEXT PRIMARY KEY,
                    sku TEXT NOT NULL,
                    starts_at INTEGER NOT NULL,
                    -- Exclusive, the real end; open-ended: the greatest integer.
                    ends_at INTEGER NOT NULL,
                    body BLOB NOT NULL
                ) WITHOUT ROWID;
                CREATE INDEX offer_of_sku ON offer (sku, ends_at);
                """)
    }

    func apply(_ event: CatalogV1.CatalogEvent, at time: Instant, sequence: UInt64, in db: Database) throws {
        switch event.kind {
        case .productUpserted(let upserted):
            guard let product = upserted.product else { throw ProjectionError.incomplete(sequence: sequence) }
            try ProductRows(product).replace(in: db)
        case .offerPublished(let published):
            guard let offer = published.offer else { throw ProjectionError.incomplete(sequence: sequence) }
            try OfferRow(offer).insert(in: db)
        case .offerEnded(let ended):
            try db.cachedStatement(sql: "UPDATE offer SET ends_at = ? WHERE offer_id = ?")
                .execute(arguments: [ended.endedAt.microseconds, ended.offerID.rawValue])
        case nil:
            throw ProjectionError.unknownEvent(sequence: sequence)
        }
    }
}

/// An event that cannot be shown. The journal was written by a newer version; run that one.
enum ProjectionError: Error, Hashable {
    case unknownEvent(sequence: UInt64)
    case incomplete(sequence: UInt64)
}
