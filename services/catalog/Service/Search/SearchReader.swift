import Foundation
import GRDB
import Messages

/// Finds the products of one page in the read model, in one snapshot of it.
struct SearchReader {
    let db: Database
    let query: SearchQuery

    /// - Parameter ranked: whether a ranker is there to put the best in order. A search that began without goes on without.
    func found(ranked: Bool) throws -> SearchFound {
        var found: SearchFound
        switch query.after?.position {
        case nil:
            found = try firstPage(ranked: ranked)
        case .behind(let place)?:
            let rows = try rows("WHERE \(Self.position) > \(Self.place)", place, countMax: query.pageSize + 1)
            found = SearchFound(others: rows)
        case .within(let boundary, let shown)?:
            let best = try rows(
                "WHERE \(Self.position) <= \(Self.place) AND id NOT IN (SELECT value FROM json_each(:shown))", boundary,
                shown: shown, countMax: SearchLimits.candidatesMax)
            let others = try rows("WHERE \(Self.position) > \(Self.place)", boundary, countMax: query.pageSize + 1)
            found = SearchFound(best: best, boundary: boundary, shown: shown, others: others)
        }
        found.total = UInt64(try count())
        found.facets = try facets()
        return found
    }

    private func firstPage(ranked: Bool) throws -> SearchFound {
        guard ranked else { return SearchFound(others: try rows("", countMax: query.pageSize + 1)) }
        let rows = try rows("", countMax: SearchLimits.rankedMax + query.pageSize + 1)
        let best = rows.prefix(SearchLimits.rankedMax)
        return SearchFound(
            best: Array(best), boundary: best.last?.place, others: Array(rows.dropFirst(SearchLimits.rankedMax)))
    }

    private static let position = "(rank, product_id)"
    /// Where the product of the cursor ranks now.
    private static let place =
        "(COALESCE((SELECT rank FROM matching WHERE product_id = :after), :after_rank), :after)"

    private func rows(
        _ condition: String, _ place: SearchCursor.Place? = nil, shown: [Int64]? = nil, countMax: Int
    ) throws -> [FoundProduct] {
        var values: [String: (any DatabaseValueConvertible)?] = [:]
        if let place {
            values["after"] = place.productID.rawValue
            values["after_rank"] = place.rank
        }
        if let shown { values["shown"] = "[\(shown.map(String.init).joined(separator: ","))]" }
        let rows = try Row.fetchAll(
            db,
            sql: """
                \(matching)
                SELECT page.*, product.body
                FROM (
                    SELECT * FROM matching \(condition) ORDER BY rank, product_id LIMIT \(countMax)
                ) AS page JOIN product ON product.id = page.id
                ORDER BY page.rank, page.product_id
                """, arguments: arguments(values))
        return try rows.map { row in
            FoundProduct(
                rowID: row["id"], rank: row["rank"], product: try CatalogV1.Product(decoding: Array(row["body"] as Data)))
        }
    }

    private func count() throws -> Int64 {
        try Int64.fetchOne(db, sql: "\(matching) SELECT COUNT(*) FROM matching", arguments: arguments()) ?? 0
    }

    private func facets() throws -> [CatalogV1.CategoryFacet] {
        guard query.facetsMax > 0 else { return [] }
        let rows = try Row.fetchAll(
            db,
            sql: """
                \(matching)
                SELECT category.category, COUNT(*) FROM matching JOIN category ON category.product = matching.id
                GROUP BY category.category ORDER BY COUNT(*) DESC, category.category LIMIT \(query.facetsMax)
                """, arguments: arguments())
        return rows.map { .init(category: $0[0], products: UInt64($0[1] as Int64)) }
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
    private func arguments(_ own: [String: (any DatabaseValueConvertible)?] = [:]) -> StatementArguments {
        var values = own
        values["language"] = query.language
        values["market"] = query.market
        if let match = query.expression.match { values["match"] = match }
        for (index, category) in query.categories.enumerated() { values["category\(index)"] = category }
        return StatementArguments(values)
    }
}
