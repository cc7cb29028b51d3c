import Messages
import PluginMessages
import PluginPoints
import Synchronization

/// A payment provider with books of its own, which outlive the order service: what really happened to money, to hold the service's story against.
public final class FakeBank: Sendable {
    public enum Ending: Hashable, Sendable {
        case open, captured, failed
    }

    public struct Account: Hashable, Sendable {
        public var ending = Ending.open
        public var amount: Int64 = 0
        /// By refund id.
        public var refunds: [String: Int64] = [:]
    }

    public struct Down: Error {}

    public init() {}

    private struct Books {
        var accounts: [String: Account] = [:]
        var isDown = false
        /// Does the work, then fails: the answer is lost.
        var losesAnswers = 0
        var calls = 0
    }

    private let books = Mutex(Books())

    /// By payment id.
    public var accounts: [String: Account] { books.withLock(\.accounts) }
    public var calls: Int { books.withLock(\.calls) }

    /// The bank as a plugin of a service.
    public func plugins(onFailure: FailurePolicy = .closed) -> InlinePlugins {
        var plugins = InlinePlugins()
        plugins.add(.paymentProvider, id: "test.bank", onFailure: onFailure) { request, _ in
            guard request.provider == "bank" else { return nil }
            return try self.answer(request)
        }
        return plugins
    }

    /// From now on it does nothing and fails.
    public func goDown(_ isDown: Bool = true) { books.withLock { $0.isDown = isDown } }
    /// The next so many requests are done, and their answers lost.
    public func loseAnswers(_ count: Int) { books.withLock { $0.losesAnswers = count } }

    /// The buyer's money is here, or will not come.
    public func end(_ payment: String, _ ending: Ending, amount: Int64? = nil) {
        books.withLock { books in
            books.accounts[payment]?.ending = ending
            if let amount { books.accounts[payment]?.amount = amount }
        }
    }

    private func news(_ payment: String, _ account: Account) -> PluginV1.PaymentNews {
        .init(
            eventID: "\(payment)-\(account.ending)", paymentID: payment, reference: "bank-\(payment)",
            status: account.ending == .open ? .pending : account.ending == .captured ? .captured : .failed,
            amount: account.amount, currency: "EUR", reason: account.ending == .failed ? "DECLINED" : "")
    }

    private func answer(_ request: PluginV1.PaymentRequest) throws -> PluginV1.PaymentResponse? {
        let response: PluginV1.PaymentResponse? = try books.withLock { books in
            books.calls += 1
            if books.isDown { throw Down() }
            let response = respond(to: request, &books)
            guard books.losesAnswers == 0 else {
                books.losesAnswers -= 1
                throw Down()
            }
            return response
        }
        return response
    }

    private func respond(to request: PluginV1.PaymentRequest, _ books: inout Books) -> PluginV1.PaymentResponse? {
        switch request.kind {
        case .start(let start):
            if books.accounts[start.paymentID] == nil { books.accounts[start.paymentID] = Account(amount: start.amount) }
            return .init(news: [news(start.paymentID, books.accounts[start.paymentID] ?? Account())])
        case .poll(let poll):
            return .init(
                news: poll.payments.compactMap { payment in
                    books.accounts[payment.paymentID].flatMap { $0.ending == .open ? nil : news(payment.paymentID, $0) }
                })
        case .refund(let refund):
            let payment = String(refund.reference.dropFirst("bank-".count))
            books.accounts[payment]?.refunds[refund.refundID] = refund.amount
            return .init(
                news: [
                    .init(
                        eventID: "refund-\(refund.refundID)", reference: refund.reference, status: .refunded,
                        amount: refund.amount, currency: refund.currency, refundID: refund.refundID)
                ])
        case .webhook(let webhook):
            guard webhook.signature == "signed" else { return nil }
            let payment = String(decoding: webhook.payload, as: UTF8.self)
            return .init(news: [news(payment, books.accounts[payment] ?? Account())])
        case nil: return nil
        }
    }
}
