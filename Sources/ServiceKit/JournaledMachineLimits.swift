import StateMachine

/// The bounds of a journaled machine. Beyond each one the caller gets `RESOURCE_EXHAUSTED`.
public struct JournaledMachineLimits: Hashable, Sendable {
    public var replica = ReplicaLimits()
    /// Entries decided and not yet given to the journal.
    public var pendingEntriesMax = 16_384
    /// Their bytes.
    public var pendingBytesMax = 64 * 1024 * 1024
    /// Calls that wait for a commit.
    public var waitersMax = 32_768
    /// Entries of one commit.
    public var groupEntriesMax = 2_048
    /// Bytes of one commit.
    public var groupBytesMax = 16 * 1024 * 1024
    /// A snapshot is taken after as many entries.
    public var snapshotEveryEntries: UInt64 = 200_000
    /// Entries read from the journal at a time during replay.
    public var replayBatchEntriesMax = 4_096
    /// Bytes read from the journal at a time, for replay and for a page of the feed.
    public var readBytesMax = 4 * 1024 * 1024
    /// Recent entries kept in memory for followers.
    public var tailEntriesMax = 16_384
    /// Bytes of those entries, as packed.
    public var tailBytesMax = 16 * 1024 * 1024
    /// Entries of one page of the feed.
    public var feedPageEntriesMax = 1_000
    /// Calls that wait for news.
    public var feedWaitersMax = 256
    /// How long such a call may wait.
    public var feedWaitMax = Duration.seconds(30)

    public init() {}
}
