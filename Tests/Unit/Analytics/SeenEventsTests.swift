import MeshTesting
import Messages
import Testing

@testable import AnalyticsDomain

@Suite("Analytics: remembered events") struct SeenEventsTests {
    @Test("a key set is a set")
    func keySet() async {
        await withSeed { random, seed in
            var keys = KeySet()
            var model: Set<UInt64> = []
            for _ in 0..<20_000 {
                // Few low bits: every probe sequence is long.
                let key = UInt64.random(in: 2...6_000, using: &random) << UInt64([0, 4, 40].randomElement(using: &random)!)
                #expect(keys.insert(key) == model.insert(key).inserted, "seed \(seed)")
            }
            #expect(keys.count == model.count && keys.sortedKeys == model.sorted(), "seed \(seed)")
            #expect((0..<1_000).allSatisfy { keys.contains($0 + 2) == model.contains($0 + 2) }, "seed \(seed)")
        }
    }

    @Test("beyond the bound the oldest are forgotten, and the horizon says so")
    func bound() {
        var seen = SeenEvents(countMax: 100)
        let now = Instant(microseconds: 1_794_340_800_000_000)
        let bucket = WindowIndex.of(now)
        for age in 0..<5 { for key in 0..<30 { seen.insert(UInt64(key + 2), bucket: bucket - Int64(age)) } }
        seen.advance(to: now)
        #expect(seen.count == 90)
        #expect(seen.horizon == bucket - 2)
        #expect(!seen.contains(5, bucket: bucket - 3))
        #expect(seen.contains(5, bucket: bucket - 2))
        #expect(!seen.isFull(adding: 70, at: now))
        #expect(seen.isFull(adding: 71, at: now))
        seen.advance(to: now + AnalyticsLimits.latenessMax + .seconds(30))
        #expect(seen.count == 0)
        #expect(seen.horizon == bucket + 3)
        // A clock that runs backwards brings nothing back.
        seen.advance(to: now)
        #expect(seen.horizon == bucket + 3)
    }

    @Test("ten-second windows round down, before 1970 too", arguments: [(0, 0), (9_999_999, 0), (10_000_000, 1), (-1, -1)])
    func windowIndex(microseconds: Int64, index: Int64) {
        #expect(WindowIndex.of(Instant(microseconds: microseconds)) == index)
    }
}
