import AnalyticsDomain
import Foundation
import GRDB
import Messages

/// Shows that the machine has forgotten, as the read model keeps them.
enum SessionArchive {
    static func session(_ id: SessionID, from db: Database) throws -> AnalyticsV1.Session? {
        try Data.fetchOne(db, sql: "SELECT body FROM session WHERE session_id = ?", arguments: [id.rawValue])
            .map { try .init(stored: $0) }
    }

    /// Without windows; nil if there is no such show, or it is not sealed.
    static func report(of id: SessionID, from db: Database) throws -> AnalyticsV1.GetSessionResponse? {
        guard
            let row = try Row.fetchOne(
                db, sql: "SELECT * FROM session WHERE session_id = ? AND sealed IS NOT NULL", arguments: [id.rawValue])
        else { return nil }
        let session = try AnalyticsV1.Session(stored: row["body"])
        let sealed = try AnalyticsV1.SessionSealed(stored: row["sealed"])
        let money = try Row.fetchAll(
            db, sql: "SELECT * FROM money WHERE session_id = ? ORDER BY currency, leg", arguments: [id.rawValue])
        var total: [AnalyticsV1.GMV] = []
        for row in money {
            let gmv = AnalyticsV1.GMV(row: row)
            if total.last?.currency == gmv.currency { total[total.count - 1] += gmv } else { total.append(gmv) }
        }
        let findings = try Data.fetchAll(
            db, sql: "SELECT body FROM finding WHERE session_id = ? ORDER BY starts_us, rule, platform",
            arguments: [id.rawValue]
        ).map { try AnalyticsV1.Finding(stored: $0) }
        let legs = try session.legs.enumerated().map { index, leg in
            let buyers =
                try Int64.fetchOne(
                    db, sql: "SELECT COUNT(*) FROM buyer WHERE session_id = ? AND leg = ?",
                    arguments: [id.rawValue, Int64(index)]) ?? 0
            return AnalyticsV1.Figures(
                platform: leg.platform, audience: index < sealed.legs.count ? sealed.legs[index] : .init(),
                buyers: .init(count: UInt64(clamping: buyers)),
                money: money.filter { ($0["leg"] as Int64) == Int64(index) }.map(AnalyticsV1.GMV.init))
        }
        return AnalyticsV1.GetSessionResponse(
            session: session,
            total: .init(
                platform: "", audience: sealed.total ?? .init(),
                buyers: .init(count: UInt64(clamping: row["buyers"] as Int64)), money: total),
            legs: legs, sealed: true, eventsTooLate: UInt64(clamping: row["too_late"] as Int64),
            ordersOutside: UInt64(clamping: row["outside"] as Int64),
            orderEventsRefused: UInt64(clamping: row["refused"] as Int64), findings: findings)
    }
}
