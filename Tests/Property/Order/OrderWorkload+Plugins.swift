import MeshTesting
import Messages
import OrderDomain
import StateMachine

/// What plugins find out, and what providers say: sensible, late, repeated, out of order, and nonsense.
extension OrderWorkload {
    /// Promotions as a checkout would have them: for the prices of this moment, mostly.
    func promote(_ command: inout OrderV1.PlaceOrderCommand, _ random: inout SeededRandom) {
        guard let request = command.request,
            let prices = try? run.machine.prices(of: request, quotesVerified: true, at: run.now + .milliseconds(3)),
            var left = try? prices.discounts().left
        else { return }
        command.askedPrices = prices.asked
        command.risk = .init(decision: random.chance(0.5) ? .allow : .review, scoreBps: .random(in: 0...10_000, using: &random))
        for number in 0..<Int.random(in: 0...3, using: &random) {
            var promotion = OrderV1.PromotionShares(promotionID: "promotion-\(number)", pluginID: "test.promotions")
            for line in left.indices where left[line] > 0 && random.chance(0.7) {
                let amount = Int64.random(in: 1...left[line], using: &random)
                promotion.shares.append(.init(line: UInt32(line), amount: amount))
                left[line] -= amount
            }
            if !promotion.shares.isEmpty { command.promotions.append(promotion) }
        }
        // Somebody is slow, or wrong.
        if random.chance(0.1) { command.askedPrices?.unitPrices[0] += 1 }
        if random.chance(0.05), !command.promotions.isEmpty { command.promotions[0].shares[0].amount += 1_000_000 }
    }

    mutating func startPayment(_ random: inout SeededRandom) {
        let id = order(&random)
        let provider = random.chance(0.9) ? "bank" : "other"
        do throws(Rejection) {
            let reply = try run.execute(
                OrderV1.StartPaymentRequest(orderID: id, provider: provider, methodToken: "token"))
            foresee(reply.paymentID, amount: run.history[id]?.total ?? Money(), &random)
        } catch { note(error.reason.isEmpty ? "\(error.code)" : error.reason) }
    }

    /// Everything a provider may say about the payment.
    private mutating func foresee(_ payment: String, amount: Money, _ random: inout SeededRandom) {
        let reference = "ref-\(payment)"
        var paid = amount
        if random.chance(0.05) { paid.minorUnits += 1 }
        news.append(
            .init(eventID: "pending-\(payment)", paymentID: payment, reference: reference, status: .pending, amount: amount))
        if random.chance(0.8) {
            news.append(
                .init(eventID: "captured-\(payment)", paymentID: payment, reference: reference, status: .captured, amount: paid)
            )
        }
        if random.chance(0.3) {
            news.append(
                .init(
                    eventID: "failed-\(payment)", paymentID: payment, reference: reference, status: .failed, amount: amount,
                    reason: "DECLINED"))
        }
    }

    mutating func takeNews(_ random: inout SeededRandom) {
        for refund in run.machine.openRefunds where random.chance(0.3) {
            news.append(
                .init(
                    eventID: "given-\(refund.refundID)", reference: refund.reference, status: .captured, amount: refund.amount,
                    refundID: refund.refundID))
        }
        guard var item = news.suffix(20).randomElement(using: &random) else { return }
        if random.chance(0.05) { item.paymentID = "p4711-1" }
        if random.chance(0.05) { item.reference = "somebody-elses" }
        var command = OrderV1.TakePaymentNewsCommand(provider: random.chance(0.95) ? "bank" : "other", news: item)
        do throws(Rejection) {
            guard try run.execute(command).unknown, let ended = ended(item.paymentID) else { return }
            // As the service does for a payment that has left memory.
            command.news?.ended = ended
            _ = try run.execute(command)
        } catch { note(error.reason.isEmpty ? "\(error.code)" : error.reason) }
    }

    private func ended(_ payment: String) -> OrderV1.EndedPayment? {
        guard let key = PaymentKey(payment), let order = run.history[key.order.orderID],
            let told = order.payments.first(where: { $0.paymentID == payment })
        else { return nil }
        return .init(
            order: .init(orderID: order.orderID, buyerID: order.buyerID, attribution: order.attribution),
            orderState: order.state, status: told.status)
    }
}
