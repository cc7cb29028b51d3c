/// When the connecting end opens its connection, greets, says something, and gives up. Used by callers and by service instances alike.
///
/// One socket per connection: a reconnect is a new socket, so that nothing of an old connection can reach a new one.
public struct ConnectionCore: Sendable {
    public enum Action: Hashable, Sendable {
        /// Open a socket, connect it to the next address, send HELLO.
        case open
        /// Say PING: once per heartbeat whatever else is said, since it also asks the other end for a sign of life.
        case ping
        /// Close the socket; whatever was in flight has ended.
        case close(wasReady: Bool)
    }

    public struct Timing: Hashable, Sendable {
        /// From `open` until HELLO_ACK.
        public var greetingMicrosecondsMax: Int64 = 2_000_000
        public var heartbeatMicroseconds = WireLimits.heartbeatMicroseconds
        public var silenceMicrosecondsMax = WireLimits.silenceMicrosecondsMax
        /// Doubles with every failure in a row, half of it random, so that the callers of a gateway that restarts do not come back all
        /// at once.
        public var backoffMicrosecondsMin: Int64 = 20_000
        public var backoffMicrosecondsMax: Int64 = 1_000_000

        public init() {}
    }

    private enum State: Hashable {
        case waiting(until: MonotonicTime)
        case greeting(until: MonotonicTime)
        case ready(lastReceived: MonotonicTime, lastPinged: MonotonicTime)
        case shut
    }

    private var state: State
    private var timing: Timing
    private var failures = 0

    public init(now: MonotonicTime, timing: Timing = Timing()) {
        state = .waiting(until: now)
        self.timing = timing
    }

    public var isReady: Bool { if case .ready = state { true } else { false } }
    /// Between `open` and HELLO_ACK.
    public var isGreeting: Bool { if case .greeting = state { true } else { false } }

    /// What is due now; call again until nil.
    public mutating func tick(_ now: MonotonicTime, _ random: inout some RandomNumberGenerator) -> Action? {
        switch state {
        case .waiting(let until) where now >= until:
            state = .greeting(until: now + timing.greetingMicrosecondsMax)
            return .open
        case .greeting(let until) where now >= until: return failed(now, &random)
        case .ready(let received, let pinged):
            if now - received >= timing.silenceMicrosecondsMax { return failed(now, &random) }
            guard now - pinged >= timing.heartbeatMicroseconds else { return nil }
            state = .ready(lastReceived: received, lastPinged: beat(now))
            return .ping
        default: return nil
        }
    }

    /// HELLO_ACK arrived.
    public mutating func greeted(heartbeatMicroseconds: Int64, silenceMicrosecondsMax: Int64, now: MonotonicTime) {
        guard case .greeting = state else { return }
        timing.heartbeatMicroseconds = max(1_000, heartbeatMicroseconds)
        timing.silenceMicrosecondsMax = max(2 * timing.heartbeatMicroseconds, silenceMicrosecondsMax)
        failures = 0
        state = .ready(lastReceived: now, lastPinged: beat(now))
    }

    /// The last multiple of the heartbeat. All connections of a host beat together, so that whoever has several wakes up once for all of them;
    /// other hosts started their clocks at other times.
    private func beat(_ now: MonotonicTime) -> MonotonicTime {
        MonotonicTime(microseconds: now.microseconds - now.microseconds % timing.heartbeatMicroseconds)
    }

    /// Anything arrived.
    public mutating func received(now: MonotonicTime) {
        if case .ready(_, let pinged) = state { state = .ready(lastReceived: now, lastPinged: pinged) }
    }

    /// The transport says that the connection is gone or could not be made.
    public mutating func failed(_ now: MonotonicTime, _ random: inout some RandomNumberGenerator) -> Action? {
        let wasReady = isReady
        switch state {
        case .waiting, .shut: return nil
        case .greeting, .ready: break
        }
        let ceiling = min(timing.backoffMicrosecondsMax, timing.backoffMicrosecondsMin << Int64(min(failures, 16)))
        failures += 1
        state = .waiting(until: now + ceiling / 2 + Int64.random(in: 0...(ceiling / 2), using: &random))
        return .close(wasReady: wasReady)
    }

    /// For good.
    public mutating func shut() { state = .shut }

    public func nextDue() -> MonotonicTime? {
        switch state {
        case .waiting(let until), .greeting(let until): until
        case .ready(let received, let pinged):
            min(received + timing.silenceMicrosecondsMax, pinged + timing.heartbeatMicroseconds)
        case .shut: nil
        }
    }
}
