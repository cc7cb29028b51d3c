import Foundation
import GRDB
import Journal
import MeshTesting
import Messages
import RPCCore
import ServiceKit
import Testing

/// Balances by currency, as a table. `applied` counts the events, so that one applied twice shows.
private struct BalanceProjection: Projection {
    static let schemaVersion = 1

    func createSchema(_ db: Database) throws {
        try db.execute(
            sql: "CREATE TABLE balance (currency TEXT PRIMARY KEY, amount INTEGER NOT NULL, applied INTEGER NOT NULL)")
    }

    func apply(_ event: Money, at time: Instant, sequence: UInt64, in db: Database) throws {
        try db.execute(
            sql: """
                INSERT INTO balance VALUES (?, ?, 1)
                ON CONFLICT (currency) DO UPDATE SET amount = amount + excluded.amount, applied = applied + 1
                """, arguments: [event.currency, event.minorUnits])
    }
}

/// The next version of the same model: doubles.
private struct DoubleProjection: Projection {
    static let schemaVersion = 2

    func createSchema(_ db: Database) throws { try BalanceProjection().createSchema(db) }

    func apply(_ event: Money, at time: Instant, sequence: UInt64, in db: Database) throws {
        let doubled = Money(minorUnits: event.minorUnits * 2, currency: event.currency)
        try BalanceProjection().apply(doubled, at: time, sequence: sequence, in: db)
    }
}

private struct RefusingProjection: Projection {
    static let schemaVersion = 1

    func createSchema(_ db: Database) throws { try BalanceProjection().createSchema(db) }

    func apply(_ event: Money, at time: Instant, sequence: UInt64, in db: Database) throws {
        guard event.minorUnits != 13 else { throw DatabaseError(message: "thirteen") }
        try BalanceProjection().apply(event, at: time, sequence: sequence, in: db)
    }
}

private func balance<P: Projection>(_ model: ReadModel<P>) async throws(RPCError) -> [Int64] {
    try await model.read { db in
        let row = try Row.fetchOne(db, sql: "SELECT amount, applied FROM balance WHERE currency = 'CNY'")
        return row.map { [$0["amount"], $0["applied"]] } ?? []
    }
}

@Suite struct ReadModelTests {
    private func temporaryPath() -> String { NSTemporaryDirectory() + "liveshop-\(UUID().uuidString).sqlite" }

    private func remove(_ path: String) {
        for ending in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: path + ending) }
    }

    @Test func aReadSeesWhatWasWrittenBefore() async throws {
        let journal = MemoryJournal()
        let machine = try await tills(journal)
        let model = try ReadModel(path: ":memory:", projection: BalanceProjection(), journal: journal, logger: quietLogger)
        let following = Task { try await model.run(following: machine) }
        for round in 1...50 {
            _ = try await machine.execute(cny(2))
            #expect(try await balance(model) == [Int64(round) * 2, Int64(round)])
        }
        following.cancel()
        await #expect(throws: CancellationError.self) { try await following.value }
    }

    @Test func aRestartGoesOnAtTheCursor() async throws {
        let path = temporaryPath()
        defer { remove(path) }
        let journal = MemoryJournal()
        let machine = try await tills(journal)
        for round in 1...3 {
            for _ in 0..<10 { _ = try await machine.execute(cny(1)) }
            let model = try ReadModel(path: path, projection: BalanceProjection(), journal: journal, logger: quietLogger)
            #expect(await model.appliedSequence == UInt64(round - 1) * 10)
            let following = Task { try await model.run(following: machine) }
            #expect(try await balance(model) == [Int64(round) * 10, Int64(round) * 10])
            following.cancel()
            _ = await following.result
        }
    }

    @Test func anotherSchemaVersionBuildsTheModelAnew() async throws {
        let path = temporaryPath()
        defer { remove(path) }
        let journal = MemoryJournal()
        let machine = try await tills(journal)
        for _ in 0..<10 { _ = try await machine.execute(cny(1)) }
        let old = try ReadModel(path: path, projection: BalanceProjection(), journal: journal, logger: quietLogger)
        try await old.rebuild(following: machine)
        #expect(try await balance(old) == [10, 10])
        let new = try ReadModel(path: path, projection: DoubleProjection(), journal: journal, logger: quietLogger)
        #expect(await new.appliedSequence == 0)
        let following = Task { try await new.run(following: machine) }
        #expect(try await balance(new) == [20, 10])
        following.cancel()
        _ = await following.result
    }

    @Test func rebuildingGivesTheSame() async throws {
        let journal = MemoryJournal()
        let machine = try await tills(journal)
        for _ in 0..<2_500 { _ = try await machine.execute(cny(1)) }
        let model = try ReadModel(path: ":memory:", projection: BalanceProjection(), journal: journal, logger: quietLogger)
        for _ in 0..<2 {
            try await model.rebuild(following: machine)
            #expect(try await balance(model) == [2_500, 2_500])
        }
    }

    @Test(arguments: [5, 10, 20])
    func aJournalThatLostWhatWasAppliedBuildsTheModelAnew(newEntries: Int) async throws {
        let path = temporaryPath()
        defer { remove(path) }
        let clock = VirtualClock()
        let journal = MemoryJournal()
        let machine = try await tills(journal, clock: clock)
        for _ in 0..<10 { _ = try await machine.execute(cny(1)) }
        do {
            let model = try ReadModel(path: path, projection: BalanceProjection(), journal: journal, logger: quietLogger)
            try await model.rebuild(following: machine)
        }
        // A backup of the fifth entry is restored, and other things happen: fewer, as many, or more than the model has seen.
        journal.truncate(after: 5)
        clock.advance(by: .seconds(60))
        let restored = try await tills(journal, clock: clock)
        for _ in 5..<newEntries { _ = try await restored.execute(cny(100)) }
        let model = try ReadModel(path: path, projection: BalanceProjection(), journal: journal, logger: quietLogger)
        let following = Task { try await model.run(following: restored) }
        #expect(await eventually { await model.appliedSequence == UInt64(newEntries) })
        #expect(try await balance(model) == [5 + Int64(newEntries - 5) * 100, Int64(newEntries)])
        following.cancel()
        _ = await following.result
    }

    @Test func aProjectionThatFailsStopsBeforeTheBatch() async throws {
        let journal = MemoryJournal()
        let machine = try await tills(journal)
        let model = try ReadModel(path: ":memory:", projection: RefusingProjection(), journal: journal, logger: quietLogger)
        _ = try await machine.execute(cny(1))
        let following = Task { try await model.run(following: machine) }
        #expect(try await balance(model) == [1, 1])
        _ = try await machine.execute(cny(13))
        await #expect(throws: DatabaseError.self) { try await following.value }
        #expect(await model.appliedSequence == 1)
    }

    @Test func aReadGivesUpAtItsDeadline() async throws {
        let journal = MemoryJournal()
        let machine = try await tills(journal)
        let model = try ReadModel(path: ":memory:", projection: BalanceProjection(), journal: journal, logger: quietLogger)
        _ = try await machine.execute(cny(1))
        let method = MethodDescriptor(
            id: MethodID(rawValue: 1), fullName: "test/Read", request: "", response: "", idempotency: .readOnly,
            defaultDeadline: .seconds(1))
        // Nobody follows, so the model never catches up.
        let error = await CallContext.$current.withValue(CallContext(method: method, deadline: .now + .milliseconds(20))) {
            await #expect(throws: RPCError.self) { try await balance(model) }
        }
        #expect(error?.code == .deadlineExceeded)
        #expect(error?.reason == "READ_MODEL_BEHIND")
    }

    @Test func anErrorOfTheReadIsTheCallers() async throws {
        let model = try ReadModel(
            path: ":memory:", projection: BalanceProjection(), journal: MemoryJournal(), logger: quietLogger)
        let error = await #expect(throws: RPCError.self) {
            try await model.read { _ -> Int in throw RPCError(.notFound, "no such till") }
        }
        #expect(error?.code == .notFound)
    }
}
