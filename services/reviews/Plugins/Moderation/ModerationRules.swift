/// The rules together. A finding decides who looks at a text, never whether it is shown in the end; nothing here knows of stars, so that a low
/// rating is held no more easily than a high one.
struct ModerationRules: Sendable {
    /// Of the extension point.
    static let findingsMax = 32
    /// Of one rule: what a moderator needs is the first few.
    static let findingsPerRuleMax = 8

    /// A text to judge, and what its author disclosed.
    struct Subject {
        var text: String
        /// Paid for, or written by somebody who works for the brand, merchant or streamer: advertising, whose words the law restricts.
        var isAdvertising: Bool
    }

    var active = Set(Finding.Rule.allCases)
    var contact = ContactRule()
    private let boldClaims: PhraseSet
    private let superlatives: PhraseSet
    private let praise = PhraseSet(Wording.praise)
    private let solicitations = PhraseSet(Wording.solicitations)
    private let spam = SpamRule()

    /// - Parameter moreClaims: held as `Wording.boldClaims` are.
    init(moreClaims: [String] = []) {
        boldClaims = PhraseSet(Wording.boldClaims + moreClaims)
        superlatives = PhraseSet(Wording.superlatives)
    }

    /// By position, those of the whole text first.
    func findings(in subject: Subject) -> [Finding] {
        let text = SkimmedText(subject.text)
        let contacts = contact.findings(in: text)
        let links = contacts.count { $0.explanation.hasPrefix("a web address") }
        var findings: [Finding] = []
        for rule in Finding.Rule.allCases where active.contains(rule) {
            let found: [Finding]
            switch rule {
            case .superlative: found = claims(in: text, isAdvertising: subject.isAdvertising)
            case .undisclosedAd: found = subject.isAdvertising ? [] : advertisement(in: text, contacts)
            case .contact: found = contacts
            case .spam: found = spam.findings(in: text, links: links)
            }
            findings += found.prefix(Self.findingsPerRuleMax)
        }
        return Array(
            findings.sorted {
                ($0.span.lowerBound, $0.span.upperBound, $0.rule.rawValue) < (
                    $1.span.lowerBound, $1.span.upperBound, $1.rule.rawValue
                )
            }
            .prefix(Self.findingsMax))
    }

    private func claims(in text: SkimmedText, isAdvertising: Bool) -> [Finding] {
        var ranges = boldClaims.ranges(in: text, countMax: Self.findingsPerRuleMax)
        if isAdvertising {
            let more = superlatives.ranges(in: text, countMax: Self.findingsPerRuleMax)
            ranges += more.filter { range in !ranges.contains { $0.overlaps(range) } }
        }
        return ranges.filter { !isNegated($0, in: text) }.map { range in
            Finding(
                rule: .superlative, span: text.span(range),
                explanation: "\"\(text.words(range))\" is a claim that advertising law bars")
        }
    }

    private func isNegated(_ range: Range<Int>, in text: SkimmedText) -> Bool {
        // "not the best": the space before the claim is not part of either.
        let isSpaced = range.lowerBound > 0 && text.values[range.lowerBound - 1] == SkimmedText.space
        let end = isSpaced ? range.lowerBound - 1 : range.lowerBound
        return Wording.negations.contains { text.precedes($0, end) }
    }

    /// Praise, and beside it a code, a price to hurry for, a place to buy or an address.
    private func advertisement(in text: SkimmedText, _ contacts: [Finding]) -> [Finding] {
        guard let praise = praise.first(in: text) else { return [] }
        if let call = solicitations.first(in: text) {
            return [
                Finding(
                    rule: .undisclosedAd, span: text.span(call),
                    explanation: "\"\(text.words(praise))\" beside \"\(text.words(call))\", and no disclosure")
            ]
        }
        guard let contact = contacts.first else { return [] }
        return [
            Finding(
                rule: .undisclosedAd, span: contact.span,
                explanation: "\"\(text.words(praise))\" beside \(contact.explanation.prefix(160)), and no disclosure")
        ]
    }
}
