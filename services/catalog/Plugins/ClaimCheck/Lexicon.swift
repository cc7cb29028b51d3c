/// What is looked for: the phrases of this plugin, and those that the configuration adds or lets pass.
///
/// The examples are made up after the kinds of claims that China's Advertising Law (article 9, number 3) and the Dutch and European rules on
/// misleading advertising are about. A lexicon finds words, not lies: it neither replaces a lawyer nor catches every claim.
struct Lexicon: Hashable, Sendable {
    private(set) var phrases: [Phrase] = bundledChinese + bundledDutch + bundledEnglish

    /// A phrase of the same language that folds to the same is replaced: the configuration has the last word.
    mutating func add(_ text: String, rule: String, verdict: Phrase.Verdict, language: ClaimLanguage) {
        let folded = Self.folded(text)
        phrases.removeAll { $0.language == language && Self.folded($0.text) == folded }
        phrases.append(Phrase(text: text, rule: rule, verdict: verdict, language: language))
    }

    static func folded(_ text: String) -> [UInt32] { FoldedText(text).units.map(\.value) }

    static func phrases(
        _ language: ClaimLanguage, _ rule: String, _ verdict: Phrase.Verdict, _ texts: [String]
    ) -> [Phrase] {
        texts.map { Phrase(text: $0, rule: rule, verdict: verdict, language: language) }
    }
}
