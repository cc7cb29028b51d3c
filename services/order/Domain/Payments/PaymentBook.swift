import Messages

/// Payments through providers as far as something can still happen to them, and refunds that no provider has confirmed.
///
/// A payment is open until it is captured or fails. A captured one is remembered while its order is open, because refunds of the order go
/// back the way the money came. Refunds carry all that sending them takes, so they outlive both.
struct PaymentBook: Hashable, Sendable {
    private(set) var open: [PaymentKey: OpenPayment] = [:]
    private(set) var captured: [PaymentKey: CapturedPayment] = [:]
    /// By refund id.
    var refunds: [String: OrderV1.RefundRequested] = [:]
    private(set) var lateNews = LateNews()
    /// Open and captured ones by what their provider calls them.
    private var byReference: [ProviderReference: PaymentKey] = [:]

    private struct ProviderReference: Hashable {
        let provider: String
        let reference: String
    }

    /// The payment that news is about: by id, or by the provider's own name for it.
    func key(id: String, provider: String, reference: String) -> PaymentKey? {
        if !id.isEmpty { return PaymentKey(id) }
        return byReference[ProviderReference(provider: provider, reference: reference)]
    }

    /// - Precondition: never started before.
    mutating func start(_ event: OrderV1.PaymentStarted, at now: Instant) -> PaymentKey {
        guard let key = PaymentKey(event.paymentID) else { preconditionFailure("a payment without an id: \(event)") }
        open[key] = OpenPayment(started: event, startedAt: now)
        return key
    }

    mutating func accept(_ event: OrderV1.PaymentAccepted) {
        guard let key = PaymentKey(event.paymentID), let payment = open[key] else { return }
        open[key]?.reference = event.reference
        byReference[ProviderReference(provider: payment.started.provider, reference: event.reference)] = key
    }

    /// The money is here. What became of it, the next event says.
    mutating func capture(_ event: OrderV1.PaymentConfirmed) {
        guard let key = PaymentKey(event.paymentID) else { return }
        if open[key] == nil { lateNews.remember(LateNews.name(event.provider, event.eventID)) }
        close(event.paymentID)
        captured[key] = CapturedPayment(provider: event.provider, reference: event.reference)
        byReference[ProviderReference(provider: event.provider, reference: event.reference)] = key
    }

    /// Forgets the payment: it failed, or its money was refused and is on its way back.
    mutating func close(_ id: String) {
        guard let key = PaymentKey(id) else { return }
        if let payment = open.removeValue(forKey: key) {
            byReference[ProviderReference(provider: payment.started.provider, reference: payment.reference)] = nil
        }
        if let payment = captured.removeValue(forKey: key) {
            byReference[ProviderReference(provider: payment.provider, reference: payment.reference)] = nil
        }
    }

    /// The order leaves memory. What is still under way remembers why its money will be refused.
    mutating func orderEnded(_ number: OrderNumber, _ order: OpenOrder, at now: Instant) {
        guard order.lastPayment > 0 else { return }
        // An order is cancelled before its hold ends, or expires.
        let unpaid = order.due <= now ? RefusalReason.orderExpired : RefusalReason.orderCancelled
        for count in 1...order.lastPayment {
            let key = PaymentKey(order: number, count: count)
            if captured[key] != nil { close(key.id) }
            open[key]?.orderEnded = order.paid ? RefusalReason.alreadyPaid : unpaid
        }
    }
}

/// A payment that has not ended.
public struct OpenPayment: Hashable, Sendable {
    public let started: OrderV1.PaymentStarted
    public let startedAt: Instant
    /// The provider's name for it; empty until it has answered.
    public internal(set) var reference = ""
    /// Why the order cannot take the money any more; empty while it is open.
    var orderEnded = ""

    init(started: OrderV1.PaymentStarted, startedAt: Instant) {
        self.started = started
        self.startedAt = startedAt
    }
}

/// Where the money of an open order came from.
struct CapturedPayment: Hashable, Sendable {
    let provider: String
    let reference: String
}

extension PaymentBook {
    init(_ snapshot: OrderV1.OrderSnapshot) {
        for state in snapshot.openPayments {
            let key = start(state.started ?? OrderV1.PaymentStarted(), at: state.startedAt)
            if !state.reference.isEmpty { accept(.init(paymentID: key.id, reference: state.reference)) }
            open[key]?.orderEnded = state.orderEnded
        }
        for state in snapshot.capturedPayments {
            guard let key = PaymentKey(state.paymentID) else { continue }
            captured[key] = CapturedPayment(provider: state.provider, reference: state.reference)
            byReference[ProviderReference(provider: state.provider, reference: state.reference)] = key
        }
        for refund in snapshot.refunds { refunds[refund.refundID] = refund }
        for name in snapshot.lateNews { lateNews.remember(name) }
    }

    func openStates() -> [OrderV1.OpenPaymentState] {
        open.sorted { $0.key < $1.key }.map { _, payment in
            .init(
                started: payment.started, startedAt: payment.startedAt, reference: payment.reference,
                orderEnded: payment.orderEnded)
        }
    }

    func capturedStates() -> [OrderV1.CapturedPaymentState] {
        captured.sorted { $0.key < $1.key }.map { key, payment in
            .init(paymentID: key.id, provider: payment.provider, reference: payment.reference)
        }
    }
}
