import Journal
import Messages
import RPCCore
import StateMachine

extension JournaledMachine {
    /// Committed entries after `sequence`, in order and without gaps: at most `limit` (1–1,000) and about 4 MiB.
    ///
    /// - Parameter wait: if there is none yet, how long to wait for one (at most 30 s); empty after that.
    /// - Throws: `OUT_OF_RANGE`/`CURSOR_AHEAD` for a cursor beyond the last entry: its owner has seen entries this journal lost.
    public func events(
        after sequence: UInt64, limit: Int = 256, wait: Duration = .zero
    ) async throws(RPCError) -> [Entry] {
        try await events(after: sequence, limit: limit, wait: wait, waitersMax: limits.feedWaitersMax)
    }

    /// - Parameters:
    ///   - bytesMax: of the entries as the journal has them, unless the first alone has more; by default about 4 MiB.
    ///   - waitersMax: beyond it nobody may wait. The service's own read models pass no limit: callers who wait in great number must not stop
    ///     them.
    func events(
        after sequence: UInt64, limit: Int, bytesMax: Int = .max, wait: Duration, waitersMax: Int
    ) async throws(RPCError) -> [Entry] {
        let bytesMax = min(bytesMax, limits.readBytesMax)
        guard (1...limits.feedPageEntriesMax).contains(limit) else {
            throw RPCError(.invalidArgument, field: "limit", "limit: must be 1 to \(limits.feedPageEntriesMax)")
        }
        guard .zero...limits.feedWaitMax ~= wait else {
            throw RPCError(.invalidArgument, field: "wait_ms", "wait_ms: must be 0 to \(limits.feedWaitMax)")
        }
        // A failed append may have reached the disk. Whoever follows must not depend on a next command to learn it. If it cannot be
        // settled now, the feed goes on with what is known to be committed.
        if case .stale = phase { try? await becomeServing() }
        guard sequence <= committedSequence else {
            throw RPCError(
                .outOfRange, reason: "CURSOR_AHEAD", field: "after",
                "after: is \(sequence), but the journal ends at \(committedSequence); was it restored from a backup?")
        }
        if sequence == committedSequence, wait > .zero {
            try await waitForNews(after: sequence, atMost: wait, waitersMax: waitersMax)
        }
        guard sequence < committedSequence else { return [] }
        if let page = tail.page(after: sequence, countMax: limit, bytesMax: bytesMax) { return page }
        return try await readPage(after: sequence, limit: limit, bytesMax: bytesMax)
    }

    private func readPage(after sequence: UInt64, limit: Int, bytesMax: Int) async throws(RPCError) -> [Entry] {
        let (journal, committed) = (journal, committedSequence)
        do {
            return try await reader.run { () throws(JournalError) in
                var page: [Entry] = []
                for entry in try journal.read(after: sequence, countMax: limit, bytesMax: bytesMax) {
                    // The journal may already hold entries of a commit that has not been reported yet.
                    guard entry.sequence <= committed else { break }
                    do throws(ReplayError) {
                        page.append(
                            Entry(
                                sequence: entry.sequence, time: Instant(microseconds: entry.timeMicroseconds),
                                events: try JournalRecordReader.events(sequence: entry.sequence, payload: entry.payload)))
                    } catch {
                        throw JournalError.corrupt(path: journal.path, sequence: error.sequence, message: error.message)
                    }
                }
                return page
            }
        } catch {
            throw RPCError.unreadable(error)
        }
    }

    private func waitForNews(
        after sequence: UInt64, atMost wait: Duration, waitersMax: Int
    ) async throws(RPCError) {
        guard feedWaiterCount < waitersMax else {
            throw RPCError(
                .resourceExhausted, reason: "FEED_WAITERS_FULL",
                "\(feedWaiterCount) calls wait for events; at most \(waitersMax) may; poll without waiting")
        }
        feedWaiterCount += 1
        defer { feedWaiterCount -= 1 }
        let id = nextFeedWaiter
        nextFeedWaiter += 1
        let (clock, end) = (clock, clock.now() + wait)
        await withTaskGroup(of: Void.self) { group in
            group.addTask { await self.waitForNews(after: sequence, id: id) }
            group.addTask { try? await clock.sleep(until: end) }
            await group.next()
            group.cancelAll()
        }
    }

    private func waitForNews(after sequence: UInt64, id: UInt64) async {
        guard committedSequence == sequence, !Task.isCancelled else { return }
        await withTaskCancellationHandler {
            await withCheckedContinuation { feedWaiters[id] = $0 }
        } onCancel: {
            Task { await self.endFeedWait(id) }
        }
    }

    private func endFeedWait(_ id: UInt64) { feedWaiters.removeValue(forKey: id)?.resume() }

    func wakeFeed() {
        for continuation in feedWaiters.values { continuation.resume() }
        feedWaiters.removeAll(keepingCapacity: true)
    }
}
