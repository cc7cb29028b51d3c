import CatalogAPI
import Messages
import PluginMessages
import PluginPoints
import RPCCore
import ServiceKit
import Testing

@testable import CatalogService

/// What price rules do to a quote, through the handler.
@Suite struct CatalogPricingTests {
    /// Takes an amount off when a code was entered, and rejects the others.
    private static func taking(
        _ amount: Int64, code: String, unitsMin: UInt64 = 0, forBuyer: Bool = false
    ) -> @Sendable (PluginV1.PriceRuleRequest, Instant) async throws -> PluginV1.PriceRuleResponse? {
        { request, _ in
            guard code.isEmpty || request.couponCodes.contains(code) else { return nil }
            return .init(
                unitPrice: request.unitPrice - amount, unitsMin: unitsMin, forBuyerOnly: forBuyer,
                adjustments: [.init(rule: "off", couponCode: code, amount: amount, explanation: "less")],
                rejectedCoupons: request.couponCodes.filter { $0 != code }.map { .init(couponCode: $0, reason: "UNKNOWN") })
        }
    }

    private func quote(
        _ plugins: InlinePlugins, units: UInt64 = 0, codes: [String] = [], buyer: BuyerID = "", market: String = ""
    ) async throws -> CatalogV1.GetQuoteResponse {
        nonisolated(unsafe) var response: CatalogV1.GetQuoteResponse?
        try await CatalogFixture.run(plugins: plugins) { catalog in
            try await catalog.upsert(.sample("p", categories: ["rain", "red"]))
            try await catalog.publish(.sample("o", "p-1", 1_000))
            response = try await catalog.quote(
                .init(sku: "p-1", market: market, units: units, couponCodes: codes, buyerID: buyer))
        }
        return try #require(response)
    }

    @Test func withoutPluginsNobodyKnowsACode() async throws {
        let response = try await quote(InlinePlugins(), units: 500, codes: ["A", "B"])
        #expect(response.quote?.unitPrice == response.offerUnitPrice && response.quote?.unitsMin == 0)
        #expect(response.adjustments.isEmpty && response.rejectedCoupons.map(\.couponCode) == ["A", "B"])
        #expect(response.rejectedCoupons.allSatisfy { $0.reason == "UNKNOWN" })
    }

    @Test func pluginsSeeTheProductAndEachOthersPrice() async throws {
        var plugins = InlinePlugins()
        plugins.add(.priceRule, id: "second", priority: 1, Self.taking(30, code: "B", unitsMin: 2, forBuyer: true))
        plugins.add(.priceRule, id: "first", priority: 9) { request, now in
            #expect(request.sku == "p-1" && request.categories == ["rain", "red"] && request.merchantID == "merchant-1")
            #expect(request.units == 7 && request.buyerID == "ada" && request.currency == "CNY" && request.market == "NL")
            return try await Self.taking(100, code: "A", unitsMin: 5)(request, now)
        }
        let response = try await quote(plugins, units: 7, codes: ["C", "A", "B"], buyer: "ada", market: "NL")
        let quote = try #require(response.quote)
        #expect(quote.unitPrice?.minorUnits == 870 && response.offerUnitPrice?.minorUnits == 1_000)
        #expect(quote.unitsMin == 5 && quote.buyerID == "ada", "the stricter condition, and the buyer")
        #expect(response.adjustments.map(\.plugin) == ["first", "second"] && response.adjustments.map(\.amount) == [100, 30])
        #expect(response.rejectedCoupons == [.init(couponCode: "C", reason: "UNKNOWN")], "A and B each counted somewhere")
        #expect(QuoteSignature(key: CatalogFixture.quoteKey).isValid(quote))
    }

    @Test func aQuoteForAnybodyNamesNoBuyer() async throws {
        var plugins = InlinePlugins()
        plugins.add(.priceRule, id: "p", Self.taking(1, code: ""))
        #expect(try await quote(plugins, buyer: "ada").quote?.buyerID == "")
    }

    @Test func theReasonOfWhoKnowsTheCodeWins() async throws {
        var plugins = InlinePlugins()
        for (id, reason) in [("a", "UNKNOWN"), ("b", "EXPIRED"), ("c", "BELOW_MINIMUM")] {
            plugins.add(.priceRule, id: id) { request, _ in
                .init(unitPrice: request.unitPrice, rejectedCoupons: [.init(couponCode: "X", reason: reason)])
            }
        }
        let response = try await quote(plugins, codes: ["X"])
        #expect(response.rejectedCoupons == [.init(couponCode: "X", reason: "EXPIRED")])
    }

    @Test func failuresFollowThePolicy() async throws {
        struct Broken: Error {}
        for policy in FailurePolicy.allCases {
            var plugins = InlinePlugins()
            plugins.add(.priceRule, id: "broken", priority: 9, onFailure: policy) { _, _ in throw Broken() }
            plugins.add(.priceRule, id: "sound", Self.taking(10, code: ""))
            if policy == .closed {
                await #expect { try await quote(plugins) } throws: { error in
                    let refusal = error as? RPCError
                    return refusal?.code == .unavailable && refusal?.reason == "PLUGIN_FAILED"
                        && refusal?.message.contains("broken") == true
                }
            } else {
                #expect(try await quote(plugins).quote?.unitPrice?.minorUnits == 990)
            }
        }
    }

    @Test(arguments: [
        PluginV1.PriceRuleResponse(unitPrice: 1_001), .init(unitPrice: -1, adjustments: [.init(rule: "r", amount: 1_001)]),
        .init(unitPrice: 900), .init(unitPrice: 900, adjustments: [.init(rule: "r", amount: 99)]),
        .init(unitPrice: 900, adjustments: [.init(rule: "", amount: 100)]),
        .init(unitPrice: 900, adjustments: [.init(rule: "r", couponCode: "NOT-ENTERED", amount: 100)]),
        .init(unitPrice: 900, adjustments: [.init(rule: "r", amount: 200), .init(rule: "r", amount: -100)]),
        .init(unitPrice: 900, adjustments: [.init(rule: "r", amount: .max), .init(rule: "r", amount: .max)]),
        .init(unitPrice: 1_000, unitsMin: 2), .init(unitPrice: 1_000, forBuyerOnly: true),
        .init(unitPrice: 1_000, rejectedCoupons: [.init(couponCode: "Z", reason: "EXPIRED")]),
        .init(unitPrice: 1_000, rejectedCoupons: [.init(couponCode: "A", reason: "")]),
        .init(unitPrice: 900, adjustments: [.init(rule: "r", amount: 100, explanation: String(repeating: "x", count: 257))]),
        .init(unitPrice: 983, adjustments: (0..<17).map { _ in .init(rule: "r", amount: 1) }),
    ])
    func anAnswerAgainstTheRulesIsAFailure(response: PluginV1.PriceRuleResponse) async throws {
        var plugins = InlinePlugins()
        plugins.add(.priceRule, id: "liar", onFailure: .open) { _, _ in response }
        let open = try await quote(plugins, codes: ["A"])
        #expect(open.quote?.unitPrice?.minorUnits == 1_000 && open.quote?.unitsMin == 0 && open.adjustments.isEmpty)
        var closed = InlinePlugins()
        closed.add(.priceRule, id: "liar", onFailure: .closed) { _, _ in response }
        await #expect { try await quote(closed, codes: ["A"]) } throws: {
            ($0 as? RPCError)?.reason == "PLUGIN_FAILED" && ($0 as? RPCError)?.message.contains("invalidOutput") == true
        }
    }

    @Test func requestsAreChecked() async throws {
        try await CatalogFixture.run { catalog in
            try await catalog.upsert(.sample("p"))
            try await catalog.publish(.sample("o", "p-1", 1_000))
            for (field, request) in [
                ("units", CatalogV1.GetQuoteRequest(sku: "p-1", units: 10_001)),
                ("coupon_codes", .init(sku: "p-1", couponCodes: (0..<9).map { "C\($0)" })),
                ("coupon_codes[1]", .init(sku: "p-1", couponCodes: ["A", "A"])),
                ("coupon_codes[0]", .init(sku: "p-1", couponCodes: [""])),
                ("coupon_codes[0]", .init(sku: "p-1", couponCodes: ["caf\u{e9}"])),
                ("buyer_id", .init(sku: "p-1", buyerID: " ada")),
            ] {
                await #expect { try await catalog.quote(request) } throws: {
                    ($0 as? RPCError)?.code == .invalidArgument && ($0 as? RPCError)?.field == field
                }
            }
        }
    }
}
