import Foundation
import RPCCore

/// How many attempts beyond the first there may be: a share of the calls, and a few each second besides. So retries help when little fails, and
/// do not add to the load when everything does. As Finagle's `RetryBudget`, in whole calls over the last seconds.
public struct RetryBudget: Hashable, Sendable {
    /// Per call, 0–1.
    public var ratio: Double
    /// Whatever the number of calls.
    public var perSecond: Double
    private var balance: Double
    private var updated: MonotonicTime?

    /// What was saved up fades away with this time constant: the calls of the last ten seconds count, not those of the last hour.
    private static let memorySeconds = 10.0

    public init(ratio: Double = 0.2, perSecond: Double = 10) {
        self.ratio = ratio
        self.perSecond = perSecond
        balance = perSecond
    }

    /// A call begins.
    public mutating func deposit(at now: MonotonicTime) {
        pass(to: now)
        balance += ratio
    }

    private mutating func pass(to now: MonotonicTime) {
        let seconds = updated.map { Double(max(0, now - $0)) / 1_000_000 } ?? 0
        updated = now
        // Towards what a few a second add up to within the memory.
        let level = perSecond * Self.memorySeconds
        balance = level + (balance - level) * exp(-seconds / Self.memorySeconds)
    }

    /// - Returns: whether one more attempt is allowed; it is paid for.
    public mutating func withdraw(at now: MonotonicTime) -> Bool {
        pass(to: now)
        guard balance >= 1 else { return false }
        balance -= 1
        return true
    }

    /// Takes over new rates; what was saved up stays.
    public mutating func change(ratio: Double, perSecond: Double) {
        self.ratio = ratio
        self.perSecond = perSecond
    }
}
