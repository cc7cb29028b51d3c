/// One entry of the lexicon: words to look for, and what they mean where they stand.
struct Phrase: Hashable, Sendable {
    enum Verdict: Hashable, Sendable {
        /// No claim, though a shorter phrase in it is one: "best before", "最佳食用期".
        case allowed
        case warning
        case barred
    }

    /// In any form that folds to the same.
    var text: String
    /// Stable name, such as "superlative.quality".
    var rule: String
    var verdict: Verdict
    var language: ClaimLanguage
}

/// What a text is checked for. Chinese by its script, whatever its tag says; the others by the tag, because Dutch and English share words
/// that mean different things ("best mooi" is no superlative).
enum ClaimLanguage: String, Hashable, Sendable, CaseIterable {
    case chinese = "zh"
    case dutch = "nl"
    case english = "en"

    /// - Parameter tag: BCP 47; empty: not known, all of them. Chinese titles are full of English words, so those count there too.
    static func applying(to tag: String) -> [ClaimLanguage] {
        switch tag.prefix(while: { $0 != "-" }).lowercased() {
        case "": allCases
        case "zh", "yue", "en": [.chinese, .english]
        case "nl", "vls": [.chinese, .dutch]
        case "ja": []  // writes 最高 and the like in everyday words, under another law
        default: [.chinese]
        }
    }
}
