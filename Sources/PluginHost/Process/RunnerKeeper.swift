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
/// Calls to a runner that has nothing to do are written from the caller's executor, once that has done what it has at hand; else they
/// collect, and all go when the next batch of replies arrives: the more there are in flight, the fewer system calls each costs.
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
        /// Room of a batch that was written, for the next one.
        var spare: [UInt8] = []
        /// The thread is writing, without the lock: what else is to be written waits for it.
        var isWriting = false
        /// A caller is going to write.
        var isFlushDue = false
        /// The socket took no more.
        var isBlocked = false
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

    func call(entry: Int, _ terms: CallTerms, _ input: [UInt8]) async -> RunnerResult {
        let isFirst = state.withLock { state in
            guard case .running = state.phase, state.given == 0, !state.isFlushDue else { return false }
            state.isFlushDue = true
            return true
        }
        guard isFirst else { return await enqueue(entry, terms, input) }
        // A child of the caller's task is queued on the caller's executor, behind the others that are about to call.
        async let flushed: Void = flushCalls()
        let result = await enqueue(entry, terms, input)
        await flushed
        return result
    }

    private func flushCalls() async {
        state.withLock { state in
            state.isFlushDue = false
            if state.given == 0 { flush(&state) }
        }
    }

    private func enqueue(_ entry: Int, _ terms: CallTerms, _ input: [UInt8]) async -> RunnerResult {
        await withCheckedContinuation { continuation in
            let refusal = state.withLock { state -> RunnerResult? in
                let deadline = terms.startedAt &+ terms.budget
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
                let call = RunnerFrame.Call(sequence: state.sequence, entry: UInt16(entry), terms: terms)
                state.pending.append(RunnerPending(call: call, input: input, continuation: continuation))
                if case .running = state.phase {
                    call.append(input, to: &state.outbox)
                    if state.given == 0, !state.isFlushDue { flush(&state) }
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
        guard var batch = takeBatch(&state) else { return }
        batch.send()
        putBack(&batch, &state)
    }

    /// The same on the keeper's thread, which alone closes the socket and so may write without the lock: callers do not wait for it.
    func flush() {
        while var batch = state.withLock({ takeBatch(&$0) }) {
            batch.send()
            // What came meanwhile goes with the next batch of replies, unless there is nothing to reply to.
            let isDone = state.withLock { state in
                putBack(&batch, &state)
                return state.given > 0 || state.isBlocked
            }
            if isDone { return }
        }
    }

    private func takeBatch(_ state: inout State) -> RunnerBatch? {
        guard state.socket >= 0, !state.isWriting, state.outbox.count > 0 else { return nil }
        if state.given == 0 { state.lastProgress = MonotonicClock.now() }
        if case .running = state.phase { state.given = state.pending.count }
        state.isWriting = true
        let batch = RunnerBatch(socket: state.socket, bytes: state.outbox)
        state.outbox = state.spare
        state.spare = []
        return batch
    }

    private func putBack(_ batch: inout RunnerBatch, _ state: inout State) {
        state.isWriting = false
        state.isBlocked = !batch.isSent
        guard batch.isSent else {
            state.outbox = Array(batch.bytes[batch.sent...]) + state.outbox
            wake(&state, at: 0)
            return
        }
        batch.bytes.removeAll(keepingCapacity: batch.bytes.capacity <= 1 << 20)
        state.spare = batch.bytes
        batch.bytes = []
    }

    /// Sets the timer that the thread waits for beside the socket.
    func wake(_ state: inout State, at time: Int64) {
        state.timer = time
        plugin_guard_timer_set(timer, time)
    }
}

/// Frames on their way to a runner.
struct RunnerBatch {
    let socket: Int32
    var bytes: [UInt8]
    private(set) var sent = 0

    init(socket: Int32, bytes: [UInt8]) {
        self.socket = socket
        self.bytes = bytes
    }

    var isSent: Bool { sent == bytes.count }

    /// As far as the socket takes it. A failure is the runner's death, which the keeper's thread sees as well.
    mutating func send() {
        let count = bytes.withUnsafeBytes { bytes in
            Glibc.send(
                socket, bytes.baseAddress! + sent, bytes.count - sent, Int32(MSG_DONTWAIT) | Int32(MSG_NOSIGNAL))
        }
        if count > 0 { sent += count }
    }
}
