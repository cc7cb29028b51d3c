import CatalogAPI
import MeshTesting
import Messages
import OrderAPI
import RPCCore
import TestThreads
import Testing

/// The catalog's bundled plugins in a mesh of real processes, loaded and signed as an operator would have them.
@Suite(.serialized, .ownThread) struct CatalogPluginTests {
    @Test func claimsPricesAndRankingAreThePlugins() async throws {
        try await ProcessMesh.run(plugins: BundledForTests.directories()) { mesh in
            let shop = Shop(mesh)
            try await shop.sell("tea-1", units: 500)
            try await checkClaims(shop)
            try await checkPrices(shop)
            try await checkRanking(shop)
        }
    }

    private func checkClaims(_ shop: Shop) async throws {
        let refusal = await refusal {
            _ = try await shop.catalog.upsertProduct(.init(product: product("P-bad", "全网 最低价 茶壶", language: "zh")))
        }
        #expect(
            refusal?.reason == "CLAIM_BARRED" && refusal?.field == "product.titles[0].text", "\(String(describing: refusal))")
        let accepted = try await shop.catalog.upsertProduct(.init(product: product("P-tea", "A perfect tea pot")))
        #expect(accepted.warnings.map(\.span) == ["perfect"] && accepted.warnings.map(\.plugin) == ["liveshop.claim-check"])
    }

    /// `sell` asks 25.00 for a product without a category; in this one the tiers of the default configuration apply.
    private func checkPrices(_ shop: Shop) async throws {
        _ = try await shop.catalog.upsertProduct(
            .init(product: product("P-tea-1", "Tea", categories: ["container-goods"], sku: "tea-1")))
        let quote = try await shop.catalog.getQuote(.init(sku: "tea-1", units: 100, couponCodes: ["EVENING5"])).quote
        // 8 % less, then 5 %: 25.00 → 23.00 → 21.85.
        #expect(quote?.unitPrice?.minorUnits == 2_185 && quote?.unitsMin == 100)

        func place(_ units: UInt64, key: String) async throws(RPCError) -> OrderV1.PlaceOrderResponse {
            try await shop.orders.placeOrder(
                .init(
                    buyerID: "ada", lines: [.init(sku: "tea-1", units: units, quote: quote)],
                    attribution: .init(sessionID: "session-1", streamerID: "streamer-1", platform: "vela")),
                idempotencyKey: key)
        }
        let tooFew = await refusal { _ = try await place(99, key: "few") }
        #expect(tooFew?.reason == "QUOTE_UNITS", "\(String(describing: tooFew))")
        let order = try await place(100, key: "enough")
        #expect(order.total?.minorUnits == 218_500)
        let alone = try await shop.catalog.getQuote(.init(sku: "tea-1")).quote
        #expect(alone?.unitPrice?.minorUnits == 2_500 && alone?.unitsMin == 0)
    }

    private func checkRanking(_ shop: Shop) async throws {
        for id: ProductID in ["P-cup-1", "P-cup-2", "P-cup-3"] {
            _ = try await shop.catalog.upsertProduct(.init(product: product(id, "Porcelain cup")))
        }
        _ = try await shop.catalog.publishOffer(
            .init(
                offer: .init(
                    offerID: "O-cup-3", sku: "P-cup-3-sku", kind: .regular, unitPrice: .init(minorUnits: 900, currency: "CNY")))
        )
        let page = try await shop.catalog.search(.init(query: "porcelain"))
        #expect(page.hits.map(\.productID) == ["P-cup-3", "P-cup-1", "P-cup-2"] && page.ranker == "liveshop.search-ranker")
    }

    private func product(
        _ id: ProductID, _ title: String, language: String = "en", categories: [String] = [], sku: SKU? = nil
    ) -> CatalogV1.Product {
        .init(
            productID: id, merchantID: "M-1", titles: [.init(language: language, text: title)],
            variants: [.init(sku: sku ?? SKU("\(id)-sku"), returnable: true)], categories: categories)
    }

    private func refusal(_ call: () async throws -> Void) async -> RPCError? {
        do { try await call() } catch { return error as? RPCError }
        return nil
    }
}
