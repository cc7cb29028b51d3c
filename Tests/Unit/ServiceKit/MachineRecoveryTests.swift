import Journal
import MeshTesting
import Messages
import RPCCore
import ServiceKit
import StateMachine
import Testing

@Suite struct MachineRecoveryTests {
    @Test func aFailedAppendIsForgotten() async throws {
        let journal = MemoryJournal()
        let machine = try await tills(journal)
        _ = try await machine.execute(cny(7))
        journal.inject(.failsBefore)
        await expectAppendFailed { _ = try await machine.execute(cny(5), idempotencyKey: "k") }
        #expect(try await machine.read { $0["CNY"] } == 7)
        #expect(try await machine.execute(cny(5), idempotencyKey: "k") == cny(12))
        #expect(try journal.lastSequence() == 2)
    }

    @Test func anAppendThatOnlySeemedToFailIsFound() async throws {
        let journal = MemoryJournal()
        let machine = try await tills(journal)
        journal.inject(.failsAfter)
        await expectAppendFailed { _ = try await machine.execute(cny(5), idempotencyKey: "k") }
        // The repeat finds that it had happened.
        #expect(try await machine.execute(cny(5), idempotencyKey: "k") == cny(5))
        #expect(try journal.lastSequence() == 1)
        #expect(await machine.committedSequence == 1)
        #expect(try await machine.events(after: 0).map(\.events) == [[cny(5)]])
    }

    @Test func aTornGroupLeavesNothing() async throws {
        let journal = MemoryJournal()
        let machine = try await tills(journal)
        journal.holdAppends()
        let calls = (0..<10).map { _ in Task { try await machine.execute(cny(1)) } }
        #expect(await eventually { await machine.waitingCount == 9 })
        journal.inject(.tears(entries: 1), .tears(entries: 1))
        journal.releaseAppends()
        for call in calls { await expectAppendFailed { _ = try await call.value } }
        journal.clearFaults()
        #expect(try await machine.read { $0["CNY"] } == 0)
        #expect(try await machine.execute(cny(1)) == cny(1))
        #expect(try await tills(journal.afterCrash()).read { $0["CNY"] } == 1)
    }

    @Test func aFullDiskRefusesUntilThereIsRoom() async throws {
        let journal = MemoryJournal()
        let machine = try await tills(journal)
        _ = try await machine.execute(cny(1))
        journal.inject(.diskFull)
        for _ in 0..<3 { await expectAppendFailed { _ = try await machine.execute(cny(1)) } }
        #expect(try await machine.read { $0["CNY"] } == 1)
        journal.clearFaults()
        #expect(try await machine.execute(cny(1)) == cny(2))
    }

    @Test func aJournalThatCannotBeReadIsTriedAgain() async throws {
        let journal = MemoryJournal()
        let machine = try await tills(journal)
        _ = try await machine.execute(cny(1))
        journal.inject(.failsBefore)
        journal.failReads("injected: I/O error")
        await expectAppendFailed { _ = try await machine.execute(cny(1)) }
        for _ in 0..<2 {
            let error = await #expect(throws: RPCError.self) { try await machine.read { $0["CNY"] } }
            #expect(error?.code == .unavailable)
            #expect(error?.reason == "JOURNAL_UNREADABLE")
        }
        journal.clearFaults()
        #expect(try await machine.read { $0["CNY"] } == 1)
    }

    @Test func acknowledgedEntriesThatVanishAreNamed() async throws {
        let journal = MemoryJournal()
        let machine = try await tills(journal)
        for _ in 0..<3 { _ = try await machine.execute(cny(1)) }
        journal.truncate(after: 1)
        await expectAppendFailed { _ = try await machine.execute(cny(1)) }
        let error = await #expect(throws: RPCError.self) { try await machine.execute(cny(1)) }
        #expect(error?.code == .dataLoss)
        #expect(error?.message.contains("up to 3 were acknowledged") == true)
    }

    @Test func aCorruptEntryStopsTheStart() async throws {
        let journal = MemoryJournal()
        let machine = try await tills(journal)
        for _ in 0..<3 { _ = try await machine.execute(cny(1)) }
        journal.corrupt(sequence: 2)
        let error = await #expect(throws: JournalError.self) { try await tills(journal) }
        guard case .corrupt(_, 2, let message) = error else {
            Issue.record("\(String(describing: error))")
            return
        }
        #expect(message.contains("backup"))
    }

    @Test func aRestartGoesOnWhereItWas() async throws {
        let journal = MemoryJournal()
        var limits = JournaledMachineLimits()
        limits.replayBatchEntriesMax = 3
        let machine = try await tills(journal, limits: limits)
        for key in 0..<10 { _ = try await machine.execute(cny(1), idempotencyKey: "\(key)") }
        let again = try await tills(journal, limits: limits)
        #expect(await again.committedSequence == 10)
        #expect(try await again.execute(cny(1), idempotencyKey: "4") == cny(5))
        #expect(try await again.read { $0["CNY"] } == 10)
    }

    @Test func snapshotsAreTakenAndUsed() async throws {
        let journal = MemoryJournal()
        var limits = JournaledMachineLimits()
        limits.snapshotEveryEntries = 10
        let machine = try await tills(journal, limits: limits)
        for key in 0..<25 { _ = try await machine.execute(cny(1), idempotencyKey: "\(key)") }
        #expect(try await eventually { try journal.latestSnapshot()?.sequence ?? 0 >= 20 })
        // What the snapshot covers is not read again.
        journal.corrupt(sequence: 5)
        let again = try await tills(journal, limits: limits)
        #expect(try await again.read { $0["CNY"] } == 25)
        #expect(try await again.execute(cny(1), idempotencyKey: "3") == cny(4))
        #expect(try await again.execute(cny(1)) == cny(26))
    }

    @Test func aSnapshotOnDemandIncludesEverythingAcknowledged() async throws {
        let journal = MemoryJournal()
        let machine = try await tills(journal)
        for _ in 0..<5 { _ = try await machine.execute(cny(1)) }
        try await machine.saveSnapshot()
        #expect(try journal.latestSnapshot()?.sequence == 5)
    }
}
