/// A place in the text that a rule does not let pass unread.
struct Finding: Hashable, Sendable {
    /// Stable names: reviews are held under them, and operators switch rules off by them.
    enum Rule: String, CaseIterable, Sendable {
        case superlative
        case undisclosedAd = "undisclosed-ad"
        case contact
        case spam
    }

    let rule: Rule
    /// Bytes of the original's UTF-8; empty: the whole text.
    let span: Range<Int>
    let explanation: String
}
