/// How long to wait before a dead child is started again: doubles with every death in a row, up to a limit, and starts over once a run
/// lasted long enough to call it healthy. It never gives up: a service that returns after an hour is better than none.
public struct RestartPolicy: Sendable {
    public var firstPause: Duration
    public var pauseMax: Duration
    public var healthyAfter: Duration

    public init(
        firstPause: Duration = .milliseconds(100), pauseMax: Duration = .seconds(10), healthyAfter: Duration = .seconds(20)
    ) {
        self.firstPause = firstPause
        self.pauseMax = pauseMax
        self.healthyAfter = healthyAfter
    }
}

/// Deaths in a row of one child, as its policy counts them.
public struct RestartHistory: Hashable, Sendable {
    private var deathsInARow = 0

    public init() {}

    /// The pause before the next start, after a run that lasted this long.
    public mutating func pause(afterRunOf ran: Duration, policy: RestartPolicy) -> Duration {
        if ran >= policy.healthyAfter { deathsInARow = 0 }
        // Past 2^20 every sensible first pause is over every sensible limit; the shift must not overflow.
        let pause = policy.firstPause * (1 << min(deathsInARow, 20))
        deathsInARow += 1
        return min(pause, policy.pauseMax)
    }
}
