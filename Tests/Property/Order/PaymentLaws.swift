import Messages
import OrderDomain
import Testing

/// The laws of money that moves through providers, from the log of events alone.
///
/// Whatever a provider says how often and in which order: a payment's money arrives once; it is claimed by its order or goes back whole; and what an
/// order gives back of it is what the order says it refunded.
enum PaymentLaws {
    static func check(_ run: OrderRun, _ comment: Comment) throws {
        var started: Set<String> = []
        var arrived: [String: Money] = [:]
        var claimed: [String: Int] = [:]
        var refused: [String: Int] = [:]
        var refunds: [String: OrderV1.RefundRequested] = [:]
        var confirmed: Set<String> = []
        for (event, _) in run.log {
            switch event.kind {
            case .paymentStarted(let event): try #require(started.insert(event.paymentID).inserted, comment)
            case .paymentConfirmed(let event):
                try #require(started.contains(event.paymentID), comment)
                try #require(
                    arrived.updateValue(event.amount!, forKey: event.paymentID) == nil, "twice: \(event.paymentID); \(comment)")
            case .orderPaid(let event) where !event.paymentID.isEmpty: claimed[event.paymentID, default: 0] += 1
            case .paymentRefused(let event) where !event.paymentID.isEmpty: refused[event.paymentID, default: 0] += 1
            case .refundRequested(let event):
                try #require(event.amount!.minorUnits > 0, comment)
                try #require(refunds.updateValue(event, forKey: event.refundID) == nil, "twice: \(event.refundID); \(comment)")
            case .refundConfirmed(let event):
                try #require(refunds[event.refundID] != nil && confirmed.insert(event.refundID).inserted, comment)
            default: break
            }
        }
        for (payment, amount) in arrived {
            let back = refunds.values.filter { $0.paymentID == payment }.reduce(0) { $0 + $1.amount!.minorUnits }
            try #require((claimed[payment] ?? 0) + (refused[payment] ?? 0) == 1, "\(payment); \(comment)")
            let order = try #require(run.history[PaymentKey(payment)!.order.orderID], comment)
            let owed = refused[payment] == nil ? order.refunded!.minorUnits : amount.minorUnits
            try #require(back == owed && back <= amount.minorUnits, "\(payment): \(back) of \(owed) go back; \(comment)")
        }
        try #require(Set(claimed.keys).union(refused.keys).isSubset(of: arrived.keys), comment)
        // What is not confirmed is not forgotten.
        let open = Set(run.machine.openRefunds.map(\.refundID))
        try #require(open == Set(refunds.keys).subtracting(confirmed), comment)
        for payment in run.machine.openPayments {
            try #require(arrived[payment.started.paymentID] == nil, comment)
        }
    }
}
