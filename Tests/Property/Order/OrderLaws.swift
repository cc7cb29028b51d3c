import Messages
import OrderDomain
import Testing

/// The laws of DOMAIN that hold after every step, whatever happened.
enum OrderLaws {
    static func check(_ run: OrderRun, _ comment: Comment) throws {
        let snapshot = run.machine.snapshot()
        try checkStock(run, snapshot, comment)
        try checkOffers(run, snapshot, comment)
        try checkOrders(run, snapshot, comment)
        for (id, endings) in run.ledger.endings {
            try #require(endings == 1, "hold of \(id) ended \(endings) times; \(comment)")
        }
    }

    private static func checkStock(_ run: OrderRun, _ snapshot: OrderV1.OrderSnapshot, _ comment: Comment) throws {
        let shelves = snapshot.stock.flatMap { item in item.locations.map { (item.sku, $0) } }
        try #require(shelves.count == run.ledger.stock.count, comment)
        for (sku, level) in shelves {
            let shelf = OrderLedger.Shelf(sku: sku, location: level.locationID)
            let booked = try #require(run.ledger.stock[shelf], comment)
            let (onHand, held, allocated) = (Int64(level.onHand), Int64(level.held), Int64(level.allocated))
            try #require(onHand == booked.received - booked.shipped + booked.adjusted + booked.restocked, comment)
            try #require(onHand - allocated - held >= 0, comment)
            try #require(Int64(level.available) == onHand - allocated - held, comment)
            try #require(held == run.ledger.held(shelf), comment)
            try #require(allocated == booked.sold - booked.shipped, comment)
            // sold + available + held = everything that was ever there
            try #require(
                booked.sold + Int64(level.available) + held == booked.received + booked.adjusted + booked.restocked, comment)
        }
        for sku in Set(shelves.map(\.0)) {
            let free = run.ledger.stock.keys.filter { $0.sku == sku }.reduce(0) { $0 + run.ledger.free($1, at: run.now) }
            try #require(Int64(try run.available(sku)) == free, comment)
        }
    }

    private static func checkOffers(_ run: OrderRun, _ snapshot: OrderV1.OrderSnapshot, _ comment: Comment) throws {
        for tally in snapshot.offers {
            let offer = try #require(tally.offer, comment)
            try #require(Int64(tally.takenUnits) == run.ledger.taken[offer.offerID] ?? 0, comment)
        }
        for (offer, taken) in run.ledger.taken {
            let quota = Int64(run.ledger.quotas[offer] ?? 0)
            try #require(taken >= 0 && (quota == 0 || taken <= quota), comment)
        }
        for (key, taken) in run.ledger.takenByBuyer {
            let limit = Int64(run.ledger.limits[key.offer] ?? 0)
            try #require(taken >= 0 && (limit == 0 || taken <= limit), comment)
        }
    }

    /// Money, and the machine's telling of an order against the read model's.
    private static func checkOrders(_ run: OrderRun, _ snapshot: OrderV1.OrderSnapshot, _ comment: Comment) throws {
        for order in run.history.values {
            let (total, captured) = (order.total!.minorUnits, order.captured!.minorUnits)
            let refunded = order.refunded!.minorUnits
            let amounts = order.lines.map {
                Int64($0.line!.units) * $0.line!.unitPrice!.minorUnits - ($0.line!.discount?.minorUnits ?? 0)
            }
            try #require(amounts.allSatisfy { $0 >= 0 } && amounts.reduce(0, +) == total, comment)
            let discounts = order.lines.reduce(0) { $0 + ($1.line!.discount?.minorUnits ?? 0) }
            try #require(order.promotions.reduce(0) { $0 + $1.discount!.minorUnits } <= discounts, comment)
            try #require(captured == 0 || captured == total, comment)
            try #require((0...captured).contains(refunded), comment)
            try #require(order.lines.reduce(0) { $0 + $1.refunded!.minorUnits } == refunded, comment)
            let gone = order.lines.allSatisfy { $0.cancelledUnits + $0.returnedUnits == $0.line!.units }
            if gone { try #require(refunded == captured, "\(order.orderID) came back whole; \(comment)") }
            for line in order.lines {
                try #require(line.shippedUnits + line.cancelledUnits <= line.line!.units, comment)
                try #require(line.deliveredUnits <= line.shippedUnits, comment)
                try #require(line.returnedUnits + line.returnRequestedUnits <= line.deliveredUnits, comment)
            }
        }
        for open in snapshot.orders {
            let order = try #require(run.history[OrderID("o\(open.number)")], comment)
            try #require(open.paid == (order.paidAt != .epoch), comment)
            try #require(open.buyerID == order.buyerID && open.lines.count == order.lines.count, comment)
            for (line, told) in zip(open.lines, order.lines) {
                try #require(
                    [line.units, line.cancelled, line.shipped, line.delivered, line.returnRequested, line.returned] == [
                        told.line!.units, told.cancelledUnits, told.shippedUnits, told.deliveredUnits,
                        told.returnRequestedUnits, told.returnedUnits,
                    ], comment)
            }
        }
        let open = Set(snapshot.orders.map { OrderID("o\($0.number)") })
        let final: Set<OrderV1.OrderState> = [.completed, .cancelled, .expired, .returned]
        for order in run.history.values where order.externalID.isEmpty {
            try #require(
                open.contains(order.orderID) != final.contains(order.state), "\(order.orderID) is \(order.state); \(comment)")
        }
    }
}
