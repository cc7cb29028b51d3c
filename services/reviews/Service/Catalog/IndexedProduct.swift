import Foundation
import GRDB
import Messages
import PluginMessages

/// One product as rows of the index.
struct IndexedProduct {
    private let product: CatalogV1.Product

    /// Descriptions and categories are not asked for; what is kept is what a candidate shows.
    init(_ product: CatalogV1.Product) {
        var product = product
        (product.descriptions, product.categories) = ([], [])
        self.product = product
    }

    /// Replaces whatever the index holds of the product. SKUs that it no longer lists are not sold any more, and match nothing.
    func replace(in db: Database) throws {
        let body = Data(try product.encoded())
        let key = product.productID.rawValue
        let found = try Int64.fetchOne(
            db.cachedStatement(sql: "SELECT id FROM product WHERE product_id = ?"), arguments: [key])
        let id: Int64
        if let found {
            id = found
            try db.cachedStatement(sql: "UPDATE product SET body = ? WHERE id = ?").execute(arguments: [body, id])
            try db.cachedStatement(sql: "DELETE FROM variant WHERE product = ?").execute(arguments: [id])
            try db.cachedStatement(sql: "DELETE FROM title WHERE rowid = ?").execute(arguments: [id])
        } else {
            try db.cachedStatement(sql: "INSERT INTO product (product_id, body) VALUES (?, ?)").execute(arguments: [key, body])
            id = db.lastInsertedRowID
        }
        for variant in product.variants {
            try db.cachedStatement(sql: "INSERT OR REPLACE INTO variant (sku, product, gtin, mpn) VALUES (?, ?, ?, ?)")
                .execute(
                    arguments: [
                        variant.sku.rawValue, id, ProductCode.gtin14(variant.gtin) ?? "", ProductCode.mpn(variant.mpn),
                    ])
        }
        let titles = product.variants.flatMap { $0.titles(in: product) }.joined(separator: " ")
        try db.cachedStatement(sql: "INSERT INTO title (rowid, terms) VALUES (?, ?)")
            .execute(arguments: [id, TitleTerms.terms(of: titles, countMax: 1_024).joined(separator: " ")])
    }
}

extension CatalogV1.Variant {
    /// The maker's part number; empty if the merchant does not give one.
    fileprivate var mpn: String {
        attributes.first { $0.name.lowercased() == CatalogIndex.mpnAttribute }?.value ?? ""
    }

    /// Each of the product's and the markets' titles, as it is and with what sets this variant apart. At most 16, each once.
    fileprivate func titles(in product: CatalogV1.Product) -> [String] {
        let differences = attributes.filter { $0.name.lowercased() != CatalogIndex.mpnAttribute }.map(\.value)
        var titles: [String] = []
        for title in product.titles.map(\.text) + markets.flatMap({ $0.titles.map(\.text) }) {
            for whole in [title, ([title] + differences).joined(separator: " ")] where titles.count < 16 {
                if !titles.contains(whole) { titles.append(whole) }
            }
        }
        return titles
    }
}

extension PluginV1.MatchCandidate {
    init(_ variant: CatalogV1.Variant, of product: CatalogV1.Product) {
        self.init(
            sku: variant.sku.rawValue, gtin: variant.gtin, mpn: variant.mpn, brandID: product.brandID.rawValue,
            titles: variant.titles(in: product), productID: product.productID.rawValue)
    }
}
