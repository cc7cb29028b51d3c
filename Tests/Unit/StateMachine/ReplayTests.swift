import MeshTesting
import Messages
import StateMachine
import Testing

@Suite struct ReplayTests {
    /// Commands as they come: deposits, withdrawals, moves, with and without keys, some repeated.
    private func step(
        _ replica: inout Replica<TillMachine>, at now: Instant, _ random: inout SeededRandom
    ) -> DecidedEntry<Money>? {
        let currency = "C\(Int.random(in: 0..<8, using: &random))"
        let key = random.chance(0.5) ? "key-\(Int.random(in: 0..<200, using: &random))" : ""
        let fingerprint = UInt64.random(in: 0..<2, using: &random)
        do {
            if random.chance(0.3) {
                let move = LocalizedText(language: currency, text: "C\(Int.random(in: 0..<8, using: &random))")
                if case .decided(_, let entry) = try replica.execute(move, key: key, fingerprint: fingerprint, at: now) {
                    return entry
                }
            } else {
                let amount = Money(minorUnits: Int64.random(in: -5...5, using: &random), currency: currency)
                if case .decided(_, let entry) = try replica.execute(amount, key: key, fingerprint: fingerprint, at: now) {
                    return entry
                }
            }
        } catch {
            return nil
        }
        return nil
    }

    @Test func replayAndSnapshotsGiveTheSameReplica() async throws {
        try await withSeed { random, seed in
            let limits = ReplicaLimits(keysMax: 50, keyRetention: .seconds(60))
            var live = Replica<TillMachine>(limits: limits)
            var replayed = Replica<TillMachine>(limits: limits)
            var now = Instant.epoch
            for round in 0..<2_000 {
                now = now + .milliseconds(Int64.random(in: 0...2_000, using: &random))
                guard let entry = step(&live, at: now, &random) else { continue }
                let events = try replayed.replay(sequence: entry.sequence, time: entry.time, payload: entry.payload)
                try #require(events == entry.events, "seed \(seed), round \(round)")
                if random.chance(0.05) {
                    replayed = try Replica(snapshotBytes: replayed.snapshotBytes(), limits: limits)
                }
                try #require(replayed == live, "seed \(seed), round \(round)")
            }
            try #require(live.sequence > 500, "seed \(seed)")
        }
    }

    @Test func aGapIsRefused() throws {
        var live = Replica<TillMachine>()
        _ = try live.execute(Money(minorUnits: 1, currency: "CNY"), at: .epoch)
        guard case .decided(_, let second) = try live.execute(Money(minorUnits: 1, currency: "CNY"), at: .epoch) else { return }
        var replayed = Replica<TillMachine>()
        let error = #expect(throws: ReplayError.self) {
            try replayed.replay(sequence: second.sequence, time: second.time, payload: second.payload)
        }
        #expect(error?.sequence == 2)
        #expect(error?.message.contains("missing") == true)
    }

    @Test(arguments: [
        ("not protobuf", [UInt8]([0xff, 0xff, 0xff]), "not a journal record"),
        ("another service", try! MeshV1.JournalRecord(schema: "liveshop.other.v1.OtherEvent").encoded(), "another service"),
        (
            "an unknown kind",
            // Field 99, as a newer version might write it.
            try! MeshV1.JournalRecord(schema: Money.fullName, events: [[0x98, 0x06, 0x01]]).encoded(), "unknown to this version"
        ),
        (
            "a broken event", try! MeshV1.JournalRecord(schema: Money.fullName, events: [[0x12, 0x7f]]).encoded(),
            "cannot be read"
        ),
    ])
    func whatDoesNotBelongIsRefused(name: String, payload: [UInt8], reason: String) throws {
        var replica = Replica<TillMachine>()
        let error = #expect(throws: ReplayError.self, "\(name)") {
            try replica.replay(sequence: 1, time: .epoch, payload: payload)
        }
        #expect(error?.message.contains(reason) == true, "\(name): \(error?.message ?? "")")
        #expect(replica == Replica<TillMachine>())
    }

    @Test func aTruncatedSnapshotIsRefused() throws {
        var replica = Replica<TillMachine>()
        for key in ["a", "b", "c"] {
            _ = try replica.execute(Money(minorUnits: 1, currency: "CNY"), key: key, at: .epoch)
        }
        let bytes = try replica.snapshotBytes()
        #expect(try Replica<TillMachine>(snapshotBytes: bytes) == replica)
        for length in bytes.indices {
            #expect(throws: ReplayError.self, "\(length) of \(bytes.count) bytes") {
                try Replica<TillMachine>(snapshotBytes: Array(bytes.prefix(length)))
            }
        }
    }

    @Test func aSnapshotMayBeLargerThanAMessage() throws {
        let long = String(repeating: "C", count: MessageLimits.messageBytesMax)
        let state = TillMachine(balances: [long: 7])
        #expect(throws: MessageError.self) { try state.snapshot().encoded() }
        var replica = Replica(machine: state)
        let bytes = try replica.snapshotBytes()
        #expect(bytes.count > MessageLimits.messageBytesMax)
        #expect(try Replica<TillMachine>(snapshotBytes: bytes) == replica)
        let error = #expect(throws: Rejection.self, "a command keeps the limit") {
            try replica.execute(Money(minorUnits: 3, currency: long), at: .epoch)
        }
        #expect(error?.reason == "COMMAND_TOO_LARGE")
    }
}
