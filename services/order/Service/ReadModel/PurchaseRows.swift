import GRDB
import Messages

/// Who bought what and kept it: one row per buyer and SKU, moved by the difference that an event made to an order.
struct PurchaseRows {
    let db: Database

    func purchase(_ buyer: BuyerID, _ sku: SKU) throws -> OrderV1.VerifyPurchaseResponse {
        let row = try Row.fetchOne(
            db.cachedStatement(
                sql: "SELECT bought, delivered, returned, last_order FROM purchase WHERE buyer = ? AND sku = ?"),
            arguments: [buyer.rawValue, sku.rawValue])
        guard let row else { return .init() }
        return .init(
            boughtUnits: UInt64(row[0] as Int64), deliveredUnits: UInt64(row[1] as Int64),
            returnedUnits: UInt64(row[2] as Int64), lastOrderID: OrderID(row[3] as String))
    }

    /// - Parameter before: nil for an order that is new.
    func move(from before: OrderV1.Order?, to after: OrderV1.Order) throws {
        guard !after.buyerID.isEmpty else { return }
        for index in after.lines.indices {
            let old = before.map { Units($0.lines[index], isPaid: $0.paidAt != .epoch) } ?? Units()
            let new = Units(after.lines[index], isPaid: after.paidAt != .epoch)
            guard old != new else { continue }
            try db.cachedStatement(
                sql: """
                    INSERT INTO purchase (buyer, sku, bought, delivered, returned, last_order) VALUES (?1, ?2, ?3, ?4, ?5, ?6)
                    ON CONFLICT DO UPDATE SET bought = bought + ?3, delivered = delivered + ?4, returned = returned + ?5,
                        last_order = CASE WHEN ?3 > 0 THEN ?6 ELSE last_order END
                    """
            ).execute(
                arguments: [
                    after.buyerID.rawValue, after.lines[index].line?.sku.rawValue ?? "", new.bought - old.bought,
                    new.delivered - old.delivered, new.returned - old.returned, after.orderID.rawValue,
                ])
        }
    }

    private struct Units: Hashable {
        var bought: Int64 = 0
        var delivered: Int64 = 0
        var returned: Int64 = 0

        init() {}

        init(_ line: OrderV1.OrderLineStatus, isPaid: Bool) {
            guard isPaid else { return }
            bought = Int64((line.line?.units ?? 0) - line.cancelledUnits)
            // Imported lines are delivered from the start, and what a credit note takes back was then not.
            delivered = min(Int64(line.deliveredUnits), bought)
            returned = Int64(line.returnedUnits)
        }
    }
}
