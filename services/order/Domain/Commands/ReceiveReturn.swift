import Messages
import StateMachine

extension OrderV1.ReceiveReturnRequest: Command {
    public func decide(
        _ machine: OrderMachine, at now: Instant
    ) throws(Rejection) -> Decision<OrderV1.OrderEvent, OrderV1.ReceiveReturnResponse> {
        try FieldRules.text(dismissReason, "dismiss_reason")
        guard !(dismiss && restock) else { throw .invalid("restock", "must not be set when the return is dismissed") }
        let (number, order) = try machine.openOrder(orderID)
        guard let open = order.returns.first(where: { number.returnID($0.number) == returnID }) else {
            guard (1...max(1, order.lastReturn)).contains(where: { order.lastReturn > 0 && number.returnID($0) == returnID })
            else {
                throw Rejection(
                    .notFound, reason: RefusalReason.returnUnknown, field: "return_id",
                    "return_id: the order has no return \(returnID)")
            }
            throw Rejection(
                .failedPrecondition, reason: RefusalReason.returnClosed, field: "return_id",
                "return_id: return \(returnID) was settled before")
        }
        let ref = order.ref(number)
        if dismiss {
            let event = OrderV1.ReturnDismissed(order: ref, returnID: returnID, lines: open.lines, reason: dismissReason)
            return Decision([.init(kind: .returnDismissed(event))], reply: .init(state: order.state, refund: order.money(0)))
        }
        let units = open.lines.map { OrderV1.LineUnits(line: $0.line, units: $0.units) }
        let refund = order.money(order.refund(units))
        let event = OrderV1.ReturnReceived(
            order: ref, returnID: returnID, lines: open.lines, refund: refund, restocked: restock)
        let after = order.after(units) {
            $0.returnRequested -= $1
            $0.returned += $1
        }
        let owed = machine.refund(refund, of: order, number)
        return Decision(
            [.init(kind: .returnReceived(event))] + [owed].compactMap(\.self), reply: .init(state: after.state, refund: refund))
    }
}
