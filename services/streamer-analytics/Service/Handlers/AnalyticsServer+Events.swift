import Messages
import RPCCore
import ServiceKit

extension AnalyticsServer {
    func readEvents(
        _ request: AnalyticsV1.ReadEventsRequest, context: CallContext
    ) async throws(RPCError) -> AnalyticsV1.ReadEventsResponse {
        let page = try await machine.feedPage(
            after: request.after, limit: request.limit, waitMs: request.waitMs, context: context)
        return AnalyticsV1.ReadEventsResponse(
            entries: page.entries.map(AnalyticsV1.ReadEventsResponse.Entry.init), lastSequence: page.lastSequence,
            journalID: page.journalID)
    }

    func streamEvents(
        _ request: AnalyticsV1.StreamEventsRequest, responses: MessageWriter<AnalyticsV1.ReadEventsResponse>,
        context: CallContext
    ) async throws(RPCError) {
        try await EventStream.send(after: request.after, to: responses, context: context) { after, wait throws(RPCError) in
            let page = try await readEvents(
                .init(after: after, limit: request.limit, waitMs: UInt32(wait.microseconds / 1_000)), context: context)
            return (page, page.entries.last?.sequence)
        }
    }
}

extension AnalyticsV1.ReadEventsResponse.Entry {
    init(_ committed: CommittedEntry<AnalyticsV1.AnalyticsEvent>) {
        self.init(
            sequence: committed.sequence, time: committed.time, events: committed.events, traceparent: committed.traceparent)
    }
}
