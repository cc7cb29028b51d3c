import Messages
import RPCCore
import ServiceKit

extension CatalogServer {
    func readEvents(
        _ request: CatalogV1.ReadEventsRequest, context: CallContext
    ) async throws(RPCError) -> CatalogV1.ReadEventsResponse {
        let page = try await machine.feedPage(
            after: request.after, limit: request.limit, waitMs: request.waitMs, context: context)
        return CatalogV1.ReadEventsResponse(
            entries: page.entries.map(CatalogV1.ReadEventsResponse.Entry.init), lastSequence: page.lastSequence,
            journalID: page.journalID)
    }

    func streamEvents(
        _ request: CatalogV1.StreamEventsRequest, responses: MessageWriter<CatalogV1.ReadEventsResponse>, context: CallContext
    ) async throws(RPCError) {
        try await EventStream.send(after: request.after, to: responses, context: context) { after, wait throws(RPCError) in
            let page = try await readEvents(
                .init(after: after, limit: request.limit, waitMs: UInt32(wait.microseconds / 1_000)), context: context)
            return (page, page.entries.last?.sequence)
        }
    }
}

extension CatalogV1.ReadEventsResponse.Entry {
    init(_ committed: CommittedEntry<CatalogV1.CatalogEvent>) {
        self.init(
            sequence: committed.sequence, time: committed.time, events: committed.events, traceparent: committed.traceparent)
    }
}
