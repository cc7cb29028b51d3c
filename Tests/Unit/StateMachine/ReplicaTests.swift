import MeshTesting
import Messages
import StateMachine
import Testing

@Suite struct ReplicaTests {
    private func at(_ seconds: Int64) -> Instant { Instant(microseconds: seconds * 1_000_000) }

    @Test func sameKeySameRequestGetsTheStoredReply() throws {
        var replica = Replica<TillMachine>()
        let deposit = Money(minorUnits: 5, currency: "CNY")
        guard case .decided(let first, let entry) = try replica.execute(deposit, key: "k", fingerprint: 7, at: at(1)) else {
            Issue.record("the first must be decided")
            return
        }
        _ = try replica.execute(deposit, at: at(2))
        guard case .remembered(let again, let sequence) = try replica.execute(deposit, key: "k", fingerprint: 7, at: at(3))
        else {
            Issue.record("the repeat must be remembered")
            return
        }
        #expect(try again.encoded() == first.encoded())
        #expect(again.minorUnits == 5)
        #expect(sequence == entry.sequence)
        #expect(replica.sequence == 2)
        #expect(replica.machine["CNY"] == 10)
    }

    @Test func sameKeyOtherRequestIsAConflict() throws {
        var replica = Replica<TillMachine>()
        _ = try replica.execute(Money(minorUnits: 5, currency: "CNY"), key: "k", fingerprint: 7, at: at(1))
        let error = #expect(throws: Rejection.self) {
            try replica.execute(Money(minorUnits: 6, currency: "CNY"), key: "k", fingerprint: 8, at: at(1))
        }
        #expect(error?.code == .aborted)
        #expect(error?.reason == "IDEMPOTENCY_CONFLICT")
        #expect(replica.machine["CNY"] == 5)
    }

    @Test func aRejectionChangesNothingAndIsNotRemembered() throws {
        var replica = Replica<TillMachine>()
        let withdraw = Money(minorUnits: -3, currency: "EUR")
        #expect(throws: Rejection.self) { try replica.execute(withdraw, key: "k", fingerprint: 1, at: at(1)) }
        #expect(replica.sequence == 0)
        #expect(replica.rememberedCount == 0)
        _ = try replica.execute(Money(minorUnits: 3, currency: "EUR"), at: at(1))
        guard case .decided = try replica.execute(withdraw, key: "k", fingerprint: 1, at: at(1)) else {
            Issue.record("after a rejection the key is free")
            return
        }
        #expect(replica.machine["EUR"] == 0)
    }

    @Test func aReplyWithoutEventsIsRememberedOnlyUnderAKey() throws {
        var replica = Replica<TillMachine>()
        guard case .unchanged = try replica.execute(Money(currency: "EUR"), at: at(1)) else {
            Issue.record("nothing to append")
            return
        }
        guard case .decided(_, let entry) = try replica.execute(Money(currency: "EUR"), key: "k", at: at(1)) else {
            Issue.record("the reply must be journaled")
            return
        }
        #expect(entry.events.isEmpty)
        _ = try replica.execute(Money(minorUnits: 9, currency: "EUR"), at: at(1))
        guard case .remembered(let reply, _) = try replica.execute(Money(currency: "EUR"), key: "k", at: at(1)) else {
            Issue.record("the reply must be remembered")
            return
        }
        #expect(reply.minorUnits == 0)
    }

    @Test(arguments: [(128, true), (129, false)])
    func keysHaveALimit(bytes: Int, allowed: Bool) throws {
        var replica = Replica<TillMachine>()
        let key = String(repeating: "k", count: bytes)
        if allowed {
            _ = try replica.execute(Money(minorUnits: 1, currency: "CNY"), key: key, at: at(1))
            #expect(replica.sequence == 1)
        } else {
            let error = #expect(throws: Rejection.self) {
                try replica.execute(Money(minorUnits: 1, currency: "CNY"), key: key, at: at(1))
            }
            #expect(error?.code == .invalidArgument)
            #expect(error?.field == "idempotency_key")
        }
    }

    @Test func theOldestKeyGoesFirst() throws {
        var replica = Replica<TillMachine>(limits: ReplicaLimits(keysMax: 2))
        for key in ["a", "b", "c"] {
            _ = try replica.execute(Money(minorUnits: 1, currency: "CNY"), key: key, at: at(1))
        }
        #expect(replica.rememberedCount == 2)
        guard case .remembered = try replica.execute(Money(minorUnits: 1, currency: "CNY"), key: "b", at: at(1)) else {
            Issue.record("b is among the newest two")
            return
        }
        guard case .decided = try replica.execute(Money(minorUnits: 1, currency: "CNY"), key: "a", at: at(1)) else {
            Issue.record("a was pushed out")
            return
        }
    }

    @Test(arguments: [(9, true), (10, false), (11, false)])
    func keysAreKeptForTheirRetention(later: Int64, remembered: Bool) throws {
        var replica = Replica<TillMachine>(limits: ReplicaLimits(keyRetention: .seconds(10)))
        _ = try replica.execute(Money(minorUnits: 1, currency: "CNY"), key: "k", at: at(100))
        let outcome = try replica.execute(Money(minorUnits: 1, currency: "CNY"), key: "k", at: at(100 + later))
        if case .remembered = outcome { #expect(remembered) } else { #expect(!remembered) }
        #expect(replica.rememberedCount == 1)
    }

    @Test func journalTimeNeverRunsBackwards() throws {
        var replica = Replica<TillMachine>()
        _ = try replica.execute(Money(minorUnits: 1, currency: "CNY"), at: at(10))
        guard case .decided(_, let entry) = try replica.execute(Money(minorUnits: 1, currency: "CNY"), at: at(3)) else {
            Issue.record("must be decided")
            return
        }
        #expect(entry.time == at(10))
    }
}
