import CatalogAPI
import Messages
import PluginMessages
import PluginPoints
import RPCCore
import Testing

@testable import CatalogService

/// What the claim check does to products, through the handlers.
@Suite struct CatalogClaimTests {
    /// Finds a word wherever it stands in ASCII texts.
    private static func finding(
        _ word: String, _ severity: PluginV1.ClaimSeverity = .barred
    ) -> @Sendable (PluginV1.ClaimCheckRequest, Instant) async throws -> PluginV1.ClaimCheckResponse? {
        { request, _ in
            var findings: [PluginV1.ClaimFinding] = []
            for (index, text) in request.texts.enumerated() {
                guard let range = text.text.firstRange(of: word), findings.count < 64 else { continue }
                let offset = text.text.utf8.distance(from: text.text.startIndex, to: range.lowerBound)
                findings.append(
                    .init(
                        textIndex: UInt32(index), offset: UInt32(offset), size: UInt32(word.utf8.count), span: word,
                        rule: "word.\(word)", severity: severity, explanation: "made up"))
            }
            return findings.isEmpty ? nil : .init(findings: findings)
        }
    }

    private var plugins: InlinePlugins {
        var plugins = InlinePlugins()
        plugins.add(.claimCheck, id: "bars", Self.finding("best"))
        plugins.add(.claimCheck, id: "warns", Self.finding("unique", .warning))
        return plugins
    }

    @Test func barredClaimsNameFieldSpanAndRule() async throws {
        try await CatalogFixture.run(plugins: plugins) { catalog in
            func check(_ field: String, line: Int = #line, _ change: (inout CatalogV1.Product) -> Void) async {
                var product = CatalogV1.Product.sample("p", descriptions: ["en": "A cup"], categories: ["home"])
                product.variants[0].attributes = [.init(name: "grade", value: "A")]
                product.variants[0].markets = [.init(market: "NL", titles: [.init(language: "nl", text: "Kop")], sold: true)]
                change(&product)
                let changed = product
                await #expect { try await catalog.upsert(changed) } throws: { error in
                    guard let refusal = error as? RPCError else { return false }
                    return refusal.code == .invalidArgument && refusal.reason == "CLAIM_BARRED" && refusal.field == field
                        && ["\(field): ", "\"best\" at byte 4", "word.best", "bars"].allSatisfy(refusal.message.contains)
                }
            }
            await check("product.titles[0].text") { $0.titles[0].text = "the best" }
            await check("product.descriptions[0].text") { $0.descriptions[0].text = "the best" }
            await check("product.categories[0]") { $0.categories[0] = "the best" }
            await check("product.variants[0].attributes[0].name") { $0.variants[0].attributes[0].name = "the best" }
            await check("product.variants[0].attributes[0].value") { $0.variants[0].attributes[0].value = "the best" }
            await check("product.variants[0].markets[0].titles[0].text") {
                $0.variants[0].markets[0].titles[0].text = "the best"
            }
            let stored = try await catalog.search(.init()).total
            #expect(stored == 0)
        }
    }

    @Test func warningsComeWithTheAnswerEveryTime() async throws {
        try await CatalogFixture.run(plugins: plugins) { catalog in
            let product = CatalogV1.Product.sample("p", titles: ["en": "A unique cup"])
            let warning = CatalogV1.ClaimWarning(
                field: "titles[0].text", offset: 2, span: "unique", rule: "word.unique", explanation: "made up", plugin: "warns"
            )
            let first = try await catalog.upsert(product)
            #expect(first == .init(revision: 1, changed: true, warnings: [warning]))
            #expect(try await catalog.upsert(product) == .init(revision: 1, changed: false, warnings: [warning]))
            #expect(try await catalog.upsert(.sample("q")).warnings == [])
        }
    }

    @Test func aProductThatIsWrongAnywayIsNotShownToPlugins() async throws {
        var plugins = InlinePlugins()
        plugins.add(.claimCheck, id: "p") { _, _ in
            Issue.record("was asked")
            return nil
        }
        try await CatalogFixture.run(plugins: plugins) { catalog in
            await #expect { try await catalog.upsert(.sample("p", titles: [:])) } throws: {
                ($0 as? RPCError)?.field == "product.titles"
            }
        }
    }

    @Test func importsRefuseByRow() async throws {
        try await CatalogFixture.run(plugins: plugins) { catalog in
            let rows: [CatalogV1.Product] = [
                .sample("a"), .sample("b", titles: ["en": "the best"]), .sample("c", titles: ["en": "unique"]),
                .sample("d", titles: ["en": "unique best"]), .sample("e", titles: [:]),
                .sample("f", descriptions: ["en": "so unique"]),
                .sample("b"),
            ]
            let reply = try await catalog.server.importProducts(
                .init(products: rows), context: catalog.context(CatalogMethods.importProducts))
            #expect(reply.created == 3 && reply.refused.map(\.row) == [2, 4, 5, 7])
            #expect(reply.refused.map(\.reason) == ["CLAIM_BARRED", "CLAIM_BARRED", "", ""])
            #expect(reply.refused[0].field == "titles[0].text" && reply.refused[0].productID == "b")
            #expect(reply.refused[0].message.hasPrefix("titles[0].text: \"best\" at byte 4"))
            #expect(
                reply.warnings.map(\.row) == [3, 6]
                    && reply.warnings.map(\.field) == ["titles[0].text", "descriptions[0].text"])
            #expect(try await catalog.find(.init()) == ["a", "c", "f"])
        }
    }

    /// 300 rows of three texts each are many requests; every second row is barred, more than one answer may hold.
    @Test func largeImportsAreAskedForInParts() async throws {
        try await CatalogFixture.run(plugins: plugins) { catalog in
            let rows = (0..<300).map { row in
                CatalogV1.Product.sample(
                    "p\(row)", titles: ["en": row % 2 == 0 ? "best" : "cup", "nl": "kop"], descriptions: ["en": "A cup"])
            }
            let reply = try await catalog.server.importProducts(
                .init(products: rows), context: catalog.context(CatalogMethods.importProducts))
            #expect(reply.created == 150 && reply.refused.map(\.row) == (0..<150).map { UInt32(2 * $0 + 1) })
        }
    }

    @Test func failuresFollowThePolicy() async throws {
        struct Broken: Error {}
        for policy in FailurePolicy.allCases {
            var plugins = InlinePlugins()
            plugins.add(.claimCheck, id: "broken", onFailure: policy) { _, _ in throw Broken() }
            try await CatalogFixture.run(plugins: plugins) { catalog in
                if policy == .closed {
                    await #expect { try await catalog.upsert(.sample("p")) } throws: {
                        ($0 as? RPCError)?.code == .unavailable && ($0 as? RPCError)?.reason == "PLUGIN_FAILED"
                    }
                    await #expect {
                        try await catalog.server.importProducts(
                            .init(products: [.sample("p")]), context: catalog.context(CatalogMethods.importProducts))
                    } throws: { ($0 as? RPCError)?.reason == "PLUGIN_FAILED" }
                    let stored = try await catalog.search(.init()).total
                    #expect(stored == 0)
                } else {
                    let reply = try await catalog.upsert(.sample("p"))
                    #expect(reply.changed)
                }
            }
        }
    }

    @Test(arguments: [
        PluginV1.ClaimFinding(textIndex: 9, size: 1, span: "U", rule: "r"), .init(size: 0, span: "", rule: "r"),
        .init(offset: 7, size: 2, span: "al", rule: "r"), .init(offset: .max, size: .max, span: "U", rule: "r"),
        .init(size: 1, span: "V", rule: "r"), .init(size: 1, span: "U"),
        .init(size: 1, span: "U", rule: "r", explanation: String(repeating: "x", count: 257)),
    ])
    func anAnswerAgainstTheRulesIsAFailure(finding: PluginV1.ClaimFinding) async throws {
        var plugins = InlinePlugins()
        plugins.add(.claimCheck, id: "liar") { _, _ in .init(findings: [finding]) }
        try await CatalogFixture.run(plugins: plugins) { catalog in
            await #expect { try await catalog.upsert(.sample("p")) } throws: {
                ($0 as? RPCError)?.reason == "PLUGIN_FAILED" && ($0 as? RPCError)?.message.contains("invalidOutput") == true
            }
        }
    }

    @Test func aSeverityThatWasNotSaidIsTheWorse() async throws {
        var plugins = InlinePlugins()
        plugins.add(.claimCheck, id: "vague", Self.finding("cup", .unspecified))
        try await CatalogFixture.run(plugins: plugins) { catalog in
            await #expect { try await catalog.upsert(.sample("p", titles: ["en": "A cup"])) } throws: {
                ($0 as? RPCError)?.reason == "CLAIM_BARRED"
            }
        }
    }
}
