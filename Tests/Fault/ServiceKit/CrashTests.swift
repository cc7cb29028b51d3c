import Journal
import Logging
import MeshTesting
import Messages
import RPCCore
import ServiceKit
import StateMachine
import Synchronization
import Testing

private let quiet = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }

private func tills(_ journal: any Journal) async throws -> JournaledMachine<TillMachine> {
    var limits = JournaledMachineLimits()
    // Small, so that a run meets every bound.
    limits.groupEntriesMax = 7
    limits.snapshotEveryEntries = 40
    limits.tailEntriesMax = 10
    return try await JournaledMachine(
        TillMachine.self, journal: journal, clock: VirtualClock(), logger: quiet, limits: limits)
}

/// Notes who was acknowledged, and takes what a crash would leave at a given moment.
private final class Witness: Sendable {
    struct Crash {
        let journal: MemoryJournal
        let acknowledged: Set<Int>
    }

    private let crashAt: Int
    private let journal: MemoryJournal
    private let state = Mutex<(acknowledged: Set<Int>, crash: Crash?)>(([], nil))

    init(crashAt: Int, of journal: MemoryJournal) {
        self.crashAt = crashAt
        self.journal = journal
    }

    var crash: Crash? { state.withLock { $0.crash } }

    func acknowledged(_ caller: Int) {
        state.withLock { state in
            state.acknowledged.insert(caller)
            guard state.acknowledged.count == crashAt + 1 else { return }
            // Whoever is in the set by now must be found in the journal.
            state.crash = Crash(journal: journal.afterCrash(), acknowledged: state.acknowledged)
        }
    }
}

/// Every caller has a till of its own and puts 1 into it, under one idempotency key, until it is acknowledged. So a till tells whether
/// its command was lost (0) or happened twice (2).
@Suite struct CrashTests {
    private static let callers = 120

    private func till(_ caller: Int) -> Money { Money(minorUnits: 1, currency: "T\(caller)") }

    private func call(_ machine: JournaledMachine<TillMachine>, _ caller: Int) async throws(RPCError) {
        _ = try await machine.execute(till(caller), idempotencyKey: "caller-\(caller)", fingerprint: UInt64(caller))
    }

    @Test func acknowledgedIsReplayedAndNothingHappensTwice() async throws {
        try await withSeed { random, seed in
            for round in 0..<20 {
                let journal = MemoryJournal()
                let machine = try await tills(journal)
                let faults: [MemoryJournal.Fault] = (0..<Int.random(in: 0...6, using: &random)).map { _ in
                    [.failsBefore, .failsAfter, .tears(entries: Int.random(in: 0...7, using: &random))]
                        .randomElement(using: &random)!
                }
                for fault in faults { journal.inject(fault) }
                let crashAt = Int.random(in: 0..<Self.callers, using: &random)
                let witness = Witness(crashAt: crashAt, of: journal)
                await withTaskGroup(of: Void.self) { group in
                    for caller in 0..<Self.callers {
                        group.addTask {
                            // Repeats with the same key, as a client must.
                            while true {
                                do {
                                    try await call(machine, caller)
                                    return witness.acknowledged(caller)
                                } catch {
                                    await Task.yield()
                                }
                            }
                        }
                    }
                }
                let context = "seed \(seed), round \(round), faults \(faults), crash at \(crashAt)"
                let found = try #require(witness.crash, "\(context)")
                try await checkSurvivor(found.journal, of: journal, found.acknowledged, context)
                try await checkWhole(machine, journal, context)
            }
        }
    }

    /// What a process that starts after the crash sees.
    private func checkSurvivor(
        _ survivor: MemoryJournal, of journal: MemoryJournal, _ acknowledged: Set<Int>, _ context: String
    ) async throws {
        let count = try Int(survivor.lastSequence())
        let before = try survivor.read(after: 0, countMax: .max, bytesMax: .max)
        let whole = try journal.read(after: 0, countMax: .max, bytesMax: .max)
        try #require(before == Array(whole.prefix(count)), "what survives is a prefix of the history; \(context)")
        let restarted = try await tills(survivor)
        let tills = try await restarted.read { $0 }
        for caller in 0..<Self.callers {
            let held = tills[till(caller).currency]
            try #require((0...1).contains(held), "till \(caller) holds \(held); \(context)")
            try #require(held == 1 || !acknowledged.contains(caller), "caller \(caller) was acknowledged and lost; \(context)")
        }
        try #require(tills.total == Int64(count), "\(context)")
        // Everyone repeats: those whose command survived change nothing.
        for caller in 0..<Self.callers { try await call(restarted, caller) }
        try await checkWhole(restarted, survivor, context)
    }

    /// After every caller was acknowledged.
    private func checkWhole(
        _ machine: JournaledMachine<TillMachine>, _ journal: MemoryJournal, _ context: String
    ) async throws {
        let tills = try await machine.read { $0 }
        for caller in 0..<Self.callers { try #require(tills[till(caller).currency] == 1, "till \(caller); \(context)") }
        try #require(try journal.lastSequence() == UInt64(Self.callers), "\(context)")
        try #require(await machine.committedSequence == UInt64(Self.callers), "\(context)")
        var replayed = Replica<TillMachine>()
        for entry in try journal.read(after: 0, countMax: .max, bytesMax: .max) {
            try replayed.replay(
                sequence: entry.sequence, time: Instant(microseconds: entry.timeMicroseconds), payload: entry.payload)
        }
        try #require(replayed.machine == tills, "\(context)")
    }
}
