import LiveshopCLI
import MeshTesting
import Testing

@Suite struct CSVParserTests {
    private func parse(_ text: String, chunk: Int = .max) -> [CSVParser.Item] { parse(Array(text.utf8), chunk: chunk) }

    private func parse(_ bytes: [UInt8], chunk: Int = .max) -> [CSVParser.Item] {
        var parser = CSVParser()
        var items: [CSVParser.Item] = []
        var rest = bytes[...]
        while !rest.isEmpty {
            items += parser.feed(Array(rest.prefix(chunk)))
            rest = rest.dropFirst(chunk)
        }
        return items + parser.finish()
    }

    private func records(_ items: [CSVParser.Item]) -> [[String]] {
        items.compactMap { if case .record(_, let fields, _) = $0 { fields } else { nil } }
    }

    private func refusals(_ items: [CSVParser.Item]) -> [Int: String] {
        var lines: [Int: String] = [:]
        for case .refused(let line, let reason, _) in items { lines[line] = reason }
        return lines
    }

    @Test(arguments: [
        ("a,b\n1,2\n", [["a", "b"], ["1", "2"]]),
        ("a,b\r\n1,2", [["a", "b"], ["1", "2"]]),
        ("\u{feff}a,b\n", [["a", "b"]]),
        ("\"x, y\",\"he said \"\"no\"\"\"\n", [["x, y", "he said \"no\""]]),
        ("\"two\nlines\",2\n3,4\n", [["two\nlines", "2"], ["3", "4"]]),
        ("7\" record,1\n", [["7\" record", "1"]]),
        (",\n", [["", ""]]),
        ("\"\",x\n", [["", "x"]]),
        ("a\n\n\nb\n", [["a"], ["b"]]),
        ("评价,好\n", [["评价", "好"]]),
    ])
    func reads(_ text: String, _ expected: [[String]]) {
        #expect(records(parse(text)) == expected)
        #expect(records(parse(text, chunk: 4)) == expected)
    }

    @Test func aBadLineTakesNoOtherWithIt() {
        let items = parse("a,b\n\"never closed,1\nc,d\n\"x\"y,2\ne,f\n")
        #expect(records(items) == [["a", "b"], ["c", "d"], ["e", "f"]])
        #expect(refusals(items).keys.sorted() == [2, 4])
    }

    @Test func linesAreCountedThroughQuotedBreaks() {
        let items = parse("a\n\"1\n2\n3\"\nb\n")
        #expect(items.map { if case .record(let line, _, _) = $0 { line } else { -1 } } == [1, 2, 5])
    }

    @Test func bytesThatAreNotTextAreRefused() {
        let items = parse(Array("a,b\n".utf8) + [0xff, 0xfe, 0x2c, 0x31, 0x0a] + Array("c\0,d\ne,f\n".utf8))
        #expect(records(items) == [["a", "b"], ["e", "f"]])
        #expect(refusals(items) == [2: "field 1 is not UTF-8", 3: "field 1 holds a NUL byte"])
    }

    @Test func anEndlessLineIsRefusedOnceAndSkipped() {
        let long = String(repeating: "x", count: 3 * CSVParser.recordBytesMax)
        let items = parse("a\n\(long)\nb\n", chunk: 10_000)
        #expect(records(items) == [["a"], ["b"]])
        #expect(refusals(items).keys.sorted() == [2])
        if case .record(let line, _, _)? = items.last { #expect(line == 3) }
    }

    @Test func whatIsWrittenIsReadBackInChunksOfAnySize() async throws {
        try await withSeed { random, seed in
            let alphabet: [Character] = ["a", ",", "\"", "\n", "好", "🙂", " ", "é"]
            for _ in 0..<200 {
                let table = (0..<Int.random(in: 1...6, using: &random)).map { _ in
                    (0..<3).map { _ in
                        String((0..<Int.random(in: 0...5, using: &random)).map { _ in alphabet.randomElement(using: &random)! })
                    }
                }
                let text = table.map { $0.map { "\"" + $0.replacing("\"", with: "\"\"") + "\"" }.joined(separator: ",") + "\n" }
                let chunk = Int.random(in: 1...7, using: &random)
                try #require(records(parse(text.joined(), chunk: chunk)) == table, "seed \(seed)")
            }
        }
    }

    @Test func randomBytesNeverTrapAndNeverVanish() async throws {
        try await withSeed { random, seed in
            let bytes: [UInt8] = [0x22, 0x2c, 0x0a, 0x0d, 0x61, 0xff, 0x00]
            for _ in 0..<500 {
                let input = (0..<Int.random(in: 0...60, using: &random)).map { _ in bytes.randomElement(using: &random)! }
                let chunk = Int.random(in: 1...9, using: &random)
                let items = parse(input, chunk: chunk)
                try #require(items == parse(input), "seed \(seed)")
                let lines = items.map { item in
                    switch item {
                    case .record(let line, _, _), .refused(let line, _, _): line
                    }
                }
                try #require(lines == lines.sorted() && Set(lines).count == lines.count, "seed \(seed)")
            }
        }
    }
}
