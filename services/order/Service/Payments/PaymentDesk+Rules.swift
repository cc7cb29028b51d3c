import Messages
import OrderDomain
import PluginMessages

extension PaymentDesk {
    static let newsPerAnswerMax = 256
    static let webhookBytesMax = 64 * 1024
    static let signatureBytesMax = 256

    /// What an answer breaks of the extension point's rules; nil: nothing.
    static func breach(of request: PluginV1.PaymentRequest, _ response: PluginV1.PaymentResponse) -> String? {
        guard response.news.count <= newsPerAnswerMax else {
            return "news: must be at most \(newsPerAnswerMax), are \(response.news.count)"
        }
        for (index, news) in response.news.enumerated() {
            if let breach = breach(of: news) { return "news[\(index)].\(breach)" }
        }
        switch request.kind {
        case .start(let start):
            guard let news = response.news.first, response.news.count == 1, news.paymentID == start.paymentID,
                news.refundID.isEmpty
            else { return "news: must be one, about payment \(start.paymentID)" }
        case .refund(let refund):
            guard let news = response.news.first, response.news.count == 1, news.refundID == refund.refundID,
                news.reference == refund.reference
            else { return "news: must be one, about refund \(refund.refundID) of \(refund.reference)" }
        case .poll(let poll):
            for (index, news) in response.news.enumerated()
            where !poll.payments.contains(where: { $0.paymentID == news.paymentID }) {
                return "news[\(index)].payment_id: \(news.paymentID) was not asked about"
            }
        case .webhook, nil: break
        }
        return nil
    }

    private static func breach(of news: PluginV1.PaymentNews) -> String? {
        if !FieldRules.isIdentifier(news.eventID) { return "event_id: must be 1–64 bytes without control characters" }
        if !FieldRules.isIdentifier(news.reference) { return "reference: must be 1–64 bytes without control characters" }
        if !news.paymentID.isEmpty, !FieldRules.isIdentifier(news.paymentID) {
            return "payment_id: must be at most 64 bytes without control characters"
        }
        if !(0...OrderLimits.amountMax).contains(news.amount) { return "amount: must be 0–\(OrderLimits.amountMax)" }
        if !FieldRules.isCurrency(news.currency) { return "currency: must be an ISO 4217 code" }
        if !news.reason.isEmpty, !FieldRules.isIdentifier(news.reason) {
            return "reason: must be at most 64 bytes without control characters"
        }
        switch news.status {
        case .pending, .captured, .failed, .refunded: return nil
        default: return "status: must be PENDING, CAPTURED, FAILED or REFUNDED"
        }
    }
}
