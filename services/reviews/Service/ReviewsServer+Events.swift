import Messages
import RPCCore
import ServiceKit

extension ReviewsServer {
    func readEvents(
        _ request: ReviewsV1.ReadEventsRequest, context: CallContext
    ) async throws(RPCError) -> ReviewsV1.ReadEventsResponse {
        let page = try await machine.feedPage(
            after: request.after, limit: request.limit, waitMs: request.waitMs, context: context)
        return ReviewsV1.ReadEventsResponse(
            entries: page.entries.map(ReviewsV1.ReadEventsResponse.Entry.init), lastSequence: page.lastSequence,
            journalID: page.journalID)
    }

    func streamEvents(
        _ request: ReviewsV1.StreamEventsRequest, responses: MessageWriter<ReviewsV1.ReadEventsResponse>, context: CallContext
    ) async throws(RPCError) {
        try await EventStream.send(after: request.after, to: responses, context: context) { after, wait throws(RPCError) in
            let page = try await readEvents(
                .init(after: after, limit: request.limit, waitMs: UInt32(wait.microseconds / 1_000)), context: context)
            return (page, page.entries.last?.sequence)
        }
    }
}

extension ReviewsV1.ReadEventsResponse.Entry {
    init(_ committed: CommittedEntry<ReviewsV1.ReviewsEvent>) {
        self.init(
            sequence: committed.sequence, time: committed.time, events: committed.events, traceparent: committed.traceparent)
    }
}
