/// How titles and notes become search terms: pairs of neighbouring characters for scripts without spaces, words for the others, in lower case
/// and half-width. Terms hold letters and digits only, so nothing in a note is query syntax.
enum TitleTerms {
    /// Of one title or note; later ones are left away.
    static let termsMax = 64
    private static let termScalarsMax = 32

    /// Each once, in the order of first occurrence.
    static func terms(of text: String, countMax: Int = termsMax) -> [String] {
        var reader = Reader(countMax: countMax)
        for scalar in text.unicodeScalars {
            reader.read(scalar)
            if reader.terms.count >= countMax { break }
        }
        reader.endRun()
        return reader.terms
    }

    private struct Reader {
        let countMax: Int
        private(set) var terms: [String] = []
        private var known: Set<String> = []
        private var word = String.UnicodeScalarView()
        private var previous: Unicode.Scalar?
        private var isPaired = false

        init(countMax: Int) { self.countMax = countMax }

        mutating func read(_ scalar: Unicode.Scalar) {
            let narrow = (0xff01...0xff5e).contains(scalar.value) ? Unicode.Scalar(UInt8(scalar.value - 0xfee0)) : scalar
            guard narrow.properties.isAlphabetic || narrow.properties.numericType != nil else { return endRun() }
            guard Self.isWrittenWithoutSpaces(narrow.value) else {
                endPairs()
                if word.count < termScalarsMax { word.append(contentsOf: narrow.properties.lowercaseMapping.unicodeScalars) }
                return
            }
            endWord()
            if let previous {
                add(String(previous) + String(narrow))
                isPaired = true
            }
            previous = narrow
        }

        mutating func endRun() {
            endWord()
            endPairs()
        }

        private mutating func endWord() {
            if !word.isEmpty { add(String(word)) }
            word = String.UnicodeScalarView()
        }

        /// A character alone between others is a term of its own.
        private mutating func endPairs() {
            if let previous, !isPaired { add(String(previous)) }
            (previous, isPaired) = (nil, false)
        }

        private mutating func add(_ term: String) {
            guard terms.count < countMax, known.insert(term).inserted else { return }
            terms.append(term)
        }

        /// Chinese, Japanese.
        private static func isWrittenWithoutSpaces(_ value: UInt32) -> Bool {
            (0x3040...0x30ff).contains(value) || (0x3400...0x4dbf).contains(value) || (0x4e00...0x9fff).contains(value)
                || (0x20000...0x3ffff).contains(value)
        }
    }
}
