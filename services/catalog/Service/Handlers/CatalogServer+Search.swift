import CatalogAPI
import Messages
import RPCCore
import ServiceKit

extension CatalogServer {
    func search(
        _ request: CatalogV1.SearchRequest, context: CallContext
    ) async throws(RPCError) -> CatalogV1.SearchResponse {
        let query = try SearchQuery(request)
        return try await model.read { db in try SearchReader(db: db, query: query).response() }
    }
}
