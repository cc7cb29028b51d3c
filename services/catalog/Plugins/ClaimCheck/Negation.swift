/// Whether a claim is denied where it stands: "not the best", "niet de goedkoopste", "并非最佳". A denial that is none ("not only the best",
/// "难道不是最好的") does not help.
enum Negation {
    /// Words between the denial and the claim, at most: "not necessarily the very best".
    private static let wordsBetweenMax = 3

    static func denies(_ units: [FoldedText.Unit], before start: Int, language: ClaimLanguage) -> Bool {
        switch language {
        case .chinese: deniesChinese(units, before: start)
        case .dutch: deniesWords(units, before: start, by: dutch, unless: dutchRhetoric)
        case .english: deniesWords(units, before: start, by: english, unless: englishRhetoric)
        }
    }

    // MARK: Chinese: directly before

    private static let chinese = scalars([
        "不是", "并非", "绝非", "而非", "不算", "算不上", "称不上", "谈不上", "没有", "未必是", "未必", "不一定是", "不一定", "不敢说", "不追求", "不保证",
    ])
    private static let chineseRhetoric = scalars([
        "是不是", "难道不是", "岂不是", "谁说不是", "何尝不是", "无不是", "莫不是", "没有比这更", "不得不算", "不能不算", "还不算",
    ])

    private static func deniesChinese(_ units: [FoldedText.Unit], before start: Int) -> Bool {
        func stands(_ words: [[UInt32]]) -> Bool {
            words.contains { word in
                start >= word.count && zip(units[(start - word.count)..<start], word).allSatisfy { $0.value == $1 }
            }
        }
        return stands(chinese) && !stands(chineseRhetoric)
    }

    private static func scalars(_ words: [String]) -> [[UInt32]] { words.map { $0.unicodeScalars.map(\.value) } }

    // MARK: Scripts with spaces: a few words before

    private static let english: Set<String> = ["not", "never", "isn t", "aren t", "wasn t", "isnt", "arent", "hardly", "nor"]
    private static let englishRhetoric: Set<String> = [
        "not only", "not just", "not merely", "if not", "why not", "not simply", "isn t only", "isn t just",
    ]
    private static let dutch: Set<String> = ["niet", "geen", "nooit", "noch", "nergens"]
    private static let dutchRhetoric: Set<String> = [
        "niet alleen", "niet slechts", "niet enkel", "zo niet", "waarom niet", "niet zomaar",
    ]

    private static func deniesWords(
        _ units: [FoldedText.Unit], before start: Int, by denials: Set<String>, unless rhetoric: Set<String>
    ) -> Bool {
        let words = wordsBefore(units, start, countMax: wordsBetweenMax + 2)
        for (index, word) in words.enumerated() where index <= wordsBetweenMax {
            // Words come nearest first: the one at `index + 1` stands before it, the one at `index - 1` behind.
            let pair = index + 1 < words.count ? "\(words[index + 1]) \(word)" : word
            guard denials.contains(word) || denials.contains(pair) else { continue }
            let behind = index > 0 ? "\(word) \(words[index - 1])" : word
            let pairBehind = index > 0 ? "\(pair) \(words[index - 1])" : pair
            return !rhetoric.contains(pair) && !rhetoric.contains(behind) && !rhetoric.contains(pairBehind)
        }
        return false
    }

    /// Nearest first, up to the beginning of the clause.
    private static func wordsBefore(_ units: [FoldedText.Unit], _ start: Int, countMax: Int) -> [String] {
        var words: [String] = []
        var word: [Unicode.Scalar] = []
        for unit in units[..<start].reversed() {
            if unit.value == FoldedText.barrier || CharacterFolding.isHan(unit.value) { break }
            if unit.value != FoldedText.space {
                if let scalar = Unicode.Scalar(unit.value) { word.append(scalar) }
            } else if !word.isEmpty {
                words.append(text(word))
                word = []
                if words.count == countMax { return words }
            }
        }
        if !word.isEmpty { words.append(text(word)) }
        return words
    }

    private static func text(_ reversed: [Unicode.Scalar]) -> String {
        String(String.UnicodeScalarView(reversed.reversed()))
    }
}
