import Journal
import MeshTesting
import Messages
import RPCCore
import ServiceKit
import Synchronization
import Testing

/// What the following side has taken in, with its cursor, as one command would keep them.
private final class Intake: Sendable {
    private struct State {
        var cursor = FeedCursor(sequence: 0)
        var total: Int64 = 0
        var failures: [RPCError] = []
    }

    private let state = Mutex(State())

    var feedCursor: FeedCursor { state.withLock { $0.cursor } }
    var cursor: UInt64 { feedCursor.sequence }
    var total: Int64 { state.withLock { $0.total } }

    /// The next batches are refused like this; one that is marked so is taken in before the error.
    func failNext(_ errors: RPCError...) { state.withLock { $0.failures += errors } }

    func take(_ page: EventPage<Money>) throws(RPCError) {
        let entries = page.entries
        try state.withLock { (state) throws(RPCError) in
            let failure = state.failures.isEmpty ? nil : state.failures.removeFirst()
            if let failure, failure.reason != "AFTERWARDS" { throw failure }
            guard entries.first?.sequence == state.cursor.sequence + 1, let last = entries.last else {
                throw RPCError(.failedPrecondition, "does not follow \(state.cursor)")
            }
            state.cursor = FeedCursor(sequence: last.sequence, journalID: page.journalID)
            state.total += entries.flatMap(\.events).reduce(0) { $0 + $1.minorUnits }
            if let failure { throw failure }
        }
    }
}

private final class Flag: Sendable {
    private let value = Mutex(false)

    var isSet: Bool { value.withLock { $0 } }
    func set() { value.withLock { $0 = true } }
}

@Suite struct EventFollowerTests {
    private func follower(
        _ intake: Intake, clock: any WallClock = VirtualClock(),
        fetch: @escaping @Sendable (UInt64) async throws(RPCError) -> EventPage<Money>
    ) -> EventFollower<Money> {
        EventFollower(
            name: "tills", backOff: BackOff(first: .milliseconds(100), max: .seconds(1), random: { 0 }),
            cursor: { () async throws(RPCError) in intake.feedCursor }, fetch: fetch,
            ingest: { (page) async throws(RPCError) in try intake.take(page) }, logger: quietLogger, clock: clock)
    }

    private func page(
        of machine: JournaledMachine<TillMachine>, after: UInt64
    ) async throws(RPCError) -> EventPage<Money> {
        let entries = try await machine.events(after: after, limit: 7, wait: .seconds(30))
        return EventPage(
            entries: entries, lastSequence: await machine.committedSequence, journalID: machine.journalID)
    }

    /// Moves the clock whenever someone sleeps a short while.
    private func driving<Value: Sendable>(_ clock: VirtualClock, _ body: () async throws -> Value) async rethrows -> Value {
        let driver = Task {
            while !Task.isCancelled {
                if let wake = clock.nextWake, wake - clock.now() <= .seconds(2) { clock.advance(to: wake) }
                await Task.yield()
            }
        }
        defer { driver.cancel() }
        return try await body()
    }

    @Test func everyEventIsTakenInOnce() async throws {
        let clock = VirtualClock()
        let machine = try await tills(MemoryJournal(), clock: clock)
        let intake = Intake()
        let follower = follower(intake, clock: clock) { [self] (after) async throws(RPCError) in
            try await page(of: machine, after: after)
        }
        let following = Task { try await follower.run() }
        try await driving(clock) {
            for round in 1...100 {
                if round % 10 == 0 {
                    intake.failNext(
                        RPCError(.unavailable, "injected"), RPCError(.unavailable, reason: "AFTERWARDS", "injected"))
                }
                _ = try await machine.execute(cny(Int64(round)))
            }
            #expect(await eventually { intake.cursor == 100 })
        }
        #expect(intake.total == 5_050)
        #expect(await eventually { follower.status.lag == 0 })
        following.cancel()
        _ = await following.result
        #expect(follower.status.stopped.isEmpty)
    }

    @Test func pausesGrowWhileTheFeedIsAway() async throws {
        let clock = VirtualClock()
        let attempts = Mutex(0)
        let follower = follower(Intake(), clock: clock) { (_) async throws(RPCError) in
            attempts.withLock { $0 += 1 }
            throw RPCError(.unavailable, "nobody there")
        }
        let following = Task { try await follower.run() }
        for pause in [50, 100, 200, 400, 500, 500] {
            #expect(await eventually { clock.sleeperCount == 1 })
            let wake = try #require(clock.nextWake)
            #expect(wake - clock.now() == .milliseconds(pause))
            clock.advance(to: wake)
        }
        #expect(await eventually { attempts.withLock { $0 } == 7 })
        following.cancel()
        await #expect(throws: CancellationError.self) { try await following.value }
    }

    @Test(arguments: [
        ("a gap", [CommittedEntry(sequence: 2, time: .epoch, events: [cny(1)])], "entry 1 is missing"),
        ("a repeat", [CommittedEntry(sequence: 0, time: .epoch, events: [cny(1)])], "entry 1 is missing"),
        ("an unknown kind", [CommittedEntry(sequence: 1, time: .epoch, events: [Money()])], "unknown to this version"),
    ])
    func whatCannotBeUnderstoodStopsIt(name: String, entries: [CommittedEntry<Money>], why: String) async throws {
        let intake = Intake()
        let follower = follower(intake) { (_) async throws(RPCError) in EventPage(entries: entries, lastSequence: 9) }
        let error = await #expect(throws: FollowerStopped.self) { try await follower.run() }
        #expect(error?.message.contains(why) == true, "\(name): \(error?.message ?? "")")
        #expect(follower.status.stopped == error?.message)
        #expect(intake.cursor == 0)
    }

    @Test func aBatchThatIsRefusedForGoodStopsIt() async throws {
        let intake = Intake()
        intake.failNext(RPCError(.invalidArgument, "injected"))
        let follower = follower(intake) { (_) async throws(RPCError) in
            EventPage(entries: [CommittedEntry(sequence: 1, time: .epoch, events: [cny(1)])], lastSequence: 1)
        }
        let error = await #expect(throws: FollowerStopped.self) { try await follower.run() }
        #expect(error?.message.contains("refused: injected") == true)
    }

    @Test func aFeedThatLostEntriesStopsIt() async throws {
        let machine = try await tills(MemoryJournal())
        let intake = Intake()
        try intake.take(
            EventPage(entries: [CommittedEntry(sequence: 1, time: .epoch, events: [cny(1)])], lastSequence: 1))
        let follower = follower(intake) { [self] (after) async throws(RPCError) in try await page(of: machine, after: after) }
        let error = await #expect(throws: FollowerStopped.self) { try await follower.run() }
        #expect(error?.message.contains("restore both") == true)
    }

    /// A longer one, which has an entry at the cursor too: only its id tells.
    @Test func aFeedWhoseJournalWasReplacedStopsIt() async throws {
        let clock = VirtualClock()
        let machine = try await tills(MemoryJournal(), clock: clock)
        for amount in 1...3 { _ = try await machine.execute(cny(Int64(amount))) }
        let other = try await tills(MemoryJournal(), clock: clock)
        for amount in 1...9 { _ = try await other.execute(cny(Int64(amount))) }
        let intake = Intake()
        let isReplaced = Flag()
        let follower = follower(intake, clock: clock) { [self] (after) async throws(RPCError) in
            try await page(of: isReplaced.isSet ? other : machine, after: after)
        }
        let following = Task { try await follower.run() }
        #expect(await eventually { intake.cursor == 3 })
        isReplaced.set()
        _ = try await machine.execute(cny(4))
        let error = await #expect(throws: FollowerStopped.self) { try await following.value }
        #expect(error?.message.contains("another journal") == true, "\(error?.message ?? "")")
        #expect(intake.cursor <= 4 && intake.feedCursor.journalID == machine.journalID)
    }
}
