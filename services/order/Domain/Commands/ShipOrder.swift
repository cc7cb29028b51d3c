import Messages
import StateMachine

extension OrderV1.ShipRequest: Command {
    public func decide(
        _ machine: OrderMachine, at now: Instant
    ) throws(Rejection) -> Decision<OrderV1.OrderEvent, OrderV1.ShipResponse> {
        try FieldRules.optionalIdentifier(carrierReference, "carrier_reference")
        let (number, order) = try machine.openOrder(orderID)
        guard order.paid else {
            throw Rejection(.failedPrecondition, reason: RefusalReason.notPaid, field: "order_id", "order_id: is not paid")
        }
        let shipped = try order.units(lines, reason: RefusalReason.nothingToShip, \.allocated)
        let event = OrderV1.OrderShipped(order: order.ref(number), carrierReference: carrierReference, lines: shipped)
        return Decision(
            [.init(kind: .orderShipped(event))], reply: .init(state: order.after(shipped) { $0.shipped += $1 }.state))
    }
}
