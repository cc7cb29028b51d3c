import AnalyticsDomain
import Messages
import RPCCore
import ServiceKit

extension AnalyticsServer {
    func getStreamer(
        _ request: AnalyticsV1.GetStreamerRequest, context: CallContext
    ) async throws(RPCError) -> AnalyticsV1.GetStreamerResponse {
        try await machine.read { (machine) throws(RPCError) in
            guard let streamer = machine.streamers[request.streamerID] else {
                throw RPCError(
                    .notFound, field: "streamer_id", "streamer_id: no streamer \(request.streamerID) is registered")
            }
            return AnalyticsV1.GetStreamerResponse(
                streamer: streamer, liveSessionID: machine.liveSession(of: request.streamerID) ?? "")
        }
    }

    func listSessions(
        _ request: AnalyticsV1.ListSessionsRequest, context: CallContext
    ) async throws(RPCError) -> AnalyticsV1.ListSessionsResponse {
        let page = try SessionPage(request)
        return try await model.read { db in try page.read(from: db) }
    }
}
