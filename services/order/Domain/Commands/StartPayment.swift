import Messages
import StateMachine

/// Written down before the provider is asked: whatever the provider then does, this order knows of the payment.
extension OrderV1.StartPaymentRequest: Command {
    public func decide(
        _ machine: OrderMachine, at now: Instant
    ) throws(Rejection) -> Decision<OrderV1.OrderEvent, OrderV1.StartPaymentResponse> {
        try FieldRules.pluginName(provider, "provider")
        guard methodToken.utf8.count <= OrderLimits.methodTokenBytesMax else {
            throw .invalid("method_token", "must be at most \(OrderLimits.methodTokenBytesMax) bytes")
        }
        let (number, order) = try machine.openOrder(orderID)
        guard !order.paid else {
            throw refusal(RefusalReason.alreadyPaid, "is paid")
        }
        guard !order.isHoldOver(at: machine.time(now)) else {
            throw refusal(RefusalReason.orderExpired, "the hold is over")
        }
        let latest = PaymentKey(order: number, count: max(1, order.lastPayment))
        if let open = machine.payments.open[latest] {
            guard open.started.provider == provider, open.started.methodToken == methodToken else {
                throw refusal(RefusalReason.paymentOpen, "payment \(latest.id) is under way")
            }
            return Decision([], reply: .init(paymentID: latest.id, status: open.status))
        }
        guard order.total > 0 else { throw refusal(RefusalReason.nothingToPay, "costs nothing; report it with Pay") }
        guard order.lastPayment < OrderLimits.paymentsPerOrderMax else {
            throw Rejection(
                .resourceExhausted, reason: RefusalReason.tooManyPayments,
                "an order has at most \(OrderLimits.paymentsPerOrderMax) payments")
        }
        guard machine.payments.open.count < OrderLimits.openPaymentsMax else {
            throw Rejection(
                .resourceExhausted, reason: RefusalReason.tooManyPayments,
                "\(OrderLimits.openPaymentsMax) payments are open; try again later")
        }
        let key = PaymentKey(order: number, count: order.lastPayment + 1)
        let event = OrderV1.PaymentStarted(
            order: order.ref(number), paymentID: key.id, provider: provider, methodToken: methodToken,
            amount: order.money(order.total))
        return Decision([.init(kind: .paymentStarted(event))], reply: .init(paymentID: key.id, status: .started))
    }

    private func refusal(_ reason: String, _ why: String) -> Rejection {
        Rejection(.failedPrecondition, reason: reason, field: "order_id", "order_id: \(why)")
    }
}

extension OpenPayment {
    public var status: OrderV1.PaymentStatus { reference.isEmpty ? .started : .pending }
}
