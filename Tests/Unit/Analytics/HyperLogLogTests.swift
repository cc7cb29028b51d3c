import MeshTesting
import Testing

@testable import AnalyticsDomain

@Suite("Analytics: sketches") struct HyperLogLogTests {
    private static func sketch(_ keys: some Sequence<UInt64>, precision: Int = 14, exactMax: Int = 1_024) -> HyperLogLog {
        var sketch = HyperLogLog(precision: precision, exactMax: exactMax)
        for key in keys { sketch.insert(key) }
        return sketch
    }

    /// The relative error of an estimate has a standard deviation of σ = 1.04/√m. Over 60 sketches of fresh keys the root mean square
    /// lies within σ ± 4 σ/√120 = 0.635–1.365 σ but for one run in 10,000, and no single error beyond 5 σ but for one in 30,000.
    @Test("the error is what is stated", arguments: [(14, 5_000), (14, 100_000), (12, 30_000)])
    func errorBound(precision: Int, count: Int) async {
        await withSeed { random, seed in
            let sigma = 1.04 / Double(1 << precision).squareRoot()
            var squares = 0.0
            for _ in 0..<60 {
                let sketch = Self.sketch((0..<count).map { _ in random.next() }, precision: precision)
                #expect(!sketch.isExact)
                #expect(sketch.standardErrorPPM == UInt32((sigma * 1_000_000).rounded()))
                let error = Double(sketch.count) / Double(count) - 1
                #expect(abs(error) < 5 * sigma, "seed \(seed)")
                squares += error * error
            }
            let rootMeanSquare = (squares / 60).squareRoot()
            #expect(rootMeanSquare < 1.365 * sigma, "seed \(seed)")
            // Small sets fill few registers twice and are known better than stated.
            if count > 4 << precision { #expect(rootMeanSquare > 0.635 * sigma, "seed \(seed)") }
        }
    }

    @Test("ids made by people make keys as good as random ones", arguments: ["viewer-%", "%", "%@tide", "观众-%"])
    func realIDs(pattern: String) {
        let keys = (0..<50_000).map { KeyHash.of(pattern.replacing("%", with: String($0)), seed: 3) }
        #expect(Set(keys).count == 50_000)
        let error = Double(Self.sketch(keys).count) / 50_000 - 1
        #expect(abs(error) < 4 * 0.008_125)
    }

    @Test("exact up to the threshold, repeats and all")
    func exactWhileFew() async {
        await withSeed { random, seed in
            let keys = (0..<1_024).map { _ in random.next() }
            var sketch = Self.sketch(keys + keys.shuffled(using: &random))
            #expect(sketch.isExact && sketch.count == 1_024 && sketch.standardErrorPPM == 0, "seed \(seed)")
            sketch.insert(random.next())
            #expect(!sketch.isExact && sketch.standardErrorPPM == 8_125, "seed \(seed)")
        }
    }

    @Test("a union is the sketch of the union, in any order, exact or not")
    func unions() async {
        await withSeed { random, seed in
            for _ in 0..<30 {
                let keys = (0..<[10, 600, 1_024, 1_025, 5_000].randomElement(using: &random)!).map { _ in random.next() }
                var parts = (0..<3).map { _ in Self.sketch(keys.filter { _ in random.chance(0.5) }) }
                let missing = Self.sketch(keys)
                parts.append(Self.sketch(keys.filter { key in random.chance(0.5) || key % 3 == 0 }))
                parts.append(missing)
                var left = Self.sketch([])
                for part in parts.shuffled(using: &random) { left.formUnion(part) }
                #expect(left == Self.sketch(keys.shuffled(using: &random)), "seed \(seed)")
            }
        }
    }

    @Test("more in it never says less")
    func monotone() async {
        await withSeed { random, seed in
            var sketch = HyperLogLog(precision: 12, exactMax: 0)
            var before: UInt64 = 0
            for _ in 0..<20_000 {
                sketch.insert(random.next())
                #expect(sketch.count >= before, "seed \(seed)")
                before = sketch.count
            }
        }
    }

    @Test("parts that are no sketch are refused")
    func restoring() {
        let dense = Self.sketch(0..<2_000)
        let restored = HyperLogLog(precision: 14, exactMax: 1_024, keys: dense.keys, registers: dense.registers)
        #expect(restored == dense)
        #expect(HyperLogLog(precision: 14, exactMax: 1_024, keys: [2, 1], registers: []) == nil)
        #expect(HyperLogLog(precision: 14, exactMax: 1_024, keys: Array(0..<1_025), registers: []) == nil)
        #expect(HyperLogLog(precision: 14, exactMax: 1_024, keys: [1], registers: dense.registers) == nil)
        #expect(HyperLogLog(precision: 14, exactMax: 1_024, keys: [], registers: [0, 1]) == nil)
        #expect(HyperLogLog(precision: 14, exactMax: 1_024, keys: [], registers: Array(repeating: 52, count: 1 << 14)) == nil)
    }

    @Test("keys do not change from version to version: they are in journals")
    func keysAreForEver() {
        #expect(KeyHash.of("", seed: 0) == 0)
        #expect(KeyHash.of("hello", seed: 0) == 0x1e68_d17c_457b_f117)
    }
}
