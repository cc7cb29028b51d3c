import Foundation
import FuzzTargets
import MeshTesting
import Testing

/// The short run: the whole corpus, and mutations of it, through the functions that `script/fuzz` gives to libFuzzer.
@Suite struct FuzzReplayTests {
    private static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().appending(
        path: "Corpus")
    private static let mutationsMax = 5_000

    static func corpus(_ target: FuzzTarget) throws -> [[UInt8]] {
        let text = try String(contentsOf: folder.appending(path: "\(target.rawValue).txt"), encoding: .utf8)
        return try #require(Corpus.inputs(text, of: target), "a line of the corpus is none")
    }

    @Test(arguments: FuzzTarget.allCases) func theCorpusIsBorne(target: FuzzTarget) throws {
        let inputs = try Self.corpus(target)
        #expect(inputs.count >= 20)
        for input in inputs { target.run(input) }
    }

    @Test(arguments: FuzzTarget.allCases) func mutationsAreBorne(target: FuzzTarget) async throws {
        let inputs = try Self.corpus(target)
        try await withSeed("mutationsAreBorne(\(target))") { random, _ in
            for _ in 0..<Self.mutationsMax {
                var input = try #require(inputs.randomElement(using: &random))
                for _ in 0..<Int.random(in: 1...4, using: &random) { mutate(&input, inputs, &random) }
                target.run(input)
            }
        }
    }

    /// A line keeps an input as it is, under the name of its message.
    @Test(arguments: FuzzTarget.allCases) func aLineIsItsInput(target: FuzzTarget) throws {
        for input in try Self.corpus(target) {
            #expect(Corpus.inputs(Corpus.line(input, of: target), of: target) == [input])
        }
        #expect(Corpus.inputs("no.such.Message 00", of: .messages) == nil)
        #expect(Corpus.inputs("note 0", of: .frames) == nil && Corpus.inputs("note zz", of: .frames) == nil)
    }

    private func mutate(_ input: inout [UInt8], _ inputs: [[UInt8]], _ random: inout SeededRandom) {
        let place = Int.random(in: 0...input.count, using: &random)
        switch Int.random(in: 0..<6, using: &random) {
        case 0 where place < input.count: input[place] ^= 1 << UInt8.random(in: 0..<8, using: &random)
        case 1 where place < input.count: input[place] = [0, 1, 0x7f, 0x80, 0xff].randomElement(using: &random) ?? 0
        case 2: input.removeSubrange(place..<min(input.count, place + Int.random(in: 1...8, using: &random)))
        case 3: input.insert(.random(in: 0...255, using: &random), at: place)
        case 4: input.insert(contentsOf: input[place..<min(input.count, place + 16)], at: place)
        default: input.replaceSubrange(place..., with: inputs.randomElement(using: &random)?.suffix(64) ?? [])
        }
    }
}
