import Messages
import StateMachine

/// Money that arrived is recorded in every case: claimed by the order, or refused and owed back. Only what is malformed is rejected.
extension OrderV1.PayCommand: Command {
    public func decide(
        _ machine: OrderMachine, at now: Instant
    ) throws(Rejection) -> Decision<OrderV1.OrderEvent, OrderV1.PayOutcome> {
        guard let request else { throw .invalid("request", "is missing") }
        let amount = try FieldRules.amount(request.amount, "amount")
        try FieldRules.identifier(request.paymentReference, "payment_reference")
        let now = machine.time(now)
        if let closed = closedOrder, closed.orderID == request.orderID, let number = OrderNumber(closed.orderID),
            machine.orders[number] == nil
        {
            return refused(closed, amount, closedReason, closedState)
        }
        let (number, order) = try machine.openOrder(request.orderID)
        let ref = order.ref(number)
        if order.isHoldOver(at: now) {
            var decision = refused(ref, amount, RefusalReason.orderExpired, .expired)
            decision.events.insert(.init(kind: .orderExpired(.init(order: ref))), at: 0)
            return decision
        }
        if order.paid {
            guard order.payment == StableHash.of(request.paymentReference), amount == order.money(order.total) else {
                return refused(ref, amount, RefusalReason.alreadyPaid, order.state)
            }
            return Decision([], reply: .init(state: order.state))
        }
        guard amount == order.money(order.total) else {
            return refused(ref, amount, RefusalReason.amountMismatch, .reserved)
        }
        let event = OrderV1.OrderPaid(order: ref, amount: amount, paymentReference: request.paymentReference)
        return Decision([.init(kind: .orderPaid(event))], reply: .init(state: .paid))
    }

    private var closedReason: String {
        switch closedState {
        case .expired: RefusalReason.orderExpired
        case .cancelled: RefusalReason.orderCancelled
        default: RefusalReason.alreadyPaid
        }
    }

    private func refused(
        _ order: OrderV1.OrderRef, _ amount: Money, _ reason: String, _ state: OrderV1.OrderState
    ) -> Decision<OrderV1.OrderEvent, OrderV1.PayOutcome> {
        let event = OrderV1.PaymentRefused(
            order: order, amount: amount, paymentReference: request?.paymentReference ?? "", reason: reason)
        return Decision(
            [.init(kind: .paymentRefused(event))],
            reply: .init(
                refusedReason: reason, state: state,
                message: "order \(order.orderID) cannot take this payment; \(amount.minorUnits) \(amount.currency) minor units "
                    + "are recorded as owed back to the payer"))
    }
}
