import Messages

/// Money per currency, sorted by currency. Exact; gross = net + cancelled + refunded + frozen after every step.
struct Takings: Hashable, Sendable {
    private(set) var rows: [AnalyticsV1.GMV] = []

    func gross(_ currency: String) -> Int64 { rows.first { $0.currency == currency }?.gross ?? 0 }

    mutating func move(_ sale: AnalyticsV1.SaleMoved) {
        switch sale.step {
        case .capture, .cancel, .freeze, .refund, .release: rows[row(sale.currency)].move(sale)
        case .place, .outside, .close, .refuse: return
        case .unspecified, .unrecognized: preconditionFailure("FollowOrders writes known steps only")
        }
    }

    static func += (left: inout Takings, right: Takings) {
        for row in right.rows { left.rows[left.row(row.currency)] += row }
    }

    private mutating func row(_ currency: String) -> Int {
        let index = rows.firstIndex { $0.currency >= currency } ?? rows.count
        if index == rows.count || rows[index].currency != currency {
            rows.insert(AnalyticsV1.GMV(currency: currency), at: index)
        }
        return index
    }
}

extension AnalyticsV1.GMV {
    /// No addition overflows: FollowOrders bounds the gross of a session, and nothing exceeds it.
    public mutating func move(_ sale: AnalyticsV1.SaleMoved) {
        switch sale.step {
        case .capture:
            orders += 1
            gross += sale.amount
            net += sale.amount
        case .cancel:
            frozen -= sale.thawed
            net += sale.thawed - sale.amount
            cancelled += sale.amount
        case .freeze:
            net -= sale.amount
            frozen += sale.amount
        case .release:
            frozen -= sale.thawed
            net += sale.thawed
        case .refund:
            frozen -= sale.thawed
            net += sale.thawed - sale.amount
            refunded += sale.amount
        case .place, .outside, .close, .refuse, .unspecified, .unrecognized: return
        }
    }

    /// Sums of sums over sessions saturate: a leaderboard must not trap.
    public static func += (left: inout Self, right: Self) {
        func sum(_ one: Int64, _ other: Int64) -> Int64 {
            let (sum, overflow) = one.addingReportingOverflow(other)
            return overflow ? (other < 0 ? .min : .max) : sum
        }
        left.orders &+= right.orders
        left.gross = sum(left.gross, right.gross)
        left.net = sum(left.net, right.net)
        left.cancelled = sum(left.cancelled, right.cancelled)
        left.refunded = sum(left.refunded, right.refunded)
        left.frozen = sum(left.frozen, right.frozen)
    }
}
