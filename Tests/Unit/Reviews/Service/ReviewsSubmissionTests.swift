import Journal
import Messages
import OrderAPI
import RPCCore
import ReviewsDomain
import ServiceKit
import Testing

@testable import ReviewsService

@Suite struct ReviewsSubmissionTests {
    private func returned(_ sequence: UInt64, by buyer: BuyerID = "buyer-1") -> CommittedEntry<OrderV1.OrderEvent> {
        let event = OrderV1.ReturnReceived(order: OrderV1.OrderRef(orderID: "order-1", buyerID: buyer), returnID: "return-1")
        return CommittedEntry(
            sequence: sequence, time: .epoch, events: [OrderV1.OrderEvent(kind: .returnReceived(event))])
    }

    @Test func `Only buyers review`() async throws {
        try await ReviewsTestbed.run { bed in
            await #expect { _ = try await bed.submit() } throws: { ($0 as? RPCError)?.reason == "NOT_PURCHASED" }
            bed.orders.bought(2, of: "umbrella", by: "buyer-1")
            let answer1 = try await bed.submit().badge
            #expect(answer1 == .verified)
            bed.orders.bought(2, returned: 2, of: "umbrella", by: "buyer-2")
            let answer2 = try await bed.submit(buyer: "buyer-2").badge
            #expect(answer2 == .returned)
        }
    }

    @Test func `Without order a submission fails, and nothing is half done`() async throws {
        try await ReviewsTestbed.run { bed in
            bed.orders.bought(1, of: "umbrella", by: "buyer-1")
            bed.orders.state.withLock { $0.isDown = true }
            await #expect { _ = try await bed.submit() } throws: { ($0 as? RPCError)?.code == .unavailable }
            #expect(await bed.machine.committedSequence == 0)
            bed.orders.state.withLock { $0.isDown = false }
            let answer3 = try await bed.submit().revision
            #expect(answer3 == 1)
        }
    }

    @Test func `Bad input does not bother order`() async throws {
        try await ReviewsTestbed.run { bed in
            await #expect { _ = try await bed.submit(6) } throws: { ($0 as? RPCError)?.field == "stars" }
            #expect(bed.orders.verifiedCount == 0)
        }
    }

    @Test func `A return takes the badge, once, and the vote stays`() async throws {
        let journal = MemoryJournal()
        let orders = OrderStandIn()
        try await ReviewsTestbed.run(on: journal, orders: orders) { bed in
            orders.bought(1, of: "umbrella", by: "buyer-1")
            _ = try await bed.submit()
            orders.bought(1, returned: 1, of: "umbrella", by: "buyer-1")
            try await bed.feed.ingest(.init(entries: [returned(1, by: "stranger"), returned(2)], lastSequence: 2))
            let cursor = try await bed.feed.cursor()
            #expect(cursor.sequence == 2)
            let shown = try await bed.pages(ReviewsV1.GetReviewsRequest(sku: "umbrella")).reviews
            #expect(shown.map(\.badge) == [.returned])
            let figures = try await bed.aggregate("umbrella")
            #expect(figures.total?.votes == 1 && figures.returnedVotes == 1 && figures.verifiedVotes == 0)
        }
        try await ReviewsTestbed.run(on: journal, orders: orders) { bed in
            let cursor = try await bed.feed.cursor()
            #expect(cursor.sequence == 2)
            let entries = await bed.machine.committedSequence
            try await bed.feed.ingest(.init(entries: [returned(1, by: "stranger"), returned(2)], lastSequence: 2))
            #expect(await bed.machine.committedSequence == entries)
        }
    }

    @Test func `A return between order's answer and the review is not lost`() async throws {
        try await ReviewsTestbed.run { bed in
            bed.orders.bought(1, of: "umbrella", by: "buyer-1")
            let (feed, orders, entry) = (bed.feed, bed.orders, returned(1))
            // While order answers "kept", the goods come back and the follower takes that in.
            orders.state.withLock {
                $0.meanwhile = {
                    orders.bought(1, returned: 1, of: "umbrella", by: "buyer-1")
                    do { try await feed.ingest(.init(entries: [entry], lastSequence: 1)) } catch { Issue.record(error) }
                }
            }
            let answer4 = try await bed.submit().badge
            #expect(answer4 == .returned)
            #expect(orders.verifiedCount == 2)
        }
    }
}
