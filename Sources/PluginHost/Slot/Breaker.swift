import PluginPoints

/// Leaves a plugin alone that fails again and again: after so many failures in a row it is not asked for a pause, then one call tries it, and
/// each failed try doubles the pause.
///
/// What a plugin *returns* is not counted, error or not: it came back in time, and a caller who sends bad input must not be able to take
/// a plugin away from the others. Counted are calls that did not come back: crashes and deadlines.
struct Breaker {
    static let failuresMax = 5
    static let pauseMicrosecondsMin: Int64 = 1_000_000
    static let pauseMicrosecondsMax: Int64 = 60_000_000

    private enum State {
        case closed(failures: Int)
        case open(until: Int64, pause: Int64)
        /// One call is trying since then.
        case probing(since: Int64, pause: Int64)
    }

    private var state = State.closed(failures: 0)

    var isOpen: Bool { if case .closed = state { false } else { true } }

    /// - Parameter now: `MonotonicClock`.
    /// - Returns: whether the plugin may be asked; if it is open and the pause is over, this caller is the one that tries.
    mutating func permits(at now: Int64) -> Bool {
        switch state {
        case .closed: return true
        case .open(let until, let pause):
            guard now >= until else { return false }
            state = .probing(since: now, pause: pause)
            return true
        case .probing(let since, let pause):
            // A try that never reported back is over when another pause has passed.
            guard now - since >= pause else { return false }
            state = .probing(since: now, pause: pause)
            return true
        }
    }

    mutating func succeeded() { state = .closed(failures: 0) }

    mutating func failed(_ kind: PluginFailure.Kind, at now: Int64) {
        switch kind {
        case .error, .invalidOutput: succeeded()
        case .breakerOpen, .overloaded, .outOfService: break
        case .deadline, .crashed: didNotComeBack(at: now)
        }
    }

    private mutating func didNotComeBack(at now: Int64) {
        switch state {
        case .closed(let failures) where failures + 1 < Self.failuresMax: state = .closed(failures: failures + 1)
        case .closed: state = .open(until: now + Self.pauseMicrosecondsMin, pause: Self.pauseMicrosecondsMin)
        case .probing(_, let pause):
            let longer = min(2 * pause, Self.pauseMicrosecondsMax)
            state = .open(until: now + longer, pause: longer)
        // A call that was under way when the breaker opened.
        case .open: break
        }
    }
}
