import Messages
import StateMachine

extension OrderV1.CancelRequest: Command {
    public func decide(
        _ machine: OrderMachine, at now: Instant
    ) throws(Rejection) -> Decision<OrderV1.OrderEvent, OrderV1.CancelResponse> {
        try FieldRules.text(reason, "reason")
        let (number, order) = try machine.openOrder(orderID)
        guard !order.isHoldOver(at: machine.time(now)) else {
            throw Rejection(
                .failedPrecondition, reason: RefusalReason.orderExpired, field: "order_id", "order_id: the hold is over already"
            )
        }
        let cancelled = try order.units(lines, reason: RefusalReason.nothingToCancel, \.allocated)
        let after = order.after(cancelled) { $0.cancelled += $1 }
        guard order.paid || after.isSpent else {
            throw Rejection(
                .failedPrecondition, reason: RefusalReason.cancelWholeOrder, field: "lines",
                "lines: an order that is not paid can only be cancelled as a whole; leave lines empty")
        }
        let refund = order.money(order.paid ? order.refund(cancelled) : 0)
        let event = OrderV1.OrderCancelled(order: order.ref(number), reason: reason, refund: refund, lines: cancelled)
        let owed = machine.refund(refund, of: order, number)
        return Decision(
            [.init(kind: .orderCancelled(event))] + [owed].compactMap(\.self), reply: .init(state: after.state, refund: refund))
    }
}
