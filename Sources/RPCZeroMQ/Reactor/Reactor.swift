import DequeModule
import Glibc
import RPCCore
import Synchronization

/// One thread that owns ZeroMQ sockets and is also a Swift task executor, so that a handler runs on the thread that received its request
/// and sends its answer without a hop: `Task(executorPreference: reactor)`. Code on the reactor must not block: heartbeats are sent from
/// here.
///
/// It is no `SerialExecutor`, on purpose: a job run as isolated to one has to be queued again at its next change of isolation, while one
/// that runs on a task executor alone calls nonisolated functions and enters free actors at once.
///
/// `@unchecked Sendable`: `inbox` is behind a lock; everything marked "thread" is touched by the reactor's own thread alone, which starts
/// after `init` has written it.
public final class Reactor: TaskExecutor, @unchecked Sendable {
    enum Work {
        case job(UnownedJob)
        case operation(@Sendable () -> Void)
    }

    private struct Inbox {
        var work: ContiguousArray<Work> = []
        /// The thread waits in poll, or is about to: whoever adds work must signal. Set back by the first who does.
        var isIdle = false
        var isShutDown = false
        var hasEnded = false
        var waitingForEnd: [CheckedContinuation<Void, Never>] = []
    }

    /// Messages (or batches) received from one socket before others get their turn, and before the answers of this turn leave. Not more, so
    /// that both ends of a connection work at the same time instead of by turns.
    static let messagesPerTurnMax = 32
    /// Jobs run before sockets get their turn.
    private static let jobsPerTurnMax = 1_024
    /// Longest sleep, so that a wrong clock or timer heals by itself.
    private static let sleepMillisecondsMax = 10_000

    public let name: String
    let context: Context
    private let inbox = Mutex(Inbox())
    /// 0 before the thread has started and after it has ended.
    private let thread = Atomic<pthread_t>(0)
    private let wake = WakeSignal()
    private let epoch = ContinuousClock.now
    private let epochMicroseconds = Reactor.clockMicroseconds()

    // Thread:
    private var drained: ContiguousArray<Work> = []
    private var jobs = Deque<UnownedJob>()
    private var participants: [any ReactorParticipant] = []
    private var pollSet = PollSet()
    private var serial: UInt64 = 0
    /// There is one as soon as a socket with keys listens.
    var zapHandler: ZapHandler?
    /// The time of the present turn: one clock reading serves all that happens in it.
    private(set) var turnTime = MonotonicTime(microseconds: Reactor.clockMicroseconds())

    /// Starts the thread.
    public init(name: String = "reactor") {
        self.name = name
        context = Context()
        startThread()
    }

    /// Closes all sockets, ends their calls and stops the thread. Returns when it has ended. Jobs that arrive later run on the global pool.
    public func shutdown() async {
        await withCheckedContinuation { continuation in
            let (ended, signal) = inbox.withLock { inbox -> (Bool, Bool) in
                inbox.isShutDown = true
                if inbox.hasEnded { return (true, false) }
                inbox.waitingForEnd.append(continuation)
                defer { inbox.isIdle = false }
                return (false, inbox.isIdle)
            }
            if ended { continuation.resume() }
            if signal { wake.signal() }
        }
    }

    var isCurrentThread: Bool { pthread_self() == thread.load(ordering: .relaxed) }

    // MARK: Clock

    func now() -> MonotonicTime { MonotonicTime(microseconds: Self.clockMicroseconds()) }

    /// The same point on the clock that handlers know.
    func instant(of time: MonotonicTime) -> ContinuousClock.Instant {
        epoch + .microseconds(time.microseconds - epochMicroseconds)
    }

    private static func clockMicroseconds() -> Int64 {
        // The clock behind ContinuousClock, so that deadlines convert without drift.
        var time = timespec()
        clock_gettime(CLOCK_BOOTTIME, &time)
        return Int64(time.tv_sec) * 1_000_000 + Int64(time.tv_nsec) / 1_000
    }

    // MARK: Work from anywhere

    /// Runs `operation` on the thread, after what was submitted before.
    ///
    /// - Returns: false if the reactor has ended; the operation will not run.
    @discardableResult
    func submit(_ operation: @escaping @Sendable () -> Void) -> Bool { add(.operation(operation)) }

    /// Runs `body` on the thread and hands back what it returns or throws.
    ///
    /// - Throws: what `body` throws, or that the reactor has ended.
    func perform<Value, T: Sendable>(
        _ bound: ReactorBound<Value>, _ body: @escaping @Sendable (Value) throws(SocketError) -> T
    ) async throws(SocketError) -> T {
        let name = name
        let outcome: Result<T, SocketError> = await withCheckedContinuation { continuation in
            bound.submitOrElse { value in
                continuation.resume(returning: Result { () throws(SocketError) in try body(value) })
            } else: {
                continuation.resume(returning: .failure(SocketError(operation: name, reason: "the reactor has ended")))
            }
        }
        return try outcome.get()
    }

    public func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        if isCurrentThread {
            jobs.append(job)
        } else if !add(.job(job)) {
            globalConcurrentExecutor.enqueue(job)
        }
    }

    public func asUnownedTaskExecutor() -> UnownedTaskExecutor { UnownedTaskExecutor(ordinary: self) }

    private func add(_ work: Work) -> Bool {
        let (accepted, signal) = inbox.withLock { inbox -> (Bool, Bool) in
            if inbox.hasEnded { return (false, false) }
            inbox.work.append(work)
            defer { inbox.isIdle = false }
            return (true, inbox.isIdle)
        }
        if signal { wake.signal() }
        return accepted
    }

    // MARK: Participants (thread)

    func attach(_ participant: any ReactorParticipant) {
        participants.append(participant)
        pollSet.isStale = true
    }

    /// The participant closes its sockets itself.
    func detach(_ participant: any ReactorParticipant) {
        participants.removeAll { $0 === participant }
        pollSet.isStale = true
    }

    /// Names things in the context: 1, 2, …
    func nextSerial() -> UInt64 {
        serial += 1
        return serial
    }

    /// A participant opened or closed a socket.
    func socketsChanged() { pollSet.isStale = true }
}

extension Reactor {
    private func startThread() {
        let box = Unmanaged.passRetained(self).toOpaque()
        var started = pthread_t()
        let failure = pthread_create(
            &started, nil,
            { box in
                guard let box else { return nil }
                let reactor = Unmanaged<Reactor>.fromOpaque(box).takeRetainedValue()
                reactor.thread.store(pthread_self(), ordering: .relaxed)
                reactor.run()
                return nil
            }, box)
        precondition(failure == 0, "pthread_create: \(failure)")
        pthread_detach(started)
    }

    private func run() {
        while true {
            turnTime = now()
            var busy = takeInbox()
            busy = runJobs() || busy
            for participant in participants where participant.turn(turnTime) { busy = true }
            busy = runJobs() || busy
            for participant in participants { participant.flush() }
            // Sending may have woken somebody.
            busy = busy || !jobs.isEmpty
            guard waitForWork(sleep: !busy) else { break }
        }
        end()
    }

    /// Also those that came while others were closed: nobody would turn them, and their calls would wait for ever.
    private func closeParticipants() {
        while let participant = participants.popLast() { participant.close() }
    }

    /// - Returns: whether there was anything.
    private func takeInbox() -> Bool {
        inbox.withLock { inbox in swap(&inbox.work, &drained) }
        guard !drained.isEmpty else { return false }
        for work in drained {
            switch work {
            case .job(let job): jobs.append(job)
            case .operation(let operation): operation()
            }
        }
        drained.removeAll(keepingCapacity: true)
        return true
    }

    /// - Returns: whether there were any.
    private func runJobs() -> Bool {
        guard !jobs.isEmpty else { return false }
        let executor = asUnownedTaskExecutor()
        var left = Self.jobsPerTurnMax
        while left > 0, let job = jobs.popFirst() {
            left -= 1
            job.runSynchronously(on: executor)
        }
        return true
    }

    /// Waits for a socket, a timer or work, if `sleep`; else only looks at the sockets.
    ///
    /// - Returns: false once shut down and nothing is left to do.
    private func waitForWork(sleep: Bool) -> Bool {
        let (mayEnd, hasWork) = inbox.withLock { inbox -> (Bool, Bool) in
            // At the end nobody waits for a signal, and the descriptor of it will be closed.
            inbox.isIdle = inbox.work.isEmpty && sleep && !inbox.isShutDown
            return (inbox.isShutDown, !inbox.work.isEmpty)
        }
        if mayEnd { return false }
        var timeout = 0
        if sleep, !hasWork {
            timeout = Self.sleepMillisecondsMax
            for participant in participants {
                guard let due = participant.nextDue() else { continue }
                // Rounded up: waking a moment early would only mean to wait again.
                timeout = min(timeout, Int(max(0, due - now()) + 999) / 1_000)
            }
        }
        pollSet.rebuildIfStale(participants, wake: wake)
        let ready = pollSet.wait(milliseconds: timeout)
        inbox.withLock { $0.isIdle = false }
        if ready.wake { wake.drain() }
        if ready.monitors {
            turnTime = now()
            for participant in participants { participant.readMonitors(turnTime) }
        }
        return true
    }

    /// Closes what there is. Continuations that this resumes and jobs that are left go to the global pool.
    private func end() {
        repeat { closeParticipants() } while takeInbox() || runJobs()
        let (left, waiting) = inbox.withLock { inbox in
            inbox.hasEnded = true
            return (inbox.work, inbox.waitingForEnd)
        }
        for work in left {
            switch work {
            case .job(let job): globalConcurrentExecutor.enqueue(job)
            case .operation(let operation): operation()
            }
        }
        repeat { closeParticipants() } while runJobs()
        // The context ends here, on this thread and not on the cooperative pool: it waits for what lingers.
        context.terminate()
        wake.close()
        thread.store(0, ordering: .relaxed)
        for continuation in waiting { continuation.resume() }
    }
}
