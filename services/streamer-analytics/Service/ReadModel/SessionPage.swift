import AnalyticsDomain
import Foundation
import GRDB
import Messages
import RPCCore

/// One page of shows, latest start first.
struct SessionPage: Sendable {
    private let streamer: StreamerID
    private let count: Int
    private let before: Place

    /// Shows come in this order; the cursor names the last one shown.
    private struct Place: Sendable {
        var started: Int64
        var session: String
    }

    init(_ request: AnalyticsV1.ListSessionsRequest) throws(RPCError) {
        streamer = request.streamerID
        count = try PageSize.of(request.pageSize)
        guard !request.cursor.isEmpty else {
            before = Place(started: .max, session: "")
            return
        }
        let parts = request.cursor.split(separator: ":", maxSplits: 1)
        guard parts.count == 2, let started = Int64(parts[0]) else {
            throw .invalid("cursor", "must be empty or next_cursor of the page before")
        }
        before = Place(started: started, session: String(parts[1]))
    }

    func read(from db: Database) throws -> AnalyticsV1.ListSessionsResponse {
        let mine = streamer.isEmpty ? "" : "AND streamer_id = ?"
        var arguments: StatementArguments = [before.started, before.session]
        if !streamer.isEmpty { arguments += [streamer.rawValue] }
        let rows = try Row.fetchAll(
            db,
            sql: """
                SELECT body FROM session WHERE (started_us, session_id) < (?, ?) \(mine)
                ORDER BY started_us DESC, session_id DESC LIMIT ?
                """,
            arguments: arguments + [count + 1])
        let sessions = try rows.prefix(count).map { try AnalyticsV1.Session(stored: $0["body"]) }
        var response = AnalyticsV1.ListSessionsResponse(sessions: sessions)
        if rows.count > count, let last = sessions.last {
            response.nextCursor = "\(last.startedAt.microseconds):\(last.sessionID)"
        }
        return response
    }
}
