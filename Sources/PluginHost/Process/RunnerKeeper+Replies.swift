import CPluginABI
import Glibc
import PluginPoints

/// What the runner says. On the keeper's thread.
extension RunnerKeeper {
    enum Reception { case some, nothing, closed }

    private typealias Reply = (sequence: UInt64, end: CallEnd, output: [UInt8])

    func receive(_ link: inout RunnerLink, _ input: UnsafeMutableRawBufferPointer) -> Reception {
        let count = recv(link.process.socket, input.baseAddress, input.count, Int32(MSG_DONTWAIT))
        if count < 0 { return errno == EINTR ? .some : errno == EAGAIN ? .nothing : .closed }
        guard count > 0 else { return .closed }
        link.frames.append(UnsafeRawBufferPointer(rebasing: input[..<count]))
        if !answer(from: &link.frames), link.sentence == nil {
            link.sentence = (.crashed, "its runner says what it must not")
        }
        return .some
    }

    /// Replies that a runner had made and not sent.
    func answer(from held: [UInt8]) {
        guard !held.isEmpty else { return }
        var frames = FrameBuffer()
        held.withUnsafeBytes { frames.append($0) }
        _ = answer(from: &frames)
    }

    /// - Returns: false if there is something among the frames that no runner may say.
    private func answer(from frames: inout FrameBuffer) -> Bool {
        var replies: [Reply] = []
        var isWellFormed = true
        do throws(FrameBuffer.Fault) {
            while let reply = try frames.next({ (kind, body) throws(FrameBuffer.Fault) in try frame(kind, body) }) {
                if let reply { replies.append(reply) }
            }
        } catch {
            isWellFormed = false
        }
        guard !replies.isEmpty else { return isWellFormed }
        var answers: [(Reply, CheckedContinuation<RunnerResult, Never>)] = []
        answers.reserveCapacity(replies.count)
        state.withLock { state in
            for reply in replies {
                // Read from the shared memory before it was sent.
                if reply.sequence <= state.answered { continue }
                guard state.given > 0, state.pending.first?.call.sequence == reply.sequence else {
                    isWellFormed = false
                    break
                }
                if let continuation = state.pending.removeFirst().continuation { answers.append((reply, continuation)) }
                state.given -= 1
                state.answered = reply.sequence
            }
            state.failures = 0
            state.lastProgress = MonotonicClock.now()
        }
        flush()
        for (reply, continuation) in answers { continuation.resume(returning: .ended(reply.end, output: reply.output)) }
        return isWellFormed
    }

    private func frame(_ kind: RunnerFrame.Kind, _ body: UnsafeRawBufferPointer) throws(FrameBuffer.Fault) -> Reply? {
        var reader = FrameReader(body)
        switch kind {
        case .reply:
            guard let reply = RunnerFrame.Reply.read(body) else { throw .malformed }
            return reply
        case .log:
            guard let level = reader.number(Int32.self), let traceparent = reader.shortText() else { throw .malformed }
            sink.log(level, Self.text(reader.rest(), HostLimits.logBytesMax), traceparent: traceparent)
        case .metric:
            guard let bits = reader.number(UInt64.self) else { throw .malformed }
            sink.metric(Self.text(reader.rest(), HostLimits.metricNameBytesMax), Double(bitPattern: bits))
        case .started: isReady()
        case .refused:
            let reason = PluginRefusal(Self.text(body, HostLimits.logBytesMax))
            let isFirst = state.withLock { state in
                if case .success = state.firstStart { return false }
                state.firstStart = .failure(reason)
                return true
            }
            // The first refusal is the loader's to report.
            if !isFirst { sink.log(LIVESHOP_LOG_ERROR, "its runner refuses it: \(reason)") }
        case .stopped:
            if !body.isEmpty { sink.log(LIVESHOP_LOG_WARNING, "\(Self.text(body, HostLimits.logBytesMax)) does not return") }
        case .start, .call, .stop: throw .malformed
        }
        return nil
    }

    private static func text(_ bytes: UnsafeRawBufferPointer, _ bytesMax: Int) -> String {
        String(decoding: bytes.prefix(bytesMax), as: UTF8.self)
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
    ///
    /// - Parameter running: the call that the runner is at; nil: none, or it is not known.
    func expire(running: UInt64?) {
        let now = MonotonicClock.now()
        let overdue = state.withLock { state -> [(CheckedContinuation<RunnerResult, Never>, isGuilty: Bool)] in
            var overdue: [(CheckedContinuation<RunnerResult, Never>, isGuilty: Bool)] = []
            var next = Int64.max
            for position in state.pending.indices {
                guard let continuation = state.pending[position].continuation else { continue }
                if state.pending[position].deadline <= now {
                    overdue.append((continuation, state.pending[position].call.sequence == running))
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
        for (continuation, isGuilty) in overdue {
            let message = isGuilty ? "no answer within the deadline" : "the deadline passed while it waited for other calls"
            continuation.resume(returning: .failed(.deadline, message, isGuilty: isGuilty))
        }
    }

    /// Finds a runner that must be killed: it runs one call for longer than the manifest allows, says nothing though it has calls, or does not
    /// start or end in time. Sets the timer anew; call it whenever that has gone off.
    func watch(_ link: inout RunnerLink) {
        let now = MonotonicClock.now()
        let since = link.process.progress.since
        // What is done already need not wait for a call behind it that does not end.
        answer(from: link.process.progress.held)
        expire(running: since == nil ? nil : link.process.progress.begun)
        let allowed = Int64(plugin.manifest.deadlineMilliseconds) * 1_000
        link.sentence =
            link.sentence
            ?? state.withLock { state in
                switch state.phase {
                case .starting(let until) where now >= until:
                    return (.deadline, "it does not start within its start_deadline_ms")
                case .stopping(let until) where now >= until:
                    return (.deadline, "it does not stop within its start_deadline_ms")
                case .running where state.given > 0:
                    if let since, now - since >= allowed {
                        return (.deadline, "a call runs longer than its deadline_ms, \(plugin.manifest.deadlineMilliseconds)")
                    }
                    let stall = state.lastProgress + 2 * allowed + Self.stallMicroseconds
                    guard now < stall else {
                        return (.deadline, "it has been silent for \((now - state.lastProgress) / 1_000) ms with calls to do")
                    }
                    let due = min(since.map { $0 + allowed } ?? now + allowed, stall)
                    if due < state.timer { wake(&state, at: due) }
                    return nil
                case .starting, .stopping, .running, .resting, .ended: return nil
                }
            }
    }

    /// On top of two deadlines: a runner that is stopped or starved gets so long to show that it lives.
    private static let stallMicroseconds: Int64 = 1_000_000
}
