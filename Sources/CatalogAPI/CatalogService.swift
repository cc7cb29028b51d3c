// swift-format-ignore-file
// DO NOT EDIT: script/generate writes this file from protos/.

import Messages
import RPCCore

/// Errors common to all methods: INVALID_ARGUMENT names the field (dotted path) and the rule it broke; RESOURCE_EXHAUSTED a limit that was
/// reached; UNAVAILABLE when the service cannot answer now. Others are listed with each method, with their `reason` where there is one.
public protocol CatalogService: Sendable {
    /// Creates a product or replaces it as a whole. A variant that the new version does not list is discontinued and its offers end.
    ///
    /// Naturally idempotent: a product equal to the stored one changes nothing, whatever revision the request names.
    /// Its texts (titles, descriptions, categories, attributes) are checked for claims that advertising law bars, by the plugins of the extension
    /// point liveshop.claim-check. Errors: INVALID_ARGUMENT/CLAIM_BARRED names field, span and rule, UNAVAILABLE/PLUGIN_FAILED a check that could not
    /// be made; ABORTED/REVISION_MISMATCH when `product.revision` is neither 0 nor the stored one (read again, merge, retry);
    /// FAILED_PRECONDITION/SKU_TAKEN when a SKU belongs to another product (for ever, also after it was discontinued).
    /// Partition key: product.product_id.
    func upsertProduct(
        _ request: CatalogV1.UpsertProductRequest, context: CallContext
    ) async throws(RPCError) -> CatalogV1.UpsertProductResponse

    /// One product, by SKU or by product id. Sees every change that was acknowledged before the call.
    ///
    /// Read-only. Errors: NOT_FOUND. Partition key: sku.
    func getProduct(
        _ request: CatalogV1.GetProductRequest, context: CallContext
    ) async throws(RPCError) -> CatalogV1.GetProductResponse

    /// Up to 100 products at once; what does not exist is listed, not an error.
    ///
    /// Read-only. Any instance.
    func batchGetProducts(
        _ request: CatalogV1.BatchGetProductsRequest, context: CallContext
    ) async throws(RPCError) -> CatalogV1.BatchGetProductsResponse

    /// Full text search over titles (which weigh most), categories and descriptions, ranked by BM25, ties by product id. The best 256 of them are
    /// then put in the order of the extension point liveshop.search-ranker, if a plugin of it answers.
    ///
    /// Every term must occur, all of them in the texts of one language. Upper and lower case, accents and full-width forms do not matter. Words of
    /// three letters and more match from their beginning ("umbrel" finds "umbrellas"), shorter ones whole. Chinese, Japanese, Korean and Thai need
    /// no spaces: a run of 1, 2 or n characters finds exactly the texts in which these characters follow each other, punctuation aside. Simplified
    /// and traditional characters are different characters. Nothing in a query is syntax.
    ///
    /// Read-only. Errors: INVALID_ARGUMENT on `cursor` when it is malformed or belongs to another query. Any instance.
    func search(
        _ request: CatalogV1.SearchRequest, context: CallContext
    ) async throws(RPCError) -> CatalogV1.SearchResponse

    /// Publishes a price for one SKU over a half-open interval. A start in the past by no more than an hour, or 0, is moved to now, as the
    /// response shows: prices of the past are never rewritten.
    ///
    /// Naturally idempotent: the same offer again changes nothing and answers the same. An offer has no text of its own, so no claim is checked.
    /// Errors: NOT_FOUND/UNKNOWN_SKU; FAILED_PRECONDITION/SKU_DISCONTINUED; ALREADY_EXISTS/OFFER_ID_USED when another offer has or had this id;
    /// FAILED_PRECONDITION/FLASH_OVERLAP when a flash offer of the same SKU and market overlaps; RESOURCE_EXHAUSTED/TOO_MANY_OFFERS beyond 64
    /// current and future offers of one SKU. Partition key: offer.sku.
    func publishOffer(
        _ request: CatalogV1.PublishOfferRequest, context: CallContext
    ) async throws(RPCError) -> CatalogV1.PublishOfferResponse

    /// Ends an offer now, or withdraws one that has not started. Quotes given before stay valid until they expire.
    ///
    /// Naturally idempotent: ending what is over changes nothing. Errors: NOT_FOUND/UNKNOWN_OFFER also when the offer is another SKU's.
    /// Partition key: sku.
    func endOffer(
        _ request: CatalogV1.EndOfferRequest, context: CallContext
    ) async throws(RPCError) -> CatalogV1.EndOfferResponse

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
    func getQuote(
        _ request: CatalogV1.GetQuoteRequest, context: CallContext
    ) async throws(RPCError) -> CatalogV1.GetQuoteResponse

    /// Which offer was in force when, and what today's discount is really worth.
    ///
    /// Read-only. Errors: NOT_FOUND/UNKNOWN_SKU; RESOURCE_EXHAUSTED beyond 1,000 intervals (ask for a shorter time). Partition key: sku.
    func getPriceHistory(
        _ request: CatalogV1.GetPriceHistoryRequest, context: CallContext
    ) async throws(RPCError) -> CatalogV1.GetPriceHistoryResponse

    /// UpsertProduct for up to 500 products. Each row stands or falls by itself: a refused row is named, the others go in, in one atomic step.
    ///
    /// A row with a barred claim is refused like UpsertProduct refuses it; a check that cannot be made refuses the whole import.
    ///
    /// Naturally idempotent: rows equal to what is stored change nothing. Any instance.
    func importProducts(
        _ request: CatalogV1.ImportProductsRequest, context: CallContext
    ) async throws(RPCError) -> CatalogV1.ImportProductsResponse

    /// The catalog's journal after a sequence number, in order, without gaps; only what is durable. Waits up to `wait_ms` for news.
    ///
    /// Read-only. Errors: OUT_OF_RANGE/CURSOR_AHEAD when `after` is beyond the last entry: the follower has seen another journal.
    func readEvents(
        _ request: CatalogV1.ReadEventsRequest, context: CallContext
    ) async throws(RPCError) -> CatalogV1.ReadEventsResponse

    /// What `ReadEvents` answers, page after page, as long as the caller reads: at once what there is, then what happens. An empty page every 20
    /// seconds without news. Ends shortly before the deadline: then go on after the last entry.
    ///
    /// Read-only. Errors: those of ReadEvents; UNAVAILABLE/SHUT_DOWN when the service restarts.
    func streamEvents(
        _ request: CatalogV1.StreamEventsRequest, responses: MessageWriter<CatalogV1.ReadEventsResponse>, context: CallContext
    ) async throws(RPCError)

    /// The plugins of this service: which there are, whether they serve, and how they do.
    ///
    /// Read-only. Any instance.
    func listPlugins(
        _ request: MeshV1.ListPluginsRequest, context: CallContext
    ) async throws(RPCError) -> MeshV1.ListPluginsResponse

    /// Loads, replaces or takes out plugins while calls go on; none is lost.
    ///
    /// Naturally idempotent. Errors: INVALID_ARGUMENT without an action, or for DISABLE and ENABLE without a plugin; NOT_FOUND; FAILED_PRECONDITION
    /// where no plugin directory is configured. A plugin that cannot be used is no error: the response says so. Any instance.
    func changePlugin(
        _ request: MeshV1.ChangePluginRequest, context: CallContext
    ) async throws(RPCError) -> MeshV1.ChangePluginResponse
}

extension CatalogService {
    /// Every method of the service, bound to this value.
    public var methods: MethodTable {
        var table = MethodTable()
        table.add(CatalogMethods.service)
        table.add(CatalogMethods.upsertProduct, invoking: {
            (request, context) in
            {
                do throws(RPCError) {
                    let response = try await self.upsertProduct(request, context: context)
                    return .success(try CatalogMethods.upsertProduct.encoded(response))
                } catch { return .failure(error) }
            }
        })
        table.add(CatalogMethods.getProduct, invoking: {
            (request, context) in
            {
                do throws(RPCError) {
                    let response = try await self.getProduct(request, context: context)
                    return .success(try CatalogMethods.getProduct.encoded(response))
                } catch { return .failure(error) }
            }
        })
        table.add(CatalogMethods.batchGetProducts, invoking: {
            (request, context) in
            {
                do throws(RPCError) {
                    let response = try await self.batchGetProducts(request, context: context)
                    return .success(try CatalogMethods.batchGetProducts.encoded(response))
                } catch { return .failure(error) }
            }
        })
        table.add(CatalogMethods.search, invoking: {
            (request, context) in
            {
                do throws(RPCError) {
                    let response = try await self.search(request, context: context)
                    return .success(try CatalogMethods.search.encoded(response))
                } catch { return .failure(error) }
            }
        })
        table.add(CatalogMethods.publishOffer, invoking: {
            (request, context) in
            {
                do throws(RPCError) {
                    let response = try await self.publishOffer(request, context: context)
                    return .success(try CatalogMethods.publishOffer.encoded(response))
                } catch { return .failure(error) }
            }
        })
        table.add(CatalogMethods.endOffer, invoking: {
            (request, context) in
            {
                do throws(RPCError) {
                    let response = try await self.endOffer(request, context: context)
                    return .success(try CatalogMethods.endOffer.encoded(response))
                } catch { return .failure(error) }
            }
        })
        table.add(CatalogMethods.getQuote, invoking: {
            (request, context) in
            {
                do throws(RPCError) {
                    let response = try await self.getQuote(request, context: context)
                    return .success(try CatalogMethods.getQuote.encoded(response))
                } catch { return .failure(error) }
            }
        })
        table.add(CatalogMethods.getPriceHistory, invoking: {
            (request, context) in
            {
                do throws(RPCError) {
                    let response = try await self.getPriceHistory(request, context: context)
                    return .success(try CatalogMethods.getPriceHistory.encoded(response))
                } catch { return .failure(error) }
            }
        })
        table.add(CatalogMethods.importProducts, invoking: {
            (request, context) in
            {
                do throws(RPCError) {
                    let response = try await self.importProducts(request, context: context)
                    return .success(try CatalogMethods.importProducts.encoded(response))
                } catch { return .failure(error) }
            }
        })
        table.add(CatalogMethods.readEvents, invoking: {
            (request, context) in
            {
                do throws(RPCError) {
                    let response = try await self.readEvents(request, context: context)
                    return .success(try CatalogMethods.readEvents.encoded(response))
                } catch { return .failure(error) }
            }
        })
        table.add(CatalogMethods.streamEvents) {
            (request, responses, context) async throws(RPCError) in
            try await self.streamEvents(request, responses: responses, context: context)
        }
        table.add(CatalogMethods.listPlugins, invoking: {
            (request, context) in
            {
                do throws(RPCError) {
                    let response = try await self.listPlugins(request, context: context)
                    return .success(try CatalogMethods.listPlugins.encoded(response))
                } catch { return .failure(error) }
            }
        })
        table.add(CatalogMethods.changePlugin, invoking: {
            (request, context) in
            {
                do throws(RPCError) {
                    let response = try await self.changePlugin(request, context: context)
                    return .success(try CatalogMethods.changePlugin.encoded(response))
                } catch { return .failure(error) }
            }
        })
        return table
    }
}
