import CPluginABI
import DequeModule
import Glibc
import PluginPackage
import PluginPoints

/// The keeper's thread: one runner after the other.
extension RunnerKeeper {
    func run() {
        var link: RunnerLink?
        let input = UnsafeMutableRawBufferPointer.allocate(byteCount: Self.inputBytes, alignment: 16)
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
            let (hasEnded, isDue) = wait(for: link?.process)
            guard var present = link else {
                expire(running: nil)
                continue
            }
            let isClosed = receive(&present, input) == .closed
            // Nothing is due before the timer goes off.
            if isDue { watch(&present) }
            if let sentence = present.sentence { sink.log(LIVESHOP_LOG_ERROR, "its runner is killed: \(sentence.message)") }
            if hasEnded || isClosed || present.sentence != nil {
                bury(&present, input)
                link = nil
            } else {
                link = present
            }
        }
    }

    private static let inputBytes = 1 << 18
    /// More than what a socket's buffer holds.
    private static let lastReadsMax = 1_024

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
        for continuation in left {
            continuation.resume(returning: .failed(.crashed, "its runner is stopped", isGuilty: false))
        }
        started.signal()
        finished.signal()
    }

    private func startRunner() -> RunnerLink? {
        do throws(PluginRefusal) {
            let process = try RunnerProcess(
                runner: runner, folder: plugin.folder, memoryMegabytes: plugin.manifest.limits.memoryMegabytes)
            state.withLock { state in
                // The runner watches each step; this is for one that cannot.
                let patience = 3 * Int64(plugin.manifest.startDeadlineMilliseconds) * 1_000 + 10_000_000
                if case .stopping = state.phase {} else { state.phase = .starting(until: MonotonicClock.now() + patience) }
                state.socket = process.socket
                state.outbox.removeAll()
                state.isBlocked = false
                state.given = 0
                RunnerFrame.append(.start, to: &state.outbox) { buffer in
                    RunnerFrame.append(now, to: &buffer)
                    buffer.append(contentsOf: plugin.configuration.encoded())
                }
                flush(&state)
                wake(&state, at: 0)
            }
            return RunnerLink(process: process)
        } catch {
            rest(after: error)
            return nil
        }
    }

    /// The runner is gone or has to go: its calls get the answers it had made, end, or are kept for the next one.
    private func bury(_ link: inout RunnerLink, _ input: UnsafeMutableRawBufferPointer) {
        let end = link.process.kill()
        // Bounded, because something that it forked and that got away may hold the other end and write for ever.
        for _ in 0..<Self.lastReadsMax where receive(&link, input) != .some { break }
        answer(from: link.process.progress.held)
        link.process.closeDescriptors()
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
        for pending in lost {
            let isGuilty = pending.call.sequence == begun
            pending.continuation?.resume(returning: .failed(cause.kind, cause.message, isGuilty: isGuilty))
        }
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
            var pause: Int64 = 0
            if state.failures > 0 {
                pause = min(Self.restMicrosecondsMin << Int64(min(state.failures - 1, 20)), Self.restMicrosecondsMax)
            }
            state.failures += 1
            state.restarts += 1
            state.phase = .resting(until: MonotonicClock.now() + pause)
            wake(&state, at: MonotonicClock.now() + pause)
            return "\(cause); it is started again\(pause == 0 ? "" : " in \(pause / 1_000) ms")"
        }
        if let report { sink.log(LIVESHOP_LOG_ERROR, report) }
    }

    /// - Returns: whether the runner has ended, and whether the timer went off.
    private func wait(for process: RunnerProcess?) -> (hasEnded: Bool, isDue: Bool) {
        let wantsToWrite = state.withLock { $0.isBlocked }
        var items = [
            pollfd(fd: timer, events: Int16(POLLIN), revents: 0),
            pollfd(fd: process?.socket ?? -1, events: Int16(POLLIN | (wantsToWrite ? POLLOUT : 0)), revents: 0),
            pollfd(fd: process?.ended ?? -1, events: Int16(POLLIN), revents: 0),
        ]
        poll(&items, UInt(items.count), -1)
        if items[0].revents != 0 {
            var expirations: UInt64 = 0
            _ = read(timer, &expirations, 8)
            state.withLock { $0.timer = .max }
        }
        if items[1].revents & Int16(POLLOUT) != 0 { flush() }
        return (items[2].revents != 0, items[0].revents != 0)
    }
}

/// What the thread alone knows of the present runner.
struct RunnerLink {
    let process: RunnerProcess
    var frames = FrameBuffer()
    /// Why we kill it; nil: we do not.
    var sentence: (kind: PluginFailureKind, message: String)?
}
