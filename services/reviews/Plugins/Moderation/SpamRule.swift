/// Finds texts that are there for search engines and counters, not for readers: one thing said over and over, lists of links, lists of tags.
struct SpamRule: Sendable {
    /// Letters and digits below which nothing is called repetition: 好好好 is laziness, not spam.
    static let repeatedScalarsMin = 40
    static let repeatsMin = 4
    static let periodMax = 256
    static let linksMax = 2
    static let tagsMax = 12

    func findings(in text: SkimmedText, links: Int) -> [Finding] {
        var findings: [Finding] = []
        if let period = period(of: text) {
            findings.append(
                Finding(rule: .spam, span: 0..<0, explanation: "the same \(period) characters over and over"))
        }
        if links > Self.linksMax {
            findings.append(Finding(rule: .spam, span: 0..<0, explanation: "\(links) links, more than \(Self.linksMax)"))
        }
        let tags = text.values.count { $0 == 0x23 }
        if tags > Self.tagsMax {
            findings.append(Finding(rule: .spam, span: 0..<0, explanation: "\(tags) tags, more than \(Self.tagsMax)"))
        }
        return findings
    }

    /// The smallest distance at which nine tenths of the text repeat itself, if that makes four repeats or more.
    private func period(of text: SkimmedText) -> Int? {
        let letters = text.values.filter { SkimmedText.isHan($0) || SkimmedText.isLatinLetter($0) || SkimmedText.isDigit($0) }
        guard letters.count >= Self.repeatedScalarsMin else { return nil }
        let longest = min(Self.periodMax, letters.count / Self.repeatsMin)
        return (1...longest).first { period in
            let compared = letters.count - period
            // Nine tenths cannot be reached any more after so many differences.
            var left = compared / 10
            for index in period..<letters.count where letters[index] != letters[index - period] {
                left -= 1
                if left < 0 { return false }
            }
            return true
        }
    }
}
