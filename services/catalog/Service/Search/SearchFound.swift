import Messages

/// One product that a search found.
struct FoundProduct: Sendable {
    /// Its row in the read model: the same after a rebuild, because products are never deleted.
    var rowID: Int64
    /// SQLite's BM25: better the lower it is; 0 without a query.
    var rank: Double
    var product: CatalogV1.Product

    var place: SearchCursor.Place { .init(rank: rank, productID: product.productID) }
    var score: Double { rank == 0 ? 0 : -rank }
}

/// What the read model has for one page, in one snapshot of it, in the catalog's own order.
struct SearchFound: Sendable {
    /// Those a ranker may order: the best that were not on a page before. Empty: the catalog's own order it is.
    var best: [FoundProduct] = []
    /// Where the best end: those behind come in the catalog's own order.
    var boundary: SearchCursor.Place?
    /// Shown on pages before, of those up to the boundary.
    var shown: [Int64] = []
    /// Behind the boundary; one more than the page holds, if there is one.
    var others: [FoundProduct] = []
    var total: UInt64 = 0
    var facets: [CatalogV1.CategoryFacet] = []
}
