import Messages

/// Whether an instance deserves calls: the circuit breaker of one instance, as in Finagle and brpc.
///
/// Opens after failures in a row, or when too few of the latest calls succeed. Then the instance gets no calls for a while, then one as a probe; if that
/// fails, none for twice as long. It is a choice between instances and never a refusal: where all are open, calls go on as if none were.
struct InstanceHealth: Hashable, Sendable {
    static let failuresInARowMax = 5
    /// Of the latest calls, weighted by age.
    static let successRateMin = 0.5
    /// So many calls make the success rate mean something; about so many it remembers.
    static let callsMin = 50
    static let isolationMicrosecondsMin: Int64 = 100_000
    static let isolationMicrosecondsMax: Int64 = 30_000_000
    static let probeMicrosecondsMax: Int64 = 5_000_000

    private enum State: Hashable {
        case closed
        case open(until: MonotonicTime)
        /// One call decides; or another one, if it takes too long.
        case probing(until: MonotonicTime)
    }

    private var state = State.closed
    private var failuresInARow = 0
    private var successRate = 1.0
    private var calls = 0
    private var isolationMicroseconds = Self.isolationMicrosecondsMin

    var isOpen: Bool { state != .closed }

    func mayTake(at now: MonotonicTime) -> Bool {
        switch state {
        case .closed: true
        case .open(let until): now >= until
        case .probing(let until): now >= until
        }
    }

    /// A call was sent to it.
    mutating func taken(at now: MonotonicTime) {
        switch state {
        case .open(let until), .probing(let until):
            if now >= until { state = .probing(until: now + Self.probeMicrosecondsMax) }
        case .closed: break
        }
    }

    mutating func ended(_ outcome: Outcome, at now: MonotonicTime) {
        switch outcome {
        case .neutral:
            // The probe said nothing: the next call is another one.
            if case .probing = state { state = .open(until: now) }
        case .success:
            failuresInARow = 0
            count(1)
            // What was sent before it was isolated says nothing of how it is now.
            if case .open = state { return }
            if case .probing = state { self = InstanceHealth() }
        case .failure:
            failuresInARow += 1
            count(0)
            switch state {
            case .open: break
            case .probing:
                isolationMicroseconds = min(Self.isolationMicrosecondsMax, isolationMicroseconds * 2)
                state = .open(until: now + isolationMicroseconds)
            case .closed:
                let isBad = calls >= Self.callsMin && successRate < Self.successRateMin
                guard failuresInARow >= Self.failuresInARowMax || isBad else { return }
                state = .open(until: now + isolationMicroseconds)
            }
        }
    }

    private mutating func count(_ success: Double) {
        calls = min(calls + 1, Self.callsMin)
        successRate += (success - successRate) / Double(Self.callsMin)
    }

    /// What the end of a call says of the instance that served it.
    enum Outcome: Hashable {
        case success, failure
        /// Of the caller, or of the load.
        case neutral

        init(status: UInt8, flags: FrameFlags) {
            if flags.contains(.rejected) {
                self = .neutral
                return
            }
            switch StatusCode(rawValue: Int32(status)) {
            case .unavailable, .deadlineExceeded, .internal, .unknown, .dataLoss: self = .failure
            case .cancelled: self = .neutral
            // An answer, whatever it says.
            default: self = .success
            }
        }
    }
}
