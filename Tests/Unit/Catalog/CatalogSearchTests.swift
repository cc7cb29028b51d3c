import CatalogAPI
import MeshTesting
import Messages
import RPCCore
import Testing

@testable import CatalogService

/// Search through the handlers, over a read model in memory.
@Suite struct CatalogSearchTests {
    private static let products: [CatalogV1.Product] = [
        .sample("case", titles: ["zh": "红色手机壳", "en": "Red phone case"], categories: ["phones", "red"]),
        .sample("phone", titles: ["zh": "手机", "en": "Phone"], categories: ["phones"]),
        .sample("machine", titles: ["zh": "洗衣机", "en": "Washing machine"], categories: ["home"]),
        .sample("hand", titles: ["zh": "护手霜 机场版", "en": "Hand cream"], categories: ["skincare"]),
        .sample("umbrella", titles: ["nl": "Reuzeparaplu's", "en": "Large umbrellas"], categories: ["rain", "red"]),
        .sample("pan", titles: ["nl": "Crêpepan geëmailleerd", "en": "Crepe pan"], descriptions: ["en": "Red handle"]),
    ]

    @Test(arguments: [
        // One, two and three characters; side by side, not anywhere.
        ("手", "", ["case", "hand", "phone"]), ("机", "", ["case", "hand", "machine", "phone"]), ("手机", "", ["case", "phone"]),
        ("机手", "", []), ("手机壳", "", ["case"]), ("红色手机壳", "zh", ["case"]), ("红机", "", []), ("洗衣机", "", ["machine"]),
        ("红 壳", "", ["case"]),
        ("Phone", "", ["case", "phone"]), ("UMBREL", "", ["umbrella"]), ("brella", "", []),
        ("crepe", "nl", ["pan"]), ("geemailleerd", "", ["pan"]), ("CRÊPEPAN", "nl", ["pan"]), ("paraplu", "nl", []),
        ("reuzeparaplu", "nl", ["umbrella"]), ("reuzeparaplu's", "", ["umbrella"]), ("reuzeparaplu", "en", []),
        ("red phone", "", ["case"]), ("red", "", ["case", "pan", "umbrella"]), ("cream 护手", "", []), ("手霜机场", "", ["hand"]),
        ("skincare 护手", "", ["hand"]),
    ])
    func findsWhatIsThereAndNothingElse(query: String, language: String, expected: [String]) async throws {
        try await CatalogFixture.run { catalog in
            for product in Self.products { try await catalog.upsert(product) }
            let found = try await catalog.find(.init(query: query, language: language))
            #expect(found.sorted() == expected, "\(query)")
        }
    }

    /// Titles over few characters, so that they share runs; what is found must be what a scan finds, for queries of 1 to 5 characters.
    @Test func chineseIsFoundAsByScanning() async throws {
        try await withSeed { random, seed in
            var titles: [String: String] = [:]
            for number in 0..<60 {
                titles["p\(number)"] = String(
                    (0..<Int.random(in: 1...12, using: &random)).map { _ in "手机壳红色".randomElement(using: &random)! })
            }
            let queries = (0..<60).map { _ in
                String((0..<Int.random(in: 1...5, using: &random)).map { _ in "手机壳红色".randomElement(using: &random)! })
            }
            let products = titles.map { CatalogV1.Product.sample($0.key, titles: ["zh": $0.value]) }
            let known = titles
            try await CatalogFixture.run { catalog in
                let reply = try await catalog.server.importProducts(
                    .init(products: products), context: catalog.context(CatalogMethods.importProducts))
                #expect(reply.created == 60)
                for query in queries {
                    let found = try await catalog.find(.init(query: query, pageSize: 7))
                    let expected = known.filter { $0.value.contains(query) }.map(\.key)
                    #expect(found.sorted() == expected.sorted(), "\(query), seed \(seed)")
                }
            }
        }
    }

    @Test func titlesWeighMoreAndShorterOnesWin() async throws {
        try await CatalogFixture.run { catalog in
            for product in Self.products { try await catalog.upsert(product) }
            #expect(try await catalog.find(.init(query: "手机")) == ["phone", "case"])
            let red = try await catalog.search(.init(query: "red"))
            #expect(red.hits.first?.productID == "case" && red.hits.last?.productID == "pan")
            #expect(red.hits.map(\.score) == red.hits.map(\.score).sorted(by: >))
        }
    }

    @Test func queriesAreNeverSyntax() async throws {
        try await CatalogFixture.run { catalog in
            for product in Self.products { try await catalog.upsert(product) }
            let hostile = [
                "\"", "phone\"", "phone OR umbrella", "title:phone", "phone*", "^phone", "NEAR(phone case)", "phone NOT case",
                "(phone", "{title}: phone", "'; DROP TABLE product; --", "phone + case", "-phone", "\u{0}phone", "%", "_",
            ]
            for query in hostile {
                do { _ = try await catalog.search(.init(query: query)) } catch {
                    let refusal = error as? RPCError
                    #expect(refusal?.code == .invalidArgument && refusal?.field == "query", "\(query): \(error)")
                }
            }
            // Operators are words like others.
            #expect(try await catalog.find(.init(query: "phone NOT case")) == [])
            #expect(try await catalog.find(.init(query: "title:phone")) == [])
        }
    }

    @Test func categoriesFilterAndFacetsCount() async throws {
        try await CatalogFixture.run { catalog in
            for product in Self.products { try await catalog.upsert(product) }
            #expect(try await catalog.find(.init(categories: ["red"])) == ["case", "umbrella"])
            #expect(try await catalog.find(.init(categories: ["red", "phones"])) == ["case"])
            #expect(try await catalog.find(.init(categories: ["none"])) == [])
            let page = try await catalog.search(.init(pageSize: 1, facetsMax: 3))
            #expect(page.total == 6 && page.hits.count == 1)
            #expect(page.facets.map(\.category) == ["phones", "red", "home"])
            #expect(page.facets.map(\.products) == [2, 2, 1])
            let filtered = try await catalog.search(.init(query: "red", facetsMax: 32))
            #expect(filtered.total == 3)
            #expect(
                filtered.facets == [
                    .init(category: "red", products: 2), .init(category: "phones", products: 1),
                    .init(category: "rain", products: 1),
                ])
        }
    }

    @Test func marketsHaveTheirOwnTitlesAndGoods() async throws {
        try await CatalogFixture.run { catalog in
            var umbrella = CatalogV1.Product.sample("umbrella", titles: ["en": "Umbrella"], skus: ["large", "small"])
            umbrella.variants[0].markets = [.init(market: "CN", sold: false)]
            umbrella.variants[1].markets = [
                .init(
                    market: "CN", titles: [.init(language: "zh", text: "小阳伞"), .init(language: "en", text: "Parasol")],
                    sold: true),
                .init(market: "RU", sold: false),
            ]
            try await catalog.upsert(umbrella)
            var plate = CatalogV1.Product.sample("plate", titles: ["en": "Umbrella plate"])
            plate.variants[0].markets = [.init(market: "CN", sold: false)]
            try await catalog.upsert(plate)

            #expect(try await catalog.find(.init(query: "umbrella")) == ["umbrella", "plate"])
            #expect(try await catalog.find(.init(query: "umbrella", market: "CN")) == ["umbrella"])
            #expect(try await catalog.find(.init(query: "parasol", market: "RU")) == [])
            let hit = try await catalog.search(.init(query: "阳伞", market: "CN")).hits.first
            #expect(hit?.title?.text == "小阳伞" || hit?.title?.text == "Parasol")
            #expect(hit?.skus == ["small"])
            let chinese = try await catalog.search(.init(query: "阳", language: "zh", market: "CN")).hits.first
            #expect(chinese?.title?.text == "小阳伞")
        }
    }

    @Test func replacedTextsAreForgotten() async throws {
        try await CatalogFixture.run { catalog in
            try await catalog.upsert(.sample("a", titles: ["zh": "茶壶"], categories: ["tea"]))
            try await catalog.upsert(.sample("a", titles: ["zh": "咖啡杯"]))
            #expect(try await catalog.find(.init(query: "茶")) == [])
            #expect(try await catalog.find(.init(query: "咖啡")) == ["a"])
            #expect(try await catalog.search(.init(facetsMax: 9)).facets == [])
        }
    }

    @Test func pagesNeitherRepeatNorMiss() async throws {
        try await CatalogFixture.run { catalog in
            for number in 100..<150 {
                try await catalog.upsert(
                    .sample("p\(number)", titles: ["zh": String(repeating: "新", count: number % 7) + "茶杯"]))
            }
            for query in ["茶杯", ""] {
                let whole = try await catalog.search(.init(query: query, pageSize: 100)).hits.map(\.productID)
                #expect(whole.count == 50)
                for size: UInt32 in [1, 7, 49, 50] {
                    let request = CatalogV1.SearchRequest(query: query, pageSize: size)
                    #expect(try await catalog.find(request).map { ProductID($0) } == whole, "\(query) by \(size)")
                }
            }
        }
    }

    @Test func newProductsDoNotDisturbPagesUnderWay() async throws {
        try await CatalogFixture.run { catalog in
            for number in 100..<130 {
                try await catalog.upsert(
                    .sample("p\(number)", titles: ["zh": String(repeating: "新", count: number % 5) + "茶杯"]))
            }
            var (found, request) = ([String](), CatalogV1.SearchRequest(query: "茶杯", pageSize: 4))
            var added = 0
            repeat {
                let page = try await catalog.search(request)
                found += page.hits.map(\.productID.rawValue).filter { $0.hasPrefix("p") }
                request.cursor = page.nextCursor
                added += 1
                // Moves every rank: another row, another average length, another frequency.
                try await catalog.upsert(.sample("x\(added)", titles: ["zh": "长长的大茶杯套装加茶盘"], descriptions: ["zh": "很多茶"]))
            } while !request.cursor.isEmpty
            #expect(found.count == 30 && Set(found).count == 30)
        }
    }

    @Test func cursorsOfAnotherQueryAreRefused() async throws {
        try await CatalogFixture.run { catalog in
            for product in Self.products { try await catalog.upsert(product) }
            let cursor = try await catalog.search(.init(query: "red", pageSize: 1)).nextCursor
            #expect(!cursor.isEmpty)
            for request: CatalogV1.SearchRequest in [
                .init(query: "phone", cursor: cursor), .init(query: "red", market: "NL", cursor: cursor),
                .init(query: "red", categories: ["red"], cursor: cursor), .init(query: "red", cursor: "nonsense"),
            ] {
                await #expect { try await catalog.search(request) } throws: { error in
                    (error as? RPCError)?.code == .invalidArgument && (error as? RPCError)?.field == "cursor"
                }
            }
        }
    }
}
