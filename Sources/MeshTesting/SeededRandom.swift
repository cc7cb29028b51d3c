import Foundation

/// SplitMix64 (Steele, Lea, Flood 2014): small, seeded, the same on every machine. For tests and simulations.
public struct SeededRandom: RandomNumberGenerator, Sendable {
    private var state: UInt64

    public init(seed: UInt64) { state = seed }

    public mutating func next() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
        return mixed ^ (mixed >> 31)
    }

    /// True with this probability.
    public mutating func chance(_ probability: Double) -> Bool { Double.random(in: 0..<1, using: &self) < probability }
}

/// Runs `body` once for each of so many random seeds; with `LIVESHOP_SEED`, for that seed alone: a seed that failed is played again by itself.
///
/// - Parameters:
///   - count: in a usual run.
///   - long: with `LIVESHOP_LONG`, as `script/test --long` sets it.
public func withSeeds(_ count: Int, long: Int, _ body: (_ seed: UInt64) async throws -> Void) async rethrows {
    let environment = ProcessInfo.processInfo.environment
    if let seed = environment["LIVESHOP_SEED"].flatMap(UInt64.init) { return try await body(seed) }
    for _ in 0..<(environment["LIVESHOP_LONG"] == nil ? count : long) { try await body(.random(in: 0...UInt64.max)) }
}

/// Runs `body` with a random source seeded from `LIVESHOP_SEED`, or else at random, and prints the seed if `body` throws.
/// Use `#require` inside, or print `seed` in the comment of each `#expect`: an `#expect` that fails does not throw.
public func withSeed<T>(
    _ name: String = #function, _ body: (_ random: inout SeededRandom, _ seed: UInt64) async throws -> T
) async rethrows -> T {
    let given = ProcessInfo.processInfo.environment["LIVESHOP_SEED"].flatMap(UInt64.init)
    let seed = given ?? UInt64.random(in: 0...UInt64.max)
    var random = SeededRandom(seed: seed)
    print("\(name): LIVESHOP_SEED=\(seed)")
    return try await body(&random, seed)
}
