import AnalyticsDomain
import Messages
import OrderAPI
import RPCCore
import ServiceKit

/// Order's journal as analytics takes it in: entries and cursor in one command, so exactly once.
struct OrderFeed: Sendable {
    static let waitMilliseconds: UInt32 = 20_000

    let machine: JournaledMachine<AnalyticsMachine>
    let orders: OrdersClient

    func cursor() async throws(RPCError) -> UInt64 {
        try await machine.read { machine in machine.orderCursor }
    }

    func fetch(after sequence: UInt64) async throws(RPCError) -> EventPage<OrderV1.OrderEvent> {
        let response = try await orders.readEvents(
            OrderV1.ReadEventsRequest(
                after: sequence, limit: UInt32(AnalyticsLimits.entriesPerFollowMax), waitMs: Self.waitMilliseconds))
        return EventPage(
            entries: response.entries.map { CommittedEntry(sequence: $0.sequence, time: $0.time, events: $0.events) },
            lastSequence: response.lastSequence)
    }

    func ingest(_ entries: [CommittedEntry<OrderV1.OrderEvent>]) async throws(RPCError) {
        guard let first = entries.first else { return }
        _ = try await machine.execute(
            AnalyticsV1.FollowOrders(
                after: first.sequence - 1,
                entries: entries.map { .init(sequence: $0.sequence, time: $0.time, events: $0.events) }))
    }
}
