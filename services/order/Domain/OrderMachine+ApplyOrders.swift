import Messages

/// The life of an order up to the buyer's door.
extension OrderMachine {
    mutating func applyPlaced(_ event: OrderV1.OrderPlaced) {
        let number = number(of: event.order)
        lastNumber = max(lastNumber, number)
        let buyer = event.order?.buyerID ?? ""
        var lines: [OpenLine] = []
        lines.reserveCapacity(event.lines.count)
        for line in event.lines {
            let item = items.positionCreating(line.sku)
            let cell = items[item].cellIndexCreating(line.locationID)
            let units = Int64(line.units)
            items[item].cells[cell].move(.held(units))
            var offer = line.offerID
            if let index = items[item].offerIndex(offer) {
                items[item].offers[index].take(units, by: buyer)
                // The stored copy: orders share its text.
                offer = items[item].offers[index].id
            }
            lines.append(
                OpenLine(
                    item: item, cell: cell, units: UInt32(units), unitPrice: line.unitPrice?.minorUnits ?? 0,
                    discount: line.discount?.minorUnits ?? 0, offer: offer))
        }
        for quote in event.usedQuotes { usedQuotes.insert(quote) }
        orders[number] = OpenOrder(
            buyer: buyer, attribution: event.order?.attribution, currency: event.total?.currency ?? "",
            due: event.holdExpiresAt, lines: lines)
        due.insert(number, at: event.holdExpiresAt)
    }

    mutating func applyPaid(_ event: OrderV1.OrderPaid) {
        update(event.order) { order, items in
            order.paid = true
            order.payment = StableHash.of(event.paymentReference)
            order.paidBy = PaymentKey(event.paymentID)?.count ?? 0
            order.due = .never
            for line in order.lines { items[Int(line.item)].cells[Int(line.cell)].move(.claimed(Int64(line.units))) }
        }
    }

    mutating func applyExpired(_ event: OrderV1.OrderExpired) {
        update(event.order) { order, items in
            for index in order.lines.indices {
                items.giveUp(order.lines[index].units, of: order.lines[index], .released, buyer: order.buyer)
                order.lines[index].cancelled = order.lines[index].units
            }
        }
    }

    mutating func applyCancelled(_ event: OrderV1.OrderCancelled) {
        let number = number(of: event.order)
        guard orders[number] != nil else { return imports.cancel(event) }
        update(event.order) { order, items in
            for cancelled in event.lines {
                let index = Int(cancelled.line) - 1
                let units = UInt32(cancelled.units)
                items.giveUp(units, of: order.lines[index], order.paid ? .deallocated : .released, buyer: order.buyer)
                order.lines[index].cancelled += units
            }
            order.reschedule(items)
        }
    }

    mutating func applyShipped(_ event: OrderV1.OrderShipped) {
        update(event.order) { order, items in
            for shipped in event.lines {
                let index = Int(shipped.line) - 1
                let line = order.lines[index]
                items[Int(line.item)].cells[Int(line.cell)].move(.shipped(Int64(shipped.units)))
                order.lines[index].shipped += UInt32(shipped.units)
            }
            if event.booking != nil { order.lastParcel += 1 }
        }
    }

    mutating func applyDelivered(_ event: OrderV1.OrderDelivered) {
        let now = clock
        update(event.order) { order, items in
            for delivered in event.lines {
                let index = Int(delivered.line) - 1
                order.lines[index].delivered += UInt32(delivered.units)
                order.lines[index].deliveredAt = now
            }
            order.reschedule(items)
        }
    }
}

private enum GivenUp {
    case released, deallocated
}

extension ItemTable {
    /// Units that are not sold after all are free again, for stock and for the offer.
    fileprivate mutating func giveUp(_ units: UInt32, of line: OpenLine, _ kind: GivenUp, buyer: BuyerID) {
        let (item, units) = (Int(line.item), Int64(units))
        self[item].cells[Int(line.cell)].move(kind == .released ? .released(units) : .deallocated(units))
        if !line.offer.isEmpty, let offer = self[item].offerIndex(line.offer) {
            self[item].offers[offer].giveBack(units, by: buyer)
        }
    }
}

extension OpenOrder {
    /// When time decides next about a paid order.
    mutating func reschedule(_ items: ItemTable) {
        guard paid else { return }
        if let oldest = returns.map(\.requestedAt).min() {
            due = oldest + OrderLimits.returnArrivalMax
        } else if lines.allSatisfy({ $0.delivered == $0.units - $0.cancelled }) {
            due = lines.map { $0.returnableUntil(items) }.max() ?? .never
        } else {
            due = .never
        }
    }
}

extension OpenLine {
    /// Exclusive end of the line's return window; the epoch before any delivery.
    func returnableUntil(_ items: ItemTable) -> Instant {
        guard delivered > 0 else { return .epoch }
        return items[Int(item)].terms.returnable ? deliveredAt + OrderLimits.returnWindow : deliveredAt
    }
}
