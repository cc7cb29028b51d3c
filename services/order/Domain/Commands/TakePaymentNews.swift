import Messages
import StateMachine

/// What a provider says happens once, however often and in whatever order it is said: each step of a payment changes its state, and the
/// state tells what is new.
extension OrderV1.TakePaymentNewsCommand: Command {
    public func decide(
        _ machine: OrderMachine, at now: Instant
    ) throws(Rejection) -> Decision<OrderV1.OrderEvent, OrderV1.TakePaymentNewsOutcome> {
        guard let news else { throw .invalid("news", "is missing") }
        try FieldRules.pluginName(provider, "provider")
        try FieldRules.identifier(news.eventID, "news.event_id")
        try FieldRules.identifier(news.reference, "news.reference")
        let amount = try FieldRules.amount(news.amount, "news.amount")
        if !news.refundID.isEmpty { return refunded(news, machine) }
        guard let key = machine.payments.key(id: news.paymentID, provider: provider, reference: news.reference) else {
            return Self.unknown
        }
        if let open = machine.payments.open[key] { return step(open, key, news, amount, machine, machine.time(now)) }
        if let captured = machine.payments.captured[key] {
            return captured.provider == provider ? Self.nothingNew : Self.unknown
        }
        guard let ended = news.ended, let order = ended.order, OrderNumber(order.orderID) == key.order else {
            return Self.unknown
        }
        let name = LateNews.name(provider, news.eventID)
        guard ended.status == .failed, news.status == .captured, !machine.payments.lateNews.contains(name) else {
            return Self.nothingNew
        }
        // It failed, and the money came all the same.
        return captured(key, order, Self.reason(ended.orderState), news, amount, machine, machine.time(now))
    }

    private func step(
        _ payment: OpenPayment, _ key: PaymentKey, _ news: OrderV1.ProviderNews, _ amount: Money, _ machine: OrderMachine,
        _ now: Instant
    ) -> Decision<OrderV1.OrderEvent, OrderV1.TakePaymentNewsOutcome> {
        let started = payment.started
        guard started.provider == provider, payment.reference.isEmpty || payment.reference == news.reference else {
            return Self.unknown
        }
        switch news.status {
        case .pending:
            guard payment.reference.isEmpty else { return Self.nothingNew }
            let event = OrderV1.PaymentAccepted(order: started.order, paymentID: key.id, reference: news.reference)
            return Self.taken([.init(kind: .paymentAccepted(event))])
        case .captured:
            return captured(key, started.order ?? .init(), payment.orderEnded, news, amount, machine, now)
        case .failed:
            let event = OrderV1.PaymentFailed(
                order: started.order, paymentID: key.id, reason: news.reason, eventID: news.eventID, provider: provider)
            return Self.taken([.init(kind: .paymentFailed(event))])
        default: return Self.nothingNew
        }
    }

    /// The money is here: the order claims it, or it goes back.
    ///
    /// - Parameter closedReason: why the order cannot take it if it has left memory.
    private func captured(
        _ key: PaymentKey, _ ref: OrderV1.OrderRef, _ closedReason: String, _ news: OrderV1.ProviderNews, _ amount: Money,
        _ machine: OrderMachine, _ now: Instant
    ) -> Decision<OrderV1.OrderEvent, OrderV1.TakePaymentNewsOutcome> {
        let confirmed = OrderV1.PaymentConfirmed(
            order: ref, paymentID: key.id, reference: news.reference, amount: amount, eventID: news.eventID,
            provider: provider)
        var events: [OrderV1.OrderEvent] = [.init(kind: .paymentConfirmed(confirmed))]
        let order = machine.orders[key.order]
        guard let reason = order.map({ $0.refusal(of: amount, at: now) }) ?? closedReason else {
            events.append(
                .init(
                    kind: .orderPaid(
                        .init(order: ref, amount: amount, paymentReference: news.reference, paymentID: key.id))))
            return Self.taken(events)
        }
        if reason == RefusalReason.orderExpired, order != nil { events.append(.init(kind: .orderExpired(.init(order: ref)))) }
        let refused = OrderV1.PaymentRefused(
            order: ref, amount: amount, paymentReference: news.reference, reason: reason, paymentID: key.id)
        events.append(.init(kind: .paymentRefused(refused)))
        if amount.minorUnits > 0 {
            let refund = OrderV1.RefundRequested(
                order: ref, refundID: key.order.refusedRefundID(key), paymentID: key.id, provider: provider,
                reference: news.reference, amount: amount)
            events.append(.init(kind: .refundRequested(refund)))
        }
        return Self.taken(events)
    }

    private func refunded(
        _ news: OrderV1.ProviderNews, _ machine: OrderMachine
    ) -> Decision<OrderV1.OrderEvent, OrderV1.TakePaymentNewsOutcome> {
        guard let refund = machine.payments.refunds[news.refundID], refund.provider == provider,
            refund.reference == news.reference
        else { return Self.unknown }
        guard news.status == .captured, news.amount == refund.amount else { return Self.nothingNew }
        let event = OrderV1.RefundConfirmed(
            order: refund.order, refundID: refund.refundID, eventID: news.eventID, provider: provider)
        return Self.taken([.init(kind: .refundConfirmed(event))])
    }

    private static func reason(_ state: OrderV1.OrderState) -> String {
        switch state {
        case .expired: RefusalReason.orderExpired
        case .cancelled: RefusalReason.orderCancelled
        default: RefusalReason.alreadyPaid
        }
    }

    private static func taken(_ events: [OrderV1.OrderEvent]) -> Decision<OrderV1.OrderEvent, OrderV1.TakePaymentNewsOutcome> {
        Decision(events, reply: .init(taken: true))
    }

    private static var nothingNew: Decision<OrderV1.OrderEvent, OrderV1.TakePaymentNewsOutcome> {
        Decision([], reply: .init())
    }

    private static var unknown: Decision<OrderV1.OrderEvent, OrderV1.TakePaymentNewsOutcome> {
        Decision([], reply: .init(unknown: true))
    }
}

extension OpenOrder {
    /// Why it cannot take this money now; nil: it can.
    fileprivate func refusal(of amount: Money, at now: Instant) -> String? {
        if isHoldOver(at: now) { return RefusalReason.orderExpired }
        if paid { return RefusalReason.alreadyPaid }
        return amount == money(total) ? nil : RefusalReason.amountMismatch
    }
}
