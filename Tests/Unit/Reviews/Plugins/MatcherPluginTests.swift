import MeshTesting
import PluginConformance
import PluginKit
import PluginMessages
import Testing

@testable import MatcherPlugin

/// Which SKU a note is about.
@Suite struct MatcherPluginTests {
    private static let umbrella = PluginV1.MatchCandidate(
        sku: "umbrella-l", gtin: "4006381333931", mpn: "RX-200/L", brandID: "lumen",
        titles: ["Lumen folding umbrella large", "流明折叠伞 大号"], productID: "umbrella")
    private static let small = PluginV1.MatchCandidate(
        sku: "umbrella-s", gtin: "96385074", mpn: "RX-200/S", brandID: "lumen",
        titles: ["Lumen folding umbrella small", "流明折叠伞 小号"], productID: "umbrella")
    private static let tea = PluginV1.MatchCandidate(
        sku: "tea-1", mpn: "RX-200/L", brandID: "theepot", titles: ["Jasmijnthee 100 g", "茉莉花茶 一百克"], productID: "tea")
    private static let all = [umbrella, small, tea]

    private func match(
        _ links: [PluginV1.ProductLink] = [], title: String = "", text: String = "", tags: [String] = [],
        candidates: [PluginV1.MatchCandidate] = all, rules: MatchRules = MatchRules()
    ) -> PluginV1.MatcherResponse? {
        rules.match(
            PluginV1.MatcherRequest(
                source: "red", title: title, text: text, tags: tags, productLinks: links, candidates: candidates))
    }

    @Test func `Identifiers in their order, each with full confidence`() {
        let everything = PluginV1.ProductLink(
            sku: "tea-1", gtin: "4006381333931", mpn: "rx 200 s", brand: "LUMEN", sourceProductID: "p-1")
        var link = everything
        #expect(match([link]) == PluginV1.MatcherResponse(sku: "tea-1", method: "sku", confidenceBps: 10_000))
        link.sku = "gone"
        #expect(match([link]) == PluginV1.MatcherResponse(sku: "umbrella-l", method: "gtin", confidenceBps: 10_000))
        link.gtin = "4006381333930"
        #expect(match([link]) == PluginV1.MatcherResponse(sku: "umbrella-s", method: "mpn", confidenceBps: 10_000))
        link.mpn = ""
        #expect(match([link]) == nil)
        let rules = MatchRules(mapped: [.init(source: "red", productID: "p-1"): "tea-1"])
        #expect(match([link], rules: rules) == PluginV1.MatcherResponse(sku: "tea-1", method: "mapped", confidenceBps: 10_000))
    }

    @Test(arguments: ["4006381333931", "04006381333931", "4 006381 333931", "400-6381333931"])
    func `One GTIN in any of its forms`(gtin: String) {
        #expect(match([PluginV1.ProductLink(gtin: gtin)])?.sku == "umbrella-l")
    }

    @Test(arguments: ["4006381333932", "400638133393", "abc", "", "40063813339310", "96385075", "４００６３８１３３３９３１"])
    func `What is no GTIN identifies nothing`(gtin: String) {
        #expect(match([PluginV1.ProductLink(gtin: gtin)]) == nil)
    }

    @Test func `A part number counts with its brand only`() {
        #expect(match([PluginV1.ProductLink(mpn: "RX-200/L")]) == nil)
        #expect(match([PluginV1.ProductLink(mpn: "RX-200/L", brand: "Theepot")])?.sku == "tea-1")
        #expect(match([PluginV1.ProductLink(mpn: "RX-200/L", brand: "Nobody")]) == nil)
    }

    @Test func `An identifier of two candidates identifies neither`() {
        var twin = Self.umbrella
        twin.sku = "umbrella-copy"
        #expect(match([PluginV1.ProductLink(gtin: "4006381333931")], candidates: Self.all + [twin]) == nil)
    }

    @Test func `Words: the title that the note holds, in any language`() {
        let chinese = match(title: "通勤好物", text: "流明折叠伞大号撑了一个月，很结实", tags: ["雨伞"])
        #expect(chinese?.sku == "umbrella-l" && chinese?.method == "text")
        #expect((chinese?.confidenceBps ?? 0) >= 6_000)
        let dutch = match(title: "Mijn nieuwe JASMIJNTHEE", text: "elke ochtend, 100 g per maand")
        #expect(dutch?.sku == "tea-1")
        #expect(match(title: "A nice day", text: "nothing was bought") == nil)
    }

    @Test func `Two products that fit alike match neither; variants of one product do not compete`() {
        var other = Self.umbrella
        (other.sku, other.productID) = ("copy", "another")
        let text = "Lumen folding umbrella large, a month of rain"
        #expect(match(text: text)?.sku == "umbrella-l")
        #expect(match(text: text, candidates: Self.all + [other]) == nil)
        var second = Self.umbrella
        second.sku = "umbrella-l-2"
        #expect(match(text: text, candidates: [second, Self.umbrella])?.sku == "umbrella-l-2", "the catalog's order")
    }

    @Test func `A variant that the note names goes before the one that is listed first`() {
        func variant(_ sku: String, _ size: String) -> PluginV1.MatchCandidate {
            .init(sku: sku, titles: ["流明折叠伞", "流明折叠伞 \(size)"], productID: "umbrella")
        }
        let candidates = [variant("l", "large"), variant("s", "small")]
        #expect(match(text: "流明折叠伞很好用", candidates: candidates)?.sku == "l")
        #expect(match(text: "流明折叠伞很好用，small 正好", candidates: candidates)?.sku == "s")
    }

    @Test func `A title that says too little matches nothing`() {
        let candidate = PluginV1.MatchCandidate(sku: "t", titles: ["茶"], productID: "t")
        #expect(match(text: "茶很好喝，天天喝茶", candidates: [candidate]) == nil)
    }

    @Test func `The same request always gets the same answer, whatever is in it`() async throws {
        let plugin = try ProbedPlugin(MatcherPlugin.self)
        let words = ["流明", "折叠伞", "大号", "umbrella", "Lumen", "tea", "😀", "ß", "１００", "\u{301}", "-", " "]
        try await withSeed { random, seed in
            for _ in 0..<300 {
                func text(_ count: Int) -> String {
                    (0..<Int.random(in: 0...count, using: &random)).map { _ in words.randomElement(using: &random)! }.joined()
                }
                let candidates = (0..<Int.random(in: 0...6, using: &random)).map { number in
                    PluginV1.MatchCandidate(
                        sku: "s-\(number)", gtin: text(2), mpn: text(2), brandID: text(1), titles: [text(6)], productID: text(1)
                    )
                }
                let request = PluginV1.MatcherRequest(
                    source: "red", title: text(5), text: text(20), tags: [text(2)],
                    productLinks: [PluginV1.ProductLink(gtin: text(2), mpn: text(2), brand: text(1))], candidates: candidates)
                let first = try plugin.call(.matcher, request)
                #expect(try plugin.call(.matcher, request, as: .shared) == first, "seed \(seed)")
                if let response = first.response {
                    #expect(candidates.contains { $0.sku == response.sku } && response.confidenceBps <= 10_000, "seed \(seed)")
                }
            }
        }
    }

    @Test func `A mapping that is there twice is refused by name`() {
        let config = #"{"mapped": [{"source": "red", "id": "p", "sku": "a"}, {"source": "red", "id": "p", "sku": "b"}]}"#
        let error = #expect(throws: ProbeError.self) { try ProbedPlugin(MatcherPlugin.self, config: config) }
        #expect(error?.description.contains("mapped.1.id") == true, "\(error?.description ?? "")")
    }
}
