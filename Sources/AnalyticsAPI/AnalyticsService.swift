// swift-format-ignore-file
// DO NOT EDIT: script/generate writes this file from protos/.

import Messages
import RPCCore

/// Figures of live commerce, while the show runs and for as long as goods come back.
///
/// Money is exact and comes from order's journal, never from viewer events. Numbers of persons are exact while small and estimated
/// (HyperLogLog) beyond, with the error beside each one. All methods: INVALID_ARGUMENT names the field and the rule it broke.
public protocol AnalyticsService: Sendable {
    /// Registers a streamer as PENDING. Repeating the same registration returns the streamer as it is now.
    /// Errors: ALREADY_EXISTS (same id, other data), NOT_FOUND (agency).
    func registerStreamer(
        _ request: AnalyticsV1.RegisterStreamerRequest, context: CallContext
    ) async throws(RPCError) -> AnalyticsV1.RegisterStreamerResponse

    /// Records a passed identity check: PENDING or SUSPENDED → VERIFIED. On the fast track too.
    /// Errors: NOT_FOUND; FAILED_PRECONDITION/TRAINING_REQUIRED (not on the fast track, and no training reference) or
    /// IDENTITY_REFERENCE_USED (a suspended streamer needs a new check).
    func verifyStreamer(
        _ request: AnalyticsV1.VerifyStreamerRequest, context: CallContext
    ) async throws(RPCError) -> AnalyticsV1.VerifyStreamerResponse

    /// Any status → SUSPENDED; a show that is live ends at once. Suspending twice changes nothing.
    /// Errors: NOT_FOUND.
    func suspendStreamer(
        _ request: AnalyticsV1.SuspendStreamerRequest, context: CallContext
    ) async throws(RPCError) -> AnalyticsV1.SuspendStreamerResponse

    /// The streamer as registered. Errors: NOT_FOUND.
    func getStreamer(
        _ request: AnalyticsV1.GetStreamerRequest, context: CallContext
    ) async throws(RPCError) -> AnalyticsV1.GetStreamerResponse

    /// Registers an agency. Repeating the same registration returns the agency. Errors: ALREADY_EXISTS (same id, other data).
    func registerAgency(
        _ request: AnalyticsV1.RegisterAgencyRequest, context: CallContext
    ) async throws(RPCError) -> AnalyticsV1.RegisterAgencyResponse

    /// Goes live on one or more platforms. Repeating the same start returns the session as it is now.
    /// Errors: NOT_FOUND (streamer); FAILED_PRECONDITION/STREAMER_NOT_VERIFIED or ALREADY_LIVE (a streamer has one show at a time);
    /// ALREADY_EXISTS (same id, other data); RESOURCE_EXHAUSTED (10,000 sessions live or not yet sealed).
    func startSession(
        _ request: AnalyticsV1.StartSessionRequest, context: CallContext
    ) async throws(RPCError) -> AnalyticsV1.StartSessionResponse

    /// Ends a show now. Ending an ended show returns it unchanged. Viewer events of the show are still taken for 30 minutes, money for
    /// 180 days. Errors: NOT_FOUND.
    func endSession(
        _ request: AnalyticsV1.EndSessionRequest, context: CallContext
    ) async throws(RPCError) -> AnalyticsV1.EndSessionResponse

    /// Takes a batch of viewer events of one session, in any order, any number of times. Good events count even if others of the batch
    /// are refused; every refusal is listed. Errors (nothing taken): INVALID_ARGUMENT (0 or more than 1,000 events), NOT_FOUND
    /// (session), FAILED_PRECONDITION/SESSION_SEALED (ended more than 30 minutes ago), RESOURCE_EXHAUSTED/DEDUPE_FULL.
    func ingest(
        _ request: AnalyticsV1.IngestRequest, context: CallContext
    ) async throws(RPCError) -> AnalyticsV1.IngestResponse

    /// `Ingest` for as long as there is something to ingest: each request is a batch, taken and durable before the next one is read. All are of
    /// the first one's session. Ends with the sum. Refused events are counted; to see each of them, use `Ingest`.
    /// Errors: those of `Ingest`, with the number of the batch; what came before it is taken, and sending all again changes nothing.
    func ingestStream(
        _ requests: MessageStream<AnalyticsV1.IngestRequest>, context: CallContext
    ) async throws(RPCError) -> AnalyticsV1.IngestStreamResponse

    /// Takes what a platform sent in its own format: the adapter of the platform (a plugin) translates it, and what it understood is taken like a
    /// batch of `Ingest`. Sending a payload again, or cut in other places between its records, changes nothing. Errors (nothing taken): those
    /// of `Ingest`; INVALID_ARGUMENT (payload of 0 bytes or more than 1 MiB); FAILED_PRECONDITION/UNKNOWN_PLATFORM (not a leg of the session)
    /// or NO_ADAPTER (no plugin knows the platform); UNAVAILABLE/PLUGIN_FAILED.
    func ingestPlatform(
        _ request: AnalyticsV1.IngestPlatformRequest, context: CallContext
    ) async throws(RPCError) -> AnalyticsV1.IngestPlatformResponse

    /// What looks wrong with the audience of shows, as detectors (plugins) found it: latest first. A finding changes no figure.
    /// Errors: INVALID_ARGUMENT (cursor).
    func listFindings(
        _ request: AnalyticsV1.ListFindingsRequest, context: CallContext
    ) async throws(RPCError) -> AnalyticsV1.ListFindingsResponse

    /// The figures of a show, as of everything acknowledged before the call. Errors: NOT_FOUND; INVALID_ARGUMENT (more than 1,440
    /// windows asked for, or a length that is not allowed).
    func getSession(
        _ request: AnalyticsV1.GetSessionRequest, context: CallContext
    ) async throws(RPCError) -> AnalyticsV1.GetSessionResponse

    /// The figures of a show now, and again whenever they have changed. Who reads slowly gets fewer updates, each as of when it is sent.
    /// Ends when the show is sealed, or shortly before the deadline: then watch again.
    /// Errors: NOT_FOUND; INVALID_ARGUMENT (interval); UNAVAILABLE/SHUT_DOWN when the service restarts.
    func watchSession(
        _ request: AnalyticsV1.WatchSessionRequest, responses: MessageWriter<AnalyticsV1.WatchSessionResponse>, context: CallContext
    ) async throws(RPCError)

    /// Shows, latest start first. Errors: INVALID_ARGUMENT (cursor).
    func listSessions(
        _ request: AnalyticsV1.ListSessionsRequest, context: CallContext
    ) async throws(RPCError) -> AnalyticsV1.ListSessionsResponse

    /// Streamers ranked over the shows that started in a period, live shows included. Errors: INVALID_ARGUMENT.
    func leaderboard(
        _ request: AnalyticsV1.LeaderboardRequest, context: CallContext
    ) async throws(RPCError) -> AnalyticsV1.LeaderboardResponse

    /// The journal of streamer analytics after a sequence number, in order, without gaps; only what is durable: streamers, shows, what was counted
    /// of viewers (as hashes), money that moved, findings. Waits up to `wait_ms` for news.
    ///
    /// Read-only. Errors: OUT_OF_RANGE/CURSOR_AHEAD when `after` is beyond the last entry: the follower has seen another journal.
    func readEvents(
        _ request: AnalyticsV1.ReadEventsRequest, context: CallContext
    ) async throws(RPCError) -> AnalyticsV1.ReadEventsResponse

    /// What `ReadEvents` answers, page after page, as long as the caller reads: at once what there is, then what happens. An empty page every 20
    /// seconds without news. Ends shortly before the deadline: then go on after the last entry.
    ///
    /// Read-only. Errors: those of ReadEvents; UNAVAILABLE/SHUT_DOWN when the service restarts.
    func streamEvents(
        _ request: AnalyticsV1.StreamEventsRequest, responses: MessageWriter<AnalyticsV1.ReadEventsResponse>, context: CallContext
    ) async throws(RPCError)

    /// The plugins of this service: which there are, whether they serve, and how they do.
    ///
    /// Read-only. Any instance.
    func listPlugins(
        _ request: MeshV1.ListPluginsRequest, context: CallContext
    ) async throws(RPCError) -> MeshV1.ListPluginsResponse

    /// Loads, replaces or takes out plugins while calls go on; none is lost.
    ///
    /// Naturally idempotent. Errors: INVALID_ARGUMENT without an action, or for DISABLE and ENABLE without a plugin; NOT_FOUND; FAILED_PRECONDITION
    /// where no plugin directory is configured. A plugin that cannot be used is no error: the response says so. Any instance.
    func changePlugin(
        _ request: MeshV1.ChangePluginRequest, context: CallContext
    ) async throws(RPCError) -> MeshV1.ChangePluginResponse
}

extension AnalyticsService {
    /// Every method of the service, bound to this value.
    public var methods: MethodTable {
        var table = MethodTable()
        table.add(AnalyticsMethods.service)
        table.add(AnalyticsMethods.registerStreamer, invoking: {
            (request, context) in
            {
                do throws(RPCError) {
                    let response = try await self.registerStreamer(request, context: context)
                    return .success(try AnalyticsMethods.registerStreamer.encoded(response))
                } catch { return .failure(error) }
            }
        })
        table.add(AnalyticsMethods.verifyStreamer, invoking: {
            (request, context) in
            {
                do throws(RPCError) {
                    let response = try await self.verifyStreamer(request, context: context)
                    return .success(try AnalyticsMethods.verifyStreamer.encoded(response))
                } catch { return .failure(error) }
            }
        })
        table.add(AnalyticsMethods.suspendStreamer, invoking: {
            (request, context) in
            {
                do throws(RPCError) {
                    let response = try await self.suspendStreamer(request, context: context)
                    return .success(try AnalyticsMethods.suspendStreamer.encoded(response))
                } catch { return .failure(error) }
            }
        })
        table.add(AnalyticsMethods.getStreamer, invoking: {
            (request, context) in
            {
                do throws(RPCError) {
                    let response = try await self.getStreamer(request, context: context)
                    return .success(try AnalyticsMethods.getStreamer.encoded(response))
                } catch { return .failure(error) }
            }
        })
        table.add(AnalyticsMethods.registerAgency, invoking: {
            (request, context) in
            {
                do throws(RPCError) {
                    let response = try await self.registerAgency(request, context: context)
                    return .success(try AnalyticsMethods.registerAgency.encoded(response))
                } catch { return .failure(error) }
            }
        })
        table.add(AnalyticsMethods.startSession, invoking: {
            (request, context) in
            {
                do throws(RPCError) {
                    let response = try await self.startSession(request, context: context)
                    return .success(try AnalyticsMethods.startSession.encoded(response))
                } catch { return .failure(error) }
            }
        })
        table.add(AnalyticsMethods.endSession, invoking: {
            (request, context) in
            {
                do throws(RPCError) {
                    let response = try await self.endSession(request, context: context)
                    return .success(try AnalyticsMethods.endSession.encoded(response))
                } catch { return .failure(error) }
            }
        })
        table.add(AnalyticsMethods.ingest, invoking: {
            (request, context) in
            {
                do throws(RPCError) {
                    let response = try await self.ingest(request, context: context)
                    return .success(try AnalyticsMethods.ingest.encoded(response))
                } catch { return .failure(error) }
            }
        })
        table.add(AnalyticsMethods.ingestStream) {
            (requests, context) async throws(RPCError) in
            try await self.ingestStream(requests, context: context)
        }
        table.add(AnalyticsMethods.ingestPlatform, invoking: {
            (request, context) in
            {
                do throws(RPCError) {
                    let response = try await self.ingestPlatform(request, context: context)
                    return .success(try AnalyticsMethods.ingestPlatform.encoded(response))
                } catch { return .failure(error) }
            }
        })
        table.add(AnalyticsMethods.listFindings, invoking: {
            (request, context) in
            {
                do throws(RPCError) {
                    let response = try await self.listFindings(request, context: context)
                    return .success(try AnalyticsMethods.listFindings.encoded(response))
                } catch { return .failure(error) }
            }
        })
        table.add(AnalyticsMethods.getSession, invoking: {
            (request, context) in
            {
                do throws(RPCError) {
                    let response = try await self.getSession(request, context: context)
                    return .success(try AnalyticsMethods.getSession.encoded(response))
                } catch { return .failure(error) }
            }
        })
        table.add(AnalyticsMethods.watchSession) {
            (request, responses, context) async throws(RPCError) in
            try await self.watchSession(request, responses: responses, context: context)
        }
        table.add(AnalyticsMethods.listSessions, invoking: {
            (request, context) in
            {
                do throws(RPCError) {
                    let response = try await self.listSessions(request, context: context)
                    return .success(try AnalyticsMethods.listSessions.encoded(response))
                } catch { return .failure(error) }
            }
        })
        table.add(AnalyticsMethods.leaderboard, invoking: {
            (request, context) in
            {
                do throws(RPCError) {
                    let response = try await self.leaderboard(request, context: context)
                    return .success(try AnalyticsMethods.leaderboard.encoded(response))
                } catch { return .failure(error) }
            }
        })
        table.add(AnalyticsMethods.readEvents, invoking: {
            (request, context) in
            {
                do throws(RPCError) {
                    let response = try await self.readEvents(request, context: context)
                    return .success(try AnalyticsMethods.readEvents.encoded(response))
                } catch { return .failure(error) }
            }
        })
        table.add(AnalyticsMethods.streamEvents) {
            (request, responses, context) async throws(RPCError) in
            try await self.streamEvents(request, responses: responses, context: context)
        }
        table.add(AnalyticsMethods.listPlugins, invoking: {
            (request, context) in
            {
                do throws(RPCError) {
                    let response = try await self.listPlugins(request, context: context)
                    return .success(try AnalyticsMethods.listPlugins.encoded(response))
                } catch { return .failure(error) }
            }
        })
        table.add(AnalyticsMethods.changePlugin, invoking: {
            (request, context) in
            {
                do throws(RPCError) {
                    let response = try await self.changePlugin(request, context: context)
                    return .success(try AnalyticsMethods.changePlugin.encoded(response))
                } catch { return .failure(error) }
            }
        })
        return table
    }
}
