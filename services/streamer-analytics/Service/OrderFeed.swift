import AnalyticsDomain
import Messages
import OrderAPI
import RPCCore
import ServiceKit

/// Order's journal as analytics takes it in: entries and cursor in one command, so exactly once.
struct OrderFeed: Sendable {
    private let machine: JournaledMachine<AnalyticsMachine>
    private let pages: EventStreamReader<OrderV1.ReadEventsResponse>

    init(machine: JournaledMachine<AnalyticsMachine>, orders: OrdersClient, clock: any WallClock) {
        self.machine = machine
        pages = EventStreamReader(
            clock: clock,
            open: { after in
                orders.streamEvents(
                    .init(after: after, limit: UInt32(AnalyticsLimits.entriesPerFollowMax)), deadline: EventStream.deadline)
            },
            last: { page in page.entries.last?.sequence })
    }

    func cursor() async throws(RPCError) -> FeedCursor {
        try await machine.read { machine in
            FeedCursor(sequence: machine.orderCursor, journalID: machine.orderJournalID)
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

    func ingest(_ page: EventPage<OrderV1.OrderEvent>) async throws(RPCError) {
        guard let first = page.entries.first else { return }
        _ = try await machine.execute(
            AnalyticsV1.FollowOrders(
                after: first.sequence - 1,
                entries: page.entries.map { .init(sequence: $0.sequence, time: $0.time, events: $0.events) },
                journalID: page.journalID))
    }
}
