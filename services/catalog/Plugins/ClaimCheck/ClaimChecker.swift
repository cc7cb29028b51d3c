import PluginMessages

/// Finds claims in texts.
struct ClaimChecker: Sendable {
    /// In one answer; the extension point's bound.
    static let findingsMax = 64

    private let phrases: [Phrase]
    private let automata: [ClaimLanguage: (automaton: PhraseAutomaton, phrases: [Int])]

    init(_ lexicon: Lexicon) {
        phrases = lexicon.phrases
        var automata: [ClaimLanguage: (automaton: PhraseAutomaton, phrases: [Int])] = [:]
        for language in ClaimLanguage.allCases {
            let own = lexicon.phrases.indices.filter { lexicon.phrases[$0].language == language }
            automata[language] = (PhraseAutomaton(own.map { Lexicon.folded(lexicon.phrases[$0].text) }), own)
        }
        self.automata = automata
    }

    /// - Returns: by text, then position; at most `findingsMax`, barred ones before warnings where there are more.
    func findings(in texts: [PluginV1.ClaimText]) -> [PluginV1.ClaimFinding] {
        var findings: [PluginV1.ClaimFinding] = []
        for (index, text) in texts.enumerated() { findings += self.findings(in: text, index: UInt32(index)) }
        guard findings.count > Self.findingsMax else { return findings }
        let barred = findings.filter { $0.severity == .barred }
        let warnings = findings.filter { $0.severity == .warning }
        return (barred + warnings).prefix(Self.findingsMax).sorted { ($0.textIndex, $0.offset) < ($1.textIndex, $1.offset) }
    }

    private struct Hit {
        var phrase: Phrase
        var range: Range<Int>
    }

    private func findings(in text: PluginV1.ClaimText, index: UInt32) -> [PluginV1.ClaimFinding] {
        let folded = FoldedText(text.text)
        var hits: [Hit] = []
        for language in ClaimLanguage.applying(to: text.language) {
            guard let (automaton, own) = automata[language] else { continue }
            for match in automaton.matches(in: folded.units) {
                let hit = Hit(phrase: phrases[own[match.phrase]], range: match.range)
                if Self.standsAlone(match.range, in: folded.units) { hits.append(hit) }
            }
        }
        let bytes = Array(text.text.utf8)
        return Self.claims(among: hits, in: folded.units).map { hit in
            let (start, end) = (folded.units[hit.range.lowerBound].start, folded.units[hit.range.upperBound - 1].end)
            return PluginV1.ClaimFinding(
                textIndex: index, offset: UInt32(start), size: UInt32(end - start),
                span: String(decoding: bytes[start..<end], as: UTF8.self), rule: hit.phrase.rule,
                severity: hit.phrase.verdict == .barred ? .barred : .warning, explanation: hit.phrase.explanation)
        }
    }

    /// Words of scripts with spaces count whole: "the rest" is not "best", "bestek" not "beste".
    private static func standsAlone(_ range: Range<Int>, in units: [FoldedText.Unit]) -> Bool {
        let (first, last) = (units[range.lowerBound].value, units[range.upperBound - 1].value)
        if CharacterFolding.isWord(first), range.lowerBound > 0, CharacterFolding.isWord(units[range.lowerBound - 1].value) {
            return false
        }
        if CharacterFolding.isWord(last), range.upperBound < units.count,
            CharacterFolding.isWord(units[range.upperBound].value)
        {
            return false
        }
        return true
    }

    /// The longest phrase decides what the shorter ones in it mean; what it covers in part only stands.
    private static func claims(among hits: [Hit], in units: [FoldedText.Unit]) -> [Hit] {
        let longestFirst = hits.sorted { one, two in
            (-one.range.count, one.range.lowerBound, one.phrase.severity, one.phrase.language.rawValue) < (
                -two.range.count, two.range.lowerBound, two.phrase.severity, two.phrase.language.rawValue
            )
        }
        var kept: [Hit] = []
        for hit in longestFirst {
            let isCovered = kept.contains {
                $0.range.lowerBound <= hit.range.lowerBound && hit.range.upperBound <= $0.range.upperBound
            }
            if !isCovered { kept.append(hit) }
        }
        return
            kept
            .filter { $0.phrase.verdict != .allowed }
            .filter { claim in
                // What is a claim in two languages ("#1") is denied in either.
                !hits.contains {
                    $0.range == claim.range
                        && Negation.denies(units, before: claim.range.lowerBound, language: $0.phrase.language)
                }
            }
            .sorted { $0.range.lowerBound < $1.range.lowerBound }
    }
}

extension Phrase {
    /// Of equal spans in two languages: an exception first (the configuration asked for it), then the worse one.
    fileprivate var severity: Int {
        switch verdict {
        case .allowed: 0
        case .barred: 1
        case .warning: 2
        }
    }

    fileprivate var explanation: String {
        let language =
            switch language {
            case .chinese: "Chinese"
            case .dutch: "Dutch"
            case .english: "English"
            }
        return switch verdict {
        case .barred: "a claim that advertising law bars (\(language))"
        case .warning, .allowed: "a claim that needs proof (\(language))"
        }
    }
}
