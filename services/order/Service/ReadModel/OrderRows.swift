import Foundation
import GRDB
import Messages
import OrderDomain

/// Order bodies, packed, with the keys that find them.
struct OrderRows {
    let db: Database

    func insert(_ order: OrderV1.Order) throws {
        let number = try Self.number(order.orderID)
        try db.cachedStatement(sql: "INSERT INTO orders (number, buyer, placed_at, body) VALUES (?, ?, ?, ?)")
            .execute(
                arguments: [number, order.buyerID.rawValue, order.placedAt.microseconds, Data(try order.encoded())])
        for line in order.lines {
            try db.cachedStatement(sql: "INSERT OR IGNORE INTO order_sku (sku, placed_at, number) VALUES (?, ?, ?)")
                .execute(arguments: [line.line?.sku.rawValue ?? "", order.placedAt.microseconds, number])
        }
    }

    /// - Returns: the order before and after the event.
    func update(
        _ id: OrderID, with event: OrderV1.OrderEvent, at time: Instant
    ) throws -> (before: OrderV1.Order, after: OrderV1.Order) {
        let number = try Self.number(id)
        guard
            let body = try Data.fetchOne(
                db.cachedStatement(sql: "SELECT body FROM orders WHERE number = ?"), arguments: [number])
        else { throw ProjectionError.unknownOrder(id) }
        let before = try OrderV1.Order(decoding: Array(body))
        var after = before
        after.apply(event, at: time)
        try db.cachedStatement(sql: "UPDATE orders SET body = ? WHERE number = ?")
            .execute(arguments: [Data(try after.encoded()), number])
        return (before, after)
    }

    private static func number(_ id: OrderID) throws -> Int64 {
        guard let number = OrderNumber(id), let value = Int64(exactly: number.rawValue) else {
            throw ProjectionError.unknownOrder(id)
        }
        return value
    }
}

/// An event that cannot be shown. The journal was written by a newer version; run that one.
enum ProjectionError: Error, Hashable {
    case unknownEvent(sequence: UInt64)
    case unknownOrder(OrderID)
}
