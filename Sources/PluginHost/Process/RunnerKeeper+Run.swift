import CPluginABI
import DequeModule
import Glibc
import PluginPoints

/// The keeper's thread.
extension RunnerKeeper {
    /// What the thread alone knows of the present runner.
    private struct Link {
        let process: RunnerProcess
        var frames = FrameBuffer()
        /// Why we kill it; nil: we do not.
        var sentence: (kind: PluginFailureKind, message: String)?
    }

    func run() {
        var link: Link?
        let input = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 18, alignment: 16)
        defer { input.deallocate() }
        while true {
            if link == nil {
                switch nextStep() {
                case .start: link = startRunner()
                case .wait: break
                case .end:
                    end()
                    return
                }
            }
            wait(for: link?.process.socket ?? -1)
            guard var present = link else {
                expire()
                continue
            }
            let isOver = !receive(&present, input)
            watch(&present)
            if let sentence = present.sentence { sink.log(LIVESHOP_LOG_ERROR, "its runner is killed: \(sentence.message)") }
            if isOver || present.sentence != nil {
                bury(present)
                link = nil
            } else {
                link = present
            }
        }
    }

    private enum Step { case start, wait, end }

    private func nextStep() -> Step {
        state.withLock { state in
            switch state.phase {
            case .stopping, .ended: .end
            case .resting(let until): MonotonicClock.now() >= until ? .start : .wait
            case .starting, .running: .start
            }
        }
    }

    private func end() {
        let left = state.withLock { state in
            state.phase = .ended
            defer { state.pending.removeAll() }
            return state.pending.compactMap(\.continuation)
        }
        for continuation in left { continuation.resume(returning: .failed(.crashed, "its runner is stopped")) }
        started.signal()
        finished.signal()
    }

    // MARK: Birth and death of a runner

    private func startRunner() -> Link? {
        do throws(PluginRefusal) {
            let process = try RunnerProcess(
                runner: runner, folder: plugin.folder, memoryMegabytes: plugin.manifest.limits.memoryMegabytes)
            state.withLock { state in
                let patience = 3 * Int64(plugin.manifest.startDeadlineMilliseconds) * 1_000 + 10_000_000
                state.phase = .starting(until: MonotonicClock.now() + patience)
                state.socket = process.socket
                state.outbox.removeAll()
                state.written = 0
                state.given = 0
                RunnerFrame.append(.start, to: &state.outbox) { buffer in
                    RunnerFrame.append(now, to: &buffer)
                    buffer.append(contentsOf: plugin.configuration.encoded())
                }
                flush(&state)
                wake(&state, at: 0)
            }
            return Link(process: process)
        } catch {
            rest(after: error)
            return nil
        }
    }

    /// The runner is gone or has to go: its calls end or are kept for the next one.
    private func bury(_ link: Link) {
        link.process.child.kill()
        let end = link.process.child.waitForEnd()
        close(link.process.socket)
        let cause = link.sentence ?? (.crashed, "its runner \(end)")
        let begun = link.process.progress.begun
        let lost = state.withLock { state -> [RunnerPending] in
            state.socket = -1
            var lost: [RunnerPending] = []
            var kept = Deque<RunnerPending>()
            for (position, var pending) in state.pending.enumerated() {
                let wasGiven = position < state.given
                if wasGiven, pending.call.sequence <= begun || pending.isResent {
                    lost.append(pending)
                } else if pending.continuation != nil {
                    pending.isResent = wasGiven
                    kept.append(pending)
                }
            }
            state.pending = kept
            state.given = 0
            return lost
        }
        for pending in lost { pending.continuation?.resume(returning: .failed(cause.kind, cause.message)) }
        rest(after: PluginRefusal(cause.message))
    }

    private func rest(after cause: PluginRefusal) {
        let report = state.withLock { state -> String? in
            if case .stopping = state.phase { return nil }
            // A plugin that cannot be started in the first place is the loader's business.
            guard case .success = state.firstStart else {
                if state.firstStart == nil { state.firstStart = .failure(cause) }
                state.phase = .stopping(until: 0)
                return nil
            }
            let pause =
                state.failures == 0
                ? 0 : min(Self.restMicrosecondsMin << Int64(min(state.failures - 1, 20)), Self.restMicrosecondsMax)
            state.failures += 1
            state.restarts += 1
            state.phase = .resting(until: MonotonicClock.now() + pause)
            wake(&state, at: MonotonicClock.now() + pause)
            return "\(cause); it is started again\(pause == 0 ? "" : " in \(pause / 1_000) ms")"
        }
        if let report { sink.log(LIVESHOP_LOG_ERROR, report) }
    }

    // MARK: Waiting and reading

    private func wait(for socket: Int32) {
        let wantsToWrite = state.withLock { $0.written < $0.outbox.count }
        var items = [
            pollfd(fd: timer, events: Int16(POLLIN), revents: 0),
            pollfd(fd: socket, events: Int16(POLLIN | (wantsToWrite ? POLLOUT : 0)), revents: 0),
        ]
        poll(&items, 2, -1)
        if items[0].revents != 0 {
            var expirations: UInt64 = 0
            _ = read(timer, &expirations, 8)
            state.withLock { $0.timer = .max }
        }
        if items[1].revents & Int16(POLLOUT) != 0 { state.withLock { flush(&$0) } }
    }

    /// - Returns: false if the runner has closed its end or says what it must not.
    private func receive(_ link: inout Link, _ input: UnsafeMutableRawBufferPointer) -> Bool {
        let count = recv(link.process.socket, input.baseAddress, input.count, Int32(MSG_DONTWAIT))
        if count < 0 { return errno == EAGAIN || errno == EINTR }
        guard count > 0 else { return false }
        link.frames.append(UnsafeRawBufferPointer(rebasing: input[..<count]))
        var replies: [(sequence: UInt64, end: CallEnd, output: [UInt8])] = []
        do throws(FrameBuffer.Fault) {
            while let reply = try link.frames.next({ (kind, body) throws(FrameBuffer.Fault) in try frame(kind, body) }) {
                if let reply { replies.append(reply) }
            }
        } catch {
            link.sentence = (.crashed, "its runner sends what is no frame")
        }
        guard !replies.isEmpty else { return true }
        let answered = state.withLock { state -> [CheckedContinuation<RunnerResult, Never>?]? in
            var answered: [CheckedContinuation<RunnerResult, Never>?] = []
            answered.reserveCapacity(replies.count)
            for reply in replies {
                guard state.given > 0, state.pending.first?.call.sequence == reply.sequence else { return nil }
                answered.append(state.pending.removeFirst().continuation)
                state.given -= 1
            }
            state.failures = 0
            state.lastProgress = MonotonicClock.now()
            flush(&state)
            return answered
        }
        guard let answered else {
            link.sentence = (.crashed, "its runner answers a call that it was not given")
            return true
        }
        for (reply, continuation) in zip(replies, answered) {
            continuation?.resume(returning: .ended(reply.end, output: reply.output))
        }
        return true
    }

    private func frame(
        _ kind: RunnerFrame.Kind, _ body: UnsafeRawBufferPointer
    ) throws(FrameBuffer.Fault) -> (sequence: UInt64, end: CallEnd, output: [UInt8])? {
        var reader = FrameReader(body)
        switch kind {
        case .reply:
            guard let reply = RunnerFrame.Reply.read(body) else { throw .malformed }
            return reply
        case .log:
            guard let level = reader.number(Int32.self) else { throw .malformed }
            sink.log(level, String(decoding: reader.rest().prefix(HostLimits.logBytesMax), as: UTF8.self))
        case .metric:
            guard let bits = reader.number(UInt64.self) else { throw .malformed }
            sink.metric(
                String(decoding: reader.rest().prefix(HostLimits.metricNameBytesMax), as: UTF8.self), Double(bitPattern: bits))
        case .started: isReady()
        case .refused:
            let reason = PluginRefusal(String(decoding: body.prefix(HostLimits.logBytesMax), as: UTF8.self))
            state.withLock { if $0.firstStart == nil { $0.firstStart = .failure(reason) } }
            sink.log(LIVESHOP_LOG_ERROR, "its runner refuses it: \(reason)")
        case .stopped:
            if !body.isEmpty {
                sink.log(
                    LIVESHOP_LOG_WARNING,
                    "\(String(decoding: body.prefix(HostLimits.logBytesMax), as: UTF8.self)) does not return")
            }
        case .start, .call, .stop: throw .malformed
        }
        return nil
    }

    /// The plugin takes calls: those that waited for it go now.
    private func isReady() {
        let isFirst = state.withLock { state -> Bool in
            guard case .starting = state.phase else { return false }
            state.phase = .running
            state.lastProgress = MonotonicClock.now()
            for pending in state.pending { pending.call.append(pending.input, to: &state.outbox) }
            flush(&state)
            defer { if state.firstStart == nil { state.firstStart = .success(()) } }
            return state.firstStart == nil
        }
        if isFirst { started.signal() }
    }

    // MARK: Deadlines

    /// Answers callers whose time is over.
    private func expire() {
        let now = MonotonicClock.now()
        let overdue = state.withLock { state -> [CheckedContinuation<RunnerResult, Never>] in
            var overdue: [CheckedContinuation<RunnerResult, Never>] = []
            var next = Int64.max
            for position in state.pending.indices {
                guard let continuation = state.pending[position].continuation else { continue }
                if state.pending[position].deadline <= now {
                    overdue.append(continuation)
                    state.pending[position].continuation = nil
                } else {
                    next = min(next, state.pending[position].deadline)
                }
            }
            switch state.phase {
            case .starting(let until), .stopping(let until), .resting(let until): next = min(next, until)
            case .running, .ended: break
            }
            if next < state.timer { wake(&state, at: next) }
            return overdue
        }
        for continuation in overdue {
            continuation.resume(returning: .failed(.deadline, "no answer within the deadline"))
        }
    }

    /// Finds a runner that must be killed: it runs one call for longer than the manifest allows, says nothing though it has calls, or does not
    /// start or end in time.
    private func watch(_ link: inout Link) {
        let now = MonotonicClock.now()
        let timerIsSet = state.withLock { $0.timer != .max }
        // Nothing is due before the timer goes off.
        if timerIsSet { return }
        expire()
        let allowed = Int64(plugin.manifest.deadlineMilliseconds) * 1_000
        let since = link.process.progress.since
        state.withLock { state in
            switch state.phase {
            case .starting(let until):
                if now >= until { link.sentence = (.deadline, "it does not start within its start_deadline_ms") }
            case .stopping(let until):
                if now >= until { link.sentence = (.deadline, "it does not stop within its start_deadline_ms") }
            case .running where state.given > 0:
                let stall = state.lastProgress + 2 * allowed + 1_000_000
                if let since, now - since >= allowed {
                    link.sentence = (
                        .deadline, "a call runs longer than its deadline_ms, \(plugin.manifest.deadlineMilliseconds)"
                    )
                } else if now >= stall {
                    link.sentence = (
                        .deadline, "it has been silent for \((now - state.lastProgress) / 1_000) ms with calls to do"
                    )
                } else {
                    let due = min(since.map { $0 + allowed } ?? now + allowed, stall)
                    if due < state.timer { wake(&state, at: due) }
                }
            case .running, .resting, .ended: break
            }
        }
    }
}
