// swift-format-ignore-file
// DO NOT EDIT: script/generate writes this file from protos/.

import Messages
import RPCCore

/// The methods of `liveshop.catalog.v1.Catalog`, with their types.
public enum CatalogMethods {
    /// Creates a product or replaces it as a whole. A variant that the new version does not list is discontinued and its offers end.
    ///
    /// Naturally idempotent: a product equal to the stored one changes nothing, whatever revision the request names.
    /// Its texts (titles, descriptions, categories, attributes) are checked for claims that advertising law bars, by the plugins of the extension
    /// point liveshop.claim-check. Errors: INVALID_ARGUMENT/CLAIM_BARRED names field, span and rule, UNAVAILABLE/PLUGIN_FAILED a check that could not
    /// be made; ABORTED/REVISION_MISMATCH when `product.revision` is neither 0 nor the stored one (read again, merge, retry);
    /// FAILED_PRECONDITION/SKU_TAKEN when a SKU belongs to another product (for ever, also after it was discontinued).
    /// Partition key: product.product_id.
    public static let upsertProduct = Method<CatalogV1.UpsertProductRequest, CatalogV1.UpsertProductResponse>(
        MethodDescriptor(
            id: MethodID(rawValue: 0x7df13b6b), fullName: "liveshop.catalog.v1.Catalog/UpsertProduct",
            request: "liveshop.catalog.v1.UpsertProductRequest", response: "liveshop.catalog.v1.UpsertProductResponse",
            idempotency: .natural, defaultDeadline: .milliseconds(1000)),
        partitionKey: { $0.product?.productID.rawValue })

    /// One product, by SKU or by product id. Sees every change that was acknowledged before the call.
    ///
    /// Read-only. Errors: NOT_FOUND. Partition key: sku.
    public static let getProduct = Method<CatalogV1.GetProductRequest, CatalogV1.GetProductResponse>(
        MethodDescriptor(
            id: MethodID(rawValue: 0x343fc58b), fullName: "liveshop.catalog.v1.Catalog/GetProduct",
            request: "liveshop.catalog.v1.GetProductRequest", response: "liveshop.catalog.v1.GetProductResponse",
            idempotency: .readOnly, defaultDeadline: .milliseconds(500)),
        partitionKey: { $0.sku.rawValue })

    /// Up to 100 products at once; what does not exist is listed, not an error.
    ///
    /// Read-only. Any instance.
    public static let batchGetProducts = Method<CatalogV1.BatchGetProductsRequest, CatalogV1.BatchGetProductsResponse>(
        MethodDescriptor(
            id: MethodID(rawValue: 0xb42b438b), fullName: "liveshop.catalog.v1.Catalog/BatchGetProducts",
            request: "liveshop.catalog.v1.BatchGetProductsRequest", response: "liveshop.catalog.v1.BatchGetProductsResponse",
            idempotency: .readOnly, defaultDeadline: .milliseconds(1000)))

    /// Full text search over titles (which weigh most), categories and descriptions, ranked by BM25, ties by product id. The best 256 of them are
    /// then put in the order of the extension point liveshop.search-ranker, if a plugin of it answers.
    ///
    /// Every term must occur, all of them in the texts of one language. Upper and lower case, accents and full-width forms do not matter. Words of
    /// three letters and more match from their beginning ("umbrel" finds "umbrellas"), shorter ones whole. Chinese, Japanese, Korean and Thai need
    /// no spaces: a run of 1, 2 or n characters finds exactly the texts in which these characters follow each other, punctuation aside. Simplified
    /// and traditional characters are different characters. Nothing in a query is syntax.
    ///
    /// Read-only. Errors: INVALID_ARGUMENT on `cursor` when it is malformed or belongs to another query. Any instance.
    public static let search = Method<CatalogV1.SearchRequest, CatalogV1.SearchResponse>(
        MethodDescriptor(
            id: MethodID(rawValue: 0x20c831ac), fullName: "liveshop.catalog.v1.Catalog/Search",
            request: "liveshop.catalog.v1.SearchRequest", response: "liveshop.catalog.v1.SearchResponse",
            idempotency: .readOnly, defaultDeadline: .milliseconds(1000)))

    /// Publishes a price for one SKU over a half-open interval. A start in the past by no more than an hour, or 0, is moved to now, as the
    /// response shows: prices of the past are never rewritten.
    ///
    /// Naturally idempotent: the same offer again changes nothing and answers the same. An offer has no text of its own, so no claim is checked.
    /// Errors: NOT_FOUND/UNKNOWN_SKU; FAILED_PRECONDITION/SKU_DISCONTINUED; ALREADY_EXISTS/OFFER_ID_USED when another offer has or had this id;
    /// FAILED_PRECONDITION/FLASH_OVERLAP when a flash offer of the same SKU and market overlaps; RESOURCE_EXHAUSTED/TOO_MANY_OFFERS beyond 64
    /// current and future offers of one SKU. Partition key: offer.sku.
    public static let publishOffer = Method<CatalogV1.PublishOfferRequest, CatalogV1.PublishOfferResponse>(
        MethodDescriptor(
            id: MethodID(rawValue: 0xc4f9cb04), fullName: "liveshop.catalog.v1.Catalog/PublishOffer",
            request: "liveshop.catalog.v1.PublishOfferRequest", response: "liveshop.catalog.v1.PublishOfferResponse",
            idempotency: .natural, defaultDeadline: .milliseconds(1000)),
        partitionKey: { $0.offer?.sku.rawValue })

    /// Ends an offer now, or withdraws one that has not started. Quotes given before stay valid until they expire.
    ///
    /// Naturally idempotent: ending what is over changes nothing. Errors: NOT_FOUND/UNKNOWN_OFFER also when the offer is another SKU's.
    /// Partition key: sku.
    public static let endOffer = Method<CatalogV1.EndOfferRequest, CatalogV1.EndOfferResponse>(
        MethodDescriptor(
            id: MethodID(rawValue: 0xcfaf0b2a), fullName: "liveshop.catalog.v1.Catalog/EndOffer",
            request: "liveshop.catalog.v1.EndOfferRequest", response: "liveshop.catalog.v1.EndOfferResponse",
            idempotency: .natural, defaultDeadline: .milliseconds(1000)),
        partitionKey: { $0.sku.rawValue })

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
    public static let getQuote = Method<CatalogV1.GetQuoteRequest, CatalogV1.GetQuoteResponse>(
        MethodDescriptor(
            id: MethodID(rawValue: 0x2c0c44ea), fullName: "liveshop.catalog.v1.Catalog/GetQuote",
            request: "liveshop.catalog.v1.GetQuoteRequest", response: "liveshop.catalog.v1.GetQuoteResponse",
            idempotency: .readOnly, defaultDeadline: .milliseconds(500)),
        partitionKey: { $0.sku.rawValue })

    /// Which offer was in force when, and what today's discount is really worth.
    ///
    /// Read-only. Errors: NOT_FOUND/UNKNOWN_SKU; RESOURCE_EXHAUSTED beyond 1,000 intervals (ask for a shorter time). Partition key: sku.
    public static let getPriceHistory = Method<CatalogV1.GetPriceHistoryRequest, CatalogV1.GetPriceHistoryResponse>(
        MethodDescriptor(
            id: MethodID(rawValue: 0xf95a553b), fullName: "liveshop.catalog.v1.Catalog/GetPriceHistory",
            request: "liveshop.catalog.v1.GetPriceHistoryRequest", response: "liveshop.catalog.v1.GetPriceHistoryResponse",
            idempotency: .readOnly, defaultDeadline: .milliseconds(1000)),
        partitionKey: { $0.sku.rawValue })

    /// UpsertProduct for up to 500 products. Each row stands or falls by itself: a refused row is named, the others go in, in one atomic step.
    ///
    /// A row with a barred claim is refused like UpsertProduct refuses it; a check that cannot be made refuses the whole import.
    ///
    /// Naturally idempotent: rows equal to what is stored change nothing. Any instance.
    public static let importProducts = Method<CatalogV1.ImportProductsRequest, CatalogV1.ImportProductsResponse>(
        MethodDescriptor(
            id: MethodID(rawValue: 0xe94334bf), fullName: "liveshop.catalog.v1.Catalog/ImportProducts",
            request: "liveshop.catalog.v1.ImportProductsRequest", response: "liveshop.catalog.v1.ImportProductsResponse",
            idempotency: .natural, defaultDeadline: .milliseconds(10000)))

    /// The catalog's journal after a sequence number, in order, without gaps; only what is durable. Waits up to `wait_ms` for news.
    ///
    /// Read-only. Errors: OUT_OF_RANGE/CURSOR_AHEAD when `after` is beyond the last entry: the follower has seen another journal.
    public static let readEvents = Method<CatalogV1.ReadEventsRequest, CatalogV1.ReadEventsResponse>(
        MethodDescriptor(
            id: MethodID(rawValue: 0x2c3ffc45), fullName: "liveshop.catalog.v1.Catalog/ReadEvents",
            request: "liveshop.catalog.v1.ReadEventsRequest", response: "liveshop.catalog.v1.ReadEventsResponse",
            idempotency: .readOnly, defaultDeadline: .milliseconds(35000)))

    /// What `ReadEvents` answers, page after page, as long as the caller reads: at once what there is, then what happens. An empty page every 20
    /// seconds without news. Ends shortly before the deadline: then go on after the last entry.
    ///
    /// Read-only. Errors: those of ReadEvents; UNAVAILABLE/SHUT_DOWN when the service restarts.
    public static let streamEvents = ServerStreamMethod<CatalogV1.StreamEventsRequest, CatalogV1.ReadEventsResponse>(
        MethodDescriptor(
            id: MethodID(rawValue: 0x81c9b2c0), fullName: "liveshop.catalog.v1.Catalog/StreamEvents",
            request: "liveshop.catalog.v1.StreamEventsRequest", response: "liveshop.catalog.v1.ReadEventsResponse",
            idempotency: .readOnly, defaultDeadline: .milliseconds(600000), streaming: .responses))

    /// The plugins of this service: which there are, whether they serve, and how they do.
    ///
    /// Read-only. Any instance.
    public static let listPlugins = Method<MeshV1.ListPluginsRequest, MeshV1.ListPluginsResponse>(
        MethodDescriptor(
            id: MethodID(rawValue: 0xe376bfce), fullName: "liveshop.catalog.v1.Catalog/ListPlugins",
            request: "liveshop.mesh.v1.ListPluginsRequest", response: "liveshop.mesh.v1.ListPluginsResponse",
            idempotency: .readOnly, defaultDeadline: .milliseconds(2000)))

    /// Loads, replaces or takes out plugins while calls go on; none is lost.
    ///
    /// Naturally idempotent. Errors: INVALID_ARGUMENT without an action, or for DISABLE and ENABLE without a plugin; NOT_FOUND; FAILED_PRECONDITION
    /// where no plugin directory is configured. A plugin that cannot be used is no error: the response says so. Any instance.
    public static let changePlugin = Method<MeshV1.ChangePluginRequest, MeshV1.ChangePluginResponse>(
        MethodDescriptor(
            id: MethodID(rawValue: 0x2a5ff664), fullName: "liveshop.catalog.v1.Catalog/ChangePlugin",
            request: "liveshop.mesh.v1.ChangePluginRequest", response: "liveshop.mesh.v1.ChangePluginResponse",
            idempotency: .natural, defaultDeadline: .milliseconds(30000)))

    public static let service = ServiceDescriptor(
        fullName: "liveshop.catalog.v1.Catalog",
        methods: [
            upsertProduct.descriptor,
            getProduct.descriptor,
            batchGetProducts.descriptor,
            search.descriptor,
            publishOffer.descriptor,
            endOffer.descriptor,
            getQuote.descriptor,
            getPriceHistory.descriptor,
            importProducts.descriptor,
            readEvents.descriptor,
            streamEvents.descriptor,
            listPlugins.descriptor,
            changePlugin.descriptor,
        ])
}
