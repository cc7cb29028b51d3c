import AnalyticsDomain
import GRDB
import Messages

extension AnalyticsProjection {
    func move(_ sale: AnalyticsV1.SaleMoved, in db: Database) throws {
        switch sale.step {
        case .place, .close: return
        case .outside: try count("outside", sale.sessionID, in: db)
        case .refuse: try count("refused", sale.sessionID, in: db)
        case .capture, .cancel, .freeze, .refund, .release:
            try moveMoney(sale, in: db)
            if sale.step == .capture { try addBuyer(sale, in: db) }
        case .unspecified, .unrecognized: preconditionFailure("FollowOrders writes known steps only")
        }
    }

    private func count(_ column: String, _ session: SessionID, in db: Database) throws {
        try db.execute(
            sql: "UPDATE session SET \(column) = \(column) + 1 WHERE session_id = ?", arguments: [session.rawValue])
    }

    private func moveMoney(_ sale: AnalyticsV1.SaleMoved, in db: Database) throws {
        // What the step does to nothing is what it adds to anything.
        var change = AnalyticsV1.GMV()
        change.move(sale)
        let length = AnalyticsLimits.sealedWindowSeconds * 1_000_000
        let windowStart = sale.placedAt.microseconds - sale.placedAt.microseconds % length
        let amounts: StatementArguments = [
            sale.currency, Int64(change.orders), change.gross, change.net, change.cancelled, change.refunded, change.frozen,
        ]
        let adding = """
            orders = orders + excluded.orders, gross = gross + excluded.gross, net = net + excluded.net,
            cancelled = cancelled + excluded.cancelled, refunded = refunded + excluded.refunded,
            frozen = frozen + excluded.frozen
            """
        try db.execute(
            sql: "INSERT INTO money VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET \(adding)",
            arguments: [sale.sessionID.rawValue, Int64(sale.leg)] + amounts)
        try db.execute(
            sql: "INSERT INTO window_money VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET \(adding)",
            arguments: [sale.sessionID.rawValue, windowStart, Int64(sale.leg)] + amounts)
    }

    private func addBuyer(_ sale: AnalyticsV1.SaleMoved, in db: Database) throws {
        let key = Int64(bitPattern: sale.buyerKey)
        let isKnown =
            try Bool.fetchOne(
                db, sql: "SELECT EXISTS (SELECT 1 FROM buyer WHERE session_id = ? AND buyer_key = ?)",
                arguments: [sale.sessionID.rawValue, key]) ?? false
        try db.execute(
            sql: "INSERT OR IGNORE INTO buyer VALUES (?, ?, ?)", arguments: [sale.sessionID.rawValue, key, Int64(sale.leg)])
        guard !isKnown else { return }
        try db.execute(
            sql: "UPDATE session SET buyers = buyers + 1 WHERE session_id = ?", arguments: [sale.sessionID.rawValue])
    }
}

extension AnalyticsV1.GMV {
    /// From the columns of `money` and `window_money`.
    init(row: Row) {
        self.init(
            currency: row["currency"], orders: UInt64(clamping: row["orders"] as Int64), gross: row["gross"], net: row["net"],
            cancelled: row["cancelled"], refunded: row["refunded"], frozen: row["frozen"])
    }
}
