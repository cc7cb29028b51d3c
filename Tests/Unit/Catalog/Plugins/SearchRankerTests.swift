import MeshTesting
import PluginConformance
import PluginMessages
import Testing

/// The ranker in C, loaded as a service loads it.
@Suite struct SearchRankerTests {
    private static func plugin(_ config: String = "{}") throws -> ProbedPlugin {
        try ProbedPlugin(product: "search-ranker", config: config)
    }

    private func scores(
        _ query: String, _ candidates: [PluginV1.SearchCandidate], config: String = "{}", form: ProbeForm = .shared
    ) throws -> [Double]? {
        let request = PluginV1.SearchRankerRequest(query: query, candidates: candidates)
        return try Self.plugin(config).call(.searchRanker, request, as: form).response?.scores
    }

    private func candidate(
        _ title: String = "Handle", categories: [String] = [], bm25: Double = 2, price: Int64 = -1, flash: Bool = false
    ) -> PluginV1.SearchCandidate {
        .init(productID: "p", title: title, categories: categories, score: bm25, lowestPrice: price, onFlashOffer: flash)
    }

    @Test func theStructIsSharedWithThisBuild() throws {
        let plugin = try Self.plugin()
        #expect(try plugin.shares(.searchRanker))
        #expect(plugin.id == "liveshop.search-ranker")
    }

    @Test(arguments: ProbeForm.allCases)
    func eachPropertyHasItsWeight(form: ProbeForm) throws {
        let scores = try scores(
            "Red umbrella",
            [
                candidate(), candidate(price: 100), candidate(price: 0, flash: true),
                candidate(categories: ["RAIN", "umbrella"]),
                candidate("  RED Umbrella "), candidate(bm25: 0, price: 1), candidate(bm25: -.infinity), candidate(bm25: .nan),
                candidate("red umbrella", categories: ["red-things"], bm25: 1, price: 1, flash: true),
            ], form: form)
        #expect(scores?.prefix(7) == [2, 2.4, 2 * 1.3 * 1.2, 2.3, 3, 0, 0])
        #expect(scores?[7] == 0 && scores?[8] == 1.3 * 1.2 * 1.15 * 1.5)
    }

    @Test(arguments: [
        ("umbrella", ["umbrella"], true), ("umbrella", ["big umbrella"], true), ("umbrella", ["Umbrella-Red"], true),
        ("umbrella", ["umbrellas"], false), ("red umbrella", ["rain", "RED"], true), ("umb", ["umbrella"], false),
        ("雨伞", ["折叠雨伞"], true), ("雨", ["雨伞"], true), ("雨伞", ["雨"], false), ("!!", ["!!"], false), ("red", [""], false),
        ("crème", ["crème fraîche"], true),
    ])
    func categoriesMatchByWords(query: String, categories: [String], matches: Bool) throws {
        let scores = try scores(query, [candidate(categories: categories)], config: #"{"category": 1000}"#)
        #expect(scores == [matches ? 4 : 2], "\(query) in \(categories)")
    }

    @Test func aListWithoutAQueryKeepsTheCatalogsOrder() throws {
        #expect(try scores("", [candidate()]) == nil)
    }

    @Test func weightsAreBounded() throws {
        for config in [#"{"price": -1}"#, #"{"flash_offer": 10001}"#] {
            #expect { _ = try Self.plugin(config) } throws: { "\($0)".contains("must be a whole number of 0-10000") }
        }
    }

    @Test func whatIsNoRequestIsRefused() throws {
        let answer = try Self.plugin().call(PluginPointName(id: "liveshop.search-ranker", revision: 1), packed: [0x0a, 0x7f])
        #expect(answer.status == -2 && answer.output == nil)
        let many = PluginV1.SearchRankerRequest(query: "a", candidates: Array(repeating: candidate(), count: 513))
        guard case .failed(status: -2, _) = try Self.plugin().call(.searchRanker, many) else {
            return #expect(Bool(false), "513 candidates were accepted")
        }
    }

    /// Random requests in both forms: the same scores, finite, as many as candidates, each its candidate's alone.
    @Test func bothFormsAgreeAndEachScoreIsItsCandidatesOwn() async throws {
        try await withSeed { random, seed in
            let words = ["red", "Umbrella", "雨伞", "of", "the", "ÉTÉ", "", "-", "12"]
            let plugin = try Self.plugin()
            func text(_ countMax: Int) -> String {
                (0..<Int.random(in: 0...countMax, using: &random)).map { _ in words.randomElement(using: &random)! }
                    .joined(separator: " ")
            }
            for _ in 0..<300 {
                let query = "q " + text(40)
                let candidates = (0..<Int.random(in: 1...40, using: &random)).map { _ in
                    candidate(
                        text(6), categories: (0..<Int.random(in: 0...4, using: &random)).map { _ in text(2) },
                        bm25: .random(in: -1...20, using: &random), price: .random(in: -1...1, using: &random),
                        flash: random.chance(0.3))
                }
                let request = PluginV1.SearchRankerRequest(query: query, candidates: candidates)
                let shared = try plugin.call(.searchRanker, request, as: .shared).response?.scores
                let packed = try plugin.call(.searchRanker, request, as: .packed).response?.scores
                try #require(shared != nil && shared == packed && shared?.count == candidates.count, "seed \(seed)")
                try #require(shared?.allSatisfy { $0.isFinite && $0 >= 0 } == true, "seed \(seed)")
                let alone = try plugin.call(.searchRanker, .init(query: query, candidates: [candidates[0]])).response?.scores
                try #require(alone?.first == shared?.first, "seed \(seed)")
            }
        }
    }
}
