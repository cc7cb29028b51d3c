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

    /// Seconds of calls that can be saved up.
    private static let secondsMax = 10.0
    /// Calls a second that the cap reckons with; a burst of failures at ten times as many calls has a tenth of the retries.
    private static let callsPerSecondMax = 10_000.0

    public init(ratio: Double = 0.2, perSecond: Double = 10) {
        self.ratio = ratio
        self.perSecond = perSecond
        balance = perSecond
    }

    private var balanceMax: Double { (perSecond + ratio * Self.callsPerSecondMax) * Self.secondsMax }

    /// A call begins.
    public mutating func deposit() { balance = min(balanceMax, balance + ratio) }

    /// - Returns: whether one more attempt is allowed; it is paid for.
    public mutating func withdraw(at now: MonotonicTime) -> Bool {
        let seconds = updated.map { Double(max(0, now - $0)) / 1_000_000 } ?? 0
        updated = now
        balance = min(balanceMax, balance + seconds * perSecond)
        guard balance >= 1 else { return false }
        balance -= 1
        return true
    }

    /// Takes over new rates; what was saved up stays.
    public mutating func change(ratio: Double, perSecond: Double) {
        self.ratio = ratio
        self.perSecond = perSecond
        balance = min(balance, balanceMax)
    }
}
