import Messages

/// The direct orders of a session that may still move its money.
struct OrderBook: Hashable, Sendable {
    private(set) var orders: [OrderID: DirectOrder] = [:]
    private(set) var frozenReturns: [ReturnID: FrozenReturn] = [:]

    struct FrozenReturn: Hashable, Sendable {
        var order: OrderID
        var amount: Int64
    }

    mutating func move(_ sale: AnalyticsV1.SaleMoved) {
        switch sale.step {
        case .freeze: frozenReturns[sale.returnID] = FrozenReturn(order: sale.orderID, amount: sale.amount)
        case .refund, .release: frozenReturns[sale.returnID] = nil
        default: break
        }
        orders[sale.orderID] = DirectOrder.moved(orders[sale.orderID], by: sale)
    }
}

/// What must be known of an order to move its money rightly.
struct DirectOrder: Hashable, Sendable {
    var leg: UInt32
    var placedAt: Instant
    var stage: Stage

    enum Stage: Hashable, Sendable {
        case placed
        /// `remaining`: captured, and neither given back nor frozen.
        case paid(currency: String, remaining: Int64, frozen: Int64)
    }

    /// The order after one step; nil once nothing more can happen to it.
    static func moved(_ order: DirectOrder?, by sale: AnalyticsV1.SaleMoved) -> DirectOrder? {
        if sale.step == .place { return DirectOrder(leg: sale.leg, placedAt: sale.placedAt, stage: .placed) }
        guard var order, sale.step != .close else { return nil }
        if sale.step == .capture {
            order.stage = .paid(currency: sale.currency, remaining: sale.amount, frozen: 0)
            return order
        }
        guard case .paid(let currency, var remaining, var frozen) = order.stage else { return order }
        switch sale.step {
        case .freeze:
            remaining -= sale.amount
            frozen += sale.amount
        case .cancel, .refund, .release:
            frozen -= sale.thawed
            remaining += sale.thawed - sale.amount
        default: return order
        }
        guard remaining != 0 || frozen != 0 else { return nil }
        order.stage = .paid(currency: currency, remaining: remaining, frozen: frozen)
        return order
    }
}
