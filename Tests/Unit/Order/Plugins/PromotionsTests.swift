import MeshTesting
import PluginConformance
import PluginMessages
import Testing

@testable import OrderDomain

/// The C plugin through its table, packed and as structs.
@Suite struct PromotionsTests {
    private static func config(_ fields: String = "", id: String = "p", threshold: Int64 = 300_00, off: Int64 = 50_00) -> String
    {
        """
        {"promotions": [{"id": "\(id)", "name": "300 − 50", "currency": "CNY", "threshold": \(threshold), "off": \(off)\
        \(fields.isEmpty ? "" : ", \(fields)")}]}
        """
    }

    private static func request(
        _ amounts: [Int64], merchants: [String] = ["m1", "m2"], currency: String = "CNY", market: String = "CN"
    ) -> PluginV1.PromotionRequest {
        .init(
            buyerID: "ada", market: market, currency: currency,
            lines: amounts.enumerated().map { index, amount in
                .init(
                    line: UInt32(index), sku: "sku-\(index)", merchantID: merchants[index % merchants.count], units: 1,
                    amount: amount)
            })
    }

    private static func shares(_ answer: ProbeAnswer<PluginV1.PromotionResponse>) -> [[UInt32: Int64]] {
        answer.response?.promotions.map { promotion in
            Dictionary(uniqueKeysWithValues: promotion.shares.map { ($0.line, $0.amount) })
        } ?? []
    }

    @Test(arguments: ProbeForm.allCases)
    func sharesAreByLargestRemainder(form: ProbeForm) throws {
        let plugin = try ProbedPlugin(product: "promotions", config: Self.config())
        #expect(try plugin.shares(.promotion))
        let answer = try plugin.call(.promotion, Self.request([100_00, 0, 200_00]), as: form)
        #expect(Self.shares(answer) == [[0: 16_67, 2: 33_33]])
        #expect(answer.response?.promotions[0].name == "300 − 50")
        #expect(try plugin.call(.promotion, Self.request([100_00, 199_99]), as: form).isDeclined)
    }

    @Test(
        arguments: [
            ("", 1_000_00, 50_00), (#""repeat": "every""#, 1_000_00, 150_00),
            (#""repeat": "every", "cap": 12000"#, 1_000_00, 120_00),
            (#""cap": 3000"#, 300_00, 30_00), (#""repeat": "every""#, 299_99, 0),
        ] as [(String, Int64, Int64)])
    func repeatsAndCaps(fields: String, amount: Int64, expected: Int64) throws {
        let plugin = try ProbedPlugin(product: "promotions", config: Self.config(fields))
        let answer = try plugin.call(.promotion, Self.request([amount / 3, amount - amount / 3]))
        #expect(Self.shares(answer).flatMap(\.values).reduce(0, +) == expected)
    }

    @Test func onlyWhoAndWhatTakesPartCountsAndPays() throws {
        let plugin = try ProbedPlugin(
            product: "promotions", config: Self.config(#""merchants": ["m2"], "skus": ["sku-1", "sku-0", "sku-3"]"#))
        // Lines 1 and 3 are of m2, line 3 among the goods, line 0 of m1.
        #expect(
            Self.shares(try plugin.call(.promotion, Self.request([900_00, 100_00, 900_00, 200_00]))) == [[1: 16_67, 3: 33_33]])
        #expect(try plugin.call(.promotion, Self.request([900_00, 299_99])).isDeclined)
    }

    @Test(arguments: [
        ("CNY", "CN", 0, false), ("EUR", "CN", 0, true), ("CNY", "NL", 0, true), ("CNY", "CN", -1, true),
        ("CNY", "CN", 86_400, true),
    ])
    func currencyMarketAndTime(currency: String, market: String, seconds: Int64, declined: Bool) throws {
        let plugin = try ProbedPlugin(
            product: "promotions",
            config: Self.config(
                #""markets": ["CN"], "from": "2026-11-10T16:00:00Z", "until": "2026-11-11T16:00:00Z""#))
        let start: Int64 = 1_794_326_400_000_000
        let answer = try plugin.call(
            .promotion, Self.request([300_00], currency: currency, market: market), at: start + seconds * 1_000_000)
        #expect(answer.isDeclined == declined)
    }

    /// Each applies to what the ones before left: the second threshold is not reached any more.
    @Test func promotionsApplyOneAfterTheOther() throws {
        let plugin = try ProbedPlugin(
            product: "promotions",
            config: """
                {"promotions": [
                    {"id": "a", "currency": "CNY", "threshold": 30000, "off": 5000},
                    {"id": "b", "currency": "CNY", "threshold": 26000, "off": 1000},
                    {"id": "c", "currency": "CNY", "threshold": 25000, "off": 1000}]}
                """)
        let answer = try plugin.call(.promotion, Self.request([300_00]))
        #expect(answer.response?.promotions.map(\.promotionID) == ["a", "c"])
        #expect(Self.shares(answer) == [[0: 50_00], [0: 10_00]])
    }

    /// The law of apportionment over random orders, against the domain's own and against the definition.
    @Test(arguments: ProbeForm.allCases)
    func sharesSumToTheDiscount(form: ProbeForm) async throws {
        try await withSeed { random, seed in
            for _ in 0..<300 {
                let threshold = Int64.random(in: 1...1_000_000, using: &random)
                let off = Int64.random(in: 1...threshold, using: &random)
                let plugin = try ProbedPlugin(
                    product: "promotions", config: Self.config(#""repeat": "every""#, threshold: threshold, off: off))
                let amounts = (0..<Int.random(in: 1...50, using: &random)).map { _ in
                    random.chance(0.2)
                        ? 0
                        : Int64.random(in: 0...(random.chance(0.1) ? 20_000_000_000_000 : 1_000_000), using: &random)
                }
                let sum = amounts.reduce(0, +)
                let answer = try plugin.call(.promotion, Self.request(amounts), as: form)
                guard sum >= threshold else {
                    try #require(answer.isDeclined, "seed \(seed)")
                    continue
                }
                let shares = try #require(Self.shares(answer).first, "seed \(seed)")
                let discount = sum / threshold * off
                try #require(shares.values.reduce(0, +) == discount, "seed \(seed)")
                let expected = Discount.apportion(discount, over: amounts)
                for (line, amount) in amounts.enumerated() {
                    let share = shares[UInt32(line)] ?? 0
                    try #require(share == expected[line] && share <= amount, "seed \(seed), line \(line)")
                }
            }
        }
    }

    @Test func ordersBeyondAllBoundsAreRefused() throws {
        let plugin = try ProbedPlugin(product: "promotions", config: Self.config(#""repeat": "every""#, threshold: 1, off: 1))
        for amounts in [[Int64.max], [-1, 2], [1_000_000_000_000_000, 1], Array(repeating: 1, count: 51)] {
            guard case .failed(let status, _) = try plugin.call(.promotion, Self.request(amounts)) else {
                Issue.record("\(amounts.count) lines were taken")
                continue
            }
            #expect(status == -2)
        }
        #expect(Self.shares(try plugin.call(.promotion, Self.request([1_000_000_000_000_000]))) == [[0: 1_000_000_000_000_000]])
        let garbage = try plugin.call(.init(id: "liveshop.promotion", revision: 1), packed: [0xff, 0xff, 0xff])
        #expect(garbage.status == -2 && garbage.output == nil)
    }

    @Test(arguments: [
        (#""repeat": "twice""#, "promotions.0.repeat"), (#""from": "yesterday""#, "promotions.0.from"),
        (#""from": "2026-01-02T00:00:00Z", "until": "2026-01-01T00:00:00Z""#, "promotions.0.until"),
        (#""merchants": [""]"#, "promotions.0.merchants.0"), (#""cap": -1"#, "promotions.0.cap"),
    ])
    func badConfigurationNamesTheKey(fields: String, key: String) throws {
        let refusal = #expect(throws: ProbeError.self) { try ProbedPlugin(product: "promotions", config: Self.config(fields)) }
        #expect("\(try #require(refusal))".contains(key))
        #expect(throws: ProbeError.self) { try ProbedPlugin(product: "promotions", config: Self.config(off: 300_01)) }
    }

    /// As it comes: only the goods of merchants that signed up for the campaign.
    @Test func theDefaultIsForTheCampaignAlone() throws {
        let plugin = try ProbedPlugin(product: "promotions", config: OrderPlugins.config("Promotions"))
        #expect(try plugin.call(.promotion, Self.request([900_00, 900_00])).isDeclined)
        let campaign = Self.request([400_00, 200_00], merchants: ["campaign-east", "campaign-west"])
        #expect(Self.shares(try plugin.call(.promotion, campaign)) == [[0: 66_67, 1: 33_33]])
    }
}
