public import PluginKit
public import PluginMessages

/// A payment provider to develop and test against: asynchronous like a real one, and without a memory. What becomes of a payment follows from
/// its method token and the time since its start; every name it gives follows from ours. So asking twice, a crash or a restart changes nothing.
public final class SandboxPayments: Plugin {
    public static let id = "liveshop.sandbox-payments"
    public static let version = "1.0.0"
    public static let extensions = [Extension.paymentProvider(SandboxPayments.answer)]

    private let provider: String
    private let schedule: SandboxSchedule
    private let webhook: SandboxWebhook
    private let logsWebhooks: Bool
    private let host: PluginHostServices

    public init(config: PluginConfig, host: PluginHostServices) throws {
        provider = try config.text("provider", bytes: 1...32, default: "sandbox")
        schedule = try SandboxSchedule(config)
        webhook = SandboxWebhook(secret: Array(try config.text("webhook_secret", bytes: 32...256).utf8))
        logsWebhooks = try config.bool("log_webhooks", default: false)
        self.host = host
    }

    public func answer(_ request: PluginV1.PaymentRequest, _ call: PluginCall) throws -> PluginV1.PaymentResponse? {
        guard request.provider == provider else { return nil }
        switch request.kind {
        case .start(let start): return .init(news: [try begin(start)])
        case .poll(let poll): return .init(news: try poll.payments.compactMap { try news(of: $0, at: call.now) })
        case .refund(let refund): return .init(news: [giveBack(refund)])
        // Whoever cannot sign it is not the provider: it is as if nothing had come.
        case .webhook(let message): return webhook.news(in: message).map { .init(news: [$0]) }
        case nil: throw PluginError.invalidInput("kind: is missing")
        }
    }

    private func begin(_ start: PluginV1.PaymentStart) throws(PluginError) -> PluginV1.PaymentNews {
        guard !start.paymentID.isEmpty, start.amount > 0 else {
            throw .invalidInput("start: needs a payment_id and an amount of at least 1")
        }
        var news = PluginV1.PaymentNews(
            paymentID: start.paymentID, reference: webhook.reference(of: start.paymentID), status: .pending,
            amount: start.amount, currency: start.currency)
        if let outcome = schedule.outcome(of: start.methodToken), outcome.delay == 0 { outcome.apply(to: &news) }
        news.eventID = webhook.eventID(of: news)
        return news
    }

    private func news(of payment: PluginV1.OpenPayment, at now: Int64) throws -> PluginV1.PaymentNews? {
        let reference = webhook.reference(of: payment.paymentID)
        guard payment.reference == reference, let outcome = schedule.outcome(of: payment.methodToken) else { return nil }
        let (elapsed, overflow) = now.subtractingReportingOverflow(payment.startedAtUs)
        guard !overflow, elapsed >= outcome.delay else { return nil }
        var news = PluginV1.PaymentNews(
            paymentID: payment.paymentID, reference: reference, status: .pending, amount: payment.amount,
            currency: payment.currency)
        outcome.apply(to: &news)
        news.eventID = webhook.eventID(of: news)
        if logsWebhooks {
            let sent = try webhook.message(for: news)
            host.log(.info, "webhook of \(news.paymentID): payload \(Hex.text(sent.payload)) signature \(sent.signature)")
        }
        return news
    }

    private func giveBack(_ refund: PluginV1.PaymentRefund) -> PluginV1.PaymentNews {
        var news = PluginV1.PaymentNews(
            reference: refund.reference, status: .refunded, amount: refund.amount, currency: refund.currency,
            refundID: refund.refundID)
        if !webhook.isReference(refund.reference) {
            news.status = .failed
            news.reason = "PAYMENT_UNKNOWN"
        }
        news.eventID = webhook.eventID(of: news)
        return news
    }

    /// Signs a message and takes it back, and refuses the same with another signature.
    public func selfTest(_ call: PluginCall) throws {
        var news = PluginV1.PaymentNews(
            paymentID: "self-test", reference: webhook.reference(of: "self-test"), status: .captured, amount: 1, currency: "EUR"
        )
        news.eventID = webhook.eventID(of: news)
        var message = try webhook.message(for: news)
        guard webhook.news(in: message) == news else { throw PluginError.failed("its own webhook is refused") }
        message.signature += "0"
        guard webhook.news(in: message) == nil else { throw PluginError.failed("a forged webhook is taken") }
    }
}
