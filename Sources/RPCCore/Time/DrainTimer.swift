/// When an end that takes leave may close.
public struct DrainTimer: Hashable, Sendable {
    /// How long an end without calls waits for its peers to say GOAWAY_ACK. Those that never do have nothing to lose, as a rule.
    public static let acksMicrosecondsMax: Int64 = 1_000_000

    private let until: MonotonicTime
    private var idleSince: MonotonicTime?

    /// - Parameter until: closes then, whatever is in flight.
    public init(until: MonotonicTime) { self.until = until }

    /// The time is over, whatever is in flight.
    public func isOut(_ now: MonotonicTime) -> Bool { now >= until }

    /// - Parameters:
    ///   - isIdle: no call is in flight here.
    ///   - isSilent: nobody will send one, or waits for an answer that is under way.
    public mutating func isOver(isIdle: Bool, isSilent: Bool, _ now: MonotonicTime) -> Bool {
        if now >= until { return true }
        guard isIdle else {
            idleSince = nil
            return false
        }
        let since = idleSince ?? now
        idleSince = since
        return isSilent || now >= since + Self.acksMicrosecondsMax
    }

    public var nextDue: MonotonicTime { idleSince.map { min(until, $0 + Self.acksMicrosecondsMax) } ?? until }
}
