import Messages
import OrderDomain
import PluginMessages
import PluginPoints
import RPCCore

extension Checkout {
    private static let promotionsPerAnswerMax = 16

    /// Asks one plugin after the other; each sees what the ones before took off. Takes their shares off the bill.
    func promotions(of bill: inout Bill, at now: Instant) async throws(RPCError) -> [OrderV1.PromotionShares] {
        let first = bill.promotionRequest
        var running = bill
        var taken = 0
        let answers = try await plugins.askInTurn(
            .promotion, first: first, at: now,
            checking: { request, response in
                if let breach = Self.breach(of: request, response) { return breach }
                return taken + response.promotions.count <= OrderLimits.promotionsPerOrderMax
                    ? nil
                    : "promotions: an order takes \(OrderLimits.promotionsPerOrderMax), has \(taken), "
                        + "cannot have \(response.promotions.count) more"
            },
            next: { answer throws(RPCError) in
                running.take(answer.response)
                taken += answer.response.promotions.count
                return running.promotionRequest
            })
        var promotions: [OrderV1.PromotionShares] = []
        for answer in answers {
            bill.take(answer.response)
            for promotion in answer.response.promotions {
                promotions.append(
                    .init(
                        promotionID: promotion.promotionID, name: promotion.name, pluginID: answer.plugin,
                        shares: promotion.shares.map { .init(line: $0.line, amount: $0.amount) }))
            }
        }
        return promotions
    }

    /// What an answer breaks of the extension point's rules; nil: nothing.
    static func breach(of request: PluginV1.PromotionRequest, _ response: PluginV1.PromotionResponse) -> String? {
        guard (1...promotionsPerAnswerMax).contains(response.promotions.count) else {
            return "promotions: must be 1–\(promotionsPerAnswerMax), are \(response.promotions.count)"
        }
        var left = request.lines.map(\.amount)
        for (index, promotion) in response.promotions.enumerated() {
            guard FieldRules.isIdentifier(promotion.promotionID) else {
                return "promotions[\(index)].promotion_id: must be 1–64 bytes without control characters"
            }
            guard promotion.name.utf8.count <= OrderLimits.promotionNameBytesMax else {
                return "promotions[\(index)].name: must be at most \(OrderLimits.promotionNameBytesMax) bytes"
            }
            guard !promotion.shares.isEmpty else { return "promotions[\(index)].shares: must not be empty" }
            var next = 0
            for share in promotion.shares {
                guard (next..<left.count).contains(Int(share.line)) else {
                    return "promotions[\(index)].shares: must be lines of the order, ascending, each once"
                }
                guard share.amount >= 1, share.amount <= left[Int(share.line)] else {
                    return "promotions[\(index)].shares: line \(share.line) must bear 1–\(left[Int(share.line)]), "
                        + "not \(share.amount)"
                }
                left[Int(share.line)] -= share.amount
                next = Int(share.line) + 1
            }
        }
        return nil
    }
}

extension Bill {
    fileprivate var promotionRequest: PluginV1.PromotionRequest {
        var lines: [PluginV1.PromotionLine] = []
        lines.reserveCapacity(prices.lines.count)
        for (index, line) in prices.lines.enumerated() {
            lines.append(
                .init(
                    line: UInt32(index), sku: line.sku.rawValue, merchantID: line.merchant.rawValue, units: line.units,
                    amount: discounts.left[index]))
        }
        return .init(
            buyerID: request.buyerID.rawValue, market: request.market, currency: prices.currency, lines: lines)
    }

    /// - Precondition: the answer was checked.
    fileprivate mutating func take(_ response: PluginV1.PromotionResponse) {
        for share in response.promotions.flatMap(\.shares) {
            let line = Int(share.line)
            let fits = discounts.take(share.amount, from: line..<line + 1)
            precondition(fits, "a share that was checked")
        }
    }
}
