import Foundation
import GRDB
import Messages

/// One product as rows of the read model.
struct ProductRows {
    private let product: CatalogV1.Product

    init(_ product: CatalogV1.Product) { self.product = product }

    /// Replaces whatever the model holds of the product.
    func replace(in db: Database) throws {
        let id = try replaceBody(in: db)
        for variant in product.variants {
            try db.cachedStatement(sql: "INSERT OR IGNORE INTO sku (sku, product) VALUES (?, ?)")
                .execute(arguments: [variant.sku.rawValue, id])
        }
        for category in product.categories {
            try db.cachedStatement(sql: "INSERT INTO category (category, product) VALUES (?, ?)")
                .execute(arguments: [category, id])
        }
        for market in product.unsoldMarkets {
            try db.cachedStatement(sql: "INSERT INTO unsold (product, market) VALUES (?, ?)").execute(arguments: [id, market])
        }
        let categories = product.categories.map(SearchText.indexed).joined(separator: " ")
        for text in product.searchTexts { try insert(text, categories: categories, of: id, in: db) }
    }

    private func replaceBody(in db: Database) throws -> Int64 {
        let body = Data(try product.encoded())
        let found = try Int64.fetchOne(
            db.cachedStatement(sql: "SELECT id FROM product WHERE product_id = ?"), arguments: [product.productID.rawValue])
        guard let id = found else {
            try db.cachedStatement(sql: "INSERT INTO product (product_id, body) VALUES (?, ?)")
                .execute(arguments: [product.productID.rawValue, body])
            return db.lastInsertedRowID
        }
        for sql in [
            "DELETE FROM search WHERE rowid IN (SELECT id FROM text WHERE product = ?)",
            "DELETE FROM text WHERE product = ?",
            "DELETE FROM category WHERE product = ?",
            "DELETE FROM unsold WHERE product = ?",
        ] {
            try db.cachedStatement(sql: sql).execute(arguments: [id])
        }
        try db.cachedStatement(sql: "UPDATE product SET body = ? WHERE id = ?").execute(arguments: [body, id])
        return id
    }

    private func insert(_ text: ProductSearchText, categories: String, of id: Int64, in db: Database) throws {
        try db.cachedStatement(sql: "INSERT INTO text (product, language, primary_language, market) VALUES (?, ?, ?, ?)")
            .execute(arguments: [id, text.language, text.primaryLanguage, text.market])
        try db.cachedStatement(sql: "INSERT INTO search (rowid, title, categories, description) VALUES (?, ?, ?, ?)")
            .execute(
                arguments: [
                    db.lastInsertedRowID, SearchText.indexed(text.title), categories, SearchText.indexed(text.description),
                ])
    }
}
