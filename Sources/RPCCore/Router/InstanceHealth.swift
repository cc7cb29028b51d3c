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
    /// A call that had less time than this before its deadline passed tells of its caller's patience, not of the instance.
    static let patienceMicrosecondsMin: Int64 = 100_000

    private enum State: Hashable {
        case closed
        case open(until: MonotonicTime)
        /// This call decides, and no other; the next one, if it takes too long.
        case probing(call: UInt64, until: MonotonicTime)
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
        case .probing(_, let until): now >= until
        }
    }

    /// A call was sent to it.
    ///
    /// - Parameter call: names it among all calls, those that have ended too.
    mutating func taken(_ call: UInt64, at now: MonotonicTime) {
        switch state {
        case .open(let until), .probing(_, let until):
            if now >= until { state = .probing(call: call, until: now + Self.probeMicrosecondsMax) }
        case .closed: break
        }
    }

    /// A call that was sent to it has ended.
    mutating func ended(_ call: UInt64, _ outcome: Outcome, at now: MonotonicTime) {
        switch state {
        case .closed: endedWhileClosed(outcome, at: now)
        // What was sent before it was isolated, or because all are, says nothing of how it is now.
        case .open: break
        case .probing(let probe, _):
            guard call == probe else { return }
            switch outcome {
            // The probe said nothing: the next call is another one.
            case .neutral: state = .open(until: now)
            case .success: self = InstanceHealth()
            case .failure:
                isolationMicroseconds = min(Self.isolationMicrosecondsMax, isolationMicroseconds * 2)
                state = .open(until: now + isolationMicroseconds)
            }
        }
    }

    private mutating func endedWhileClosed(_ outcome: Outcome, at now: MonotonicTime) {
        guard outcome != .neutral else { return }
        let isFailure = outcome == .failure
        failuresInARow = isFailure ? failuresInARow + 1 : 0
        calls = min(calls + 1, Self.callsMin)
        successRate += ((isFailure ? 0 : 1) - successRate) / Double(Self.callsMin)
        let isBad = calls >= Self.callsMin && successRate < Self.successRateMin
        if isFailure, failuresInARow >= Self.failuresInARowMax || isBad { state = .open(until: now + isolationMicroseconds) }
    }

    /// What the end of a call says of the instance that served it.
    enum Outcome: Hashable {
        case success, failure
        /// Of the caller, or of the load.
        case neutral

        /// - Parameter microseconds: from when the call was sent to the instance.
        init(status: UInt8, flags: FrameFlags, after microseconds: Int64) {
            if flags.contains(.rejected) {
                self = .neutral
                return
            }
            switch StatusCode(rawValue: Int32(status)) {
            // Else a single impatient caller would take instances away from all others.
            case .deadlineExceeded where microseconds < InstanceHealth.patienceMicrosecondsMin: self = .neutral
            case .unavailable, .deadlineExceeded, .internal, .unknown, .dataLoss: self = .failure
            case .cancelled: self = .neutral
            // An answer, whatever it says.
            default: self = .success
            }
        }
    }
}
