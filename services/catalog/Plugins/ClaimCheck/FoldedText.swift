/// A text as claims are looked for in it: without case, accents, widths, variant characters and whatever stands between characters to hide a
/// claim; each unit with the bytes of the original it came from.
struct FoldedText: Sendable {
    struct Unit: Hashable, Sendable {
        /// A folded Unicode scalar, ` ` between two words, or `FoldedText.barrier`.
        var value: UInt32
        /// In bytes of UTF-8 of the original.
        var start: Int
        var end: Int
    }

    /// Where a sentence or clause ends: no claim reaches over it.
    static let barrier: UInt32 = 0
    static let space = UInt32(UInt8(ascii: " "))

    private(set) var units: [Unit] = []
    /// What separates the last unit from the next one.
    private var gap = Gap.none

    private enum Gap: Comparable { case none, soft, barrier }

    init(_ text: some StringProtocol) {
        let scalars = Array(text.unicodeScalars)
        units.reserveCapacity(scalars.count)
        var start = 0
        for (index, scalar) in scalars.enumerated() {
            let end = start + Int(UTF8.width(scalar))
            switch CharacterFolding.fold(scalar) {
            case .ignored:
                // Zero-width characters hide claims; they belong to no word's span, and end none.
                break
            case .letters(let first, let second):
                append(first, start, end)
                if second != 0 { append(second, start, end) }
            case .separator:
                if gap == .none { gap = .soft }
            case .stop:
                gap = Self.isWithinNumberOrWord(scalars, index) ? max(gap, .soft) : .barrier
            case .barrier:
                gap = .barrier
            }
            start = end
        }
        joinSpelledOutWords()
    }

    private mutating func append(_ value: UInt32, _ start: Int, _ end: Int) {
        if let last = units.last {
            if gap == .barrier {
                units.append(Unit(value: Self.barrier, start: last.end, end: start))
            } else if gap == .soft, Self.needsSpace(last.value), Self.needsSpace(value) {
                // Between characters of a script without spaces a space means nothing, except to hide "最 佳".
                units.append(Unit(value: Self.space, start: last.end, end: start))
            }
        }
        gap = .none
        units.append(Unit(value: value, start: start, end: end))
    }

    /// Letters and digits of scripts with spaces; "100 %" and "# 1" are written either way.
    private static func needsSpace(_ value: UInt32) -> Bool { CharacterFolding.isWord(value) }

    /// A full stop as in "No.1", "No. 1", "b.e.s.t" or "最.佳", not one that ends a sentence.
    private static func isWithinNumberOrWord(_ scalars: [Unicode.Scalar], _ index: Int) -> Bool {
        guard index + 1 < scalars.count else { return false }
        let next = scalars[index + 1]
        if next == " ", index + 2 < scalars.count {
            return CharacterFolding.isDigit(scalars[index + 2]) || CharacterFolding.isHan(scalars[index + 2].value)
        }
        if case .letters = CharacterFolding.fold(next) { return true }
        return false
    }

    /// "b e s t" and "b.e.s.t" are one word: four or more single letters in a row.
    private mutating func joinSpelledOutWords() {
        var result: [Unit] = []
        result.reserveCapacity(units.count)
        var index = 0
        while index < units.count {
            let end = endOfSpelling(from: index)
            if end - index >= 7 {
                for letter in stride(from: index, to: end, by: 2) { result.append(units[letter]) }
                index = end
            } else {
                result.append(units[index])
                index += 1
            }
        }
        units = result
    }

    /// The end of `letter space letter space … letter` that begins a word here, as an index; `start` if none begins.
    private func endOfSpelling(from start: Int) -> Int {
        func isLetter(_ index: Int) -> Bool { index < units.count && CharacterFolding.isLatinLetter(units[index].value) }
        func isSpace(_ index: Int) -> Bool { index < units.count && units[index].value == Self.space }
        guard isLetter(start), start == 0 || !CharacterFolding.isWord(units[start - 1].value) else { return start }
        var end = start
        while isLetter(end), end + 1 >= units.count || !CharacterFolding.isWord(units[end + 1].value) {
            guard isSpace(end + 1), isLetter(end + 2) else { return end + 1 }
            end += 2
        }
        // The last letter begins a longer word, which is not part of it.
        return max(start, end - 1)
    }
}
