import MeshTesting
import PluginConformance
import PluginKit
import PluginMessages
import Testing

@testable import ModerationPlugin

/// Which texts a person reads first.
@Suite struct ModerationPluginTests {
    private static let rules = ModerationRules()

    private func findings(_ text: String, isAdvertising: Bool = false) -> [Finding] {
        Self.rules.findings(in: ModerationRules.Subject(text: text, isAdvertising: isAdvertising))
    }

    private func check(_ text: String, isAdvertising: Bool = false, _ rule: Finding.Rule, _ span: String) {
        let found = findings(text, isAdvertising: isAdvertising).filter { $0.rule == rule }
        let spans = found.map { String(decoding: Array(text.utf8)[$0.span], as: UTF8.self) }
        #expect(spans.contains(span), "in \"\(text)\": \(spans)")
    }

    @Test(arguments: [
        ("这是国家级的品质", "国家级"), ("全 网 最 低，快来", "全 网 最 低"), ("ＴＯＰ１品牌，放心", "ＴＯＰ１品牌"),
        ("Simply the World’s Best lamp", "World’s Best"),
        ("This is the lowest   price ever!", "lowest   price ever"),
        ("De goedkoopste van Nederland.", "goedkoopste van Nederland"),
        ("Volgens hen marktleider.", "marktleider"), ("百\u{200b}分百有效", "百\u{200b}分百有效"),
    ])
    func `Claims that the law bars, whoever makes them`(text: String, span: String) {
        check(text, .superlative, span)
    }

    @Test(arguments: [
        ("我用过最好的伞", "最好"), ("The best umbrella I had", "The best"), ("De beste paraplu", "De beste"), ("完美的台灯", "完美"),
    ])
    func `Plain superlatives are a buyer's right, and not an advertiser's`(text: String, span: String) {
        #expect(findings(text).isEmpty)
        check(text, isAdvertising: true, .superlative, span)
    }

    @Test(arguments: [
        "不是最好的，但是够用", "Not the best umbrella", "Het is niet de beste paraplu", "Bestellen ging snel", "the bestseller list",
        "并非国家级",
    ])
    func `What is denied or only looks like it is no claim`(text: String) {
        #expect(findings(text, isAdvertising: true).isEmpty, "\(findings(text, isAdvertising: true))")
    }

    @Test(arguments: [
        ("超级推荐这款面膜，下单备注小雨立减十元", "下单备注"), ("太好用了！优惠码 RAIN20 打八折", "优惠码"),
        ("Love it! Use my code RAIN20 for 20% off", "Use my code"),
        ("Geweldige lamp, kortingscode LAMP10", "kortingscode"), ("Echt een aanrader, nu maar 19 euro", "nu maar"),
    ])
    func `Praise beside an offer is an advertisement unless it says so`(text: String, span: String) {
        check(text, .undisclosedAd, span)
        #expect(!findings(text, isAdvertising: true).contains { $0.rule == .undisclosedAd })
    }

    @Test(arguments: [
        "花了99元买的，很好用，推荐", "Great lamp, paid 19 euro, arrived on Monday", "优惠码不能用，太失望了", "Mooie lamp voor 25 euro",
    ])
    func `A price alone, or an offer without praise, is no advertisement`(text: String) {
        #expect(!findings(text).contains { $0.rule == .undisclosedAd })
    }

    @Test(arguments: [
        ("Call 138 0013 8000 now", "138 0013 8000"), ("电话13800138000", "13800138000"),
        ("打1.3.8 0.0.1.3 8.0.0.0", "1.3.8 0.0.1.3 8.0.0.0"),
        ("一三八零零一三八零零零", "一三八零零一三八零零零"), ("①③⑧00138000", "①③⑧00138000"), ("mail me: jan@example.nl please", "jan@example.nl"),
        ("see www.example.com/x for more", "www.example.com/x"), ("kijk op lampen.nl", "lampen.nl"),
        ("https://example.com", "https://example.com"),
        ("加微信 umbrella88", "微信 umbrella88"), ("薇信号：rain_2020", "薇信号：rain_2020"), ("VX: abc12345", "VX: abc12345"),
        ("加QQ 1 2 3 4 5 6 7", "QQ 1 2 3 4 5 6 7"),
    ])
    func `Ways out of the shop, also with gaps`(text: String, span: String) {
        check(text, .contact, span)
    }

    @Test(arguments: [
        "2023-05-01 bought, 2023-06-01 broken", "尺码 36 37 38 都有", "微信支付很方便", "19.95 instead of 29.95", "qq糖很好吃",
        "e.g. the lamp. It is fine.",
        "价格从199降到149", "3.5 x 12.5 x 18.0 cm", "第一天就到了，第二天就用上了", "二零二三年五月一日买的",
    ])
    func `Dates, sizes, prices and messengers by name are no contact`(text: String) {
        #expect(findings(text).isEmpty, "\(findings(text))")
    }

    @Test func `Said over and over, lists of links, lists of tags`() {
        func rules(_ text: String) -> [Finding.Rule] { findings(text).map(\.rule) }
        #expect(rules(String(repeating: "质量很好物流很快，", count: 8)) == [.spam])
        #expect(rules("很好很好很好很好很好很好很好") == [], "lazy, not spam")
        #expect(rules("a.com x b.com y c.com").contains(.spam) == false, "names of one letter are none")
        #expect(rules("lamp.com, tea.com, and rain.com").contains(.spam))
        #expect(rules((0..<13).map { "#t\($0) " }.joined()) == [.spam])
    }

    /// Nothing in the request says how many stars there are, and complaints are held for what they contain, not for complaining.
    @Test(arguments: ["用了两天就坏了，质量太差，退货", "Broke on day two. Never again.", "Waardeloos, stuur het terug", "客服根本不理人，垃圾"])
    func `A complaint is published as it is`(text: String) {
        #expect(findings(text).isEmpty)
    }

    @Test(arguments: ProbeForm.allCases)
    func `Verdict and findings through the table`(form: ProbeForm) throws {
        let plugin = try ProbedPlugin(ModerationPlugin.self)
        let clean = try plugin.call(.moderation, PluginV1.ModerationRequest(source: "shop", text: "伞很大"), as: form).response
        #expect(clean == PluginV1.ModerationResponse(verdict: .publish))
        let text = "全网最低，加微信 rain8888"
        let held = try #require(
            try plugin.call(.moderation, PluginV1.ModerationRequest(source: "red", text: text), as: form).response)
        #expect(held.verdict == .hold)
        #expect(held.findings.map(\.rule) == ["superlative", "contact"])
        #expect(held.findings.first.map { [$0.offset, $0.size] } == [0, 12])
    }

    @Test func `Rules can be switched off and added to`() throws {
        let plugin = try ProbedPlugin(
            ModerationPlugin.self, config: #"{"rules": ["superlative"], "more_claims": ["赛过活神仙"], "digits_min": 8}"#)
        func rules(_ text: String) throws -> [String]? {
            try plugin.call(.moderation, PluginV1.ModerationRequest(text: text)).response?.findings.map(\.rule)
        }
        #expect(try rules("赛过活神仙，加微信 rain8888") == ["superlative"])
        #expect(try rules("www.example.com") == [])
        let error = #expect(throws: ProbeError.self) {
            try ProbedPlugin(ModerationPlugin.self, config: #"{"rules": ["stars"]}"#)
        }
        #expect(error?.description.contains("rules: must be of superlative") == true)
    }

    @Test func `Whatever the text, spans lie within it and cut no character`() async throws {
        let plugin = try ProbedPlugin(ModerationPlugin.self)
        let parts = [
            "全网最低", "微信", "加v", "1", "一", "①", "@", ".", "com", "www.", "://", "最", " ", "\u{200b}", "😀", "é", "\u{301}",
            "not ", "推荐", "优惠码", "#",
            "\u{3000}", "ＡＢ", "-", "\n", "138", "qq", "İ",
        ]
        try await withSeed { random, seed in
            for _ in 0..<2_000 {
                let text = (0..<Int.random(in: 0...40, using: &random)).map { _ in parts.randomElement(using: &random)! }
                    .joined()
                let request = PluginV1.ModerationRequest(text: text, compensated: random.chance(0.5))
                let response = try #require(try plugin.call(.moderation, request).response)
                let bytes = Array(text.utf8)
                #expect(response.findings.count <= 32 && (response.verdict == .hold) == !response.findings.isEmpty)
                for finding in response.findings {
                    let span = Int(finding.offset)..<Int(finding.offset + finding.size)
                    #expect(span.upperBound <= bytes.count, "\(text), seed \(seed)")
                    #expect(String(validating: bytes[span], as: UTF8.self) != nil, "\(text), seed \(seed)")
                    #expect((1...256).contains(finding.explanation.utf8.count), "seed \(seed)")
                }
            }
        }
    }
}
