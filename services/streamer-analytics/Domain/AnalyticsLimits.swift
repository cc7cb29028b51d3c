import Messages

/// Every bound of the service in one place. Those that callers meet are repeated in the protos.
public enum AnalyticsLimits {
    public static let identifierBytesMax = 64
    public static let displayNameBytesMax = 128
    public static let referenceBytesMax = 128
    public static let reasonBytesMax = 512
    public static let titleBytesMax = 256
    public static let platformBytesMax = 32
    public static let roomBytesMax = 128
    public static let legsPerSessionMax = 8

    public static let eventsPerBatchMax = 1_000
    public static let reactionsPerEventMax: UInt32 = 100_000
    public static let watchedMillisecondsMax: UInt32 = 4 * 86_400_000

    /// How far behind the server's clock an event may be: as long as its id is remembered.
    public static let latenessMax = Duration.seconds(30 * 60)
    /// How far ahead of the server's clock a platform's clock may be.
    public static let futureMax = Duration.seconds(5)
    /// An event is late once its window has been over for this long.
    public static let lateAfter = Duration.seconds(10)
    /// Event ids remembered over all sessions; at 12–24 bytes each at most 403 MB. Beyond it the oldest ten seconds are forgotten and
    /// events of that age are too late.
    public static let seenEventsMax = 16_777_216

    /// Live, or ended and not yet sealed.
    public static let unsealedSessionsMax = 10_000
    /// A show that nobody ended ends after this.
    public static let sessionLengthMax = Duration.seconds(4 * 86_400)
    /// How long after a show's end its orders may still move its money.
    public static let moneyMovesFor = Duration.seconds(180 * 86_400)
    /// Sessions sealed, ended or forgotten by one command.
    public static let sealedPerCommandMax = 16
    /// Windows × legs of the shows that one command seals: keeps its events within a journal entry. A single show may have more.
    static let sealedWindowPartsMax = 20_000

    /// Windows of a live session, and the buckets in which event ids are remembered.
    public static let windowSeconds: Int64 = 10
    /// Windows that are kept of a sealed session.
    public static let sealedWindowSeconds: Int64 = 60
    public static let windowSecondsMax: Int64 = 86_400
    public static let windowsPerReplyMax = 1_440

    public static let entriesPerFollowMax = 1_000
    /// Gross GMV of one show in one currency, minor units: far beyond any show, far below an overflow.
    public static let grossPerSessionMax: Int64 = 10_000_000_000_000_000

    /// What an adapter may be given at once.
    public static let payloadBytesMax = 1 << 20
    /// Findings kept of one show; new ones beyond them are not.
    public static let findingsPerSessionMax = 256
    /// How far a finding may reach beyond the show on either side.
    public static let findingSlack = Duration.seconds(300)
    public static let findingRuleBytesMax = 64
    public static let findingExplanationBytesMax = 256
    /// Windows × legs that a detector is shown of one show.
    public static let detectorWindowsMax = 1_024
    /// Windows of each leg that a detector is shown: 15 minutes.
    public static let detectorWindowsPerLegMax = 90

    public static let pageSizeMax: UInt32 = 100
    public static let pageSizeDefault: UInt32 = 20

    /// HyperLogLog precision of a session's sketches: standard error 1.04/√2¹⁴ = 0.81 %.
    static let sessionPrecision = 14
    /// Distinct keys that a session's sketch counts exactly.
    static let sessionExactMax = 1_024
    /// Windows are many, so theirs are smaller: 1.04/√2¹² = 1.63 %.
    static let windowPrecision = 12
    static let windowExactMax = 512
}
