/// The bounds of a read model.
public struct ReadModelLimits: Hashable, Sendable {
    /// Entries applied in one transaction.
    public var batchEntriesMax = 1_000
    /// Reads that wait for the model to catch up; beyond it `RESOURCE_EXHAUSTED`.
    public var waitersMax = 8_192
    /// How long a read waits for the model when it is not part of a call with a deadline.
    public var catchUpMax = Duration.seconds(10)
    /// How long the model waits for news at a time.
    public var newsWait = Duration.seconds(30)

    public init() {}
}
