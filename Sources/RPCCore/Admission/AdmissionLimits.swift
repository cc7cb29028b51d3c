/// The bounds of what admission remembers and waits for.
public struct AdmissionLimits: Hashable, Sendable {
    /// Connections; one more is refused.
    public var peersMax = 32_768
    /// Callers × methods whose standing is remembered. Beyond it all are forgotten and asked about anew.
    public var standingsMax = 262_144
    /// Of an answer that says for how long it holds; longer ones are cut.
    public var validMicrosecondsMax: Int64 = 60_000_000
    public var leaseMicrosecondsMax: Int64 = 1_000_000
    public var leaseCallsMax = 10_000
    /// Reasons that refused calls are counted by; further ones count as `OTHER`.
    public var reasonsMax = 64

    /// Calls and greetings that wait for an answer at a time, and the bytes of those calls.
    public static let waitingMax = 4_096
    public static let waitingBytesMax = 64 << 20
    public static let tokenBytesMax = 4_096
    /// How often the desk is asked which points it has.
    public static let refreshMicroseconds: Int64 = 100_000
    /// How often callers that are gone are looked for.
    public static let sweepMicroseconds: Int64 = 1_000_000
    /// Between two lines of the log about refused calls.
    public static let logMicroseconds: Int64 = 1_000_000

    public init() {}
}
