import Messages

/// The order as people see it, folded from its own events: what the read model keeps of every order, open or closed. A second telling of the
/// machine's story; a property test holds the two together.
extension OrderV1.Order {
    public init(_ event: OrderV1.OrderPlaced, at time: Instant) {
        self.init(
            orderID: event.order?.orderID ?? "", buyerID: event.order?.buyerID ?? "", attribution: event.order?.attribution,
            market: event.market, state: .reserved, lines: event.lines.map { .init(line: $0) }, total: event.total,
            captured: event.total?.zero, refunded: event.total?.zero, placedAt: time, holdExpiresAt: event.holdExpiresAt,
            promotions: event.promotions, risk: event.risk)
        for index in lines.indices { lines[index].refunded = total?.zero }
    }

    /// Paid and delivered when it was placed.
    public init(_ event: OrderV1.OrderImported) {
        self.init(
            orderID: event.order?.orderID ?? "", buyerID: event.order?.buyerID ?? "", attribution: event.order?.attribution,
            market: event.market, state: .completed,
            lines: event.lines.map { line in
                .init(
                    line: line, shippedUnits: line.units, deliveredUnits: line.units, refunded: event.total?.zero,
                    deliveredAt: event.placedAt)
            },
            total: event.total, captured: event.total, refunded: event.total?.zero, placedAt: event.placedAt,
            paidAt: event.placedAt, externalID: event.externalID)
    }

    /// Folds a later event of this order; events about the shop's stock or other orders must not come here.
    public mutating func apply(_ event: OrderV1.OrderEvent, at time: Instant) {
        if applyPayments(event, at: time) { return }
        switch event.kind {
        case .orderPaid(let event):
            captured = event.amount
            paidAt = time
            paymentReference = event.paymentReference
        case .orderCancelled(let event):
            for units in event.lines { giveBack(units.line, units.units) { $0.cancelledUnits += units.units } }
            if !externalID.isEmpty { return settleImported() }
        case .orderShipped(let event):
            for units in event.lines { lines[Int(units.line) - 1].shippedUnits += units.units }
            ship(event, at: time)
        case .orderDelivered(let event):
            for units in event.lines {
                lines[Int(units.line) - 1].deliveredUnits += units.units
                lines[Int(units.line) - 1].deliveredAt = time
            }
        case .returnRequested(let event):
            for units in event.lines { lines[Int(units.line) - 1].returnRequestedUnits += units.units }
            returns.append(
                .init(
                    returnID: event.returnID, state: .requested, lines: event.lines, reason: event.reason, requestedAt: time,
                    refund: total?.zero))
        case .returnReceived(let event):
            for units in event.lines {
                giveBack(units.line, units.units) {
                    $0.returnRequestedUnits -= units.units
                    $0.returnedUnits += units.units
                }
            }
            settle(event.returnID, .refunded, event.refund)
        case .returnDismissed(let event):
            for units in event.lines { lines[Int(units.line) - 1].returnRequestedUnits -= units.units }
            settle(event.returnID, .dismissed, total?.zero)
        case .paymentRefused(let event):
            // Somebody may go on paying for ever; the order must still fit a message. The journal has them all.
            if refusedPayments.count == OrderLimits.refusedPaymentsShownMax { refusedPayments.removeFirst() }
            refusedPayments.append(
                .init(
                    paymentReference: event.paymentReference, amount: event.amount, reason: event.reason, refusedAt: time))
            return
        case .orderExpired: state = .expired
        case .orderCompleted: state = .completed
        case .orderPlaced, .orderImported, .stockReceived, .stockAdjusted, .catalogFollowed, .paymentStarted, .paymentAccepted,
            .paymentConfirmed, .paymentFailed, .refundRequested, .refundConfirmed, nil:
            return
        }
        if state == .expired || state == .completed { return }
        state = .derived(
            paid: paidAt != .epoch,
            lines: lines.lazy.map { line in
                LineProgress(
                    units: line.line?.units ?? 0, cancelled: line.cancelledUnits, shipped: line.shippedUnits,
                    delivered: line.deliveredUnits, returned: line.returnedUnits)
            })
    }

    private mutating func giveBack(_ line: UInt32, _ units: UInt64, _ count: (inout OrderV1.OrderLineStatus) -> Void) {
        let index = Int(line) - 1
        if paidAt != .epoch {
            let refund = lines[index].refund(of: units)
            lines[index].refunded?.minorUnits += refund
            refunded?.minorUnits += refund
        }
        count(&lines[index])
    }

    private mutating func settle(_ id: ReturnID, _ outcome: OrderV1.ReturnState, _ refund: Money?) {
        guard let index = returns.firstIndex(where: { $0.returnID == id }) else { return }
        returns[index].state = outcome
        returns[index].refund = refund
    }

    private mutating func settleImported() {
        if lines.allSatisfy({ $0.cancelledUnits == $0.line?.units }) { state = .cancelled }
    }
}

extension OrderV1.OrderLineStatus {
    fileprivate func refund(of further: UInt64) -> Int64 {
        guard let line else { return 0 }
        let paid = Int64(line.units) * (line.unitPrice?.minorUnits ?? 0) - (line.discount?.minorUnits ?? 0)
        return Refund.amount(of: further, after: cancelledUnits + returnedUnits, units: line.units, paid: paid)
    }
}

extension Money {
    fileprivate var zero: Money { Money(minorUnits: 0, currency: currency) }
}
