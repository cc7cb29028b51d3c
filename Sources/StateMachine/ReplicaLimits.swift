/// What a replica keeps at most. The same limits on every run, or the table of replies differs from the one that was.
public struct ReplicaLimits: Hashable, Sendable {
    /// Longest idempotency key.
    public static let keyBytesMax = 128
    /// Events of one command.
    public static let commandEventsMax = 65_536
    /// Remembered replies in one message of a snapshot.
    static let replySliceCountMax = 1_024

    /// Remembered replies; beyond it the oldest goes. About 200 bytes each, plus key and reply.
    public var keysMax: Int
    /// How long a reply is remembered, in journal time.
    public var keyRetention: Duration

    public init(keysMax: Int = 1_000_000, keyRetention: Duration = .seconds(24 * 3600)) {
        precondition(keysMax > 0, "keysMax: must be positive")
        self.keysMax = keysMax
        self.keyRetention = keyRetention
    }
}
