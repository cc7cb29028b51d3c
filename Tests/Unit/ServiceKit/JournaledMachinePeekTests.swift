import Journal
import MeshTesting
import Messages
import RPCCore
import ServiceKit
import StateMachine
import Testing

@Suite struct JournaledMachinePeekTests {
    /// The state as it is in memory, while the disk is still busy; and a refusal only when what it shows is on disk.
    @Test func lookingDoesNotWaitAndRefusingDoes() async throws {
        let journal = MemoryJournal()
        let machine = try await tills(journal)
        journal.holdAppends()
        let deposit = Task { try await machine.execute(cny(5)) }
        #expect(await eventually { journal.heldAppendCount == 1 })
        let seen = try await machine.peek(unlessRemembered: "") { till throws(Rejection) in till["CNY"] }
        #expect(seen == 5)
        let invalid = await #expect(throws: RPCError.self) {
            _ = try await machine.peek(unlessRemembered: "") { _ throws(Rejection) -> Int in throw .invalid("field", "rule") }
        }
        #expect(invalid?.field == "field")
        let refused = Task {
            try await machine.peek(unlessRemembered: "") { till throws(Rejection) -> Int in
                throw Rejection(.failedPrecondition, reason: "TILL_EMPTY", "holds \(till["CNY"])")
            }
        }
        #expect(await eventually { await machine.waitingCount == 1 })
        journal.releaseAppends()
        _ = try await deposit.value
        let refusal = await #expect(throws: RPCError.self) { _ = try await refused.value }
        #expect(refusal?.reason == "TILL_EMPTY")
    }

    @Test func whatWasRefusedByTheDiskIsNotToldAsARefusal() async throws {
        let journal = MemoryJournal()
        let machine = try await tills(journal)
        journal.holdAppends()
        journal.inject(.failsBefore)
        let deposit = Task { try await machine.execute(cny(5)) }
        #expect(await eventually { journal.heldAppendCount == 1 })
        let refused = Task {
            try await machine.peek(unlessRemembered: "") { till throws(Rejection) -> Int in
                throw Rejection(.failedPrecondition, reason: "TILL_FULL", "holds \(till["CNY"])")
            }
        }
        #expect(await eventually { await machine.waitingCount == 1 })
        journal.releaseAppends()
        _ = await deposit.result
        let refusal = await #expect(throws: RPCError.self) { _ = try await refused.value }
        #expect(refusal?.reason == "JOURNAL_APPEND_FAILED")
        #expect(try await machine.peek(unlessRemembered: "") { till throws(Rejection) in till["CNY"] } == 0)
    }

    @Test func aRememberedKeyNeedsNoLook() async throws {
        let machine = try await tills(MemoryJournal())
        _ = try await machine.execute(cny(5), idempotencyKey: "k1", fingerprint: 1)
        let looked = try await machine.peek(unlessRemembered: "k1") { till throws(Rejection) in till["CNY"] }
        #expect(looked == nil)
        #expect(try await machine.peek(unlessRemembered: "k2") { till throws(Rejection) in till["CNY"] } == 5)
    }
}
