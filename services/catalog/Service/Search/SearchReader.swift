import Foundation
import GRDB
import Messages

/// Answers one search from the read model, in one snapshot of it.
struct SearchReader {
    let db: Database
    let query: SearchQuery

    func response() throws -> CatalogV1.SearchResponse {
        var rows = try page()
        let total = try rows.first.map { $0["total"] as Int64 } ?? count()
        let hasMore = rows.count > query.pageSize
        if hasMore { rows.removeLast() }
        let hits = try rows.map(hit)
        var cursor = ""
        if hasMore, let last = rows.last {
            cursor = SearchCursor(query: query.fingerprint, rank: last["rank"], productID: ProductID(last["product_id"])).text
        }
        return .init(hits: hits, nextCursor: cursor, total: UInt64(total), facets: try facets())
    }

    /// One row more than the page holds, if there is one.
    private func page() throws -> [Row] {
        let after =
            query.after == nil
            ? ""
            : """
            WHERE (rank, product_id) >
                (COALESCE((SELECT rank FROM matching WHERE product_id = :after), :after_rank), :after)
            """
        return try Row.fetchAll(
            db,
            sql: """
                \(matching)
                SELECT page.*, product.body, (SELECT COUNT(*) FROM matching) AS total
                FROM (
                    SELECT * FROM matching \(after) ORDER BY rank, product_id LIMIT \(query.pageSize + 1)
                ) AS page JOIN product ON product.id = page.id
                ORDER BY page.rank, page.product_id
                """, arguments: arguments)
    }

    private func count() throws -> Int64 {
        try Int64.fetchOne(db, sql: "\(matching) SELECT COUNT(*) FROM matching", arguments: arguments) ?? 0
    }

    private func facets() throws -> [CatalogV1.CategoryFacet] {
        guard query.facetsMax > 0 else { return [] }
        let rows = try Row.fetchAll(
            db,
            sql: """
                \(matching)
                SELECT category.category, COUNT(*) FROM matching JOIN category ON category.product = matching.id
                GROUP BY category.category ORDER BY COUNT(*) DESC, category.category LIMIT \(query.facetsMax)
                """, arguments: arguments)
        return rows.map { .init(category: $0[0], products: UInt64($0[1] as Int64)) }
    }

    private func hit(_ row: Row) throws -> CatalogV1.SearchHit {
        let product = try CatalogV1.Product(decoding: Array(row["body"] as Data))
        let rank: Double = row["rank"]
        return .init(
            productID: product.productID, title: product.title(language: query.language, market: query.market),
            brandID: product.brandID, categories: product.categories,
            skus: product.variants.filter { query.market.isEmpty || $0.isSold(in: query.market) }.map(\.sku),
            // SQLite's BM25 is better the lower it is.
            score: rank == 0 ? 0 : -rank)
    }
}

extension SearchReader {
    /// `matching(id, product_id, rank)`: every product that passes, once, with the rank of its best text.
    ///
    /// The inner steps are materialised: FTS5's auxiliary functions cannot be used once the planner merges them into an aggregate.
    private var matching: String {
        let texts =
            query.expression.match == nil
            ? "SELECT id, 0.0 AS rank FROM text"
            : "SELECT rowid AS id, bm25(search, 10.0, 4.0, 1.0) AS rank FROM search WHERE search MATCH :match"
        let categories = query.categories.indices.map { index in
            "AND EXISTS (SELECT 1 FROM category WHERE category = :category\(index) AND product = product.id)"
        }
        return """
            WITH hit AS MATERIALIZED (\(texts)),
            best AS MATERIALIZED (
                SELECT text.product, MIN(hit.rank) AS rank FROM hit JOIN text ON text.id = hit.id
                WHERE (:language = '' OR text.language = :language OR text.primary_language = :language)
                    AND (:market = '' OR text.market = '' OR text.market = :market)
                GROUP BY text.product
            ),
            matching AS MATERIALIZED (
                SELECT product.id, product.product_id, best.rank FROM best JOIN product ON product.id = best.product
                WHERE NOT EXISTS (SELECT 1 FROM unsold WHERE unsold.product = product.id AND unsold.market = :market)
                    \(categories.joined(separator: " "))
            )
            """
    }

    /// Everything a caller wrote reaches SQL as an argument, never as text.
    private var arguments: StatementArguments {
        var values: [String: (any DatabaseValueConvertible)?] = ["language": query.language, "market": query.market]
        if let match = query.expression.match { values["match"] = match }
        for (index, category) in query.categories.enumerated() { values["category\(index)"] = category }
        if let after = query.after {
            values["after"] = after.productID.rawValue
            values["after_rank"] = after.rank
        }
        return StatementArguments(values)
    }
}
