/// A text as the rules read it: half-width, small letters, no tricks with spaces; and where each of its characters stands in the original.
struct SkimmedText {
    private(set) var values: [UInt32] = []
    /// In bytes of the original's UTF-8; one more than `values`, the last is where the last character ends.
    private(set) var offsets: [Int] = []
    private var ends: [Int] = []

    init(_ text: String) {
        values.reserveCapacity(text.utf8.count / 2)
        var offset = 0
        var spaceBefore: Int?
        for scalar in text.unicodeScalars {
            let size = UTF8.width(scalar)
            defer { offset += size }
            guard let value = Self.folded(scalar) else { continue }
            if value == Self.space {
                if spaceBefore == nil { spaceBefore = offset }
                continue
            }
            // "最 好" is "最好": between Chinese characters a space says nothing.
            if let space = spaceBefore, let last = values.last, !Self.isHan(last), !Self.isHan(value) {
                append(Self.space, space, space + 1)
            }
            spaceBefore = nil
            append(value, offset, offset + size)
        }
    }

    private mutating func append(_ value: UInt32, _ start: Int, _ end: Int) {
        values.append(value)
        offsets.append(start)
        ends.append(end)
    }

    /// The original's bytes of a range of positions.
    func span(_ range: Range<Int>) -> Range<Int> {
        range.isEmpty ? 0..<0 : offsets[range.lowerBound]..<ends[range.upperBound - 1]
    }

    /// Words for an explanation.
    func words(_ range: Range<Int>) -> String {
        String(String.UnicodeScalarView(values[range].prefix(40).compactMap(Unicode.Scalar.init)))
    }

    /// Whether `phrase` ends right before `position`.
    func precedes(_ phrase: [UInt32], _ position: Int) -> Bool {
        position >= phrase.count && values[position - phrase.count..<position].elementsEqual(phrase)
    }
}

// MARK: Characters

extension SkimmedText {
    static let space: UInt32 = 0x20

    static func scalars(_ text: String) -> [UInt32] { SkimmedText(text).values }

    static func isHan(_ value: UInt32) -> Bool { (0x4e00...0x9fff).contains(value) || (0x3400...0x4dbf).contains(value) }

    static func isDigit(_ value: UInt32) -> Bool { (0x30...0x39).contains(value) }

    static func isLatinLetter(_ value: UInt32) -> Bool {
        (0x61...0x7a).contains(value) || ((0xdf...0x17f).contains(value) && value != 0xf7)
    }

    /// Letters, digits and signs of which names, hosts and addresses are made.
    static func isNameCharacter(_ value: UInt32) -> Bool {
        (0x61...0x7a).contains(value) || isDigit(value) || value == 0x5f || value == 0x2d
    }

    /// Nil for what is not seen: zero-width characters and direction marks.
    private static func folded(_ scalar: Unicode.Scalar) -> UInt32? {
        let value = scalar.value
        switch value {
        case 0x41...0x5a: return value | 0x20
        case 0x61...0x7a, 0x21...0x40, 0x4e00...0x9fff: return value
        case 0x09, 0x0a, 0x0d, 0x20, 0xa0, 0x3000, 0x2000...0x200a, 0x202f: return space
        case 0xff01...0xff5e:
            let narrow = value - 0xfee0
            return (0x41...0x5a).contains(narrow) ? narrow | 0x20 : narrow
        case 0x00...0x1f, 0x7f, 0xad, 0x200b...0x200f, 0x202a...0x202e, 0x2060...0x2064, 0xfe00...0xfe0f, 0xfeff: return nil
        case 0x2018, 0x2019: return 0x27
        // Digits in circles: ① to ⑨.
        case 0x2460...0x2468: return 0x31 + value - 0x2460
        default: return scalar.properties.lowercaseMapping.unicodeScalars.first?.value ?? value
        }
    }
}
