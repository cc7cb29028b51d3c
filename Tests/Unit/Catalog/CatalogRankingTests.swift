import CatalogAPI
import MeshTesting
import Messages
import PluginMessages
import PluginPoints
import RPCCore
import Synchronization
import Testing

@testable import CatalogService

/// Search with a ranker: another order, the same products, each once.
@Suite struct CatalogRankingTests {
    private static func ranker(
        _ id: String = "ranker", onFailure: FailurePolicy = .fallback,
        _ score: @Sendable @escaping (PluginV1.SearchCandidate) throws -> Double
    ) -> InlinePlugins {
        var plugins = InlinePlugins()
        plugins.add(.searchRanker, id: id, onFailure: onFailure) { request, _ in
            .init(scores: try request.candidates.map(score))
        }
        return plugins
    }

    /// Twelve cups of which p1 to p12 is the catalog's own order, or near it.
    private func fill(_ catalog: CatalogFixture, count: Int = 12) async throws {
        for start in stride(from: 0, to: count, by: 500) {
            let rows = (start..<min(start + 500, count)).map { number in
                CatalogV1.Product.sample("p\(1_000 + number)", titles: ["zh": String(repeating: "新", count: number % 9) + "茶杯"])
            }
            _ = try await catalog.server.importProducts(
                .init(products: rows), context: catalog.context(CatalogMethods.importProducts))
        }
    }

    @Test func theRankersOrderIsShown() async throws {
        // By the last digits of the id, descending.
        try await CatalogFixture.run(plugins: Self.ranker { Double($0.productID.dropFirst())! }) { catalog in
            try await fill(catalog)
            let page = try await catalog.search(.init(query: "茶杯", pageSize: 5))
            #expect(page.hits.map(\.productID) == ["p1011", "p1010", "p1009", "p1008", "p1007"])
            #expect(page.ranker == "ranker" && page.total == 12)
            #expect(try await catalog.find(.init(query: "茶杯", pageSize: 5)) == (1_000..<1_012).reversed().map { "p\($0)" })
        }
    }

    @Test func candidatesCarryWhatAShopKnows() async throws {
        let seen = Mutex<[PluginV1.SearchCandidate]>([])
        var plugins = InlinePlugins()
        plugins.add(.searchRanker, id: "r") { request, _ in
            #expect(request.query == "Umbrella " && request.language == "en" && request.market == "NL")
            seen.withLock { $0 = request.candidates }
            return nil
        }
        try await CatalogFixture.run(plugins: plugins) { catalog in
            try await catalog.upsert(
                .sample("a", titles: ["en": "Umbrella", "nl": "Paraplu"], categories: ["rain"], skus: ["a1", "a2"]))
            try await catalog.upsert(.sample("b", titles: ["en": "Umbrella stand"]))
            try await catalog.publish(.sample("o1", "a1", 900))
            try await catalog.publish(.sample("o2", "a2", 500, market: "NL"))
            try await catalog.publish(.sample("o3", "a2", 700, kind: .flash, endsAt: catalog.clock.now() + .seconds(9)))
            let page = try await catalog.search(.init(query: "Umbrella ", language: "EN", market: "NL"))
            #expect(page.ranker == "" && page.hits.map(\.productID) == ["a", "b"], "it declined")
        }
        let candidates = seen.withLock { $0 }
        #expect(candidates.map(\.productID) == ["a", "b"] && candidates.map(\.title) == ["Umbrella", "Umbrella stand"])
        #expect(candidates.map(\.lowestPrice) == [700, -1] && candidates.map(\.onFlashOffer) == [true, false])
        #expect(candidates[0].categories == ["rain"] && candidates.allSatisfy { $0.score > 0 })
    }

    @Test func failuresFollowThePolicy() async throws {
        struct Broken: Error {}
        for policy in FailurePolicy.allCases {
            for plugins in [
                Self.ranker(onFailure: policy) { _ in throw Broken() }, Self.ranker(onFailure: policy) { _ in .nan },
                Self.ranker(onFailure: policy) { _ in .infinity },
            ] {
                try await CatalogFixture.run(plugins: plugins) { catalog in
                    try await fill(catalog)
                    guard policy == .closed else {
                        #expect(try await catalog.search(.init(query: "茶杯")).ranker == "")
                        #expect(try await catalog.find(.init(query: "茶杯", pageSize: 5)).count == 12)
                        return
                    }
                    await #expect { try await catalog.search(.init(query: "茶杯")) } throws: {
                        ($0 as? RPCError)?.reason == "PLUGIN_FAILED"
                    }
                }
            }
        }
        var plugins = InlinePlugins()
        plugins.add(.searchRanker, id: "short", onFailure: .fallback) { _, _ in .init(scores: [1]) }
        try await CatalogFixture.run(plugins: plugins) { catalog in
            try await fill(catalog)
            #expect(try await catalog.search(.init(query: "茶杯")).ranker == "")
        }
    }

    /// Beyond the ranked ones the catalog's own order goes on; and all pages together are all products, each once.
    @Test func pagesAreWholeBeyondTheRankedOnes() async throws {
        try await CatalogFixture.run(plugins: Self.ranker { -$0.score }) { catalog in
            try await fill(catalog, count: 300)
            for query in ["茶杯", ""] {
                let ranked = try await catalog.find(.init(query: query, pageSize: 100))
                #expect(ranked.count == 300 && Set(ranked).count == 300)
                for size: UInt32 in [1, 37, 64] {
                    #expect(try await catalog.find(.init(query: query, pageSize: size)) == ranked, "\(query) by \(size)")
                }
            }
        }
    }

    /// A ranker that answers at random, fails at random, and loses its mind between two pages: the union of the pages is still all products,
    /// none twice, also while products that match less come and flash offers begin.
    @Test func pagesAreWholeWhateverTheRankerDoes() async throws {
        try await withSeed { random, seed in
            for round in 0..<6 {
                let (count, size) = (Int.random(in: 1...330, using: &random), UInt32.random(in: 1...100, using: &random))
                let source = Mutex(SeededRandom(seed: seed &+ UInt64(round)))
                struct Broken: Error {}
                var plugins = InlinePlugins()
                plugins.add(.searchRanker, id: "mad", onFailure: .fallback) { request, _ in
                    try source.withLock { random in
                        if random.chance(0.1) { throw Broken() }
                        if random.chance(0.1) { return nil }
                        return .init(scores: request.candidates.map { _ in .random(in: -5...5, using: &random).rounded() })
                    }
                }
                try await CatalogFixture.run(plugins: plugins) { catalog in
                    try await fill(catalog, count: count)
                    var (found, request, pages) = ([String](), CatalogV1.SearchRequest(query: "茶杯", pageSize: size), 0)
                    repeat {
                        let page = try await catalog.search(request)
                        try #require(page.hits.count <= Int(size) && (page.nextCursor.isEmpty || page.hits.count == Int(size)))
                        found += page.hits.map(\.productID.rawValue).filter { $0.hasPrefix("p") }
                        request.cursor = page.nextCursor
                        pages += 1
                        if pages % 3 == 0 {
                            try await catalog.upsert(
                                .sample("x\(pages)", titles: ["zh": "长长的大茶杯套装加茶盘"], descriptions: ["zh": "很多"]))
                        }
                    } while !request.cursor.isEmpty
                    try #require(found.count == count && Set(found).count == count, "\(count) by \(size), seed \(seed)")
                }
            }
        }
    }

    @Test func cursorsOfAnyKindAreChecked() throws {
        let place = SearchCursor.Place(rank: -1.5, productID: "p")
        for position: SearchCursor.Position in [
            .behind(place), .within(place, shown: []), .within(place, shown: [1, 2, 300, 70_000, 1 << 40]),
            .within(place, shown: (1...512).map { Int64($0 * 4_000) }),
        ] {
            let text = SearchCursor(query: 7, position: position).text
            #expect(text.utf8.count <= 4_096)
            #expect(try SearchCursor(text: text, query: 7).position == position)
            #expect(throws: RPCError.self) { try SearchCursor(text: text, query: 8) }
            #expect(throws: RPCError.self) { try SearchCursor(text: String(text.dropLast(3)), query: 7) }
            #expect(throws: RPCError.self) { try SearchCursor(text: "B" + text.dropFirst(), query: 7) }
        }
        let long = SearchCursor(query: 7, position: .within(place, shown: (1...513).map { Int64($0) })).text
        #expect(throws: RPCError.self) { try SearchCursor(text: long, query: 7) }
    }
}
