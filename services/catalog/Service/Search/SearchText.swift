import Foundation

/// How texts and queries become search terms: by the same rules, so that what is written is found.
///
/// Scripts that write without spaces become one token per character; a run of them is searched as a phrase, which finds 1, 2 or n characters
/// exactly, without a dictionary and without a scan. Everything else becomes words without case, accents and compatibility forms. Tokens hold
/// letters, digits and marks only, so no text can turn into query syntax.
enum SearchText {
    enum Term: Hashable, Sendable {
        /// A word of a script with spaces.
        case word(String)
        /// Characters of a script without, in the order in which they must follow each other.
        case run([String])
    }

    static func terms(of text: String) -> [Term] {
        var reader = TermReader()
        for character in text.precomposedStringWithCompatibilityMapping { reader.read(character) }
        return reader.finish()
    }

    /// What the index stores: tokens with spaces between them. Where a run ended is not kept: titles are typed with and without spaces, and a
    /// query without finds both.
    static func indexed(_ text: String) -> String {
        terms(of: text).flatMap { term in
            switch term {
            case .word(let word): [word]
            case .run(let characters): characters
            }
        }.joined(separator: " ")
    }
}

/// Splits a normalised text, character by character.
private struct TermReader {
    private var terms: [SearchText.Term] = []
    private var word = ""
    private var run: [String] = []

    mutating func read(_ character: Character) {
        guard let first = character.unicodeScalars.first, first.isSearchable else {
            endWord()
            endRun()
            return
        }
        if first.isWrittenWithoutSpaces {
            endWord()
            run.append(String(character))
        } else {
            endRun()
            word += Self.folded(character)
        }
    }

    mutating func finish() -> [SearchText.Term] {
        endWord()
        endRun()
        return terms
    }

    private mutating func endWord() {
        if !word.isEmpty { terms.append(.word(word)) }
        word = ""
    }

    private mutating func endRun() {
        if !run.isEmpty { terms.append(.run(run)) }
        run = []
    }

    private static func folded(_ character: Character) -> String {
        // Letters that Unicode does not decompose, as people without the key type them.
        switch character {
        case "ß", "ẞ": return "ss"
        case "æ", "Æ": return "ae"
        case "œ", "Œ": return "oe"
        case "ø", "Ø": return "o"
        case "ł", "Ł": return "l"
        default: break
        }
        let scalars = String(character).lowercased().decomposedStringWithCompatibilityMapping.unicodeScalars
        return String(String.UnicodeScalarView(scalars.filter { $0.isSearchable && !$0.isAccent }))
    }
}

extension Unicode.Scalar {
    fileprivate var isSearchable: Bool {
        switch properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber, .letterNumber,
            .otherNumber, .nonspacingMark, .spacingMark:
            true
        default: false
        }
    }

    /// Combining diacritical marks; the marks of Arabic, Hebrew or Indic scripts belong to the word.
    fileprivate var isAccent: Bool { (0x300...0x36f).contains(value) }

    fileprivate var isWrittenWithoutSpaces: Bool {
        if properties.isIdeographic { return true }
        return switch value {
        case 0x3005, 0x3040...0x30ff, 0x31f0...0x31ff: true  // 々, kana
        case 0x3100...0x312f, 0x31a0...0x31bf: true  // bopomofo
        case 0xac00...0xd7a3: true  // Hangul: has spaces, but glues particles to words
        case 0x0e00...0x0eff, 0x1000...0x109f, 0x1780...0x17ff: true  // Thai, Lao, Myanmar, Khmer
        default: false
        }
    }
}
