import AnalyticsDomain
import Messages
import PluginMessages
import PluginPoints
import RPCCore
import ServiceKit
import StateMachine

extension AnalyticsServer {
    /// What the adapter makes of the payload goes into an ordinary `Ingest`: the journal holds events, and replay needs no adapter.
    func ingestPlatform(
        _ request: AnalyticsV1.IngestPlatformRequest, context: CallContext
    ) async throws(RPCError) -> AnalyticsV1.IngestPlatformResponse {
        guard (1...AnalyticsLimits.payloadBytesMax).contains(request.payload.count) else {
            throw .invalid(
                "payload", "must have 1–\(AnalyticsLimits.payloadBytesMax) bytes, has \(request.payload.count)")
        }
        let (session, platform) = (request.sessionID, request.platform)
        try await machine.read { (machine) throws(RPCError) in
            do throws(Rejection) { try machine.checkTaking(from: platform, in: session) } catch { throw RPCError(error) }
        }
        let question = PluginV1.PlatformEventsRequest(
            platform: platform, sessionID: session.rawValue, payload: request.payload)
        guard
            let answer = try await plugins.ask(
                .platformAdapter, question, at: clock.now(), checking: { _, response in response.brokenRule })
        else {
            throw RPCError(
                .failedPrecondition, reason: "NO_ADAPTER", field: "platform",
                "platform: no plugin here understands what \(platform) sends")
        }
        var response = AnalyticsV1.IngestPlatformResponse(
            faults: answer.response.faults.map { .init(position: $0.position, field: $0.field, message: $0.message) },
            unreadFrom: answer.response.unreadFrom, adapter: "\(answer.plugin) \(answer.version)")
        // A payload of faults only has nothing to ingest, and still an answer.
        guard !answer.response.events.isEmpty else { return response }
        let taken = try await machine.execute(
            AnalyticsV1.IngestRequest(
                sessionID: session, events: answer.response.events.map { .init($0, on: platform) }),
            context: context)
        (response.accepted, response.duplicates, response.refused) = (taken.accepted, taken.duplicates, taken.refused)
        (response.late, response.revisedWindows) = (taken.late, taken.revisedWindows)
        return response
    }
}

extension AnalyticsV1.ViewerEvent {
    /// As `Ingest` takes it, which checks every field: an adapter's mistake in one event is that event's refusal.
    init(_ event: PluginV1.PlatformEvent, on platform: String) {
        self.init(
            eventID: event.eventID, eventTime: Instant(microseconds: event.eventTimeUs),
            kind: AnalyticsV1.ViewerEventKind(rawValue: event.kind.rawValue), platform: platform,
            viewerID: ViewerID(event.viewerID), identityID: IdentityID(event.identityID), sku: SKU(event.sku),
            count: event.count, watchedMs: event.watchedMs)
    }
}

extension PluginV1.PlatformEventsResponse {
    /// The first rule of the extension point that the answer breaks as a whole; nil if none.
    fileprivate var brokenRule: String? {
        guard events.count <= AnalyticsLimits.eventsPerBatchMax else {
            return "events: must be at most \(AnalyticsLimits.eventsPerBatchMax), are \(events.count)"
        }
        guard faults.count <= Self.faultsMax else { return "faults: must be at most \(Self.faultsMax), are \(faults.count)" }
        guard faults.allSatisfy({ (1...Self.faultBytesMax).contains($0.message.utf8.count) }) else {
            return "faults: each message must have 1–\(Self.faultBytesMax) bytes"
        }
        guard faults.allSatisfy({ $0.field.utf8.count <= Self.faultBytesMax }) else {
            return "faults: each field must have at most \(Self.faultBytesMax) bytes"
        }
        return nil
    }

    private static let faultsMax = 1_000
    private static let faultBytesMax = 256
}
