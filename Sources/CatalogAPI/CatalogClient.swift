// swift-format-ignore-file
// DO NOT EDIT: script/generate writes this file from protos/.

import Messages
import RPCCore

/// Errors common to all methods: INVALID_ARGUMENT names the field (dotted path) and the rule it broke; RESOURCE_EXHAUSTED a limit that was
/// reached; UNAVAILABLE when the service cannot answer now. Others are listed with each method, with their `reason` where there is one.
public struct CatalogClient: Sendable {
    public let channel: any RPCChannel

    public init(_ channel: any RPCChannel) { self.channel = channel }

    /// Creates a product or replaces it as a whole. A variant that the new version does not list is discontinued and its offers end.
    ///
    /// Naturally idempotent: a product equal to the stored one changes nothing, whatever revision the request names.
    /// Its texts (titles, descriptions, categories, attributes) are checked for claims that advertising law bars, by the plugins of the extension
    /// point liveshop.claim-check. Errors: INVALID_ARGUMENT/CLAIM_BARRED names field, span and rule, UNAVAILABLE/PLUGIN_FAILED a check that could not
    /// be made; ABORTED/REVISION_MISMATCH when `product.revision` is neither 0 nor the stored one (read again, merge, retry);
    /// FAILED_PRECONDITION/SKU_TAKEN when a SKU belongs to another product (for ever, also after it was discontinued).
    /// Partition key: product.product_id.
    public func upsertProduct(
        _ request: CatalogV1.UpsertProductRequest, deadline: Duration? = nil, idempotencyKey: String = ""
    ) async throws(RPCError) -> CatalogV1.UpsertProductResponse {
        try await CatalogMethods.upsertProduct.call(
            request, on: channel,
            options: CallOptions(deadline: deadline, idempotencyKey: idempotencyKey))
    }

    /// One product, by SKU or by product id. Sees every change that was acknowledged before the call.
    ///
    /// Read-only. Errors: NOT_FOUND. Partition key: sku.
    public func getProduct(
        _ request: CatalogV1.GetProductRequest, deadline: Duration? = nil, idempotencyKey: String = ""
    ) async throws(RPCError) -> CatalogV1.GetProductResponse {
        try await CatalogMethods.getProduct.call(
            request, on: channel,
            options: CallOptions(deadline: deadline, idempotencyKey: idempotencyKey))
    }

    /// Up to 100 products at once; what does not exist is listed, not an error.
    ///
    /// Read-only. Any instance.
    public func batchGetProducts(
        _ request: CatalogV1.BatchGetProductsRequest, deadline: Duration? = nil, idempotencyKey: String = ""
    ) async throws(RPCError) -> CatalogV1.BatchGetProductsResponse {
        try await CatalogMethods.batchGetProducts.call(
            request, on: channel,
            options: CallOptions(deadline: deadline, idempotencyKey: idempotencyKey))
    }

    /// Full text search over titles (which weigh most), categories and descriptions, ranked by BM25, ties by product id. The best 256 of them are
    /// then put in the order of the extension point liveshop.search-ranker, if a plugin of it answers.
    ///
    /// Every term must occur, all of them in the texts of one language. Upper and lower case, accents and full-width forms do not matter. Words of
    /// three letters and more match from their beginning ("umbrel" finds "umbrellas"), shorter ones whole. Chinese, Japanese, Korean and Thai need
    /// no spaces: a run of 1, 2 or n characters finds exactly the texts in which these characters follow each other, punctuation aside. Simplified
    /// and traditional characters are different characters. Nothing in a query is syntax.
    ///
    /// Read-only. Errors: INVALID_ARGUMENT on `cursor` when it is malformed or belongs to another query. Any instance.
    public func search(
        _ request: CatalogV1.SearchRequest, deadline: Duration? = nil, idempotencyKey: String = ""
    ) async throws(RPCError) -> CatalogV1.SearchResponse {
        try await CatalogMethods.search.call(
            request, on: channel,
            options: CallOptions(deadline: deadline, idempotencyKey: idempotencyKey))
    }

    /// Publishes a price for one SKU over a half-open interval. A start in the past by no more than an hour, or 0, is moved to now, as the
    /// response shows: prices of the past are never rewritten.
    ///
    /// Naturally idempotent: the same offer again changes nothing and answers the same. An offer has no text of its own, so no claim is checked.
    /// Errors: NOT_FOUND/UNKNOWN_SKU; FAILED_PRECONDITION/SKU_DISCONTINUED; ALREADY_EXISTS/OFFER_ID_USED when another offer has or had this id;
    /// FAILED_PRECONDITION/FLASH_OVERLAP when a flash offer of the same SKU and market overlaps; RESOURCE_EXHAUSTED/TOO_MANY_OFFERS beyond 64
    /// current and future offers of one SKU. Partition key: offer.sku.
    public func publishOffer(
        _ request: CatalogV1.PublishOfferRequest, deadline: Duration? = nil, idempotencyKey: String = ""
    ) async throws(RPCError) -> CatalogV1.PublishOfferResponse {
        try await CatalogMethods.publishOffer.call(
            request, on: channel,
            options: CallOptions(deadline: deadline, idempotencyKey: idempotencyKey))
    }

    /// Ends an offer now, or withdraws one that has not started. Quotes given before stay valid until they expire.
    ///
    /// Naturally idempotent: ending what is over changes nothing. Errors: NOT_FOUND/UNKNOWN_OFFER also when the offer is another SKU's.
    /// Partition key: sku.
    public func endOffer(
        _ request: CatalogV1.EndOfferRequest, deadline: Duration? = nil, idempotencyKey: String = ""
    ) async throws(RPCError) -> CatalogV1.EndOfferResponse {
        try await CatalogMethods.endOffer.call(
            request, on: channel,
            options: CallOptions(deadline: deadline, idempotencyKey: idempotencyKey))
    }

    /// The price of one SKU now, frozen and signed, with the reason why this offer won.
    ///
    /// Among the offers in force that apply to the market, in this order: (1) flash beats regular; (2) an offer for this market beats one for every
    /// market; (3) the later start beats the earlier; (4) the greater offer id, compared bytewise, beats the smaller. So at most one offer wins.
    ///
    /// The price rules of the extension point liveshop.price-rule (tiers by units, coupons) may then lower the price, each from where the one before
    /// left it; the response has every step. Nothing counts how often a coupon was used: a quote stores nothing.
    ///
    /// Read-only: a quote is not stored, holds no stock and reserves no quota. Errors: NOT_FOUND/UNKNOWN_SKU; FAILED_PRECONDITION/SKU_DISCONTINUED,
    /// NOT_SOLD_IN_MARKET or NO_OFFER; UNAVAILABLE/PLUGIN_FAILED where a price rule that must not be missed failed. Partition key: sku.
    public func getQuote(
        _ request: CatalogV1.GetQuoteRequest, deadline: Duration? = nil, idempotencyKey: String = ""
    ) async throws(RPCError) -> CatalogV1.GetQuoteResponse {
        try await CatalogMethods.getQuote.call(
            request, on: channel,
            options: CallOptions(deadline: deadline, idempotencyKey: idempotencyKey))
    }

    /// Which offer was in force when, and what today's discount is really worth.
    ///
    /// Read-only. Errors: NOT_FOUND/UNKNOWN_SKU; RESOURCE_EXHAUSTED beyond 1,000 intervals (ask for a shorter time). Partition key: sku.
    public func getPriceHistory(
        _ request: CatalogV1.GetPriceHistoryRequest, deadline: Duration? = nil, idempotencyKey: String = ""
    ) async throws(RPCError) -> CatalogV1.GetPriceHistoryResponse {
        try await CatalogMethods.getPriceHistory.call(
            request, on: channel,
            options: CallOptions(deadline: deadline, idempotencyKey: idempotencyKey))
    }

    /// UpsertProduct for up to 500 products. Each row stands or falls by itself: a refused row is named, the others go in, in one atomic step.
    ///
    /// A row with a barred claim is refused like UpsertProduct refuses it; a check that cannot be made refuses the whole import.
    ///
    /// Naturally idempotent: rows equal to what is stored change nothing. Any instance.
    public func importProducts(
        _ request: CatalogV1.ImportProductsRequest, deadline: Duration? = nil, idempotencyKey: String = ""
    ) async throws(RPCError) -> CatalogV1.ImportProductsResponse {
        try await CatalogMethods.importProducts.call(
            request, on: channel,
            options: CallOptions(deadline: deadline, idempotencyKey: idempotencyKey))
    }

    /// The catalog's journal after a sequence number, in order, without gaps; only what is durable. Waits up to `wait_ms` for news.
    ///
    /// Read-only. Errors: OUT_OF_RANGE/CURSOR_AHEAD when `after` is beyond the last entry: the follower has seen another journal.
    public func readEvents(
        _ request: CatalogV1.ReadEventsRequest, deadline: Duration? = nil, idempotencyKey: String = ""
    ) async throws(RPCError) -> CatalogV1.ReadEventsResponse {
        try await CatalogMethods.readEvents.call(
            request, on: channel,
            options: CallOptions(deadline: deadline, idempotencyKey: idempotencyKey))
    }

    /// What `ReadEvents` answers, page after page, as long as the caller reads: at once what there is, then what happens. An empty page every 20
    /// seconds without news. Ends shortly before the deadline: then go on after the last entry.
    ///
    /// Read-only. Errors: those of ReadEvents; UNAVAILABLE/SHUT_DOWN when the service restarts.
    public func streamEvents(
        _ request: CatalogV1.StreamEventsRequest, deadline: Duration? = nil, idempotencyKey: String = ""
    ) -> MessageStream<CatalogV1.ReadEventsResponse> {
        channel.open(
            CatalogMethods.streamEvents, request,
            options: CallOptions(deadline: deadline, idempotencyKey: idempotencyKey))
    }

    /// The plugins of this service: which there are, whether they serve, and how they do.
    ///
    /// Read-only. Any instance.
    public func listPlugins(
        _ request: MeshV1.ListPluginsRequest, deadline: Duration? = nil, idempotencyKey: String = ""
    ) async throws(RPCError) -> MeshV1.ListPluginsResponse {
        try await CatalogMethods.listPlugins.call(
            request, on: channel,
            options: CallOptions(deadline: deadline, idempotencyKey: idempotencyKey))
    }

    /// Loads, replaces or takes out plugins while calls go on; none is lost.
    ///
    /// Naturally idempotent. Errors: INVALID_ARGUMENT without an action, or for DISABLE and ENABLE without a plugin; NOT_FOUND; FAILED_PRECONDITION
    /// where no plugin directory is configured. A plugin that cannot be used is no error: the response says so. Any instance.
    public func changePlugin(
        _ request: MeshV1.ChangePluginRequest, deadline: Duration? = nil, idempotencyKey: String = ""
    ) async throws(RPCError) -> MeshV1.ChangePluginResponse {
        try await CatalogMethods.changePlugin.call(
            request, on: channel,
            options: CallOptions(deadline: deadline, idempotencyKey: idempotencyKey))
    }
}
