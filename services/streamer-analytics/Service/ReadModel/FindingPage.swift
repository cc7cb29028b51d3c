import AnalyticsDomain
import Foundation
import GRDB
import Messages
import RPCCore

/// One page of findings, latest start first.
struct FindingPage: Sendable {
    private let session: SessionID
    private let streamer: StreamerID
    private let count: Int
    private let before: Place?

    /// Findings come in this order; the cursor names the last one shown.
    private struct Place: Sendable {
        var startsAt: Int64
        var session: String
        var rule: String
        var platform: String
    }

    private static let separator: Character = "\u{1F}"

    init(_ request: AnalyticsV1.ListFindingsRequest) throws(RPCError) {
        session = request.sessionID
        streamer = request.streamerID
        count = try PageSize.of(request.pageSize)
        guard !request.cursor.isEmpty else {
            before = nil
            return
        }
        let parts = request.cursor.split(separator: Self.separator, omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 4, let startsAt = Int64(parts[0]) else {
            throw .invalid("cursor", "must be empty or next_cursor of the page before")
        }
        before = Place(startsAt: startsAt, session: parts[1], rule: parts[2], platform: parts[3])
    }

    func read(from db: Database) throws -> AnalyticsV1.ListFindingsResponse {
        var conditions: [String] = []
        var arguments: StatementArguments = []
        if let before {
            conditions.append("(starts_us, session_id, rule, platform) < (?, ?, ?, ?)")
            arguments += [before.startsAt, before.session, before.rule, before.platform]
        }
        if !session.isEmpty {
            conditions.append("session_id = ?")
            arguments += [session.rawValue]
        }
        if !streamer.isEmpty {
            conditions.append("streamer_id = ?")
            arguments += [streamer.rawValue]
        }
        let rows = try Row.fetchAll(
            db,
            sql: """
                SELECT session_id, streamer_id, body FROM finding
                \(conditions.isEmpty ? "" : "WHERE " + conditions.joined(separator: " AND "))
                ORDER BY starts_us DESC, session_id DESC, rule DESC, platform DESC LIMIT ?
                """,
            arguments: arguments + [count + 1])
        let findings = try rows.prefix(count).map { row in
            AnalyticsV1.SessionFinding(
                sessionID: SessionID(row["session_id"] as String), streamerID: StreamerID(row["streamer_id"] as String),
                finding: try AnalyticsV1.Finding(stored: row["body"]))
        }
        var response = AnalyticsV1.ListFindingsResponse(findings: findings)
        if rows.count > count, let last = findings.last, let finding = last.finding {
            response.nextCursor = [
                String(finding.startsAt.microseconds), last.sessionID.rawValue, finding.rule, finding.platform,
            ].joined(separator: String(Self.separator))
        }
        return response
    }
}
