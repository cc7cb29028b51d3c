import Messages

/// What is to be done at payment providers, for who does it.
extension OrderMachine {
    /// Payments that have not ended, oldest order first. At most `OrderLimits.openPaymentsMax`.
    public var openPayments: [OpenPayment] { payments.open.sorted { $0.key < $1.key }.map(\.value) }

    /// Nil once it has ended.
    public func openPayment(_ id: String) -> OpenPayment? { PaymentKey(id).flatMap { payments.open[$0] } }

    /// Refunds that no provider has confirmed, by id.
    public var openRefunds: [OrderV1.RefundRequested] { payments.refunds.values.sorted { $0.refundID < $1.refundID } }

    public var hasPaymentWork: Bool { !payments.open.isEmpty || !payments.refunds.isEmpty }
}
