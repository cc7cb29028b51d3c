import Journal
import Messages
import RPCCore
import RPCTracing
import StateMachine
import Tracing

extension JournaledMachine {
    /// Returns once the entry is durable. Leads the commit if nobody does.
    func becomeDurable(_ sequence: UInt64) async throws(RPCError) {
        guard sequence > committedSequence else { return }
        if case .serving = phase {
            phase = .committing
            return try await lead(until: sequence)
        }
        let id = waiters.newID()
        let wake = await withTaskCancellationHandler {
            await withCheckedContinuation { waiters.add(id, sequence: sequence, $0) }
        } onCancel: {
            // Reaches the actor after the continuation is in: the actor is not left in between.
            Task { await self.cancelWait(id) }
        }
        switch wake {
        case .committed: return
        case .failed(let error): throw error
        case .lead: try await lead(until: sequence)
        case .cancelled: throw .abandoned
        }
    }

    /// With a span of its own if the call that is being served is traced. Its entry, the last one pending, then goes out with the call's trace,
    /// so that whoever takes it in can go on with it.
    func becomeDurableTraced(_ sequence: UInt64) async throws(RPCError) {
        guard let context = ServiceContext.current else { return try await becomeDurable(sequence) }
        let tracer = InstrumentationSystem.tracer
        let traceparent = tracer.traceparent(of: context)
        if !traceparent.isEmpty { pending.mark(sequence, traceparent: traceparent) }
        let span = tracer.startSpan("journal commit", context: context)
        span.attributes["liveshop.journal.sequence"] = Int64(clamping: sequence)
        defer { span.end() }
        do throws(RPCError) {
            try await becomeDurable(sequence)
        } catch {
            span.setStatus(SpanStatus(code: .error, message: error.message))
            throw error
        }
    }

    private func cancelWait(_ id: UInt64) { waiters.cancel(id) }

    /// Commits group after group until `sequence` is durable, then hands the lead to a waiting call.
    private func lead(until sequence: UInt64) async throws(RPCError) {
        repeat {
            // Everything that is ready in this turn of the executor joins the group.
            await Task.yield()
            try await commitGroup()
        } while committedSequence < sequence
        handOver()
    }

    private func commitGroup() async throws(RPCError) {
        let group = pending.take(countMax: limits.groupEntriesMax, bytesMax: limits.groupBytesMax)
        guard let last = group.last else { return }
        // Only now can the state be one that the journal will hold: nothing is decided beyond this group.
        let copy = isSnapshotDue(at: last.sequence) ? replica : nil
        let journal = journal
        let start = ContinuousClock.now
        do {
            try await appender.run { () throws(JournalError) in
                try journal.append(
                    group.map {
                        JournalEntry(sequence: $0.sequence, timeMicroseconds: $0.time.microseconds, payload: $0.payload)
                    })
            }
        } catch {
            metrics.failed()
            throw fail(error)
        }
        metrics.committed(entries: group.count, since: start)
        committedSequence = last.sequence
        for entry in group {
            tail.append(entry, traceparent: pending.takeTrace(of: entry.sequence), limits: limits)
        }
        waiters.wakeCommitted(upTo: committedSequence)
        wakeFeed()
        if let copy { save(copy) }
    }

    private func handOver() {
        guard let last = pending.lastSequence else {
            phase = .serving
            return
        }
        if waiters.wakeLeader() { return }
        // Every caller of the next group was cancelled; what they decided is committed all the same.
        Task { try? await lead(until: last) }
    }

    private func fail(_ error: JournalError) -> RPCError {
        logger.error("journal append failed; the state will be rebuilt from the journal", metadata: ["error": "\(error)"])
        let refusal = RPCError.appendFailed(error)
        phase = .stale
        pending = PendingEntries()
        waiters.fail(refusal)
        // Followers come round again and settle what the append did: the own read model among them.
        wakeFeed()
        return refusal
    }
}
