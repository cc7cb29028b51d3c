/// One line of the reviews file: `id,category,positive,text`.
struct LabelledText {
    var isPositive: Bool
    var slots: [UInt32]
    var isHeldOut: Bool

    /// Every fifth text is held out, by a hash of the text: the same ones on every machine, and a text that occurs twice is on one side only, so
    /// that nothing is tested that was learnt by heart.
    static func isHeldOut(_ text: String) -> Bool {
        var hash = Fingerprint()
        for byte in text.utf8 { hash.combine(byte) }
        // FNV's low bits are weak; the high half of a product is not.
        return (hash.value &* 0x9e37_79b9_7f4a_7c15) >> 32 % 5 == 0
    }

    /// - Returns: the texts in the file's order, and how many lines were left out because they have no label or no Chinese text.
    static func read(csv bytes: [UInt8]) -> (texts: [LabelledText], leftOut: Int) {
        var texts: [LabelledText] = []
        var leftOut = 0
        var grams = TextGrams()
        for fields in CSVLines(bytes: bytes).dropFirst() {
            guard fields.count == 4, fields[2] == "1" || fields[2] == "0" else {
                leftOut += 1
                continue
            }
            grams.read(fields[3])
            guard grams.hanScalars > 0 else {
                leftOut += 1
                continue
            }
            texts.append(
                LabelledText(isPositive: fields[2] == "1", slots: grams.slots, isHeldOut: isHeldOut(fields[3])))
        }
        return (texts, leftOut)
    }
}

/// RFC 4180: fields with commas, quotes and line ends in quotes.
struct CSVLines: Sequence, IteratorProtocol {
    let bytes: [UInt8]
    private var position = 0

    init(bytes: [UInt8]) { self.bytes = bytes }

    mutating func next() -> [String]? {
        guard position < bytes.count else { return nil }
        var fields: [String] = []
        var field: [UInt8] = []
        var isQuoted = false
        while position < bytes.count {
            let byte = bytes[position]
            position += 1
            switch byte {
            case 0x22 where isQuoted && position < bytes.count && bytes[position] == 0x22:
                field.append(byte)
                position += 1
            case 0x22: isQuoted.toggle()
            case 0x2c where !isQuoted:
                fields.append(String(decoding: field, as: UTF8.self))
                field = []
            case 0x0a where !isQuoted: return fields + [String(decoding: field, as: UTF8.self)]
            case 0x0d where !isQuoted: break
            default: field.append(byte)
            }
        }
        return fields + [String(decoding: field, as: UTF8.self)]
    }
}
