import Journal
import MeshTesting
import Messages
import RPCCore
import ServiceKit
import Testing

@Suite struct EventFeedTests {
    @Test func pagesAreTheSameFromMemoryAndFromTheJournal() async throws {
        let journal = CountingJournal()
        var limits = JournaledMachineLimits()
        limits.tailEntriesMax = 5
        let clock = VirtualClock()
        let machine = try await tills(journal, clock: clock, limits: limits)
        for amount in 1...20 {
            _ = try await machine.execute(cny(Int64(amount)))
            clock.advance(by: .seconds(1))
        }
        let before = journal.reads
        let old = try await machine.events(after: 3, limit: 4)
        #expect(old.map(\.sequence) == [4, 5, 6, 7])
        #expect(old.map(\.events) == [[cny(4)], [cny(5)], [cny(6)], [cny(7)]])
        #expect(zip(old, old.dropFirst()).allSatisfy { $1.time - $0.time == .seconds(1) })
        #expect(journal.reads == before + 1)
        let recent = try await machine.events(after: 15, limit: 100)
        #expect(recent.map(\.sequence) == [16, 17, 18, 19, 20])
        #expect(recent.map(\.events) == (16...20).map { [cny($0)] })
        #expect(journal.reads == before + 1)
        #expect(try await machine.events(after: 20).isEmpty)
    }

    @Test func aLongPollEndsWithNews() async throws {
        let clock = VirtualClock()
        let machine = try await tills(MemoryJournal(), clock: clock)
        let poll = Task { try await machine.events(after: 0, wait: .seconds(30)) }
        #expect(await eventually { await machine.feedWaitingCount == 1 })
        _ = try await machine.execute(cny(1))
        #expect(try await poll.value.map(\.sequence) == [1])
    }

    /// The caller gave up after an error, but its entry is on disk: who follows sees it without any other command.
    @Test func anAppendThatOnlySeemedToFailReachesFollowers() async throws {
        let journal = MemoryJournal()
        let machine = try await tills(journal, clock: VirtualClock())
        let poll = Task {
            var page: [CommittedEntry<Money>] = []
            while page.isEmpty { page = try await machine.events(after: 0, wait: .seconds(30)) }
            return page
        }
        #expect(await eventually { await machine.feedWaitingCount == 1 })
        journal.inject(.failsAfter)
        await #expect(throws: RPCError.self) { _ = try await machine.execute(cny(1)) }
        #expect(try await poll.value.map(\.sequence) == [1])
    }

    @Test func aLongPollEndsWithItsTime() async throws {
        let clock = VirtualClock()
        let machine = try await tills(MemoryJournal(), clock: clock)
        let poll = Task { try await machine.events(after: 0, wait: .seconds(30)) }
        #expect(await eventually { clock.sleeperCount == 1 })
        clock.advance(by: .seconds(31))
        #expect(try await poll.value.isEmpty)
        #expect(await eventually { await machine.feedWaitingCount == 0 })
    }

    @Test func aLongPollEndsWithItsCaller() async throws {
        let machine = try await tills(MemoryJournal())
        let poll = Task { try await machine.events(after: 0, wait: .seconds(30)) }
        #expect(await eventually { await machine.feedWaitingCount == 1 })
        poll.cancel()
        #expect(try await poll.value.isEmpty)
        #expect(await machine.feedWaitingCount == 0)
    }

    @Test func onlySoManyMayWait() async throws {
        var limits = JournaledMachineLimits()
        limits.feedWaitersMax = 1
        let machine = try await tills(MemoryJournal(), limits: limits)
        let poll = Task { try await machine.events(after: 0, wait: .seconds(30)) }
        #expect(await eventually { await machine.feedWaitingCount == 1 })
        let error = await #expect(throws: RPCError.self) { try await machine.events(after: 0, wait: .seconds(1)) }
        #expect(error?.code == .resourceExhausted)
        poll.cancel()
        _ = try await poll.value
    }

    @Test(arguments: [
        (UInt64(2), 256, Duration.zero, StatusCode.outOfRange, "after"),
        (0, 0, .zero, .invalidArgument, "limit"),
        (0, 1_001, .zero, .invalidArgument, "limit"),
        (0, 1, .seconds(31), .invalidArgument, "wait_ms"),
    ])
    func badRequestsAreNamed(after: UInt64, limit: Int, wait: Duration, code: StatusCode, field: String) async throws {
        let machine = try await tills(MemoryJournal())
        _ = try await machine.execute(cny(1))
        let error = await #expect(throws: RPCError.self) {
            try await machine.events(after: after, limit: limit, wait: wait)
        }
        #expect(error?.code == code)
        #expect(error?.field == field)
    }
}
