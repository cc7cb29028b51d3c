import Messages
import OrderAPI
import RPCCore
import ReviewsDomain
import ServiceKit

/// Order's feed as reviews sees it: who gave goods back, and what that means for badges.
struct OrderFeed: Sendable {
    static let pageEntriesMax: UInt32 = 1_000
    private let machine: JournaledMachine<ReviewsMachine>
    private let pages: EventStreamReader<OrderV1.ReadEventsResponse>
    private let orders: OrdersClient

    init(machine: JournaledMachine<ReviewsMachine>, orders: OrdersClient, clock: any WallClock) {
        self.machine = machine
        self.orders = orders
        pages = EventStreamReader(
            clock: clock,
            open: { after in
                orders.streamEvents(.init(after: after, limit: Self.pageEntriesMax), deadline: EventStream.deadline)
            },
            last: { page in page.entries.last?.sequence })
    }

    func cursor() async throws(RPCError) -> FeedCursor {
        try await machine.read { machine in
            FeedCursor(sequence: machine.ordersCursor, journalID: machine.ordersJournalID)
        }
    }

    func fetch(after sequence: UInt64) async throws(RPCError) -> EventPage<OrderV1.OrderEvent> {
        let response = try await pages.page(after: sequence)
        return EventPage(
            entries: response.entries.map {
                CommittedEntry(sequence: $0.sequence, time: $0.time, events: $0.events, traceparent: $0.traceparent)
            },
            lastSequence: response.lastSequence, journalID: response.journalID)
    }

    /// Takes a page in, in as many stretches as the limit on returns asks for; each is one command.
    func ingest(_ page: EventPage<OrderV1.OrderEvent>) async throws(RPCError) {
        var rest = page.entries[...]
        while let first = rest.first {
            var command = ReviewsV1.FollowOrders(after: first.sequence - 1, journalID: page.journalID)
            while let entry = rest.first {
                let returns = Self.returns(in: entry)
                let isFull = command.returns.count + returns.count > ReviewsLimits.returnsPerStretchMax
                if isFull, !command.returns.isEmpty { break }
                command.returns += returns
                command.cursor = entry.sequence
                rest.removeFirst()
            }
            command.checked = try await check(Set(command.returns.map(\.buyerID)))
            _ = try await machine.execute(command)
        }
    }

    /// One per buyer, however many lines came back.
    static func returns(in entry: CommittedEntry<OrderV1.OrderEvent>) -> [ReviewsV1.BuyerReturn] {
        var buyers: Set<BuyerID> = []
        for event in entry.events {
            switch event.kind {
            case .returnReceived(let received): buyers.insert(received.order?.buyerID ?? "")
            // A paid order that is cancelled takes the purchase back as well.
            case .orderCancelled(let cancelled): buyers.insert(cancelled.order?.buyerID ?? "")
            default: break
            }
        }
        buyers.remove("")
        return buyers.sorted().map { ReviewsV1.BuyerReturn(buyerID: $0, sequence: entry.sequence) }
    }

    private func check(_ buyers: Set<BuyerID>) async throws(RPCError) -> [ReviewsV1.CheckedPurchase] {
        guard !buyers.isEmpty else { return [] }
        let reviewed = try await machine.read { machine in
            buyers.sorted().flatMap { buyer in machine.verifiedSKUs(of: buyer).map { (buyer: buyer, sku: $0) } }
        }
        var checked: [ReviewsV1.CheckedPurchase] = []
        for (buyer, sku) in reviewed {
            let purchase = try await orders.purchase(of: sku, by: buyer)
            checked.append(ReviewsV1.CheckedPurchase(buyerID: buyer, sku: sku, returned: !purchase.isKept))
        }
        return checked
    }
}
