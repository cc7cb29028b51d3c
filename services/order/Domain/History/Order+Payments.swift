import Messages

/// The part of an order's telling that is about providers and carriers: it changes no figure of the order.
extension OrderV1.Order {
    /// - Returns: false for an event of another kind.
    mutating func applyPayments(_ event: OrderV1.OrderEvent, at time: Instant) -> Bool {
        switch event.kind {
        case .paymentStarted(let event):
            payments.append(
                .init(
                    paymentID: event.paymentID, provider: event.provider, status: .started, amount: event.amount,
                    startedAt: time))
        case .paymentAccepted(let event):
            payment(event.paymentID) {
                $0.status = .pending
                $0.reference = event.reference
            }
        case .paymentConfirmed(let event):
            payment(event.paymentID) {
                $0.status = .captured
                $0.reference = event.reference
                $0.amount = event.amount
                $0.reason = ""
            }
        case .paymentFailed(let event):
            payment(event.paymentID) {
                $0.status = .failed
                $0.reason = event.reason
            }
        case .refundRequested(let event):
            if providerRefunds.count == OrderLimits.historyShownMax { providerRefunds.removeFirst() }
            providerRefunds.append(
                .init(refundID: event.refundID, paymentID: event.paymentID, amount: event.amount, requestedAt: time))
        case .refundConfirmed(let event):
            guard let index = providerRefunds.firstIndex(where: { $0.refundID == event.refundID }) else { return true }
            providerRefunds[index].confirmedAt = time
        default: return false
        }
        return true
    }

    mutating func ship(_ event: OrderV1.OrderShipped, at time: Instant) {
        if shipments.count == OrderLimits.historyShownMax { shipments.removeFirst() }
        shipments.append(
            .init(
                parcelID: event.booking?.parcelID ?? "", carrier: event.carrier, carrierReference: event.carrierReference,
                lines: event.lines, shippedAt: time, expectedAt: event.booking?.expectedAt ?? .epoch,
                carrierPrice: event.booking?.price))
    }

    private mutating func payment(_ id: String, _ change: (inout OrderV1.Payment) -> Void) {
        guard let index = payments.firstIndex(where: { $0.paymentID == id }) else { return }
        change(&payments[index])
    }
}
