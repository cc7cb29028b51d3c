import AnalyticsDomain
import Messages
import RPCCore
import ServiceKit

extension AnalyticsServer {
    func leaderboard(
        _ request: AnalyticsV1.LeaderboardRequest, context: CallContext
    ) async throws(RPCError) -> AnalyticsV1.LeaderboardResponse {
        let question = try LeaderboardQuestion(request)
        var tally = try await model.read { db in try LeaderboardTally(question, from: db) }
        // Asked for after the read model: a show that was sealed in between still has its figures in the machine.
        let unsealed = tally.unsealed
        for (session, figures) in try await machine.read({ machine in machine.audiences(of: unsealed) }) {
            tally.add(figures, of: session.streamerID)
        }
        return tally.page(question)
    }
}
