/// Phrases to look for, all in one pass.
struct PhraseSet: Sendable {
    /// By first character, the longest first.
    private let byFirst: [UInt32: [[UInt32]]]

    init(_ phrases: [String]) {
        var byFirst: [UInt32: [[UInt32]]] = [:]
        for phrase in phrases.map(SkimmedText.scalars) {
            if let first = phrase.first { byFirst[first, default: []].append(phrase) }
        }
        self.byFirst = byFirst.mapValues { $0.sorted { $0.count > $1.count } }
    }

    /// Where phrases stand, from left to right, without overlap; the longest at each place. Phrases in Latin letters are found as whole words.
    func ranges(in text: SkimmedText, countMax: Int) -> [Range<Int>] {
        var ranges: [Range<Int>] = []
        var position = 0
        while position < text.values.count, ranges.count < countMax {
            if let end = end(at: position, in: text) {
                ranges.append(position..<end)
                position = end
            } else {
                position += 1
            }
        }
        return ranges
    }

    func first(in text: SkimmedText) -> Range<Int>? { ranges(in: text, countMax: 1).first }

    private func end(at position: Int, in text: SkimmedText) -> Int? {
        guard let phrases = byFirst[text.values[position]] else { return nil }
        for phrase in phrases {
            let end = position + phrase.count
            guard end <= text.values.count, text.values[position..<end].elementsEqual(phrase),
                Self.isWhole(position..<end, in: text)
            else { continue }
            return end
        }
        return nil
    }

    private static func isWhole(_ range: Range<Int>, in text: SkimmedText) -> Bool {
        let values = text.values
        let (first, last) = (values[range.lowerBound], values[range.upperBound - 1])
        if SkimmedText.isLatinLetter(first), range.lowerBound > 0, SkimmedText.isLatinLetter(values[range.lowerBound - 1]) {
            return false
        }
        if SkimmedText.isLatinLetter(last) || SkimmedText.isDigit(last), range.upperBound < values.count {
            let next = values[range.upperBound]
            return !(SkimmedText.isDigit(last) ? SkimmedText.isDigit(next) : SkimmedText.isLatinLetter(next))
        }
        return true
    }
}
