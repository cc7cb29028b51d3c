import CatalogAPI
import CatalogDomain
import Messages
import RPCCore
import ServiceKit

extension CatalogServer {
    private static let feedEntriesDefault = 256
    private static let feedWaitMillisecondsMax: UInt32 = 30_000
    /// Packed entries in one answer, unless the first alone is larger.
    private static let feedBytesMax = 2 * 1024 * 1024

    func readEvents(
        _ request: CatalogV1.ReadEventsRequest, context: CallContext
    ) async throws(RPCError) -> CatalogV1.ReadEventsResponse {
        guard request.limit <= 1_000 else { throw .invalid("limit", "is \(request.limit); at most 1000") }
        guard request.waitMs <= Self.feedWaitMillisecondsMax else {
            throw .invalid("wait_ms", "is \(request.waitMs); at most \(Self.feedWaitMillisecondsMax)")
        }
        let committed = try await machine.events(
            after: request.after, limit: request.limit == 0 ? Self.feedEntriesDefault : Int(request.limit),
            wait: min(.milliseconds(Int64(request.waitMs)), context.timeToWait))
        var response = CatalogV1.ReadEventsResponse()
        var bytes = 0
        for entry in committed {
            let packed = CatalogV1.ReadEventsResponse.Entry(entry)
            do { bytes += try packed.encoded().count } catch { throw RPCError(.internal, "\(error)") }
            guard bytes <= Self.feedBytesMax || response.entries.isEmpty else { break }
            response.entries.append(packed)
        }
        response.lastSequence = await machine.committedSequence
        return response
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

extension CallContext {
    /// What a long poll may take of the call's time, so that "nothing new" still arrives as an answer.
    fileprivate var timeToWait: Duration { max(.zero, ContinuousClock.now.duration(to: deadline) - .milliseconds(100)) }
}
