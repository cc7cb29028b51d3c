import CatalogAPI
import CatalogDomain
import Messages
import PluginMessages
import PluginPoints
import RPCCore
import ServiceKit

extension CatalogServer {
    func search(
        _ request: CatalogV1.SearchRequest, context: CallContext
    ) async throws(RPCError) -> CatalogV1.SearchResponse {
        let query = try SearchQuery(request)
        let isRanked = !plugins.active(.searchRanker).isEmpty
        let found = try await model.read { db in try SearchReader(db: db, query: query).found(ranked: isRanked) }
        let ranking = try await ranking(of: found.best, query)
        let page = SearchPage(found, scores: ranking?.response.scores, pageSize: query.pageSize)
        return .init(
            hits: page.products.map { query.hit($0) },
            nextCursor: page.next.map { SearchCursor(query: query.fingerprint, position: $0).text } ?? "",
            total: found.total, facets: found.facets, ranker: page.isRanked ? ranking?.plugin ?? "" : "")
    }

    /// - Returns: nil: the catalog's own order it is.
    private func ranking(
        of products: [FoundProduct], _ query: SearchQuery
    ) async throws(RPCError) -> PluginAnswer<PluginV1.SearchRankerResponse>? {
        guard !products.isEmpty, !plugins.active(.searchRanker).isEmpty else { return nil }
        let now = clock.now()
        let skus = products.map { query.soldVariants(of: $0.product) }
        let prices = try await machine.read { machine in
            skus.map { machine.lowestPrice(of: $0, market: query.market, at: now) }
        }
        let candidates = zip(products, prices).map { found, price in
            PluginV1.SearchCandidate(
                productID: found.product.productID.rawValue,
                title: found.product.title(language: query.language, market: query.market)?.text ?? "",
                brandID: found.product.brandID.rawValue, categories: found.product.categories, score: found.score,
                lowestPrice: price?.minorUnits ?? -1, onFlashOffer: price?.isFlash ?? false)
        }
        let request = PluginV1.SearchRankerRequest(
            query: query.text, language: query.language, market: query.market, candidates: candidates)
        return try await plugins.ask(.searchRanker, request, at: now) { request, response in
            guard response.scores.count == request.candidates.count else {
                return "scores: \(response.scores.count) for \(request.candidates.count) candidates"
            }
            return response.scores.allSatisfy(\.isFinite) ? nil : "scores: must be finite"
        }
    }
}

extension SearchQuery {
    /// Those sold in the market of the query.
    fileprivate func soldVariants(of product: CatalogV1.Product) -> [SKU] {
        product.variants.filter { market.isEmpty || $0.isSold(in: market) }.map(\.sku)
    }

    fileprivate func hit(_ found: FoundProduct) -> CatalogV1.SearchHit {
        .init(
            productID: found.product.productID, title: found.product.title(language: language, market: market),
            brandID: found.product.brandID, categories: found.product.categories, skus: soldVariants(of: found.product),
            score: found.score)
    }
}
