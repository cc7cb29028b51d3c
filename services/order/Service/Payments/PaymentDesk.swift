import Logging
import Messages
import OrderDomain
import PluginMessages
import PluginPoints
import RPCCore
import ServiceKit

/// Speaks with payment providers, and brings what they say into the machine.
///
/// Everything asked of a provider has a name of its own that never changes, and is written in the journal before it is asked. So whatever
/// dies when, the poller asks again, and the provider does it once.
struct PaymentDesk: Sendable {
    let machine: JournaledMachine<OrderMachine>
    let model: ReadModel<OrderProjection>
    let plugins: any Plugins
    let clock: any WallClock
    let logger: Logger

    /// What became of a piece of news.
    enum Taking: Hashable, Sendable {
        case taken, known, unknown
    }

    /// Tells the provider of the payment.
    ///
    /// - Returns: false if no plugin serves the provider: every one declined.
    func start(_ payment: OpenPayment) async throws(RPCError) -> Bool {
        let started = payment.started
        let request = PluginV1.PaymentRequest(
            provider: started.provider,
            kind: .start(
                .init(
                    paymentID: started.paymentID, orderID: started.order?.orderID.rawValue ?? "",
                    amount: started.amount?.minorUnits ?? 0, currency: started.amount?.currency ?? "",
                    methodToken: started.methodToken)))
        guard let news = try await ask(request) else { return false }
        for item in news { _ = try await take(item, from: started.provider) }
        return true
    }

    /// Asks for news of payments of one provider; takes it.
    ///
    /// - Returns: false if no plugin serves the provider.
    func poll(_ payments: [OpenPayment], of provider: String) async throws(RPCError) -> Bool {
        let open = payments.map { payment in
            PluginV1.OpenPayment(
                paymentID: payment.started.paymentID, reference: payment.reference,
                amount: payment.started.amount?.minorUnits ?? 0, currency: payment.started.amount?.currency ?? "",
                startedAtUs: payment.startedAt.microseconds, methodToken: payment.started.methodToken)
        }
        guard let news = try await ask(.init(provider: provider, kind: .poll(.init(payments: open)))) else { return false }
        try await take(news, from: provider)
        return true
    }

    /// Asks the provider to give money back, as often as it takes.
    ///
    /// - Returns: false if no plugin serves the provider.
    func refund(_ refund: OrderV1.RefundRequested) async throws(RPCError) -> Bool {
        let request = PluginV1.PaymentRefund(
            refundID: refund.refundID, reference: refund.reference, amount: refund.amount?.minorUnits ?? 0,
            currency: refund.amount?.currency ?? "")
        guard let news = try await ask(.init(provider: refund.provider, kind: .refund(request))) else { return false }
        for item in news {
            if item.status == .failed {
                logger.error(
                    "a provider refuses a refund; it is asked again",
                    metadata: ["refund": "\(refund.refundID)", "provider": "\(refund.provider)", "reason": "\(item.reason)"])
            }
            _ = try await take(item, from: refund.provider)
        }
        return true
    }

    /// What a provider sent; nil if no plugin vouches for it.
    func webhook(
        _ webhook: PluginV1.PaymentWebhook, from provider: String
    ) async throws(RPCError) -> [Taking]? {
        guard let news = try await ask(.init(provider: provider, kind: .webhook(webhook))) else { return nil }
        var takings: [Taking] = []
        for item in news { takings.append(try await take(item, from: provider)) }
        return takings
    }

    private func ask(_ request: PluginV1.PaymentRequest) async throws(RPCError) -> [PluginV1.PaymentNews]? {
        try await plugins.ask(.paymentProvider, request, at: clock.now(), checking: Self.breach)?.response.news
    }

    /// All at once, so that they share a commit.
    private func take(_ news: [PluginV1.PaymentNews], from provider: String) async throws(RPCError) {
        let failure = await withTaskGroup(of: RPCError?.self) { group in
            for item in news {
                group.addTask {
                    do throws(RPCError) {
                        _ = try await self.take(item, from: provider)
                        return nil
                    } catch { return error }
                }
            }
            var failure: RPCError?
            for await error in group { failure = failure ?? error }
            return failure
        }
        if let failure { throw failure }
    }

    private func take(_ news: PluginV1.PaymentNews, from provider: String) async throws(RPCError) -> Taking {
        guard let item = OrderV1.ProviderNews(news) else { return .known }
        var command = OrderV1.TakePaymentNewsCommand(provider: provider, news: item)
        var outcome = try await machine.execute(command)
        if outcome.unknown, let ended = try await endedPayment(news.paymentID, of: provider) {
            command.news?.ended = ended
            outcome = try await machine.execute(command)
        }
        if outcome.unknown {
            logger.warning(
                "news of a payment that is not known here",
                metadata: ["provider": "\(provider)", "payment": "\(news.paymentID)", "reference": "\(news.reference)"])
            return .unknown
        }
        return outcome.taken ? .taken : .known
    }

    /// A payment that has left memory. The read model shows at least what the machine did when it did not know the payment any more.
    private func endedPayment(_ id: String, of provider: String) async throws(RPCError) -> OrderV1.EndedPayment? {
        guard let key = PaymentKey(id), let order = try await model.read({ try OrderReader(db: $0).order(key.order) }),
            let payment = order.payments.first(where: { $0.paymentID == id }), payment.provider == provider
        else { return nil }
        return .init(
            order: .init(orderID: order.orderID, buyerID: order.buyerID, attribution: order.attribution),
            orderState: order.state, status: payment.status)
    }
}

extension OrderV1.ProviderNews {
    /// Nil for what is no news here: money given back for no refund of ours, or a status that says nothing.
    init?(_ news: PluginV1.PaymentNews) {
        let status: OrderV1.PaymentStatus
        switch (news.status, news.refundID.isEmpty) {
        case (.pending, true): status = .pending
        case (.captured, true), (.refunded, false): status = .captured
        case (.failed, _): status = .failed
        default: return nil
        }
        self.init(
            eventID: news.eventID, paymentID: news.paymentID, reference: news.reference, status: status,
            amount: Money(minorUnits: news.amount, currency: news.currency), reason: news.reason, refundID: news.refundID)
    }
}
