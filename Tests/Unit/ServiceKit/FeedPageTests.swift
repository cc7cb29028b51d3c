import Journal
import MeshAPI
import MeshTesting
import Messages
import RPCCore
import ServiceKit
import Testing

/// What all services' `ReadEvents` have in common.
@Suite struct FeedPageTests {
    private func context(_ left: Duration = .seconds(300)) -> CallContext {
        CallContext(method: EchoMethods.echo.descriptor, deadline: .now + left)
    }

    @Test func pagesFollowEachOtherAndSayWhereTheJournalEnds() async throws {
        let machine = try await tills(MemoryJournal())
        for amount in 1...5 { _ = try await machine.execute(cny(Int64(amount))) }
        var (seen, after) = ([UInt64](), UInt64(0))
        while true {
            let page = try await machine.feedPage(after: after, limit: 2, waitMs: 0, context: context())
            #expect(page.lastSequence == 5)
            guard let last = page.entries.last else { break }
            seen += page.entries.map(\.sequence)
            after = last.sequence
        }
        #expect(seen == [1, 2, 3, 4, 5])
    }

    /// From memory and from the journal alike: an answer must fit into a message.
    @Test(arguments: [16_384, 1]) func aPageIsBoundedByItsBytes(tailEntriesMax: Int) async throws {
        var limits = JournaledMachineLimits()
        limits.tailEntriesMax = tailEntriesMax
        let machine = try await tills(MemoryJournal(), limits: limits)
        let text = String(repeating: "x", count: 900_000)
        for amount in 1...6 { _ = try await machine.execute(Money(minorUnits: Int64(amount), currency: text)) }
        let page = try await machine.feedPage(after: 0, limit: 0, waitMs: 0, context: context())
        #expect(page.entries.map(\.sequence) == [1, 2])
    }

    @Test func aWaitEndsBeforeItsCallDoes() async throws {
        let clock = VirtualClock()
        let machine = try await tills(MemoryJournal(), clock: clock)
        let page = Task { try await machine.feedPage(after: 0, limit: 0, waitMs: 30_000, context: context(.seconds(5))) }
        #expect(await eventually { clock.sleeperCount == 1 })
        clock.advance(by: .seconds(5))
        #expect(try await page.value.entries.isEmpty)
    }

    @Test(arguments: [(UInt32(1_001), UInt32(0), "limit"), (0, 30_001, "wait_ms")])
    func whatIsTooMuchIsNamed(limit: UInt32, waitMs: UInt32, field: String) async throws {
        let machine = try await tills(MemoryJournal())
        let error = await #expect(throws: RPCError.self) {
            _ = try await machine.feedPage(after: 0, limit: limit, waitMs: waitMs, context: context())
        }
        #expect(error?.code == .invalidArgument && error?.field == field)
    }
}
