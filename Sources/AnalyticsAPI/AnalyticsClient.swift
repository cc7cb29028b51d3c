// swift-format-ignore-file
// DO NOT EDIT: script/generate writes this file from protos/.

import Messages
import RPCCore

/// Figures of live commerce, while the show runs and for as long as goods come back.
///
/// Money is exact and comes from order's journal, never from viewer events. Numbers of persons are exact while small and estimated
/// (HyperLogLog) beyond, with the error beside each one. All methods: INVALID_ARGUMENT names the field and the rule it broke.
public struct AnalyticsClient: Sendable {
    public let channel: any RPCChannel

    public init(_ channel: any RPCChannel) { self.channel = channel }

    /// Registers a streamer as PENDING. Repeating the same registration returns the streamer as it is now.
    /// Errors: ALREADY_EXISTS (same id, other data), NOT_FOUND (agency).
    public func registerStreamer(
        _ request: AnalyticsV1.RegisterStreamerRequest, deadline: Duration? = nil, idempotencyKey: String = ""
    ) async throws(RPCError) -> AnalyticsV1.RegisterStreamerResponse {
        try await AnalyticsMethods.registerStreamer.call(
            request, on: channel,
            options: CallOptions(deadline: deadline, idempotencyKey: idempotencyKey))
    }

    /// Records a passed identity check: PENDING or SUSPENDED → VERIFIED. On the fast track too.
    /// Errors: NOT_FOUND; FAILED_PRECONDITION/TRAINING_REQUIRED (not on the fast track, and no training reference) or
    /// IDENTITY_REFERENCE_USED (a suspended streamer needs a new check).
    public func verifyStreamer(
        _ request: AnalyticsV1.VerifyStreamerRequest, deadline: Duration? = nil, idempotencyKey: String = ""
    ) async throws(RPCError) -> AnalyticsV1.VerifyStreamerResponse {
        try await AnalyticsMethods.verifyStreamer.call(
            request, on: channel,
            options: CallOptions(deadline: deadline, idempotencyKey: idempotencyKey))
    }

    /// Any status → SUSPENDED; a show that is live ends at once. Suspending twice changes nothing.
    /// Errors: NOT_FOUND.
    public func suspendStreamer(
        _ request: AnalyticsV1.SuspendStreamerRequest, deadline: Duration? = nil, idempotencyKey: String = ""
    ) async throws(RPCError) -> AnalyticsV1.SuspendStreamerResponse {
        try await AnalyticsMethods.suspendStreamer.call(
            request, on: channel,
            options: CallOptions(deadline: deadline, idempotencyKey: idempotencyKey))
    }

    /// The streamer as registered. Errors: NOT_FOUND.
    public func getStreamer(
        _ request: AnalyticsV1.GetStreamerRequest, deadline: Duration? = nil, idempotencyKey: String = ""
    ) async throws(RPCError) -> AnalyticsV1.GetStreamerResponse {
        try await AnalyticsMethods.getStreamer.call(
            request, on: channel,
            options: CallOptions(deadline: deadline, idempotencyKey: idempotencyKey))
    }

    /// Registers an agency. Repeating the same registration returns the agency. Errors: ALREADY_EXISTS (same id, other data).
    public func registerAgency(
        _ request: AnalyticsV1.RegisterAgencyRequest, deadline: Duration? = nil, idempotencyKey: String = ""
    ) async throws(RPCError) -> AnalyticsV1.RegisterAgencyResponse {
        try await AnalyticsMethods.registerAgency.call(
            request, on: channel,
            options: CallOptions(deadline: deadline, idempotencyKey: idempotencyKey))
    }

    /// Goes live on one or more platforms. Repeating the same start returns the session as it is now.
    /// Errors: NOT_FOUND (streamer); FAILED_PRECONDITION/STREAMER_NOT_VERIFIED or ALREADY_LIVE (a streamer has one show at a time);
    /// ALREADY_EXISTS (same id, other data); RESOURCE_EXHAUSTED (10,000 sessions live or not yet sealed).
    public func startSession(
        _ request: AnalyticsV1.StartSessionRequest, deadline: Duration? = nil, idempotencyKey: String = ""
    ) async throws(RPCError) -> AnalyticsV1.StartSessionResponse {
        try await AnalyticsMethods.startSession.call(
            request, on: channel,
            options: CallOptions(deadline: deadline, idempotencyKey: idempotencyKey))
    }

    /// Ends a show now. Ending an ended show returns it unchanged. Viewer events of the show are still taken for 30 minutes, money for
    /// 180 days. Errors: NOT_FOUND.
    public func endSession(
        _ request: AnalyticsV1.EndSessionRequest, deadline: Duration? = nil, idempotencyKey: String = ""
    ) async throws(RPCError) -> AnalyticsV1.EndSessionResponse {
        try await AnalyticsMethods.endSession.call(
            request, on: channel,
            options: CallOptions(deadline: deadline, idempotencyKey: idempotencyKey))
    }

    /// Takes a batch of viewer events of one session, in any order, any number of times. Good events count even if others of the batch
    /// are refused; every refusal is listed. Errors (nothing taken): INVALID_ARGUMENT (0 or more than 1,000 events), NOT_FOUND
    /// (session), FAILED_PRECONDITION/SESSION_SEALED (ended more than 30 minutes ago), RESOURCE_EXHAUSTED/DEDUPE_FULL.
    public func ingest(
        _ request: AnalyticsV1.IngestRequest, deadline: Duration? = nil, idempotencyKey: String = ""
    ) async throws(RPCError) -> AnalyticsV1.IngestResponse {
        try await AnalyticsMethods.ingest.call(
            request, on: channel,
            options: CallOptions(deadline: deadline, idempotencyKey: idempotencyKey))
    }

    /// `Ingest` for as long as there is something to ingest: each request is a batch, taken and durable before the next one is read. All are of
    /// the first one's session. Ends with the sum. Refused events are counted; to see each of them, use `Ingest`.
    /// Errors: those of `Ingest`, with the number of the batch; what came before it is taken, and sending all again changes nothing.
    public func ingestStream(
        _ first: AnalyticsV1.IngestRequest, deadline: Duration? = nil, idempotencyKey: String = ""
    ) -> ClientStreamingCall<AnalyticsV1.IngestRequest, AnalyticsV1.IngestStreamResponse> {
        channel.open(
            AnalyticsMethods.ingestStream, first,
            options: CallOptions(deadline: deadline, idempotencyKey: idempotencyKey))
    }

    /// Takes what a platform sent in its own format: the adapter of the platform (a plugin) translates it, and what it understood is taken like a
    /// batch of `Ingest`. Sending a payload again, or cut in other places between its records, changes nothing. Errors (nothing taken): those
    /// of `Ingest`; INVALID_ARGUMENT (payload of 0 bytes or more than 1 MiB); FAILED_PRECONDITION/UNKNOWN_PLATFORM (not a leg of the session)
    /// or NO_ADAPTER (no plugin knows the platform); UNAVAILABLE/PLUGIN_FAILED.
    public func ingestPlatform(
        _ request: AnalyticsV1.IngestPlatformRequest, deadline: Duration? = nil, idempotencyKey: String = ""
    ) async throws(RPCError) -> AnalyticsV1.IngestPlatformResponse {
        try await AnalyticsMethods.ingestPlatform.call(
            request, on: channel,
            options: CallOptions(deadline: deadline, idempotencyKey: idempotencyKey))
    }

    /// What looks wrong with the audience of shows, as detectors (plugins) found it: latest first. A finding changes no figure.
    /// Errors: INVALID_ARGUMENT (cursor).
    public func listFindings(
        _ request: AnalyticsV1.ListFindingsRequest, deadline: Duration? = nil, idempotencyKey: String = ""
    ) async throws(RPCError) -> AnalyticsV1.ListFindingsResponse {
        try await AnalyticsMethods.listFindings.call(
            request, on: channel,
            options: CallOptions(deadline: deadline, idempotencyKey: idempotencyKey))
    }

    /// The figures of a show, as of everything acknowledged before the call. Errors: NOT_FOUND; INVALID_ARGUMENT (more than 1,440
    /// windows asked for, or a length that is not allowed).
    public func getSession(
        _ request: AnalyticsV1.GetSessionRequest, deadline: Duration? = nil, idempotencyKey: String = ""
    ) async throws(RPCError) -> AnalyticsV1.GetSessionResponse {
        try await AnalyticsMethods.getSession.call(
            request, on: channel,
            options: CallOptions(deadline: deadline, idempotencyKey: idempotencyKey))
    }

    /// The figures of a show now, and again whenever they have changed. Who reads slowly gets fewer updates, each as of when it is sent.
    /// Ends when the show is sealed, or shortly before the deadline: then watch again.
    /// Errors: NOT_FOUND; INVALID_ARGUMENT (interval); UNAVAILABLE/SHUT_DOWN when the service restarts.
    public func watchSession(
        _ request: AnalyticsV1.WatchSessionRequest, deadline: Duration? = nil, idempotencyKey: String = ""
    ) -> MessageStream<AnalyticsV1.WatchSessionResponse> {
        channel.open(
            AnalyticsMethods.watchSession, request,
            options: CallOptions(deadline: deadline, idempotencyKey: idempotencyKey))
    }

    /// Shows, latest start first. Errors: INVALID_ARGUMENT (cursor).
    public func listSessions(
        _ request: AnalyticsV1.ListSessionsRequest, deadline: Duration? = nil, idempotencyKey: String = ""
    ) async throws(RPCError) -> AnalyticsV1.ListSessionsResponse {
        try await AnalyticsMethods.listSessions.call(
            request, on: channel,
            options: CallOptions(deadline: deadline, idempotencyKey: idempotencyKey))
    }

    /// Streamers ranked over the shows that started in a period, live shows included. Errors: INVALID_ARGUMENT.
    public func leaderboard(
        _ request: AnalyticsV1.LeaderboardRequest, deadline: Duration? = nil, idempotencyKey: String = ""
    ) async throws(RPCError) -> AnalyticsV1.LeaderboardResponse {
        try await AnalyticsMethods.leaderboard.call(
            request, on: channel,
            options: CallOptions(deadline: deadline, idempotencyKey: idempotencyKey))
    }

    /// The journal of streamer analytics after a sequence number, in order, without gaps; only what is durable: streamers, shows, what was counted
    /// of viewers (as hashes), money that moved, findings. Waits up to `wait_ms` for news.
    ///
    /// Read-only. Errors: OUT_OF_RANGE/CURSOR_AHEAD when `after` is beyond the last entry: the follower has seen another journal.
    public func readEvents(
        _ request: AnalyticsV1.ReadEventsRequest, deadline: Duration? = nil, idempotencyKey: String = ""
    ) async throws(RPCError) -> AnalyticsV1.ReadEventsResponse {
        try await AnalyticsMethods.readEvents.call(
            request, on: channel,
            options: CallOptions(deadline: deadline, idempotencyKey: idempotencyKey))
    }

    /// What `ReadEvents` answers, page after page, as long as the caller reads: at once what there is, then what happens. An empty page every 20
    /// seconds without news. Ends shortly before the deadline: then go on after the last entry.
    ///
    /// Read-only. Errors: those of ReadEvents; UNAVAILABLE/SHUT_DOWN when the service restarts.
    public func streamEvents(
        _ request: AnalyticsV1.StreamEventsRequest, deadline: Duration? = nil, idempotencyKey: String = ""
    ) -> MessageStream<AnalyticsV1.ReadEventsResponse> {
        channel.open(
            AnalyticsMethods.streamEvents, request,
            options: CallOptions(deadline: deadline, idempotencyKey: idempotencyKey))
    }

    /// The plugins of this service: which there are, whether they serve, and how they do.
    ///
    /// Read-only. Any instance.
    public func listPlugins(
        _ request: MeshV1.ListPluginsRequest, deadline: Duration? = nil, idempotencyKey: String = ""
    ) async throws(RPCError) -> MeshV1.ListPluginsResponse {
        try await AnalyticsMethods.listPlugins.call(
            request, on: channel,
            options: CallOptions(deadline: deadline, idempotencyKey: idempotencyKey))
    }

    /// Loads, replaces or takes out plugins while calls go on; none is lost.
    ///
    /// Naturally idempotent. Errors: INVALID_ARGUMENT without an action, or for DISABLE and ENABLE without a plugin; NOT_FOUND; FAILED_PRECONDITION
    /// where no plugin directory is configured. A plugin that cannot be used is no error: the response says so. Any instance.
    public func changePlugin(
        _ request: MeshV1.ChangePluginRequest, deadline: Duration? = nil, idempotencyKey: String = ""
    ) async throws(RPCError) -> MeshV1.ChangePluginResponse {
        try await AnalyticsMethods.changePlugin.call(
            request, on: channel,
            options: CallOptions(deadline: deadline, idempotencyKey: idempotencyKey))
    }
}
