/// What one character counts as when claims are looked for. Without Foundation: a plugin loads in a millisecond.
enum CharacterFolding {
    enum Fold: Hashable {
        /// One folded character, or two ("ß", "ij"); the second is 0 if there is none.
        case letters(UInt32, UInt32)
        /// Space, hyphen, dot in the middle, symbol: separates words, and nothing in scripts without spaces.
        case separator
        /// A full stop, which may or may not end a sentence.
        case stop
        /// Comma, question mark, line break: ends a clause.
        case barrier
        /// Zero-width characters, combining marks, variation selectors.
        case ignored
    }

    static func fold(_ scalar: Unicode.Scalar) -> Fold {
        let value = compatible(scalar.value)
        switch value {
        case 0x30...0x39, 0x61...0x7a: return .letters(value, 0)
        case 0x41...0x5a: return .letters(value + 0x20, 0)
        case 0x23, 0x25: return .letters(value, 0)  // "#1" and "100%" are claims
        case 0x2e, 0xb7, 0x2024: return .stop
        case 0x0a, 0x0d, 0x21, 0x2c, 0x3a, 0x3b, 0x3f: return .barrier
        case 0x00...0x7f: return .separator
        default: break
        }
        if let folded = latin[value] { return folded }
        if isHan(value) { return .letters(HanVariants.folded(value), 0) }
        switch value {
        case 0x3001, 0x3002, 0xff61, 0xff64, 0x2026, 0x85, 0x2028, 0x2029: return .barrier  // 、。…
        case 0x200b...0x200f, 0x2060...0x2064, 0xfeff, 0xad, 0xfe00...0xfe0f, 0x300...0x36f, 0x180e, 0xe0100...0xe01ef:
            return .ignored
        default: break
        }
        return scalar.properties.isAlphabetic ? .letters(value, 0) : .separator
    }

    static func isDigit(_ scalar: Unicode.Scalar) -> Bool { (0x30...0x39).contains(compatible(scalar.value)) }

    static func isLatinLetter(_ value: UInt32) -> Bool { (0x61...0x7a).contains(value) }

    /// Of a script with spaces: what must not stand directly before or behind a word that is looked for.
    static func isWord(_ value: UInt32) -> Bool {
        value != FoldedText.space && value != FoldedText.barrier && value != 0x23 && value != 0x25 && !isHan(value)
    }

    /// Chinese characters, in which words are not separated.
    static func isHan(_ value: UInt32) -> Bool {
        switch value {
        case 0x3005, 0x3400...0x4dbf, 0x4e00...0x9fff, 0xf900...0xfaff, 0x20000...0x323af: true
        default: false
        }
    }

    /// Full-width, circled, squared and mathematical letters and digits as plain ones (part of Unicode's compatibility mappings).
    private static func compatible(_ value: UInt32) -> UInt32 {
        switch value {
        case 0xff01...0xff5e: value - 0xff01 + 0x21
        case 0x3000, 0xa0, 0x2000...0x200a, 0x202f, 0x205f: 0x20
        case 0x2460...0x2468: value - 0x2460 + 0x31  // ①
        case 0x2474...0x247c: value - 0x2474 + 0x31  // ⑴
        case 0x2776...0x277e: value - 0x2776 + 0x31  // ❶
        case 0x24b6...0x24cf: value - 0x24b6 + 0x61  // Ⓐ
        case 0x24d0...0x24e9: value - 0x24d0 + 0x61  // ⓐ
        case 0x1f130...0x1f149: value - 0x1f130 + 0x61  // 🄰
        case 0x1f170...0x1f189: value - 0x1f170 + 0x61  // 🅰
        case 0x1d400...0x1d6a3:  // 𝐁, in thirteen styles of 52 letters
            (value - 0x1d400) % 52 < 26 ? (value - 0x1d400) % 52 + 0x61 : (value - 0x1d400) % 52 - 26 + 0x61
        case 0x1d7ce...0x1d7ff: (value - 0x1d7ce) % 10 + 0x30
        case 0x2070, 0x2074...0x2079: value - 0x2070 + 0x30
        case 0xb9: 0x31
        case 0x2080...0x2089: value - 0x2080 + 0x30
        default: value
        }
    }

    /// Latin letters with accents as those without, and letters that are two.
    private static let latin: [UInt32: Fold] = {
        let rows: [(Character, String)] = [
            ("a", "àáâãäåāăąÀÁÂÃÄÅĀĂĄ"), ("c", "çćĉċčÇĆĈĊČ"), ("d", "ďđĎĐ"), ("e", "èéêëēĕėęěÈÉÊËĒĔĖĘĚ"), ("g", "ĝğġģĜĞĠĢ"),
            ("i", "ìíîïĩīĭįıÌÍÎÏĨĪĬĮİ"), ("k", "ķĶ"), ("l", "ĺļľłĹĻĽŁ"), ("n", "ñńņňÑŃŅŇ"),
            ("o", "òóôõöøōŏőÒÓÔÕÖØŌŎŐ"), ("r", "ŕŗřŔŖŘ"), ("s", "śŝşšŚŜŞŠ"), ("t", "ţťŢŤ"),
            ("u", "ùúûüũūŭůűųÙÚÛÜŨŪŬŮŰŲ"), ("w", "ŵŴ"), ("y", "ýÿŷÝŸŶ"), ("z", "źżžŹŻŽ"),
        ]
        var folds: [UInt32: Fold] = [:]
        for (plain, accented) in rows {
            for scalar in accented.unicodeScalars {
                folds[scalar.value] = .letters(plain.unicodeScalars.first!.value, 0)
            }
        }
        for (letters, pair) in [("ßẞ", "ss"), ("æÆ", "ae"), ("œŒ", "oe"), ("ĳĲ", "ij"), ("№", "no")] {
            let two = pair.unicodeScalars.map(\.value)
            for scalar in letters.unicodeScalars { folds[scalar.value] = .letters(two[0], two[1]) }
        }
        return folds
    }()
}
