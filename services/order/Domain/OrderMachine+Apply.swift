import Messages

extension OrderMachine {
    public mutating func apply(_ event: OrderV1.OrderEvent, at time: Instant) {
        clock = max(clock, time)
        switch event.kind {
        case .stockReceived(let event): applyReceived(event)
        case .stockAdjusted(let event): applyAdjusted(event)
        case .orderPlaced(let event): applyPlaced(event)
        case .orderPaid(let event): applyPaid(event)
        case .orderCancelled(let event): applyCancelled(event)
        case .orderExpired(let event): applyExpired(event)
        case .orderShipped(let event): applyShipped(event)
        case .orderDelivered(let event): applyDelivered(event)
        case .returnRequested(let event): applyReturnRequested(event)
        case .returnReceived(let event): applyReturnReceived(event)
        case .returnDismissed(let event): applyReturnDismissed(event)
        case .orderCompleted(let event): close(number(of: event.order))
        case .orderImported(let event): applyImported(event)
        case .catalogFollowed(let event): applyFollowed(event)
        case .paymentStarted(let event): applyPaymentStarted(event)
        case .paymentAccepted(let event): payments.accept(event)
        case .paymentConfirmed(let event): applyPaymentConfirmed(event)
        case .paymentFailed(let event): payments.close(event.paymentID)
        case .paymentRefused(let event): payments.close(event.paymentID)
        case .refundRequested(let event): applyRefundRequested(event)
        case .refundConfirmed(let event): payments.refunds[event.refundID] = nil
        case nil:
            preconditionFailure("an order event of a kind this version does not know: replay with the version that wrote it")
        }
        usedQuotes.forget(upTo: clock)
        dropStaleDue()
    }

    func number(of ref: OrderV1.OrderRef?) -> OrderNumber {
        guard let ref, let number = OrderNumber(ref.orderID) else {
            preconditionFailure("an event without an order: \(ref as Any)")
        }
        return number
    }

    /// - Precondition: the order is open. `body` must leave the positions in `due` to `schedule`.
    mutating func update(_ ref: OrderV1.OrderRef?, _ body: (inout OpenOrder, inout ItemTable) -> Void) {
        let number = number(of: ref)
        guard let index = orders.index(forKey: number) else {
            preconditionFailure("an event for \(number.orderID), which is not open")
        }
        let before = orders.values[index].due
        body(&orders.values[index], &items)
        let after = orders.values[index].isSpent ? nil : orders.values[index].due
        if after == nil {
            let closed = orders.remove(at: index)
            payments.orderEnded(number, closed.value, at: clock)
        }
        guard after != before else { return }
        if before != .never { countStaleDue() }
        if let after, after != .never { due.insert(number, at: after) }
    }

    mutating func close(_ number: OrderNumber) {
        guard let closed = orders.removeValue(forKey: number) else { return }
        payments.orderEnded(number, closed, at: clock)
        countStaleDue()
    }

    /// An entry of `due` does not count any more. Orders are mostly paid long before their hold ends, so the heap is rid of left-overs once
    /// they are the greater part of it: amortised O(1).
    private mutating func countStaleDue() {
        staleDue += 1
        guard staleDue > OrderLimits.staleDueMin, staleDue > due.count / 2 else { return }
        due.compact { [orders] entry in orders[entry.payload]?.due == entry.time }
        staleDue = 0
    }

    /// Left-overs (paid or closed meanwhile) leave the heap when their time comes: amortised O(log n).
    private mutating func dropStaleDue() {
        while let first = due.first, first.time <= clock, orders[first.payload]?.due != first.time {
            _ = due.popDue(at: clock)
            staleDue = max(0, staleDue - 1)
        }
    }

    private mutating func applyReceived(_ event: OrderV1.StockReceived) {
        let item = items.positionCreating(event.sku)
        let cell = items[item].cellIndexCreating(event.locationID)
        items[item].cells[cell].move(.received(Int64(event.units)))
    }

    private mutating func applyAdjusted(_ event: OrderV1.StockAdjusted) {
        let item = items.positionCreating(event.sku)
        let cell = items[item].cellIndexCreating(event.locationID)
        items[item].cells[cell].move(.adjusted(event.unitsDelta))
    }
}
