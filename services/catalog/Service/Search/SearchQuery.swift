import Messages
import RPCCore

/// A search request after its checks.
struct SearchQuery: Sendable {
    /// As entered.
    var text: String
    var expression: SearchExpression
    /// Lower case; empty: every language.
    var language: String
    var market: String
    var categories: [String]
    var pageSize: Int
    var facetsMax: Int
    /// Of what the order of the hits depends on.
    var fingerprint: UInt64
    var after: SearchCursor?

    /// - Throws: `INVALID_ARGUMENT` with the field and the rule.
    init(_ request: CatalogV1.SearchRequest) throws(RPCError) {
        text = request.query
        expression = try SearchExpression(request.query)
        guard request.language.utf8.count <= 35 else { throw .invalid("language", "must be a BCP 47 tag of at most 35 bytes") }
        language = request.language.lowercased()
        try Self.checkMarket(request.market)
        market = request.market
        guard request.categories.count <= SearchLimits.categoriesMax else {
            throw .invalid("categories", "has \(request.categories.count) entries; at most \(SearchLimits.categoriesMax)")
        }
        categories = Array(Set(request.categories)).sorted()
        guard request.pageSize <= SearchLimits.pageSizeMax else {
            throw .invalid("page_size", "is \(request.pageSize); at most \(SearchLimits.pageSizeMax)")
        }
        pageSize = request.pageSize == 0 ? SearchLimits.pageSizeDefault : Int(request.pageSize)
        guard request.facetsMax <= SearchLimits.facetsMax else {
            throw .invalid("facets_max", "is \(request.facetsMax); at most \(SearchLimits.facetsMax)")
        }
        facetsMax = Int(request.facetsMax)
        // 0 ends each part: no text holds it, so no two queries run into each other.
        let parts = [expression.match ?? "", language, market] + categories
        fingerprint = StableHash.of(parts.flatMap { Array($0.utf8) + [0] })
        after = request.cursor.isEmpty ? nil : try SearchCursor(text: request.cursor, query: fingerprint)
    }

    static func checkMarket(_ market: String) throws(RPCError) {
        let isCode = market.utf8.count == 2 && market.utf8.allSatisfy { (0x41...0x5a).contains($0) }
        guard market.isEmpty || isCode else {
            throw .invalid("market", "must be an ISO 3166-1 alpha-2 code: two capital letters")
        }
    }
}
