import MeshTesting
import PluginConformance
import PluginMessages
import Testing

@testable import ClaimCheckPlugin

/// Claims in made-up product texts: what must be found, and what must not.
@Suite struct ClaimCheckTests {
    private static let checker = ClaimChecker(Lexicon())

    /// Spans of the findings: barred ones as they are, warnings with a "?" before them.
    private static func spans(_ text: String, _ language: String, _ checker: ClaimChecker = checker) -> [String] {
        checker.findings(in: [.init(field: "f", language: language, text: text)])
            .map { $0.severity == .barred ? $0.span : "?\($0.span)" }
    }

    @Test(arguments: [
        // Plain claims.
        ("zh", "国家级工艺雨伞", ["国家级"]), ("zh", "本店销量第一，价格公道", ["销量第一"]), ("zh", "顶级面料", ["顶级"]), ("zh", "最佳拍档茶具", ["最佳"]),
        ("zh", "第一品牌护手霜", ["第一品牌"]), ("zh", "全网最低价，仅此一晚", ["全网最低价"]), ("zh", "最高级的真丝围巾", ["最高级"]),
        ("zh", "独一无二的手工茶壶", ["独一无二"]), ("zh", "100%有效防晒", ["100%有效"]), ("zh", "最好的伞，最便宜的价", ["最好", "最便宜"]),
        // Full-width, circled and mathematical forms.
        ("zh", "１００％有效", ["１００％有效"]), ("zh", "第１品牌", ["第１品牌"]), ("zh", "第①品牌", ["第①品牌"]), ("zh", "ＢＥＳＴ雨伞", ["ＢＥＳＴ"]),
        ("en", "The 𝐁𝐞𝐬𝐭 umbrella", ["𝐁𝐞𝐬𝐭"]), ("en", "Ⓑⓔⓢⓣ cup", ["Ⓑⓔⓢⓣ"]),
        // Traditional characters, and stand-ins.
        ("zh-Hant", "國家級品質", ["國家級"]), ("zh-Hant", "全網最低價", ["全網最低價"]), ("zh-TW", "頂級羊毛", ["頂級"]), ("zh-HK", "獨一無二", ["獨一無二"]),
        ("zh-Hant", "銷量第壹", ["銷量第壹"]), ("zh", "蕞佳口感", ["蕞佳"]),
        // Spaces, punctuation and invisible characters in between.
        ("zh", "最 佳 雨伞", ["最 佳"]), ("zh", "最·佳", ["最·佳"]), ("zh", "国-家-级", ["国-家-级"]), ("zh", "最★佳", ["最★佳"]),
        ("zh", "最.佳", ["最.佳"]),
        ("zh", "“最”佳茶杯", ["最”佳"]), ("zh", "【顶】【级】皮包", ["顶】【级"]), ("zh", "最\u{200b}佳", ["最\u{200b}佳"]), ("zh", "最　佳", ["最　佳"]),
        ("zh", "第 1 品牌", ["第 1 品牌"]), ("zh", "最\u{fe0f}好\u{fe0f}的", ["最\u{fe0f}好"]),
        ("en", "b.e.s.t umbrella", ["b.e.s.t"]), ("en", "B E S T quality", ["B E S T"]), ("en", "be\u{ad}st", ["be\u{ad}st"]),
        // English.
        ("en", "The best umbrella for rain", ["best"]), ("en", "World's finest tea", ["World's finest"]),
        ("en", "No.1 in hair care", ["No.1"]),
        ("en", "No. 1 in hair care", ["No. 1"]), ("en", "#1 brush", ["#1"]), ("en", "our NUMBER-ONE pan", ["NUMBER-ONE"]),
        ("en", "the cheapest, the safest", ["cheapest", "safest"]), ("en", "lowest   price", ["lowest   price"]),
        ("en", "100% effective!", ["100% effective"]),
        ("en-GB", "Simply unrivalled", ["unrivalled"]), ("zh", "NO.1 雨伞", ["NO.1"]), ("en", "№1 cup", ["№1"]),
        ("en", "If not the best, then what?", ["best"]), ("en", "not only the best pan", ["best"]),
        ("en", "Why not the best?", ["best"]),
        ("en", "Not cheap. Best quality.", ["Best"]), ("en", "best-before date or not: the best tea", ["best"]),
        // Dutch.
        ("nl", "De beste paraplu", ["beste"]), ("nl", "Nummer één in Nederland", ["Nummer één"]),
        ("nl", "de allergoedkoopste", ["allergoedkoopste"]),
        ("nl", "Laagste prijs!", ["Laagste prijs"]), ("nl-BE", "ONGEËVENAARD zacht", ["ONGEËVENAARD"]),
        ("nl", "Ongee\u{308}venaarde kwaliteit", ["Ongee\u{308}venaarde"]),
        ("nl", "niet alleen de beste pan", ["beste"]), ("nl", "100 % effectief", ["100 % effectief"]),
        ("nl", "Nr. 1 keuze", ["Nr. 1"]),
        // Warnings.
        ("zh", "冠军同款", ["?冠军"]), ("en", "A best-seller, world-class", ["?best-seller", "?world-class"]),
        ("nl", "De mooiste sjaal", ["?mooiste"]),
        // A language that is not known, or not ours.
        ("", "not #1", []), ("", "niet #1", []), ("", "#1 cup", ["#1"]),
        ("", "最佳 / de beste / the best", ["最佳", "beste", "best"]), ("fr", "最佳 and the best", ["最佳"]),
        ("de", "der beste Schirm", []),
        ("ja", "最高級のお茶", []),
    ])
    func finds(language: String, text: String, expected: [String]) {
        #expect(Self.spans(text, language) == expected, "\(text)")
    }

    @Test(arguments: [
        ("zh", "最近上新"), ("zh", "最后三天"), ("zh", "最终解释权"), ("zh", "最佳食用期：三个月"), ("zh", "最佳赏味期限 2026"), ("zh", "最佳赏味期30天"),
        ("zh", "最大承重20公斤"), ("zh", "最好在三天内喝完"), ("zh", "最好不要放冰箱"), ("zh", "不是最好的，但很实用"), ("zh", "并非最佳选择"), ("zh", "没有最好"),
        ("zh", "顶级域名"), ("zh", "万能胶"), ("zh", "第一次使用"), ("zh", "第一步：洗净"), ("zh", "国家标准"), ("zh", "高级面料"), ("zh", "级别最。佳作欣赏"),
        ("zh", "价格，最，佳茗"), ("zh-Hant", "最佳食用日期見瓶底"), ("zh", "最高温度60℃"), ("zh", "绝对值"), ("zh", "世界地图杯"),
        ("en", "Best before: see lid"), ("en", "best-before date"), ("en", "Wash and keep the rest"),
        ("en", "a vest, a bestiary, Brest"),
        ("en", "Best regards, the shop"), ("en", "works best with warm water"), ("en", "We do our best"),
        ("en", "This is not the best choice for ice"),
        ("en", "It isn't the cheapest"), ("en", "It isn\u{2019}t necessarily the best"), ("en", "never the cheapest"),
        ("en", "size 1, no 10"), ("en", "Best served cold"),
        ("en", "lower prices"), ("en", "No. 12 thread"), ("en", "number 10"),
        ("nl", "Ten minste houdbaar tot: zie deksel"), ("nl", "tenminste drie dagen"), ("nl", "Beste klant, welkom"),
        ("nl", "bestek en bestelling"),
        ("nl", "best mooi en best handig"), ("nl", "Smaakt het beste koud"), ("nl", "niet de goedkoopste"),
        ("nl", "geen allerbeste keus"),
        ("nl", "het beste bewaren op een koele plek"), ("nl", "voor het beste resultaat"), ("nl", "artikelnummer 1"),
        ("nl", "nr. 12"),
        ("", ""), ("", " \u{200b} "), ("zh", "。。。"), ("en", "b e s"), ("en", "a b c d"), ("", "👍🏽👨‍👩‍👧"),
    ])
    func doesNotCryWolf(language: String, text: String) {
        #expect(Self.spans(text, language) == [], "\(text)")
    }

    @Test func denialsThatAreNoneCount() {
        for text in ["难道不是最好的吗", "是不是最佳", "岂不是最便宜"] {
            #expect(Self.spans(text, "zh").count == 1, "\(text)")
        }
    }

    @Test func offsetsAreBytesOfTheOriginal() throws {
        let text = "茶 ★ 最　佳, a BEST–seller"
        let findings = Self.checker.findings(in: [.init(text: "nothing"), .init(language: "zh", text: text)])
        #expect(findings.map(\.textIndex) == [1, 1] && findings.map(\.span) == ["最　佳", "BEST–seller"])
        for finding in findings {
            let slice = text.utf8.dropFirst(Int(finding.offset)).prefix(Int(finding.size))
            #expect(String(decoding: slice, as: UTF8.self) == finding.span)
        }
        #expect(findings.map(\.rule) == ["superlative.quality", "puffery"])
    }

    @Test func theWorstComeFirstWhenThereIsNoRoom() {
        let text = String(repeating: "冠军，", count: 100) + "最佳"
        let findings = Self.checker.findings(in: [.init(language: "zh", text: text)])
        #expect(findings.count == 64 && findings.last?.span == "最佳")
        #expect(findings.map(\.offset) == findings.map(\.offset).sorted())
    }

    /// Every bundled phrase is found where it stands alone, in each form it may take; exceptions are not.
    @Test func everyPhraseIsFound() {
        for phrase in Lexicon().phrases {
            let found = Self.spans(phrase.text, phrase.language.rawValue)
            #expect(found.isEmpty == (phrase.verdict == .allowed), "\(phrase.text): \(found)")
            guard phrase.verdict != .allowed, phrase.language != .chinese else { continue }
            #expect(Self.spans("x \(phrase.text.uppercased()) y", phrase.language.rawValue).count == 1, "\(phrase.text)")
            #expect(
                Self.spans("x\(phrase.text)y", phrase.language.rawValue).isEmpty || phrase.text.hasPrefix("#"), "\(phrase.text)"
            )
        }
    }

    /// Whatever the bytes: spans lie within the text, at character boundaries, in order, and what is found does not depend on the other texts.
    @Test func anyTextIsReadSafely() async throws {
        try await withSeed { random, seed in
            let pieces = [
                "最", "佳", "最佳", "第", "1", "品牌", "best", "b", "e", "s", "t", " ", ".", "·", "\u{200b}", "不是", "not ", "，",
                "beste", "🎉", "é", "e\u{301}", "%", "100",
                "#", "国家级", "食用期", "-", "\n", "ß", "№", "\u{fe0f}",
            ]
            for _ in 0..<2_000 {
                let text = (0..<Int.random(in: 0...40, using: &random)).map { _ in pieces.randomElement(using: &random)! }
                    .joined()
                let language = ["", "zh", "nl", "en"].randomElement(using: &random)!
                let findings = Self.checker.findings(in: [.init(text: "最佳"), .init(language: language, text: text)])
                    .filter { $0.textIndex == 1 }
                let bytes = Array(text.utf8)
                for finding in findings {
                    let (start, end) = (Int(finding.offset), Int(finding.offset + finding.size))
                    try #require(start < end && end <= bytes.count, "\(text) seed \(seed)")
                    try #require(String(validating: bytes[start..<end], as: UTF8.self) == finding.span, "\(text) seed \(seed)")
                }
                try #require(findings.map(\.offset) == findings.map(\.offset).sorted(), "\(text) seed \(seed)")
                try #require(Self.spans(text, language).count == findings.count, "\(text) seed \(seed)")
            }
        }
    }

    // MARK: The automaton

    @Test func theAutomatonFindsWhatAScanFinds() async throws {
        try await withSeed { random, seed in
            for _ in 0..<200 {
                func word(_ countMax: Int) -> [UInt32] {
                    (0..<Int.random(in: 1...countMax, using: &random)).map { _ in UInt32.random(in: 97...99, using: &random) }
                }
                let phrases = Array(Set((0..<Int.random(in: 1...12, using: &random)).map { _ in word(5) }))
                let text = word(60)
                let units = text.enumerated().map { FoldedText.Unit(value: $1, start: $0, end: $0 + 1) }
                let found = Set(PhraseAutomaton(phrases).matches(in: units))
                var expected: Set<PhraseAutomaton.Match> = []
                for (index, phrase) in phrases.enumerated() where phrase.count <= text.count {
                    for start in 0...(text.count - phrase.count) where Array(text[start..<(start + phrase.count)]) == phrase {
                        expected.insert(.init(phrase: index, range: start..<(start + phrase.count)))
                    }
                }
                try #require(found == expected, "\(phrases) in \(text), seed \(seed)")
            }
        }
    }

    // MARK: The plugin

    @Test(arguments: ProbeForm.allCases)
    func answersThroughItsTable(form: ProbeForm) throws {
        let plugin = try ProbedPlugin(ClaimCheck.self, config: BundledManifest.config("catalog", "ClaimCheck"))
        #expect(plugin.id == "liveshop.claim-check")
        #expect(try plugin.call(.claimCheck, .init(texts: [.init(text: "A cup")]), as: form) == .declined(""))
        let answer = try plugin.call(
            .claimCheck, .init(texts: [.init(text: "A cup"), .init(language: "nl", text: "De beste kop")]), as: form)
        #expect(
            answer.response?.findings == [
                .init(
                    textIndex: 1, offset: 3, size: 5, span: "beste", rule: "superlative.quality", severity: .barred,
                    explanation: "a claim that advertising law bars (Dutch)")
            ])
    }

    @Test func theConfigurationHasTheLastWord() throws {
        let plugin = try ProbedPlugin(
            ClaimCheck.self,
            config: #"{"en": {"except": ["best"], "barred": ["glow-up"], "warnings": ["Shiny"]}, "zh": {"except": ["顶级"]}}"#)
        func found(_ text: String) throws -> [String] {
            try plugin.call(.claimCheck, .init(texts: [.init(language: "zh", text: text)])).response?.findings.map(\.rule) ?? []
        }
        #expect(try found("the best 顶级 cup") == [])
        #expect(try found("GLOW UP, shiny") == ["configured.barred", "configured.warning"])
        #expect(try found("最佳 the cheapest") == ["superlative.quality", "superlative.price"])
        #expect { _ = try ProbedPlugin(ClaimCheck.self, config: #"{"nl": {"barred": ["..."]}}"#) } throws: {
            "\($0)".contains("nl.barred.0:")
        }
    }
}
