import PluginConformance
import PluginMessages
import Testing

@testable import RiskCheckPlugin

@Suite struct RiskCheckTests {
    private static let velocity = #"{"velocity": [{"seconds": 60, "orders_max": 3, "units_max": 10, "weight_bps": 6000}]}"#

    private static func request(
        _ buyer: String = "ada", key: String = "", units: UInt64 = 1, price: Int64 = 10_00, reference: Int64 = 10_00,
        streamer: String = "", merchant: String = "m1", sku: String = "tea"
    ) -> PluginV1.RiskRequest {
        .init(
            buyerID: buyer, streamerID: streamer, currency: "EUR",
            lines: [.init(sku: sku, merchantID: merchant, units: units, unitPrice: price, referencePrice: reference)],
            total: price, attemptKey: key)
    }

    private func verdict(
        _ plugin: ProbedPlugin, _ request: PluginV1.RiskRequest, at seconds: Int64 = 0, as form: ProbeForm = .shared
    ) throws -> PluginV1.RiskResponse {
        let answer = try plugin.call(.riskCheck, request, at: ProbedPlugin.now + seconds * 1_000_000, as: form)
        return try #require(answer.response)
    }

    @Test(arguments: ProbeForm.allCases)
    func moreOrdersThanUsualAreEvidence(form: ProbeForm) throws {
        let plugin = try ProbedPlugin(RiskCheck.self, config: Self.velocity)
        for number in 0..<3 {
            #expect(try verdict(plugin, Self.request(key: "k\(number)"), as: form).verdict == .allow)
        }
        let fourth = try verdict(plugin, Self.request(key: "k3"), as: form)
        #expect(fourth.verdict == .review && fourth.scoreBps == 8_000)
        #expect(fourth.evidence.map(\.rule) == ["velocity"])
        #expect(fourth.evidence[0].explanation == "4 orders with 4 units within 60 s; 3 and 10 are usual")
        // The same attempt again is the same order.
        #expect(try verdict(plugin, Self.request(key: "k3"), as: form).scoreBps == 8_000)
        #expect(try verdict(plugin, Self.request("bo", key: "k4"), as: form).verdict == .allow)
    }

    @Test func theWindowSlides() throws {
        let plugin = try ProbedPlugin(RiskCheck.self, config: Self.velocity)
        for second in [0, 20, 40] { _ = try verdict(plugin, Self.request(), at: Int64(second)) }
        #expect(try verdict(plugin, Self.request(), at: 59).verdict == .review)
        #expect(try verdict(plugin, Self.request(), at: 119).verdict == .allow)
    }

    @Test func unitsCountAsWell() throws {
        let plugin = try ProbedPlugin(RiskCheck.self, config: Self.velocity)
        #expect(try verdict(plugin, Self.request(key: "a", units: 10)).verdict == .allow)
        #expect(try verdict(plugin, Self.request(key: "b", units: 2)).verdict == .review)
        // Ten times what is usual: the score is full, the order refused.
        #expect(try verdict(plugin, Self.request("bo", units: 100)).verdict == .deny)
        #expect(try verdict(plugin, Self.request("cy", units: .max)).verdict == .deny)
        #expect(plugin.metrics == ["reviewed": 1, "denied": 2])
    }

    @Test func aPartyThatBuysFromItselfIsEvidence() throws {
        let plugin = try ProbedPlugin(
            RiskCheck.self,
            config: #"{"parties": [{"name": "agency", "streamers": ["mei"], "merchants": ["m9"], "buyers": ["ada", "bo"]}]}"#)
        #expect(try verdict(plugin, Self.request(streamer: "mei")).evidence.map(\.rule) == ["related-party"])
        #expect(try verdict(plugin, Self.request("bo", merchant: "m9")).verdict == .review)
        #expect(try verdict(plugin, Self.request(streamer: "lin")).verdict == .allow)
        #expect(try verdict(plugin, Self.request("cy", streamer: "mei")).verdict == .allow)
        #expect(try verdict(plugin, Self.request()).verdict == .allow)
    }

    @Test func belowCostIsEvidence() throws {
        let plugin = try ProbedPlugin(
            RiskCheck.self, config: #"{"assumed_cost_bps": 5000, "costs": [{"sku": "pan", "cost": 800, "currency": "EUR"}]}"#)
        #expect(try verdict(plugin, Self.request(price: 8_00, sku: "pan")).verdict == .allow)
        let below = try verdict(plugin, Self.request(price: 7_99, sku: "pan"))
        #expect(below.verdict == .review && below.evidence[0].explanation == "pan at 799 EUR minor units a piece; it cost 800")
        #expect(try verdict(plugin, Self.request(price: 5_00)).verdict == .allow)
        #expect(try verdict(plugin, Self.request(price: 4_99)).evidence.map(\.rule) == ["below-cost"])
        #expect(try verdict(plugin, Self.request(price: 1, reference: .max)).verdict == .review)
    }

    /// Weightiest first, and together they refuse the order.
    @Test func evidenceAddsUp() throws {
        let plugin = try ProbedPlugin(
            RiskCheck.self, config: #"{"parties": [{"name": "agency", "streamers": ["mei"], "buyers": ["ada"]}]}"#)
        let response = try verdict(plugin, Self.request(price: 1, streamer: "mei"))
        #expect(response.verdict == .deny && response.scoreBps == 9_000)
        #expect(response.evidence.map(\.rule) == ["related-party", "below-cost"])
    }

    /// A sale with very many buyers, each once or twice: the default lets them all through, in bounded memory.
    @Test func theDefaultLetsABigSaleThrough() throws {
        let plugin = try ProbedPlugin(RiskCheck.self, config: OrderPlugins.config("RiskCheck"))
        for number in 0..<20_000 {
            let request = Self.request("fan-\(number % 15_000)", key: "k\(number)", price: 19_90, reference: 29_90)
            let answer = try verdict(plugin, request, at: Int64(number / 2_000))
            try #require(answer.verdict == .allow && answer.evidence.isEmpty, "fan \(number)")
        }
    }

    @Test func whoWasNotSeenForLongestIsForgotten() {
        var memory = BuyerMemory(buyersMax: 2, attemptsMax: 3, spanMicroseconds: 100)
        func note(_ buyer: String, _ key: String, _ now: Int64) -> [Int64] {
            memory.note(buyer, attempt: key, units: 1, at: now).map(\.time)
        }
        #expect(note("ada", "1", 1) == [1])
        #expect(note("bo", "1", 2) == [2])
        #expect(note("ada", "2", 3) == [1, 3])
        // Bo goes, not Ada.
        #expect(note("cy", "1", 4) == [4])
        #expect(note("ada", "2", 5) == [1, 3])
        #expect(note("bo", "1", 6) == [6])
        #expect(memory.count == 2)
        // At most three attempts, none older than the span.
        for now in 7...10 { _ = note("bo", "k\(now)", Int64(now)) }
        #expect(note("bo", "", 11) == [9, 10, 11])
        #expect(note("bo", "", 110) == [11, 110])
    }

    @Test func badConfigurationNamesTheKey() {
        for (config, key) in [
            (#"{"review_bps": 5000, "deny_bps": 4000}"#, "deny_bps"),
            (#"{"velocity": [{"seconds": 0}]}"#, "velocity.0.seconds"),
            (#"{"parties": [{"name": ""}]}"#, "parties.0.name"),
            (#"{"costs": [{"sku": "a", "cost": -1, "currency": "EUR"}]}"#, "costs.0.cost"),
        ] {
            let refusal = #expect(throws: ProbeError.self) { try ProbedPlugin(RiskCheck.self, config: config) }
            #expect(refusal.map { "\($0)".contains(key) } == true, "\(key)")
        }
    }
}
