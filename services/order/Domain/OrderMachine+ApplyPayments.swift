import Messages

/// Payments through providers. What their money does to an order are the events of Pay.
extension OrderMachine {
    mutating func applyPaymentStarted(_ event: OrderV1.PaymentStarted) {
        let key = payments.start(event, at: clock)
        update(event.order) { order, _ in order.lastPayment = max(order.lastPayment, key.count) }
    }

    mutating func applyPaymentConfirmed(_ event: OrderV1.PaymentConfirmed) { payments.capture(event) }

    mutating func applyRefundRequested(_ event: OrderV1.RefundRequested) {
        payments.refunds[event.refundID] = event
        let number = number(of: event.order)
        guard let order = orders[number], event.refundID == number.refundID(order.lastRefund + 1) else { return }
        orders[number]?.lastRefund += 1
    }

    /// What a provider has to give back of a paid order; nil if nothing, or if its money did not come through one.
    func refund(_ amount: Money, of order: OpenOrder, _ number: OrderNumber) -> OrderV1.OrderEvent? {
        let key = PaymentKey(order: number, count: order.paidBy)
        guard amount.minorUnits > 0, let payment = payments.captured[key] else { return nil }
        return .init(
            kind: .refundRequested(
                .init(
                    order: order.ref(number), refundID: number.refundID(order.lastRefund + 1), paymentID: key.id,
                    provider: payment.provider, reference: payment.reference, amount: amount)))
    }
}

extension OrderNumber {
    /// Refunds through the provider are counted within their order, from 1.
    func refundID(_ count: UInt32) -> String { "f\(rawValue)-\(count)" }

    /// Money of a payment that the order refused goes back once, whole.
    func refusedRefundID(_ payment: PaymentKey) -> String { "f\(rawValue)-p\(payment.count)" }

    /// Booked parcels are counted within their order, from 1.
    func parcelID(_ count: UInt32) -> String { "s\(rawValue)-\(count)" }
}
