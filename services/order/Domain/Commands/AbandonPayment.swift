import Messages
import StateMachine

/// Only a payment that no provider has accepted: nobody can take money for it.
extension OrderV1.AbandonPaymentCommand: Command {
    public func decide(
        _ machine: OrderMachine, at now: Instant
    ) throws(Rejection) -> Decision<OrderV1.OrderEvent, OrderV1.AbandonPaymentOutcome> {
        try FieldRules.identifier(reason, "reason")
        guard let payment = machine.openPayment(paymentID), payment.reference.isEmpty else {
            return Decision([], reply: .init())
        }
        let event = OrderV1.PaymentFailed(
            order: payment.started.order, paymentID: paymentID, reason: reason, provider: payment.started.provider)
        return Decision([.init(kind: .paymentFailed(event))], reply: .init())
    }
}
