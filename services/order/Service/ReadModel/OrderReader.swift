import Foundation
import GRDB
import Messages
import OrderDomain

/// Orders by their keys, newest first.
struct OrderReader {
    let db: Database

    func order(_ number: OrderNumber) throws -> OrderV1.Order? {
        // Numbers are counted, so one beyond SQLite's integers was never given out.
        guard let id = Int64(exactly: number.rawValue) else { return nil }
        return try Data.fetchOne(db.cachedStatement(sql: "SELECT body FROM orders WHERE number = ?"), arguments: [id])
            .map { try OrderV1.Order(decoding: Array($0)) }
    }

    func orders(_ query: OrderQuery, countMax: Int) throws -> [OrderV1.Order] {
        let (key, source) =
            switch query.key {
            case .buyer(let buyer): (buyer.rawValue, "orders WHERE buyer = ?")
            case .sku(let sku): (sku.rawValue, "order_sku JOIN orders USING (number) WHERE order_sku.sku = ?")
            }
        let table = if case .sku = query.key { "order_sku" } else { "orders" }
        let sql = """
            SELECT body FROM \(source) AND \(table).placed_at >= ? AND \(table).placed_at < ?
                AND (\(table).placed_at, \(table).number) < (?, ?)
            ORDER BY \(table).placed_at DESC, \(table).number DESC LIMIT ?
            """
        let after = query.after
        return try Data.fetchAll(
            db.cachedStatement(sql: sql),
            arguments: [
                key, query.from.microseconds, query.until.microseconds, after?.placedAt.microseconds ?? .max,
                after.map { Int64(clamping: $0.number.rawValue) } ?? .max, countMax,
            ]
        ).map { try OrderV1.Order(decoding: Array($0)) }
    }
}
