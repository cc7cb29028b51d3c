import AnalyticsDomain
import Journal
import MeshTesting
import Messages
import OrderDomain
import RPCCore
import ReviewsDomain
import ServiceKit
import StateMachine
import Testing

/// Machines that follow another service's journal: they go on in that journal alone, also after a restart and from a snapshot.
@Suite struct FollowedJournalTests {
    private static let (one, other) = ([UInt8](repeating: 1, count: 16), [UInt8](repeating: 2, count: 16))

    /// - Parameters:
    ///   - follow: a command that takes in the entry after a sequence, of a journal.
    ///   - cursor: what the machine has.
    private func check<Machine: StateMachine, C: Command>(
        _ machine: Machine.Type, _ follow: @Sendable (_ after: UInt64, _ journal: [UInt8]) -> C,
        _ cursor: @escaping @Sendable (Machine) -> FeedCursor
    ) async throws where C.Machine == Machine {
        var limits = JournaledMachineLimits()
        for snapshotEvery: UInt64 in [1_000, 1] {
            limits.snapshotEveryEntries = snapshotEvery
            let journal = MemoryJournal()
            func open(_ journal: MemoryJournal) async throws -> JournaledMachine<Machine> {
                try await JournaledMachine(
                    Machine.self, journal: journal, clock: VirtualClock(), logger: quietLogger, limits: limits)
            }
            let first = try await open(journal)
            _ = try await first.execute(follow(0, []))
            #expect(try await first.read(cursor) == FeedCursor(sequence: 1), "a feed that does not say")
            _ = try await first.execute(follow(1, Self.one))
            _ = try await first.execute(follow(2, Self.one))
            let before = FeedCursor(sequence: 3, journalID: Self.one)
            for life in [first, try await open(journal.afterCrash())] {
                let error = await #expect(throws: RPCError.self) { _ = try await life.execute(follow(3, Self.other)) }
                #expect(error?.reason == "JOURNAL_REPLACED" && error?.code == .failedPrecondition)
                #expect(try await life.read(cursor) == before)
            }
            let last = try await open(journal.afterCrash())
            _ = try await last.execute(follow(3, Self.one))
            #expect(try await last.read(cursor) == FeedCursor(sequence: 4, journalID: Self.one))
        }
    }

    @Test func order() async throws {
        try await check(
            OrderMachine.self,
            { after, journal in
                OrderV1.FollowCatalogCommand(followed: .init(cursor: after + 1, journalID: journal), after: after)
            }, { FeedCursor(sequence: $0.catalogCursor, journalID: $0.catalogJournalID) })
    }

    @Test func reviews() async throws {
        try await check(
            ReviewsMachine.self,
            { after, journal in ReviewsV1.FollowOrders(after: after, cursor: after + 1, journalID: journal) },
            { FeedCursor(sequence: $0.ordersCursor, journalID: $0.ordersJournalID) })
    }

    @Test func analytics() async throws {
        try await check(
            AnalyticsMachine.self,
            { after, journal in
                AnalyticsV1.FollowOrders(after: after, entries: [.init(sequence: after + 1)], journalID: journal)
            }, { FeedCursor(sequence: $0.orderCursor, journalID: $0.orderJournalID) })
    }
}
