import Messages
import StateMachine

extension OrderV1.DeliverRequest: Command {
    public func decide(
        _ machine: OrderMachine, at now: Instant
    ) throws(Rejection) -> Decision<OrderV1.OrderEvent, OrderV1.DeliverResponse> {
        let (number, order) = try machine.openOrder(orderID)
        let delivered = try order.units(lines, reason: RefusalReason.nothingToDeliver, \.underWay)
        let time = machine.time(now)
        let until = delivered.map { units -> Instant in
            let returnable = machine.items[Int(order.lines[Int(units.line) - 1].item)].terms.returnable
            return returnable ? time + OrderLimits.returnWindow : time
        }
        let event = OrderV1.OrderDelivered(order: order.ref(number), lines: delivered)
        return Decision(
            [.init(kind: .orderDelivered(event))],
            reply: .init(
                state: order.after(delivered) { $0.delivered += $1 }.state, returnableUntil: until.max() ?? time))
    }
}
