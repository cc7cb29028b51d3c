import Journal
import Logging
import MeshTesting
import Messages
import RPCCore
import ServiceKit
import StateMachine
import Testing

let quietLogger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }

func tills(
    _ journal: any Journal, clock: any WallClock = VirtualClock(), limits: JournaledMachineLimits = JournaledMachineLimits()
) async throws -> JournaledMachine<TillMachine> {
    try await JournaledMachine(TillMachine.self, journal: journal, clock: clock, logger: quietLogger, limits: limits)
}

func cny(_ amount: Int64) -> Money { Money(minorUnits: amount, currency: "CNY") }

@Suite struct JournaledMachineTests {
    @Test func aReplyLeavesOnlyAfterTheCommit() async throws {
        let journal = MemoryJournal()
        let machine = try await tills(journal)
        journal.holdAppends()
        let call = Task { try await machine.execute(cny(5)) }
        #expect(await eventually { journal.heldAppendCount == 1 })
        #expect(try journal.lastSequence() == 0)
        #expect(await machine.committedSequence == 0)
        journal.releaseAppends()
        #expect(try await call.value == cny(5))
        #expect(try journal.lastSequence() == 1)
        #expect(await machine.committedSequence == 1)
    }

    @Test func commandsDecidedDuringACommitFormTheNextGroup() async throws {
        let journal = CountingJournal()
        let machine = try await tills(journal)
        journal.inner.holdAppends()
        let first = Task { try await machine.execute(cny(1)) }
        #expect(await eventually { journal.inner.heldAppendCount == 1 })
        let rest = (0..<100).map { _ in Task { try await machine.execute(cny(1)) } }
        #expect(await eventually { await machine.pendingCount == 100 })
        journal.inner.releaseAppends()
        _ = try await first.value
        for call in rest { _ = try await call.value }
        #expect(journal.groups == [1, 100])
        #expect(try await machine.read { $0["CNY"] } == 101)
    }

    @Test func whatReadsAndRefusalsShowIsDurable() async throws {
        let journal = MemoryJournal()
        let machine = try await tills(journal)
        journal.holdAppends()
        let deposit = Task { try await machine.execute(cny(1)) }
        #expect(await eventually { journal.heldAppendCount == 1 })
        let read = Task { try await machine.read { $0["CNY"] } }
        let unchanged = Task { try await machine.execute(cny(0)) }
        let refused = Task { try await machine.execute(cny(-2)) }
        #expect(await eventually { await machine.waitingCount == 3 })
        // Bad input says nothing about the state, so it need not wait.
        let invalid = await #expect(throws: RPCError.self) { try await machine.execute(Money(minorUnits: 1)) }
        #expect(invalid?.code == .invalidArgument)
        #expect(invalid?.field == "currency")
        journal.inject(.failsBefore)
        journal.releaseAppends()
        for result in [await deposit.result, await unchanged.result, await refused.result] {
            #expect(throws: RPCError.self) { try result.get() }
        }
        await expectAppendFailed { _ = try await deposit.value }
        await expectAppendFailed { _ = try await read.value }
        await expectAppendFailed { _ = try await refused.value }
        #expect(try await machine.read { $0["CNY"] } == 0)
    }

    @Test func aRepeatWaitsForTheCommitOfTheFirst() async throws {
        let journal = MemoryJournal()
        let machine = try await tills(journal)
        journal.holdAppends()
        let first = Task { try await machine.execute(cny(5), idempotencyKey: "k", fingerprint: 1) }
        #expect(await eventually { journal.heldAppendCount == 1 })
        let again = Task { try await machine.execute(cny(5), idempotencyKey: "k", fingerprint: 1) }
        #expect(await eventually { await machine.waitingCount == 1 })
        journal.releaseAppends()
        #expect(try await first.value == again.value)
        #expect(try journal.lastSequence() == 1)
    }

    @Test func theQueueIsBounded() async throws {
        let journal = MemoryJournal()
        var limits = JournaledMachineLimits()
        limits.pendingEntriesMax = 3
        let machine = try await tills(journal, limits: limits)
        journal.holdAppends()
        let first = Task { try await machine.execute(cny(1)) }
        #expect(await eventually { journal.heldAppendCount == 1 })
        let waiting = (0..<3).map { _ in Task { try await machine.execute(cny(1)) } }
        #expect(await eventually { await machine.pendingCount == 3 })
        let error = await #expect(throws: RPCError.self) { try await machine.execute(cny(1)) }
        #expect(error?.code == .resourceExhausted)
        #expect(error?.reason == "JOURNAL_QUEUE_FULL")
        // Nobody need look at what could not be decided.
        let look = await #expect(throws: RPCError.self) {
            _ = try await machine.peek(unlessRemembered: "") { till throws(Rejection) in till["CNY"] }
        }
        #expect(look?.reason == "JOURNAL_QUEUE_FULL")
        journal.releaseAppends()
        _ = try await first.value
        for call in waiting { _ = try await call.value }
        #expect(try await machine.read { $0["CNY"] } == 4)
    }

    @Test func aLargeQueueIsCommittedInBoundedGroups() async throws {
        let journal = CountingJournal()
        var limits = JournaledMachineLimits()
        limits.groupEntriesMax = 10
        let machine = try await tills(journal, limits: limits)
        journal.inner.holdAppends()
        let calls = (0..<100).map { _ in Task { try await machine.execute(cny(1)) } }
        #expect(await eventually { await machine.waitingCount == 99 })
        journal.inner.releaseAppends()
        for call in calls { _ = try await call.value }
        #expect(journal.groups.allSatisfy { $0 <= 10 })
        #expect(journal.groups.reduce(0, +) == 100)
    }

    @Test func aCancelledCallerDoesNotUndoTheCommit() async throws {
        let journal = MemoryJournal()
        let machine = try await tills(journal)
        journal.holdAppends()
        let first = Task { try await machine.execute(cny(1)) }
        #expect(await eventually { journal.heldAppendCount == 1 })
        // The whole next group is cancelled, so nobody of it is left to lead.
        let cancelled = (0..<5).map { _ in Task { try await machine.execute(cny(10)) } }
        #expect(await eventually { await machine.pendingCount == 5 })
        for call in cancelled { call.cancel() }
        for call in cancelled {
            let error = await #expect(throws: RPCError.self) { try await call.value }
            #expect(error?.code == .cancelled)
            #expect(error?.reason == "OUTCOME_UNKNOWN")
        }
        journal.releaseAppends()
        _ = try await first.value
        #expect(try await machine.read { $0["CNY"] } == 51)
        #expect(try journal.lastSequence() == 6)
    }

    @Test func anExpiredCallIsNotDecided() async throws {
        let machine = try await tills(MemoryJournal())
        let method = MethodDescriptor(
            id: MethodID(rawValue: 1), fullName: "test/Deposit", request: "", response: "", idempotency: .keyed,
            defaultDeadline: .seconds(1))
        let expired = CallContext(method: method, deadline: .now - .seconds(1), idempotencyKey: "k")
        let error = await #expect(throws: RPCError.self) { try await machine.execute(cny(1), context: expired) }
        #expect(error?.code == .deadlineExceeded)
        let context = CallContext(
            method: method, deadline: .now + .seconds(300), idempotencyKey: "k", requestFingerprint: 5)
        #expect(try await machine.execute(cny(1), context: context) == cny(1))
        #expect(try await machine.execute(cny(1), context: context) == cny(1))
        #expect(try await machine.read { $0["CNY"] } == 1)
    }
}

func expectAppendFailed(_ body: () async throws -> Void, sourceLocation: SourceLocation = #_sourceLocation) async {
    let error = await #expect(throws: RPCError.self, sourceLocation: sourceLocation) { try await body() }
    #expect(error?.code == .unavailable, sourceLocation: sourceLocation)
    #expect(error?.reason == "JOURNAL_APPEND_FAILED", sourceLocation: sourceLocation)
}
