/// The bounds that every peer keeps. Past any of them the answer is `RESOURCE_EXHAUSTED`, never silence.
public enum WireLimits {
    /// A request's or response's body.
    public static let payloadBytesMax = 4 * 1024 * 1024
    /// The header frame's protobuf tail.
    public static let tailBytesMax = 8 * 1024
    /// Descriptors in an instance's HELLO.
    public static let descriptorBytesMax = 1024 * 1024
    /// Calls in flight of one connection.
    public static let inFlightPerConnectionMax = 16_384
    /// Callers of an instance that say HELLO at its direct endpoint.
    public static let directCallersMax = 4_096
    /// A longer deadline is cut to this.
    public static let deadlineMicrosecondsMax: Int64 = 600_000_000
    /// What a stream's receiver lets lie unread. Bytes may be exceeded by one message.
    public static let streamWindow = StreamCredit(messages: 256, kibibytes: 1_024)
    /// The body of a BATCH that is accepted here; none that is sent is larger.
    public static let batchBytesMax = 64 * 1024
    /// A connection that has nothing to say says PING this often.
    public static let heartbeatMicroseconds: Int64 = 500_000
    /// Silence after which the other end is taken for dead. Any traffic counts, and heartbeats are sent by the thread that owns the
    /// socket, so that a busy handler is not taken for dead.
    public static let silenceMicrosecondsMax: Int64 = 2_000_000
}
