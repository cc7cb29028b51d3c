/// The character grams of a text: pairs of neighbouring characters in scripts without spaces, triples (with the word's edges) in the others.
///
/// Containment, not similarity both ways: a note is ten times as long as a title, and holds more than the title.
struct TextGrams: Sendable {
    /// Longer texts are read up to here.
    static let scalarsMax = 4_096

    private var grams: Set<UInt64> = []

    var count: Int { grams.count }

    init(_ text: String) {
        var word: [UInt32] = []
        var run: [UInt32] = []
        var read = 0
        for scalar in text.unicodeScalars {
            read += 1
            guard read <= Self.scalarsMax else { break }
            let narrow = (0xff01...0xff5e).contains(scalar.value) ? Unicode.Scalar(scalar.value - 0xfee0) ?? scalar : scalar
            guard narrow.properties.isAlphabetic || narrow.properties.numericType != nil else {
                add(word: word)
                add(run: run)
                (word, run) = ([], [])
                continue
            }
            if Self.isWrittenWithoutSpaces(narrow.value) {
                add(word: word)
                word = []
                run.append(narrow.value)
            } else {
                add(run: run)
                run = []
                word.append(narrow.properties.lowercaseMapping.unicodeScalars.first?.value ?? narrow.value)
            }
        }
        add(word: word)
        add(run: run)
    }

    /// Share of these grams that `text` has too, basis points; 0 for none.
    func containmentBps(in text: TextGrams) -> Int {
        guard !grams.isEmpty else { return 0 }
        return grams.count { text.grams.contains($0) } * 10_000 / grams.count
    }

    private mutating func add(word: [UInt32]) {
        guard !word.isEmpty else { return }
        let edged = [1] + word + [1]
        for start in 0..<edged.count - 2 { grams.insert(Self.gram(edged[start], edged[start + 1], edged[start + 2])) }
    }

    private mutating func add(run: [UInt32]) {
        if run.count == 1 { grams.insert(Self.gram(0, 0, run[0])) }
        for (first, second) in zip(run, run.dropFirst()) { grams.insert(Self.gram(0, first, second)) }
    }

    /// Scalars have 21 bits: three of them are one number, and no two grams the same.
    private static func gram(_ first: UInt32, _ second: UInt32, _ third: UInt32) -> UInt64 {
        UInt64(first) << 42 | UInt64(second) << 21 | UInt64(third)
    }

    /// Chinese, Japanese.
    private static func isWrittenWithoutSpaces(_ value: UInt32) -> Bool {
        (0x3040...0x30ff).contains(value) || (0x3400...0x4dbf).contains(value) || (0x4e00...0x9fff).contains(value)
            || (0x20000...0x3ffff).contains(value)
    }
}
