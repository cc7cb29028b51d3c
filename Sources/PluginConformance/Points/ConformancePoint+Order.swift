internal import CPluginMessages
import PluginMessages

extension ConformancePoint {
    static let order: [ConformancePoint] = [
        ConformancePoint(
            .promotion, { liveshop__plugin__v1__promotion_request__descriptor },
            typical: {
                [[1999], [45_000, 30_000, 1], Array(repeating: 12_345, count: 50)].map { (amounts: [Int64]) in
                    var request = PluginV1.PromotionRequest()
                    request.buyerID = "buyer-1"
                    request.market = "NL"
                    request.currency = "EUR"
                    request.lines = amounts.enumerated().map { index, amount in
                        var line = PluginV1.PromotionLine()
                        line.line = UInt32(index)
                        line.sku = "tea-\(index)"
                        line.merchantID = "m-\(index % 2)"
                        line.units = 2
                        line.amount = amount
                        return line
                    }
                    return request
                }
            },
            isFair: { request in
                let total = request.lines.reduce(0 as Int64) { $0.addingReportingOverflow($1.amount).partialValue }
                return (1...50).contains(request.lines.count)
                    && request.lines.allSatisfy { $0.amount >= 0 && $0.amount <= total }
                    && zip(request.lines, request.lines.dropFirst()).allSatisfy { $0.line < $1.line }
            },
            fault: { request, response in
                var left: [UInt32: Int64] = [:]
                for line in request.lines { left[line.line] = line.amount }
                return AnswerRule.first(
                    AnswerRule.count(response.promotions.count, 1...16, "promotions"),
                    AnswerRule.first(of: response.promotions) { promotion in
                        AnswerRule.first(
                            AnswerRule.bytes(promotion.promotionID, 1...64, "promotion_id"),
                            AnswerRule.bytes(promotion.name, 0...128, "name"),
                            AnswerRule.holds(
                                zip(promotion.shares, promotion.shares.dropFirst()).allSatisfy { $0.line < $1.line },
                                "shares ascend by line"),
                            AnswerRule.first(of: promotion.shares) { share in
                                guard share.amount >= 1 else { return "shares.amount is at least 1" }
                                left[share.line, default: 0] -= min(share.amount, left[share.line, default: 0] + 1)
                                return AnswerRule.holds(
                                    left[share.line, default: -1] >= 0, "the shares of line \(share.line) exceed its amount")
                            })
                    })
            }),
        ConformancePoint(
            .riskCheck, { liveshop__plugin__v1__risk_request__descriptor },
            typical: {
                [1, 3, 50].map { (lines: Int64) in
                    var request = PluginV1.RiskRequest()
                    request.buyerID = "buyer-\(lines)"
                    request.sessionID = "session-1"
                    request.streamerID = "streamer-1"
                    request.market = "NL"
                    request.currency = "EUR"
                    request.total = lines * 3998
                    request.attemptKey = "attempt-\(lines)"
                    request.lines = (0..<lines).map { index in
                        var line = PluginV1.RiskLine()
                        line.sku = "tea-\(index)"
                        line.merchantID = "m-1"
                        line.units = 2
                        line.unitPrice = 1999
                        return line
                    }
                    return request
                }
            },
            fault: { _, response in
                let needsEvidence = response.verdict == .review || response.verdict == .deny
                return AnswerRule.first(
                    AnswerRule.holds(
                        [.allow, .review, .deny].contains(response.verdict), "verdict is required, is \(response.verdict)"),
                    AnswerRule.holds(response.scoreBps <= 10_000, "score_bps is at most 10,000"),
                    AnswerRule.count(response.evidence.count, (needsEvidence ? 1 : 0)...8, "evidence"),
                    AnswerRule.first(of: response.evidence) { evidence in
                        AnswerRule.first(
                            AnswerRule.bytes(evidence.rule, 1...64, "evidence.rule"),
                            AnswerRule.bytes(evidence.explanation, 1...256, "evidence.explanation"))
                    })
            }),
        ConformancePoint(
            .paymentProvider, { liveshop__plugin__v1__payment_request__descriptor }, mayRefuseTypical: true,
            typical: {
                ["sandbox", "example", "none"].flatMap { provider in
                    var start = PluginV1.PaymentStart()
                    start.paymentID = "payment-1"
                    start.orderID = "order-1"
                    start.amount = 1999
                    start.currency = "EUR"
                    var open = PluginV1.OpenPayment()
                    open.paymentID = "payment-1"
                    open.reference = "reference-1"
                    open.amount = 1999
                    open.currency = "EUR"
                    open.startedAtUs = ProbedPlugin.now - 60_000_000
                    var poll = PluginV1.PaymentPoll()
                    poll.payments = [open]
                    return [PluginV1.PaymentRequest.Kind.start(start), .poll(poll)].map { kind in
                        var request = PluginV1.PaymentRequest()
                        request.provider = provider
                        request.kind = kind
                        return request
                    }
                }
            },
            isFair: { request in
                switch request.kind {
                case .refund(let refund): (1...64).contains(refund.reference.utf8.count) && !refund.refundID.isEmpty
                case .start(let start): !start.paymentID.isEmpty && start.amount >= 1
                case .poll(let poll):
                    poll.payments.allSatisfy { (1...64).contains($0.reference.utf8.count) && !$0.paymentID.isEmpty }
                case .webhook, nil: true
                }
            },
            fault: { request, response in
                let count: ClosedRange<Int> =
                    switch request.kind {
                    case .start, .refund: 1...1
                    default: 0...256
                    }
                return AnswerRule.first(
                    AnswerRule.count(response.news.count, count, "news"),
                    AnswerRule.first(of: response.news) { news in
                        AnswerRule.first(
                            AnswerRule.bytes(news.eventID, 1...64, "news.event_id"),
                            AnswerRule.bytes(news.reference, 1...64, "news.reference"),
                            AnswerRule.bytes(news.reason, 0...64, "news.reason"),
                            AnswerRule.holds(
                                [.pending, .captured, .failed, .refunded].contains(news.status), "news.status is required"))
                    })
            }),
        ConformancePoint(
            .carrier, { liveshop__plugin__v1__carrier_request__descriptor },
            typical: {
                var content = PluginV1.ParcelContent()
                content.sku = "tea-1"
                content.units = 2
                return ["NL", "CN", ""].map { market in
                    var booking = PluginV1.ParcelBooking()
                    booking.parcelID = "parcel-\(market)"
                    booking.orderID = "order-1"
                    booking.market = market
                    booking.contents = [content]
                    var request = PluginV1.CarrierRequest()
                    request.kind = .booking(booking)
                    return request
                }
            },
            isFair: { request in
                switch request.kind {
                case .booking(let booking): !booking.parcelID.isEmpty
                case .tracking(let tracking): (1...64).contains(tracking.reference.utf8.count)
                case nil: true
                }
            },
            fault: { _, response in
                AnswerRule.first(
                    AnswerRule.bytes(response.carrier, 1...32, "carrier"),
                    AnswerRule.bytes(response.reference, 1...64, "reference"),
                    AnswerRule.holds(response.price >= 0, "price is at least 0"),
                    AnswerRule.holds(response.price == 0 || response.currency.utf8.count == 3, "currency is an ISO 4217 code"),
                    AnswerRule.count(response.scans.count, 0...32, "scans"),
                    AnswerRule.first(of: response.scans) { AnswerRule.bytes($0.place, 0...128, "scans.place") })
            }),
    ]
}
