import AnalyticsDomain
import GRDB
import Messages
import RPCCore

/// The figures of every streamer with a show in the period.
struct LeaderboardTally: Sendable {
    private var rows: [StreamerID: AnalyticsV1.LeaderboardRow] = [:]
    /// Shows of the period whose viewers the read model does not have yet.
    private(set) var unsealed: [SessionID] = []

    init(_ question: LeaderboardQuestion, from db: Database) throws {
        let period: StatementArguments = [question.from.microseconds, question.to.microseconds]
        let shows = try Row.fetchAll(
            db,
            sql: """
                SELECT streamer_id, display_name, COUNT(*) AS sessions, SUM(viewers) AS viewers, SUM(clickers) AS clickers,
                    SUM(buyers) AS buyers
                FROM session JOIN streamer USING (streamer_id) WHERE started_us >= ? AND started_us < ?
                GROUP BY streamer_id LIMIT ?
                """,
            arguments: period + [AnalyticsReadLimits.leaderboardStreamersMax + 1])
        guard shows.count <= AnalyticsReadLimits.leaderboardStreamersMax else {
            throw RPCError(
                .resourceExhausted, reason: "PERIOD_TOO_LARGE", field: "from_us",
                "from_us: more than \(AnalyticsReadLimits.leaderboardStreamersMax) streamers in the period; ask for a shorter one"
            )
        }
        for row in shows {
            let id = StreamerID(row["streamer_id"] as String)
            rows[id] = AnalyticsV1.LeaderboardRow(
                streamerID: id, displayName: row["display_name"], sessions: UInt32(clamping: row["sessions"] as Int64),
                viewers: UInt64(clamping: row["viewers"] as Int64), clickers: UInt64(clamping: row["clickers"] as Int64),
                buyers: UInt64(clamping: row["buyers"] as Int64),
                gmv: question.currency.isEmpty ? nil : .init(currency: question.currency))
        }
        if !question.currency.isEmpty { try addMoney(question, period, from: db) }
        unsealed = try String.fetchAll(
            db, sql: "SELECT session_id FROM session WHERE started_us >= ? AND started_us < ? AND sealed IS NULL",
            arguments: period
        ).map { SessionID($0) }
    }

    private mutating func addMoney(
        _ question: LeaderboardQuestion, _ period: StatementArguments, from db: Database
    ) throws {
        let sums = try Row.fetchAll(
            db,
            sql: """
                SELECT streamer_id, currency, SUM(orders) AS orders, SUM(gross) AS gross, SUM(net) AS net,
                    SUM(cancelled) AS cancelled, SUM(refunded) AS refunded, SUM(frozen) AS frozen
                FROM session JOIN money USING (session_id) WHERE started_us >= ? AND started_us < ? AND currency = ?
                GROUP BY streamer_id
                """,
            arguments: period + [question.currency])
        for row in sums { rows[StreamerID(row["streamer_id"] as String)]?.gmv = AnalyticsV1.GMV(row: row) }
    }

    mutating func add(_ figures: AnalyticsV1.AudienceFigures, of streamer: StreamerID) {
        rows[streamer]?.viewers += figures.viewers?.count ?? 0
        rows[streamer]?.clickers += figures.clickers?.count ?? 0
    }

    func page(_ question: LeaderboardQuestion) -> AnalyticsV1.LeaderboardResponse {
        let ranked = rows.values.sorted { left, right in
            let (first, second) = (question.metric.figure(of: left), question.metric.figure(of: right))
            return first == second ? left.streamerID < right.streamerID : first > second
        }
        let shown = ranked.dropFirst(question.offset).prefix(question.count)
        var response = AnalyticsV1.LeaderboardResponse()
        for (index, row) in shown.enumerated() {
            var row = row
            row.rank = UInt32(question.offset + index + 1)
            row.conversion = .init(row.buyers, per: row.clickers)
            response.rows.append(row)
        }
        let next = question.offset + shown.count
        if next < ranked.count { response.nextCursor = String(next) }
        return response
    }
}

extension LeaderboardQuestion.Metric {
    /// What is ranked. Money as whole minor units; a Double would round it.
    fileprivate func figure(of row: AnalyticsV1.LeaderboardRow) -> RankedFigure {
        switch self {
        case .gross: .whole(row.gmv?.gross ?? 0)
        case .net: .whole(row.gmv?.net ?? 0)
        case .viewers: .whole(Int64(clamping: row.viewers))
        case .conversion: .share(row.clickers == 0 ? 0 : Double(row.buyers) / Double(row.clickers))
        }
    }
}

private enum RankedFigure: Comparable {
    case whole(Int64)
    case share(Double)
}
