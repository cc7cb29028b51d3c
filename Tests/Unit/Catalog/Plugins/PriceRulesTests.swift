import MeshTesting
import PluginConformance
import PluginKit
import PluginMessages
import Testing

@testable import PriceRulesPlugin

/// Tiers and coupons as pure rules, and through the plugin's table.
@Suite struct PriceRulesTests {
    private let now: Int64 = 1_700_000_000_000_000

    private func request(
        _ price: Int64, units: UInt64 = 1, coupons: [String] = [], categories: [String] = ["rain"], buyer: String = ""
    ) -> PluginV1.PriceRuleRequest {
        .init(
            sku: "umbrella-red", brandID: "drizzle", merchantID: "merchant-1", categories: categories, buyerID: buyer,
            units: units, couponCodes: coupons, unitPrice: price, currency: "CNY")
    }

    // MARK: Cuts

    @Test(arguments: [
        (PriceCut.basisPoints(2_500), Int64(2_390), Int64(1_793)),  // 1,792.5
        (.basisPoints(1), 4_999, 4_999), (.basisPoints(1), 5_000, 5_000), (.basisPoints(1), 5_001, 5_000),
        (.basisPoints(10_000), 7, 0), (.basisPoints(5_000), 1, 1), (.basisPoints(5_001), 1, 0),
        (.basisPoints(3_333), .max, 6_149_222_136_971_079_031),
        (.amount(5), 3, 0), (.amount(.max), .max, 0), (.price(9), 8, 8), (.price(0), 8, 0),
    ])
    func cutsRoundHalfUpAndNeverBelowNothing(cut: PriceCut, price: Int64, expected: Int64) {
        #expect(cut.applied(to: price) == expected)
    }

    // MARK: Tiers

    private var tiers: PriceRules {
        PriceRules(tiers: [
            TierTable(
                name: "rain", scope: .category("rain"), currency: "",
                steps: [.init(units: 10, cut: .basisPoints(500)), .init(units: 100, cut: .basisPoints(2_000))]),
            TierTable(
                name: "red", scope: .sku("umbrella-red"), currency: "CNY",
                steps: [.init(units: 50, cut: .price(1_500)), .init(units: 60, cut: .price(1_500))]),
            TierTable(name: "brand", scope: .brand("drizzle"), currency: "EUR", steps: [.init(units: 2, cut: .price(1))]),
        ])
    }

    @Test(
        arguments: [
            (UInt64(1), nil), (9, nil), (10, ("tier.rain", 1_900, 10)), (49, ("tier.rain", 1_900, 10)),
            (50, ("tier.red", 1_500, 50)),
            (99, ("tier.red", 1_500, 50)), (100, ("tier.red", 1_500, 50)),
        ] as [(UInt64, (String, Int64, UInt64)?)])
    func theBestTierWins(units: UInt64, expected: (rule: String, price: Int64, unitsMin: UInt64)?) {
        let answer = tiers.price(request(2_000, units: units), at: now)
        #expect(answer?.unitPrice == expected?.price)
        #expect(answer?.unitsMin == expected?.unitsMin)
        #expect(answer?.adjustments.map(\.rule) == expected.map { [$0.rule] })
    }

    @Test func tiersAreForTheirGoodsOnlyAndNeverRaiseAPrice() {
        #expect(tiers.price(request(1_400, units: 50, categories: []), at: now) == nil, "1,500 is dearer")
        #expect(tiers.price(request(1_400, units: 100), at: now)?.unitPrice == 1_120)
        #expect(tiers.price(request(2_000, units: 10, categories: ["home"]), at: now) == nil)
    }

    // MARK: Coupons

    private var coupons: PriceRules {
        let all = [
            Coupon(code: "TEN", cut: .basisPoints(1_000), group: "show"),
            Coupon(code: "TWENTY", cut: .basisPoints(2_000), unitsMin: 3, group: "show"),
            Coupon(code: "FIVE", cut: .basisPoints(500)),
            Coupon(code: "HUNDRED", cut: .amount(100), currency: "CNY"),
            Coupon(code: "EURO", cut: .amount(100), currency: "EUR"),
            Coupon(code: "BIG", cut: .amount(300), currency: "CNY", amountMin: 5_000, isPerBuyer: true),
            Coupon(code: "OVER", cut: .basisPoints(1), endsAt: now),
            Coupon(code: "SOON", cut: .basisPoints(1), startsAt: now + 1),
            Coupon(code: "HOME", cut: .basisPoints(1), scope: .category("home")),
        ]
        return PriceRules(coupons: Dictionary(uniqueKeysWithValues: all.map { ($0.code, $0) }))
    }

    @Test func percentagesComeBeforeAmounts() throws {
        // 1,000 → 10 % → 900 → 5 % → 855 → −100 → 755, whatever the order entered.
        for codes in [["TEN", "FIVE", "HUNDRED"], ["HUNDRED", "TEN", "FIVE"]] {
            let answer = try #require(coupons.price(request(1_000, coupons: codes), at: now))
            #expect(answer.unitPrice == 755 && answer.rejectedCoupons.isEmpty)
            #expect(answer.adjustments.map(\.couponCode) == ["TEN", "FIVE", "HUNDRED"])
            #expect(answer.adjustments.map(\.amount) == [100, 45, 100])
        }
    }

    @Test func ofAGroupTheBestCounts() throws {
        let two = try #require(coupons.price(request(1_000, units: 2, coupons: ["TEN", "TWENTY"]), at: now))
        #expect(two.unitPrice == 900 && two.rejectedCoupons == [.init(couponCode: "TWENTY", reason: "BELOW_MINIMUM")])
        for codes in [["TEN", "twenty"], ["twenty", "TEN"]] {
            let three = try #require(coupons.price(request(1_000, units: 3, coupons: codes), at: now))
            #expect(three.unitPrice == 800 && three.unitsMin == 3, "the quote must not serve for one unit")
            #expect(three.rejectedCoupons == [.init(couponCode: "TEN", reason: "NOT_STACKABLE")])
        }
    }

    @Test(arguments: [
        ("NOBODYS", "UNKNOWN"), ("OVER", "EXPIRED"), ("SOON", "NOT_YET_VALID"), ("HOME", "NOT_FOR_PRODUCT"),
        ("EURO", "OTHER_CURRENCY"), ("BIG", "BUYER_REQUIRED"), ("TWENTY", "BELOW_MINIMUM"), ("five", "DUPLICATE"),
    ])
    func rejectedOnesSayWhy(code: String, reason: String) throws {
        let answer = try #require(coupons.price(request(1_000, coupons: ["FIVE", code]), at: now))
        #expect(answer.unitPrice == 950 && answer.rejectedCoupons == [.init(couponCode: code, reason: reason)])
    }

    @Test func aMinimumAmountBecomesAMinimumOfUnits() throws {
        #expect(
            try #require(coupons.price(request(999, units: 5, coupons: ["BIG"], buyer: "ada"), at: now)).rejectedCoupons
                == [.init(couponCode: "BIG", reason: "BELOW_MINIMUM")])
        let answer = try #require(coupons.price(request(999, units: 9, coupons: ["BIG"], buyer: "ada"), at: now))
        #expect(answer.unitPrice == 699 && answer.unitsMin == 6 && answer.forBuyerOnly, "6 × 9.99 is 50.00 at least")
    }

    @Test func nothingIsLeftToTakeOff() throws {
        let answer = try #require(coupons.price(request(80, coupons: ["HUNDRED", "BIG"], buyer: "ada"), at: now))
        #expect(answer.unitPrice == 0 && answer.adjustments.map(\.amount) == [80])
        #expect(answer.rejectedCoupons == [.init(couponCode: "BIG", reason: "BELOW_MINIMUM")])
        let free = try #require(coupons.price(request(0, coupons: ["HUNDRED"]), at: now))
        #expect(free.adjustments.isEmpty && free.rejectedCoupons == [.init(couponCode: "HUNDRED", reason: "NO_EFFECT")])
        #expect(coupons.price(request(100, coupons: ["NOBODYS"]), at: now) == nil, "another plugin may know the code")
    }

    /// The extension point's own rules, and that more codes never make it dearer than any one of them.
    @Test func everyAnswerKeepsTheRules() async throws {
        try await withSeed { random, seed in
            let codes = coupons.coupons.keys.sorted() + ["NOBODYS", "ten"]
            var rules = tiers
            rules.coupons = coupons.coupons
            for _ in 0..<5_000 {
                let chosen = Array(codes.shuffled(using: &random).prefix(Int.random(in: 0...8, using: &random)))
                let request = request(
                    .random(in: 0...3_000, using: &random), units: .random(in: 1...150, using: &random), coupons: chosen,
                    buyer: random.chance(0.5) ? "ada" : "")
                guard let answer = rules.price(request, at: now) else { continue }
                try #require((0...request.unitPrice).contains(answer.unitPrice), "seed \(seed)")
                try #require(
                    answer.adjustments.reduce(0) { $0 + $1.amount } == request.unitPrice - answer.unitPrice, "seed \(seed)")
                try #require(
                    answer.adjustments.allSatisfy { $0.amount > 0 } && answer.unitsMin <= request.units, "seed \(seed)")
                let used = Set(answer.adjustments.map(\.couponCode)).subtracting([""])
                let rejected = Set(answer.rejectedCoupons.map(\.couponCode))
                try #require(used.isDisjoint(with: rejected) && used.union(rejected) == Set(chosen), "seed \(seed)")
                // Whoever orders as few units as the quote allows gets no better price than was due for them.
                var least = request
                least.units = max(1, answer.unitsMin)
                try #require(rules.price(least, at: now)?.unitPrice == answer.unitPrice, "\(request) seed \(seed)")
            }
        }
    }

    // MARK: Times

    @Test(
        arguments: [
            ("1970-01-01T00:00:00Z", 0), ("2000-02-29T12:34:56Z", 951_827_696), ("2026-11-11T20:00:00Z", 1_794_427_200),
            ("2100-03-01T00:00:00Z", 4_107_542_400), ("2100-02-29T00:00:00Z", nil), ("2026-13-01T00:00:00Z", nil),
            ("2026-11-11T24:00:00Z", nil), ("2026-11-11 20:00:00Z", nil), ("2026-11-11T20:00:00", nil), ("", nil),
            ("1969-12-31T23:59:59Z", nil), ("2026-11-1１T20:00:00Z", nil),
        ] as [(String, Int64?)])
    func timesOfTheConfiguration(text: String, seconds: Int64?) {
        #expect(UTCInstant.microseconds(text) == seconds.map { $0 * 1_000_000 })
    }

    // MARK: The plugin

    @Test(arguments: ProbeForm.allCases)
    func answersThroughItsTable(form: ProbeForm) throws {
        let plugin = try ProbedPlugin(TiersAndCoupons.self, config: BundledManifest.config("catalog", "PriceRules"))
        #expect(plugin.id == "liveshop.price-rules")
        #expect(try plugin.call(.priceRule, request(2_000), as: form) == .declined(""), "one unit, no coupon")
        let bulk = try plugin.call(.priceRule, request(2_000, units: 120, categories: ["container-goods"]), as: form).response
        #expect(bulk?.unitPrice == 1_840 && bulk?.unitsMin == 100 && bulk?.adjustments.map(\.rule) == ["tier.container-goods"])
        let coupon = try plugin.call(
            .priceRule, request(2_000, units: 3, coupons: ["evening10", "DOUBLE2025"], buyer: "ada"), as: form
        ).response
        #expect(coupon?.unitPrice == 1_800 && coupon?.forBuyerOnly == false)
        #expect(coupon?.rejectedCoupons == [.init(couponCode: "DOUBLE2025", reason: "EXPIRED")])
    }

    @Test(arguments: [
        (#"{"tiers":[{"name":"a","steps":[{"units":2,"bps":1}]}]}"#, "tiers.0"),
        (#"{"tiers":[{"name":"a","sku":"s","brand":"b","steps":[{"units":2,"bps":1}]}]}"#, "tiers.0"),
        (#"{"tiers":[{"name":"a","sku":"s","steps":[{"units":1,"bps":1}]}]}"#, "tiers.0.steps.0.units"),
        (#"{"tiers":[{"name":"a","sku":"s","steps":[{"units":2,"price":1}]}]}"#, "tiers.0.currency"),
        (#"{"tiers":[{"name":"a","sku":"s","steps":[]}]}"#, "tiers.0.steps"),
        (#"{"coupons":[{"code":"A","bps":1},{"code":"a","bps":2}]}"#, "coupons.1.code"),
        (#"{"coupons":[{"code":"A"}]}"#, "coupons.0"),
        (#"{"coupons":[{"code":"A","bps":1,"amount":1}]}"#, "coupons.0"),
        (#"{"coupons":[{"code":"A","amount":1}]}"#, "coupons.0.currency"),
        (#"{"coupons":[{"code":"A","bps":1,"amount_min":9}]}"#, "coupons.0.currency"),
        (#"{"coupons":[{"code":"A","bps":10001}]}"#, "coupons.0.bps"),
        (#"{"coupons":[{"code":"A","bps":1,"starts":"soon"}]}"#, "coupons.0.starts"),
        (
            #"{"coupons":[{"code":"A","bps":1,"starts":"2026-01-01T00:00:00Z","ends":"2026-01-01T00:00:00Z"}]}"#,
            "coupons.0.ends"
        ),
    ])
    func badConfigurationsNameTheKey(config: String, key: String) {
        #expect { _ = try ProbedPlugin(TiersAndCoupons.self, config: config) } throws: { error in
            "\(error)".contains("\(key):")
        }
    }
}
