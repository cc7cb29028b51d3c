import RPCCore

/// What happens to messages on their way. Changed at any time.
public struct InProcessFaults: Hashable, Sendable {
    /// 0…1: of every message, in each direction.
    public var dropProbability = 0.0
    /// 0…1: of every message, that it arrives twice.
    public var duplicateProbability = 0.0
    /// Each message takes some time between these; so messages overtake each other.
    public var delayMicroseconds: ClosedRange<Int64> = 50...150

    public init() {}
    public init(dropProbability: Double, delayMicroseconds: ClosedRange<Int64> = 50...150) {
        self.dropProbability = dropProbability
        self.delayMicroseconds = delayMicroseconds
    }
}
