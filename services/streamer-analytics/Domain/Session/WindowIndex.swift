import Messages

/// Windows are numbered from the epoch, so midnight is nothing special and every leg, session and process agrees on them.
enum WindowIndex {
    static let microseconds = AnalyticsLimits.windowSeconds * 1_000_000

    /// The window of `AnalyticsLimits.windowSeconds` that holds this instant; rounds down before 1970 too.
    static func of(_ instant: Instant) -> Int64 {
        let quotient = instant.microseconds / microseconds
        return instant.microseconds % microseconds < 0 ? quotient - 1 : quotient
    }

    static func start(_ index: Int64) -> Instant { Instant(microseconds: index * microseconds) }
    static func end(_ index: Int64) -> Instant { start(index + 1) }
}
