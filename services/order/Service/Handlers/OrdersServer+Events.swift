import Messages
import RPCCore
import ServiceKit

extension OrdersServer {
    private static let feedEntriesMax: UInt32 = 1_000
    private static let feedEntriesDefault = 256
    private static let feedWaitMillisecondsMax: UInt32 = 30_000

    func readEvents(
        _ request: OrderV1.ReadEventsRequest, context: CallContext
    ) async throws(RPCError) -> OrderV1.ReadEventsResponse {
        guard request.limit <= Self.feedEntriesMax else { throw .invalid("limit", "must be 0–\(Self.feedEntriesMax)") }
        guard request.waitMs <= Self.feedWaitMillisecondsMax else {
            throw .invalid("wait_ms", "must be 0–\(Self.feedWaitMillisecondsMax)")
        }
        // The machine bounds a page by bytes too, well below what a message may have.
        let entries = try await machine.events(
            after: request.after, limit: request.limit == 0 ? Self.feedEntriesDefault : Int(request.limit),
            wait: .milliseconds(Int64(request.waitMs)))
        return OrderV1.ReadEventsResponse(
            entries: entries.map(OrderV1.ReadEventsResponse.Entry.init),
            lastSequence: await machine.committedSequence)
    }

    func streamEvents(
        _ request: OrderV1.StreamEventsRequest, responses: MessageWriter<OrderV1.ReadEventsResponse>, context: CallContext
    ) async throws(RPCError) {
        try await EventStream.send(after: request.after, to: responses, context: context) { after, wait throws(RPCError) in
            let page = try await readEvents(
                .init(after: after, limit: request.limit, waitMs: UInt32(wait.microseconds / 1_000)), context: context)
            return (page, page.entries.last?.sequence)
        }
    }
}

extension OrderV1.ReadEventsResponse.Entry {
    init(_ committed: CommittedEntry<OrderV1.OrderEvent>) {
        self.init(
            sequence: committed.sequence, time: committed.time, events: committed.events, traceparent: committed.traceparent)
    }
}
