/// Pauses between attempts: doubling up to a maximum, each drawn between half and the whole, so that many do not come back at once.
public struct BackOff: Sendable {
    public var first: Duration
    public var max: Duration
    /// In 0..<1. Simulations pass a seeded one.
    public var random: @Sendable () -> Double

    public init(
        first: Duration = .milliseconds(50), max: Duration = .seconds(5),
        random: @escaping @Sendable () -> Double = { Double.random(in: 0..<1) }
    ) {
        self.first = first
        self.max = max
        self.random = random
    }

    /// - Parameter failures: in a row, from 1.
    public func pause(afterFailures failures: Int) -> Duration {
        let doublings = Swift.min(Swift.max(failures - 1, 0), Self.doublingsMax)
        let whole = Swift.min(first * (1 << doublings), max)
        return whole / 2 + whole / 2 * random()
    }

    private static let doublingsMax = 16
}
