import Messages
import StateMachine

extension OrderV1.RequestReturnRequest: Command {
    public func decide(
        _ machine: OrderMachine, at now: Instant
    ) throws(Rejection) -> Decision<OrderV1.OrderEvent, OrderV1.RequestReturnResponse> {
        try FieldRules.text(reason, "reason")
        guard (1...OrderLimits.linesPerOrderMax).contains(lines.count) else {
            throw .invalid("lines", "must be 1–\(OrderLimits.linesPerOrderMax), are \(lines.count)")
        }
        let (number, order) = try machine.openOrder(orderID)
        guard order.lastReturn < OrderLimits.returnsPerOrderMax else {
            throw Rejection(
                .resourceExhausted, reason: RefusalReason.tooManyReturns,
                "an order has at most \(OrderLimits.returnsPerOrderMax) returns")
        }
        let units = try order.units(
            lines.map { .init(line: $0.line, units: $0.units) }, reason: RefusalReason.notDelivered, \.keepable)
        let time = machine.time(now)
        for (index, wanted) in units.enumerated() {
            let line = order.lines[Int(wanted.line) - 1]
            guard machine.items[Int(line.item)].terms.returnable else {
                throw Rejection(
                    .failedPrecondition, reason: RefusalReason.notReturnable, field: "lines[\(index)].line",
                    "lines[\(index)].line: perishable and custom goods cannot be returned")
            }
            guard time < line.returnableUntil(machine.items) else {
                throw Rejection(
                    .failedPrecondition, reason: RefusalReason.returnWindowOver, field: "lines[\(index)].line",
                    "lines[\(index)].line: was delivered more than 7 days ago")
            }
        }
        let id = number.returnID(order.lastReturn + 1)
        let estimate = order.money(order.refund(units))
        let event = OrderV1.ReturnRequested(
            order: order.ref(number), returnID: id, lines: lines, reason: reason, refundDue: estimate)
        return Decision(
            [.init(kind: .returnRequested(event))], reply: .init(returnID: id, refundEstimate: estimate))
    }
}
