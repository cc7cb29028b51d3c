import Messages
import StateMachine

/// Which windows a caller asks for: checked, bounded, aligned.
public struct WindowSpan: Hashable, Sendable {
    public let seconds: Int64
    /// Start of the first window; a multiple of the length.
    public let from: Instant
    /// Exclusive; a multiple of the length.
    public let to: Instant

    /// - Parameter now: where the windows of a live session end.
    /// - Throws: `INVALID_ARGUMENT` with field and rule; nothing where no windows are asked for (nil).
    public init?(
        _ request: AnalyticsV1.GetSessionRequest, of session: AnalyticsV1.Session, isSealed: Bool, now: Instant
    ) throws(Rejection) {
        guard request.windowSeconds != 0 else { return nil }
        let seconds = Int64(request.windowSeconds)
        let step = isSealed ? AnalyticsLimits.sealedWindowSeconds : AnalyticsLimits.windowSeconds
        guard seconds % step == 0, seconds <= AnalyticsLimits.windowSecondsMax else {
            throw .invalid(
                "window_seconds",
                "must be a multiple of \(step) up to \(AnalyticsLimits.windowSecondsMax) for \(isSealed ? "a sealed" : "this") session"
            )
        }
        let last = session.endedAt == .epoch ? now : session.endedAt
        // A platform's clock may run ahead of ours.
        let latest = last + AnalyticsLimits.futureMax
        // Both within the show: what a caller sends may lie at the ends of the range.
        let from = min(max(request.windowsFrom, session.startedAt), latest)
        let to = max(from, min(request.windowsTo == .epoch ? latest : request.windowsTo, latest))
        let length = seconds * 1_000_000
        let first = WindowFold.floor(from.microseconds, by: length)
        let end = max(first, -WindowFold.floor(-to.microseconds, by: length))
        guard end - first <= AnalyticsLimits.windowsPerReplyMax else {
            throw .invalid(
                "window_seconds",
                "\(end - first) windows asked for, at most \(AnalyticsLimits.windowsPerReplyMax) fit a reply; ask for longer ones, "
                    + "or for a part with windows_from_us and windows_to_us")
        }
        self.seconds = seconds
        self.from = Instant(microseconds: first * length)
        self.to = Instant(microseconds: end * length)
    }

    var baseIndices: Range<Int64> { WindowIndex.of(from)..<WindowIndex.of(to) }
}
