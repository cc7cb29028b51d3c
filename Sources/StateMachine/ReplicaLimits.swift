/// What a replica keeps at most. The same limits on every run, or the table of replies differs from the one that was.
public struct ReplicaLimits: Hashable, Sendable {
    /// Longest idempotency key.
    public static let keyBytesMax = 128
    /// Events of one command.
    public static let commandEventsMax = 65_536
    /// The machine's own snapshot, as one message. It stays in this process and its files, so it may be larger than others.
    public static let snapshotBytesMax = 512 * 1024 * 1024
    /// Remembered replies in one message of a snapshot.
    static let replySliceCountMax = 1_024
    /// Their bytes, unless the first alone has more: replies differ in size, and a slice is a message like any other.
    static let replySliceBytesMax = 1024 * 1024

    /// What `keysMax` may be at most: replies are numbered with 32 bits.
    static let keysCeiling = 1 << 28

    /// Remembered replies; beyond it the oldest goes. About 150 bytes each, plus key and reply.
    public var keysMax: Int
    /// How long a reply is remembered, in journal time.
    public var keyRetention: Duration

    public init(keysMax: Int = 1_000_000, keyRetention: Duration = .seconds(24 * 3600)) {
        precondition((1...Self.keysCeiling).contains(keysMax), "keysMax: must be 1 to \(Self.keysCeiling)")
        self.keysMax = keysMax
        self.keyRetention = keyRetention
    }
}
