import AnalyticsDomain
import Messages
import RPCCore
import ServiceKit

extension AnalyticsServer {
    func listFindings(
        _ request: AnalyticsV1.ListFindingsRequest, context: CallContext
    ) async throws(RPCError) -> AnalyticsV1.ListFindingsResponse {
        let page = try FindingPage(request)
        return try await model.read { db in try page.read(from: db) }
    }
}
