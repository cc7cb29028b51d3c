import Foundation
import GRDB
import Messages

/// Product bodies by their keys.
struct ProductReader {
    let db: Database

    func product(_ id: ProductID) throws -> CatalogV1.Product? {
        try decoded(sql: "SELECT body FROM product WHERE product_id = ?", key: id.rawValue)
    }

    /// Also by a discontinued SKU.
    func product(of sku: SKU) throws -> CatalogV1.Product? {
        try decoded(sql: "SELECT body FROM product WHERE id = (SELECT product FROM sku WHERE sku = ?)", key: sku.rawValue)
    }

    private func decoded(sql: String, key: String) throws -> CatalogV1.Product? {
        try Data.fetchOne(db.cachedStatement(sql: sql), arguments: [key])
            .map { try CatalogV1.Product(decoding: Array($0)) }
    }
}
