import AnalyticsDomain
import Foundation
import GRDB
import Messages

/// The windows of a sealed show: viewers as they were sealed, money as it is now.
enum SealedWindows {
    static func read(
        of id: SessionID, _ span: WindowSpan, from db: Database
    ) throws -> [AnalyticsV1.Window] {
        guard let session = try SessionArchive.session(id, from: db) else { return [] }
        var windows: [Int64: AnalyticsV1.Window] = [:]
        let length = span.seconds * 1_000_000
        func change(_ row: Row, _ body: (inout AnalyticsV1.Window) throws -> Void) rethrows {
            let starts = (row["starts_us"] as Int64)
            let start = starts - starts % length
            let empty = AnalyticsV1.Window(
                startsAt: Instant(microseconds: start), seconds: UInt32(span.seconds), counters: .init(),
                legs: session.legs.map { .init(platform: $0.platform, counters: .init()) })
            try body(&windows[start, default: empty])
        }
        let arguments: StatementArguments = [id.rawValue, span.from.microseconds, span.to.microseconds]
        let range = "WHERE session_id = ? AND starts_us >= ? AND starts_us < ? ORDER BY starts_us"
        for row in try Row.fetchAll(db, sql: "SELECT * FROM window_audience \(range)", arguments: arguments) {
            let sealed = try AnalyticsV1.Window(stored: row["body"])
            change(row) { window in
                window.counters? += sealed.counters ?? .init()
                // Distinct viewers of minutes do not add up to those of an hour.
                window.viewers = span.seconds == AnalyticsLimits.sealedWindowSeconds ? sealed.viewers : nil
                for part in sealed.legs {
                    guard let leg = window.legs.firstIndex(where: { $0.platform == part.platform }) else { continue }
                    window.legs[leg].counters? += part.counters ?? .init()
                }
            }
        }
        for row in try Row.fetchAll(db, sql: "SELECT * FROM window_money \(range), currency, leg", arguments: arguments) {
            let gmv = AnalyticsV1.GMV(row: row)
            change(row) { window in
                window.money.add(gmv)
                window.legs[Int(row["leg"] as Int64)].money.add(gmv)
            }
        }
        return windows.values.sorted { $0.startsAt < $1.startsAt }.map { window in
            var window = window
            window.legs.removeAll { $0.money.isEmpty && $0.counters == AnalyticsV1.ViewerCounters() }
            return window
        }
    }
}

extension [AnalyticsV1.GMV] {
    /// Keeps one row per currency, sorted.
    fileprivate mutating func add(_ gmv: AnalyticsV1.GMV) {
        let index = firstIndex { $0.currency >= gmv.currency } ?? count
        if index < count, self[index].currency == gmv.currency { self[index] += gmv } else { insert(gmv, at: index) }
    }
}
