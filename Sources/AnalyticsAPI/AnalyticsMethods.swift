// swift-format-ignore-file
// DO NOT EDIT: script/generate writes this file from protos/.

import Messages
import RPCCore

/// The methods of `liveshop.analytics.v1.Analytics`, with their types.
public enum AnalyticsMethods {
    /// Registers a streamer as PENDING. Repeating the same registration returns the streamer as it is now.
    /// Errors: ALREADY_EXISTS (same id, other data), NOT_FOUND (agency).
    public static let registerStreamer = Method<AnalyticsV1.RegisterStreamerRequest, AnalyticsV1.RegisterStreamerResponse>(
        MethodDescriptor(
            id: MethodID(rawValue: 0xa824b495), fullName: "liveshop.analytics.v1.Analytics/RegisterStreamer",
            request: "liveshop.analytics.v1.RegisterStreamerRequest", response: "liveshop.analytics.v1.RegisterStreamerResponse",
            idempotency: .natural, defaultDeadline: .milliseconds(1000)),
        partitionKey: { $0.streamerID.rawValue })

    /// Records a passed identity check: PENDING or SUSPENDED → VERIFIED. On the fast track too.
    /// Errors: NOT_FOUND; FAILED_PRECONDITION/TRAINING_REQUIRED (not on the fast track, and no training reference) or
    /// IDENTITY_REFERENCE_USED (a suspended streamer needs a new check).
    public static let verifyStreamer = Method<AnalyticsV1.VerifyStreamerRequest, AnalyticsV1.VerifyStreamerResponse>(
        MethodDescriptor(
            id: MethodID(rawValue: 0xb72240f8), fullName: "liveshop.analytics.v1.Analytics/VerifyStreamer",
            request: "liveshop.analytics.v1.VerifyStreamerRequest", response: "liveshop.analytics.v1.VerifyStreamerResponse",
            idempotency: .natural, defaultDeadline: .milliseconds(1000)),
        partitionKey: { $0.streamerID.rawValue })

    /// Any status → SUSPENDED; a show that is live ends at once. Suspending twice changes nothing.
    /// Errors: NOT_FOUND.
    public static let suspendStreamer = Method<AnalyticsV1.SuspendStreamerRequest, AnalyticsV1.SuspendStreamerResponse>(
        MethodDescriptor(
            id: MethodID(rawValue: 0x6d176ae9), fullName: "liveshop.analytics.v1.Analytics/SuspendStreamer",
            request: "liveshop.analytics.v1.SuspendStreamerRequest", response: "liveshop.analytics.v1.SuspendStreamerResponse",
            idempotency: .natural, defaultDeadline: .milliseconds(1000)),
        partitionKey: { $0.streamerID.rawValue })

    /// The streamer as registered. Errors: NOT_FOUND.
    public static let getStreamer = Method<AnalyticsV1.GetStreamerRequest, AnalyticsV1.GetStreamerResponse>(
        MethodDescriptor(
            id: MethodID(rawValue: 0xad6fda61), fullName: "liveshop.analytics.v1.Analytics/GetStreamer",
            request: "liveshop.analytics.v1.GetStreamerRequest", response: "liveshop.analytics.v1.GetStreamerResponse",
            idempotency: .readOnly, defaultDeadline: .milliseconds(1000)),
        partitionKey: { $0.streamerID.rawValue })

    /// Registers an agency. Repeating the same registration returns the agency. Errors: ALREADY_EXISTS (same id, other data).
    public static let registerAgency = Method<AnalyticsV1.RegisterAgencyRequest, AnalyticsV1.RegisterAgencyResponse>(
        MethodDescriptor(
            id: MethodID(rawValue: 0x42581443), fullName: "liveshop.analytics.v1.Analytics/RegisterAgency",
            request: "liveshop.analytics.v1.RegisterAgencyRequest", response: "liveshop.analytics.v1.RegisterAgencyResponse",
            idempotency: .natural, defaultDeadline: .milliseconds(1000)),
        partitionKey: { $0.agencyID.rawValue })

    /// Goes live on one or more platforms. Repeating the same start returns the session as it is now.
    /// Errors: NOT_FOUND (streamer); FAILED_PRECONDITION/STREAMER_NOT_VERIFIED or ALREADY_LIVE (a streamer has one show at a time);
    /// ALREADY_EXISTS (same id, other data); RESOURCE_EXHAUSTED (10,000 sessions live or not yet sealed).
    public static let startSession = Method<AnalyticsV1.StartSessionRequest, AnalyticsV1.StartSessionResponse>(
        MethodDescriptor(
            id: MethodID(rawValue: 0x77f5c583), fullName: "liveshop.analytics.v1.Analytics/StartSession",
            request: "liveshop.analytics.v1.StartSessionRequest", response: "liveshop.analytics.v1.StartSessionResponse",
            idempotency: .natural, defaultDeadline: .milliseconds(1000)),
        partitionKey: { $0.sessionID.rawValue })

    /// Ends a show now. Ending an ended show returns it unchanged. Viewer events of the show are still taken for 30 minutes, money for
    /// 180 days. Errors: NOT_FOUND.
    public static let endSession = Method<AnalyticsV1.EndSessionRequest, AnalyticsV1.EndSessionResponse>(
        MethodDescriptor(
            id: MethodID(rawValue: 0x8561ed1a), fullName: "liveshop.analytics.v1.Analytics/EndSession",
            request: "liveshop.analytics.v1.EndSessionRequest", response: "liveshop.analytics.v1.EndSessionResponse",
            idempotency: .natural, defaultDeadline: .milliseconds(1000)),
        partitionKey: { $0.sessionID.rawValue })

    /// Takes a batch of viewer events of one session, in any order, any number of times. Good events count even if others of the batch
    /// are refused; every refusal is listed. Errors (nothing taken): INVALID_ARGUMENT (0 or more than 1,000 events), NOT_FOUND
    /// (session), FAILED_PRECONDITION/SESSION_SEALED (ended more than 30 minutes ago), RESOURCE_EXHAUSTED/DEDUPE_FULL.
    public static let ingest = Method<AnalyticsV1.IngestRequest, AnalyticsV1.IngestResponse>(
        MethodDescriptor(
            id: MethodID(rawValue: 0x16d0d0db), fullName: "liveshop.analytics.v1.Analytics/Ingest",
            request: "liveshop.analytics.v1.IngestRequest", response: "liveshop.analytics.v1.IngestResponse",
            idempotency: .natural, defaultDeadline: .milliseconds(2000)),
        partitionKey: { $0.sessionID.rawValue })

    /// `Ingest` for as long as there is something to ingest: each request is a batch, taken and durable before the next one is read. All are of
    /// the first one's session. Ends with the sum. Refused events are counted; to see each of them, use `Ingest`.
    /// Errors: those of `Ingest`, with the number of the batch; what came before it is taken, and sending all again changes nothing.
    public static let ingestStream = ClientStreamMethod<AnalyticsV1.IngestRequest, AnalyticsV1.IngestStreamResponse>(
        MethodDescriptor(
            id: MethodID(rawValue: 0x7564f372), fullName: "liveshop.analytics.v1.Analytics/IngestStream",
            request: "liveshop.analytics.v1.IngestRequest", response: "liveshop.analytics.v1.IngestStreamResponse",
            idempotency: .natural, defaultDeadline: .milliseconds(600000), streaming: .requests),
        partitionKey: { $0.sessionID.rawValue })

    /// Takes what a platform sent in its own format: the adapter of the platform (a plugin) translates it, and what it understood is taken like a
    /// batch of `Ingest`. Sending a payload again, or cut in other places between its records, changes nothing. Errors (nothing taken): those
    /// of `Ingest`; INVALID_ARGUMENT (payload of 0 bytes or more than 1 MiB); FAILED_PRECONDITION/UNKNOWN_PLATFORM (not a leg of the session)
    /// or NO_ADAPTER (no plugin knows the platform); UNAVAILABLE/PLUGIN_FAILED.
    public static let ingestPlatform = Method<AnalyticsV1.IngestPlatformRequest, AnalyticsV1.IngestPlatformResponse>(
        MethodDescriptor(
            id: MethodID(rawValue: 0xe9cc5606), fullName: "liveshop.analytics.v1.Analytics/IngestPlatform",
            request: "liveshop.analytics.v1.IngestPlatformRequest", response: "liveshop.analytics.v1.IngestPlatformResponse",
            idempotency: .natural, defaultDeadline: .milliseconds(2000)),
        partitionKey: { $0.sessionID.rawValue })

    /// What looks wrong with the audience of shows, as detectors (plugins) found it: latest first. A finding changes no figure.
    /// Errors: INVALID_ARGUMENT (cursor).
    public static let listFindings = Method<AnalyticsV1.ListFindingsRequest, AnalyticsV1.ListFindingsResponse>(
        MethodDescriptor(
            id: MethodID(rawValue: 0x68666a80), fullName: "liveshop.analytics.v1.Analytics/ListFindings",
            request: "liveshop.analytics.v1.ListFindingsRequest", response: "liveshop.analytics.v1.ListFindingsResponse",
            idempotency: .readOnly, defaultDeadline: .milliseconds(1000)))

    /// The figures of a show, as of everything acknowledged before the call. Errors: NOT_FOUND; INVALID_ARGUMENT (more than 1,440
    /// windows asked for, or a length that is not allowed).
    public static let getSession = Method<AnalyticsV1.GetSessionRequest, AnalyticsV1.GetSessionResponse>(
        MethodDescriptor(
            id: MethodID(rawValue: 0xd17487da), fullName: "liveshop.analytics.v1.Analytics/GetSession",
            request: "liveshop.analytics.v1.GetSessionRequest", response: "liveshop.analytics.v1.GetSessionResponse",
            idempotency: .readOnly, defaultDeadline: .milliseconds(1000)),
        partitionKey: { $0.sessionID.rawValue })

    /// The figures of a show now, and again whenever they have changed. Who reads slowly gets fewer updates, each as of when it is sent.
    /// Ends when the show is sealed, or shortly before the deadline: then watch again.
    /// Errors: NOT_FOUND; INVALID_ARGUMENT (interval); UNAVAILABLE/SHUT_DOWN when the service restarts.
    public static let watchSession = ServerStreamMethod<AnalyticsV1.WatchSessionRequest, AnalyticsV1.WatchSessionResponse>(
        MethodDescriptor(
            id: MethodID(rawValue: 0xa01663b8), fullName: "liveshop.analytics.v1.Analytics/WatchSession",
            request: "liveshop.analytics.v1.WatchSessionRequest", response: "liveshop.analytics.v1.WatchSessionResponse",
            idempotency: .readOnly, defaultDeadline: .milliseconds(600000), streaming: .responses),
        partitionKey: { $0.sessionID.rawValue })

    /// Shows, latest start first. Errors: INVALID_ARGUMENT (cursor).
    public static let listSessions = Method<AnalyticsV1.ListSessionsRequest, AnalyticsV1.ListSessionsResponse>(
        MethodDescriptor(
            id: MethodID(rawValue: 0x425a70d4), fullName: "liveshop.analytics.v1.Analytics/ListSessions",
            request: "liveshop.analytics.v1.ListSessionsRequest", response: "liveshop.analytics.v1.ListSessionsResponse",
            idempotency: .readOnly, defaultDeadline: .milliseconds(1000)))

    /// Streamers ranked over the shows that started in a period, live shows included. Errors: INVALID_ARGUMENT.
    public static let leaderboard = Method<AnalyticsV1.LeaderboardRequest, AnalyticsV1.LeaderboardResponse>(
        MethodDescriptor(
            id: MethodID(rawValue: 0x27df7174), fullName: "liveshop.analytics.v1.Analytics/Leaderboard",
            request: "liveshop.analytics.v1.LeaderboardRequest", response: "liveshop.analytics.v1.LeaderboardResponse",
            idempotency: .readOnly, defaultDeadline: .milliseconds(2000)))

    /// The journal of streamer analytics after a sequence number, in order, without gaps; only what is durable: streamers, shows, what was counted
    /// of viewers (as hashes), money that moved, findings. Waits up to `wait_ms` for news.
    ///
    /// Read-only. Errors: OUT_OF_RANGE/CURSOR_AHEAD when `after` is beyond the last entry: the follower has seen another journal.
    public static let readEvents = Method<AnalyticsV1.ReadEventsRequest, AnalyticsV1.ReadEventsResponse>(
        MethodDescriptor(
            id: MethodID(rawValue: 0xdc2f0163), fullName: "liveshop.analytics.v1.Analytics/ReadEvents",
            request: "liveshop.analytics.v1.ReadEventsRequest", response: "liveshop.analytics.v1.ReadEventsResponse",
            idempotency: .readOnly, defaultDeadline: .milliseconds(35000)))

    /// What `ReadEvents` answers, page after page, as long as the caller reads: at once what there is, then what happens. An empty page every 20
    /// seconds without news. Ends shortly before the deadline: then go on after the last entry.
    ///
    /// Read-only. Errors: those of ReadEvents; UNAVAILABLE/SHUT_DOWN when the service restarts.
    public static let streamEvents = ServerStreamMethod<AnalyticsV1.StreamEventsRequest, AnalyticsV1.ReadEventsResponse>(
        MethodDescriptor(
            id: MethodID(rawValue: 0x0e6fdc4b), fullName: "liveshop.analytics.v1.Analytics/StreamEvents",
            request: "liveshop.analytics.v1.StreamEventsRequest", response: "liveshop.analytics.v1.ReadEventsResponse",
            idempotency: .readOnly, defaultDeadline: .milliseconds(600000), streaming: .responses))

    /// The plugins of this service: which there are, whether they serve, and how they do.
    ///
    /// Read-only. Any instance.
    public static let listPlugins = Method<MeshV1.ListPluginsRequest, MeshV1.ListPluginsResponse>(
        MethodDescriptor(
            id: MethodID(rawValue: 0x93e3a1bd), fullName: "liveshop.analytics.v1.Analytics/ListPlugins",
            request: "liveshop.mesh.v1.ListPluginsRequest", response: "liveshop.mesh.v1.ListPluginsResponse",
            idempotency: .readOnly, defaultDeadline: .milliseconds(2000)))

    /// Loads, replaces or takes out plugins while calls go on; none is lost.
    ///
    /// Naturally idempotent. Errors: INVALID_ARGUMENT without an action, or for DISABLE and ENABLE without a plugin; NOT_FOUND; FAILED_PRECONDITION
    /// where no plugin directory is configured. A plugin that cannot be used is no error: the response says so. Any instance.
    public static let changePlugin = Method<MeshV1.ChangePluginRequest, MeshV1.ChangePluginResponse>(
        MethodDescriptor(
            id: MethodID(rawValue: 0x794a14a5), fullName: "liveshop.analytics.v1.Analytics/ChangePlugin",
            request: "liveshop.mesh.v1.ChangePluginRequest", response: "liveshop.mesh.v1.ChangePluginResponse",
            idempotency: .natural, defaultDeadline: .milliseconds(30000)))

    public static let service = ServiceDescriptor(
        fullName: "liveshop.analytics.v1.Analytics",
        methods: [
            registerStreamer.descriptor,
            verifyStreamer.descriptor,
            suspendStreamer.descriptor,
            getStreamer.descriptor,
            registerAgency.descriptor,
            startSession.descriptor,
            endSession.descriptor,
            ingest.descriptor,
            ingestStream.descriptor,
            ingestPlatform.descriptor,
            listFindings.descriptor,
            getSession.descriptor,
            watchSession.descriptor,
            listSessions.descriptor,
            leaderboard.descriptor,
            readEvents.descriptor,
            streamEvents.descriptor,
            listPlugins.descriptor,
            changePlugin.descriptor,
        ])
}
