import CPluginGuard
import DequeModule
import Dispatch
import Foundation
import Glibc
import PluginPackage
import PluginPoints
import Synchronization

typealias PluginFailureKind = PluginFailure.Kind

/// Keeps one runner running for one generation of a plugin, and carries its calls. A thread of its own reads what the runner says,
/// watches deadlines, and starts the next runner when this one has died.
///
/// Calls are written from the caller's own thread if the runner has nothing to do; else they collect, and all go when the next batch of
/// replies arrives: the more there are in flight, the fewer system calls each costs.
final class RunnerKeeper: Sendable {
    /// Between two starts: nothing after a runner that had answered calls, then doubling.
    static let restMicrosecondsMin: Int64 = 50_000
    static let restMicrosecondsMax: Int64 = 10_000_000

    enum Phase {
        /// Spawned; the plugin is being created.
        case starting(until: Int64)
        case running
        /// No runner until then.
        case resting(until: Int64)
        case stopping(until: Int64)
        case ended
    }

    struct State {
        var phase = Phase.resting(until: 0)
        var socket: Int32 = -1
        var sequence: UInt64 = 0
        /// Sent or about to be, oldest first: the order in which the runner answers.
        var pending = Deque<RunnerPending>()
        /// Frames not written yet.
        var outbox: [UInt8] = []
        var written = 0
        /// Of `pending`, how many the runner has been given.
        var given = 0
        /// When the timer goes off; `.max`: it is not set.
        var timer = Int64.max
        /// Sequence of the latest call that has its answer.
        var answered: UInt64 = 0
        var lastProgress: Int64 = 0
        /// Crashes since the last reply.
        var failures = 0
        var restarts: UInt64 = 0
        /// The first start's outcome; nil: not known yet.
        var firstStart: Result<Void, PluginRefusal>?
    }

    let plugin: PackagedPlugin
    let runner: String
    let sink: HostServices.Sink
    let now: Int64
    let state = Mutex(State())
    let timer: Int32
    let started = DispatchSemaphore(value: 0)
    let finished = DispatchSemaphore(value: 0)

    init(plugin: PackagedPlugin, runner: String, now: Int64, sink: HostServices.Sink) throws(PluginRefusal) {
        self.plugin = plugin
        self.runner = runner
        self.now = now
        self.sink = sink
        timer = plugin_guard_timer()
        guard timer >= 0 else { throw PluginRefusal("no timer for a runner: \(String(cString: strerror(errno)))") }
    }

    deinit { close(timer) }

    var restarts: UInt64 { state.withLock { $0.restarts } }

    /// Starts the first runner and waits until its plugin is ready. Blocks.
    func start() throws(PluginRefusal) {
        let thread = Thread { [self] in run() }
        thread.name = "runner \(plugin.manifest.id)"
        thread.start()
        started.wait()
        try state.withLock { $0.firstStart ?? .failure(PluginRefusal("no runner was started")) }.get()
    }

    /// Ends the plugin and its runner, killing it if it does not end by itself. No call may be running or come. Blocks.
    func stop() {
        state.withLock { state in
            if case .ended = state.phase { return }
            let patience = 2 * Int64(plugin.manifest.startDeadlineMilliseconds) * 1_000 + 1_000_000
            if case .running = state.phase {
                RunnerFrame.append(.stop, to: &state.outbox) { _ in }
                flush(&state)
                state.phase = .stopping(until: MonotonicClock.now() + patience)
            } else {
                state.phase = .stopping(until: 0)
            }
            wake(&state, at: 0)
        }
        finished.wait()
    }

    /// - Parameter startedAt: `MonotonicClock`, when the budget of microseconds began.
    func call(entry: Int, now: Int64, budget: Int64, startedAt: Int64, _ input: [UInt8]) async -> RunnerResult {
        await withCheckedContinuation { continuation in
            let refusal = state.withLock { state -> RunnerResult? in
                let deadline = startedAt &+ budget
                switch state.phase {
                case .running, .starting: break
                case .resting(let until) where until < deadline: break
                case .resting:
                    return .failed(
                        .crashed, "its runner died \(state.failures) times and rests before it is started again",
                        isGuilty: false)
                case .stopping, .ended: return .failed(.crashed, "its runner is being stopped", isGuilty: false)
                }
                // Callers that have gone leave their calls here until the runner has come to them.
                guard state.pending.count < plugin.manifest.limits.inFlight else {
                    return .failed(
                        .overloaded, "limits.in_flight: \(plugin.manifest.limits.inFlight) calls wait for it already",
                        isGuilty: false)
                }
                state.sequence += 1
                let call = RunnerFrame.Call(
                    sequence: state.sequence, entry: UInt16(entry), now: now, budget: budget, startedAt: startedAt)
                state.pending.append(RunnerPending(call: call, input: input, continuation: continuation))
                if case .running = state.phase {
                    call.append(input, to: &state.outbox)
                    if state.given == 0 {
                        state.lastProgress = startedAt
                        flush(&state)
                    }
                }
                if deadline < state.timer { wake(&state, at: deadline) }
                return nil
            }
            if let refusal { continuation.resume(returning: refusal) }
        }
    }

    // MARK: Under the lock

    /// Writes what there is, as far as the socket takes it; the thread writes the rest.
    func flush(_ state: inout State) {
        guard state.socket >= 0, state.written < state.outbox.count else { return }
        let count = state.outbox.withUnsafeBytes { bytes in
            send(
                state.socket, bytes.baseAddress! + state.written, bytes.count - state.written,
                Int32(MSG_DONTWAIT) | Int32(MSG_NOSIGNAL))
        }
        // A failure is the runner's death, which the thread sees as well.
        if count > 0 { state.written += count }
        if case .running = state.phase { state.given = state.pending.count }
        if state.written == state.outbox.count {
            state.outbox.removeAll(keepingCapacity: state.outbox.capacity <= 1 << 20)
            state.written = 0
        } else {
            wake(&state, at: 0)
        }
    }

    /// Sets the timer that the thread waits for beside the socket.
    func wake(_ state: inout State, at time: Int64) {
        state.timer = time
        plugin_guard_timer_set(timer, time)
    }
}
