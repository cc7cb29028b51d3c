import Messages
import RPCCore
import ServiceKit

extension OrdersServer {
    func readEvents(
        _ request: OrderV1.ReadEventsRequest, context: CallContext
    ) async throws(RPCError) -> OrderV1.ReadEventsResponse {
        let page = try await machine.feedPage(
            after: request.after, limit: request.limit, waitMs: request.waitMs, context: context)
        return OrderV1.ReadEventsResponse(
            entries: page.entries.map(OrderV1.ReadEventsResponse.Entry.init), lastSequence: page.lastSequence,
            journalID: page.journalID)
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
