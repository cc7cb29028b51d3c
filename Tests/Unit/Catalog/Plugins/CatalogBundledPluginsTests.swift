import CatalogAPI
import Messages
import PluginPoints
import RPCCore
import Testing

@testable import CatalogService

/// The catalog with its three bundled plugins, as they were built and as they are configured by default.
@Suite struct CatalogBundledPluginsTests {
    private static func bundled() throws -> InlinePlugins {
        var plugins = InlinePlugins()
        try plugins.add(.claimCheck, bundled: "claim-check", service: "catalog", folder: "ClaimCheck")
        try plugins.add(.priceRule, bundled: "price-rules", service: "catalog", folder: "PriceRules")
        try plugins.add(.searchRanker, bundled: "search-ranker", service: "catalog", folder: "SearchRanker")
        return plugins
    }

    private func expectRefused(_ text: String, _ language: String, span: String, by catalog: CatalogFixture) async {
        let error = await #expect(throws: RPCError.self) {
            try await catalog.upsert(.sample("p", titles: [language: text]))
        }
        #expect(error?.reason == "CLAIM_BARRED" && error?.field == "product.titles[0].text")
        #expect(error?.message.contains("\"\(span)\"") == true)
    }

    @Test func claimsAreRefusedInThreeLanguages() async throws {
        try await CatalogFixture.run(plugins: Self.bundled()) { catalog in
            for (language, text, span) in [
                ("zh", "全网 最低价 雨伞", "全网 最低价"), ("nl", "De beste paraplu", "beste"), ("en", "No. 1 umbrella", "No. 1"),
            ] {
                await expectRefused(text, language, span: span, by: catalog)
            }
            let accepted = try await catalog.upsert(
                .sample("p", titles: ["en": "Tea. Best before: see lid", "nl": "Thee, een topkwaliteit blad"]))
            #expect(accepted.changed && accepted.warnings.map(\.span) == ["topkwaliteit"])
        }
    }

    @Test func tiersAndCouponsMakeThePrice() async throws {
        try await CatalogFixture.run(plugins: Self.bundled()) { catalog in
            try await catalog.upsert(.sample("p", categories: ["container-goods"]))
            try await catalog.publish(.sample("o", "p-1", 2_000))
            let one = try await catalog.quote("p-1")
            #expect(one.quote?.unitPrice?.minorUnits == 2_000 && one.adjustments.isEmpty, "one unit costs what the offer says")
            let many = try await catalog.quote(
                .init(sku: "p-1", units: 120, couponCodes: ["evening10", "FIRSTBUY", "WHAT"], buyerID: "ada"))
            // 8 % less, then 10 %, then 5.00: 20.00 → 18.40 → 16.56 → 11.56.
            #expect(many.quote?.unitPrice?.minorUnits == 1_156 && many.quote?.unitsMin == 100 && many.quote?.buyerID == "ada")
            #expect(many.adjustments.map(\.rule) == ["tier.container-goods", "coupon", "coupon"])
            #expect(many.rejectedCoupons == [.init(couponCode: "WHAT", reason: "UNKNOWN")])
        }
    }

    @Test func whatCanBeBoughtComesFirst() async throws {
        try await CatalogFixture.run(plugins: Self.bundled()) { catalog in
            for number in 1...5 { try await catalog.upsert(.sample("p\(number)", titles: ["en": "Umbrella"])) }
            try await catalog.upsert(.sample("other", titles: ["en": "Cup"]))
            #expect(try await catalog.find(.init(query: "umbrella")) == ["p1", "p2", "p3", "p4", "p5"])
            try await catalog.publish(.sample("o4", "p4-1", 100))
            try await catalog.publish(
                .sample("o5", "p5-1", 100, kind: .flash, endsAt: catalog.clock.now() + .seconds(60)))
            for size: UInt32 in [1, 2, 20] {
                #expect(
                    try await catalog.find(.init(query: "umbrella", pageSize: size)) == ["p5", "p4", "p1", "p2", "p3"])
            }
            #expect(try await catalog.search(.init(query: "umbrella")).ranker == "search-ranker")
            #expect(try await catalog.search(.init()).ranker == "", "a list without a query")
        }
    }
}
