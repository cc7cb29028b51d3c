import Messages
import OrderAPI
import RPCCore

/// The books once more, from order's public feed alone, entry by entry: what the services' own answers are held against.
struct FeedAudit: Sendable {
    struct Entry: Sendable {
        var buyer: BuyerID
        var session: SessionID
        var sku: SKU
        var units: UInt64
        var isPaid = false
        var isOver = false
        var cancelledUnits: UInt64 = 0
    }

    struct Stock: Hashable, Sendable {
        var received: Int64 = 0
        var adjusted: Int64 = 0
        var shipped: Int64 = 0
        var restocked: Int64 = 0
        /// Paid and not cancelled.
        var sold: Int64 = 0

        var onHand: Int64 { received + adjusted - shipped + restocked }
    }

    private(set) var orders: [OrderID: Entry] = [:]
    private(set) var stock: [SKU: Stock] = [:]
    private(set) var money: [SessionID: Ledger.Money] = [:]
    private(set) var placedTwice = 0
    private(set) var paymentsRefused = 0
    private(set) var lastSequence: UInt64 = 0
    private(set) var events = 0
    private var frozen: [ReturnID: Int64] = [:]

    /// Reads the whole feed.
    static func read(_ orders: OrdersClient) async throws -> FeedAudit {
        let calls = MeshCalls(orders.channel)
        var audit = FeedAudit()
        while true {
            let after = audit.lastSequence
            let page = try await calls.patiently { () async throws(RPCError) in
                try await calls.orders.readEvents(.init(after: after, limit: 1_000), deadline: .seconds(20))
            }
            for entry in page.entries {
                for event in entry.events { try audit.take(event) }
                audit.lastSequence = entry.sequence
            }
            if page.entries.isEmpty { return audit }
        }
    }

    private mutating func take(_ event: OrderV1.OrderEvent) throws {
        events += 1
        switch event.kind {
        case .stockReceived(let event): stock[event.sku, default: .init()].received += Int64(event.units)
        case .stockAdjusted(let event): stock[event.sku, default: .init()].adjusted += event.unitsDelta
        case .orderPlaced(let event): place(event)
        case .orderPaid(let event): pay(event)
        case .orderCancelled(let event): cancel(event)
        case .orderExpired(let event): change(event.order) { $0.isOver = true }
        case .orderShipped(let event): move(event.order, event.lines) { $0.shipped += $1 }
        case .returnRequested(let event):
            frozen[event.returnID] = event.refundDue?.minorUnits ?? 0
            book(event.order) { $0.frozen += event.refundDue?.minorUnits ?? 0 }
        case .returnReceived(let event):
            let due = frozen.removeValue(forKey: event.returnID) ?? 0
            book(event.order) {
                $0.frozen -= due
                $0.refunded += event.refund?.minorUnits ?? 0
            }
            if event.restocked {
                move(event.order, event.lines.map { .init(line: $0.line, units: $0.units) }) { $0.restocked += $1 }
            }
        case .returnDismissed(let event):
            let due = frozen.removeValue(forKey: event.returnID) ?? 0
            book(event.order) { $0.frozen -= due }
        case .paymentRefused: paymentsRefused += 1
        case .orderDelivered, .orderCompleted, .orderImported, .catalogFollowed, .paymentStarted, .paymentAccepted,
            .paymentConfirmed, .paymentFailed, .refundRequested, .refundConfirmed:
            break
        case nil: throw RPCError(.dataLoss, "order's feed has an event of a kind that this program does not know")
        }
    }

    private mutating func place(_ event: OrderV1.OrderPlaced) {
        guard let order = event.order, let line = event.lines.first else { return }
        let entry = Entry(
            buyer: order.buyerID, session: order.attribution?.sessionID ?? "", sku: line.sku,
            units: event.lines.reduce(0) { $0 + $1.units })
        if orders.updateValue(entry, forKey: order.orderID) != nil { placedTwice += 1 }
    }

    private mutating func pay(_ event: OrderV1.OrderPaid) {
        change(event.order) { $0.isPaid = true }
        book(event.order) {
            $0.orders += 1
            $0.gross += event.amount?.minorUnits ?? 0
        }
        if let entry = event.order.flatMap({ orders[$0.orderID] }) {
            stock[entry.sku, default: .init()].sold += Int64(entry.units)
        }
    }

    private mutating func cancel(_ event: OrderV1.OrderCancelled) {
        let units = event.lines.reduce(0) { $0 + $1.units }
        guard let order = event.order, let entry = orders[order.orderID] else { return }
        change(order) {
            $0.cancelledUnits += units
            $0.isOver = $0.cancelledUnits == $0.units
        }
        guard entry.isPaid else { return }
        stock[entry.sku, default: .init()].sold -= Int64(units)
        book(order) { $0.cancelled += event.refund?.minorUnits ?? 0 }
    }

    private mutating func change(_ order: OrderV1.OrderRef?, _ body: (inout Entry) -> Void) {
        guard let order, var entry = orders[order.orderID] else { return }
        body(&entry)
        orders[order.orderID] = entry
    }

    private mutating func book(_ order: OrderV1.OrderRef?, _ body: (inout Ledger.Money) -> Void) {
        guard let session = order?.attribution?.sessionID, !session.isEmpty else { return }
        body(&money[session, default: .init()])
    }

    private mutating func move(
        _ order: OrderV1.OrderRef?, _ lines: [OrderV1.LineUnits], _ body: (inout Stock, Int64) -> Void
    ) {
        guard let order, let entry = orders[order.orderID] else { return }
        body(&stock[entry.sku, default: .init()], Int64(lines.reduce(0) { $0 + $1.units }))
    }

    /// Most units of the SKU that one buyer has: held, paid or delivered.
    func unitsOfGreediestBuyer(of sku: SKU) -> UInt64 {
        var units: [BuyerID: UInt64] = [:]
        for entry in orders.values where entry.sku == sku && !entry.isOver {
            units[entry.buyer, default: 0] += entry.units - entry.cancelledUnits
        }
        return units.values.max() ?? 0
    }
}
