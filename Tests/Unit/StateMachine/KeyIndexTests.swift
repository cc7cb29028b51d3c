import MeshTesting
import Testing

@testable import StateMachine

@Suite struct KeyIndexTests {
    /// Against a plain list, with tags from so small a range that most collide.
    @Test func itFindsWhatIsInAndNothingElse() async throws {
        try await withSeed { random, seed in
            for tags in [UInt32(3), 40, 100_000] {
                var index = KeyIndex()
                var present: [(tag: UInt32, number: UInt32)] = []
                for number in 0..<UInt32(3_000) {
                    if !present.isEmpty, random.chance(number < 1_500 ? 0.3 : 0.7) {
                        let gone = present.remove(at: Int.random(in: present.indices, using: &random))
                        index.remove(gone.tag, gone.number)
                        try #require(index.first(gone.tag) { $0 == gone.number } == nil, "seed \(seed)")
                    }
                    let tag = UInt32.random(in: 0..<tags, using: &random) << 1 | 1
                    index.insert(tag, number)
                    present.append((tag, number))
                    let any = present.randomElement(using: &random)!
                    try #require(index.first(any.tag) { $0 == any.number } == any.number, "seed \(seed)")
                }
                for (tag, number) in present { try #require(index.first(tag) { $0 == number } == number, "seed \(seed)") }
            }
        }
    }
}
