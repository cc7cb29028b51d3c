internal import CPluginMessages
import PluginMessages

extension ConformancePoint {
    static let catalog: [ConformancePoint] = [
        ConformancePoint(
            .priceRule, { liveshop__plugin__v1__price_rule_request__descriptor },
            typical: {
                (0..<4 as Range<UInt64>).map { index in
                    var request = PluginV1.PriceRuleRequest()
                    request.sku = "tea-\(index)"
                    request.brandID = "stille-berg"
                    request.merchantID = "m-1"
                    request.categories = ["tea", "gifts"]
                    request.market = "NL"
                    request.buyerID = index == 0 ? "" : "buyer-\(index)"
                    request.units = 1 + index * 25
                    request.couponCodes = index == 3 ? ["WELCOME", "TEA10"] : []
                    request.unitPrice = [0, 1, 1999, 250_000][Int(index)]
                    request.currency = "EUR"
                    return request
                }
            },
            isFair: { $0.unitPrice >= 0 && $0.units >= 1 && $0.couponCodes.count <= 8 },
            fault: { request, response in
                var taken: Int64 = 0
                var overflow = false
                for adjustment in response.adjustments {
                    let sum = taken.addingReportingOverflow(adjustment.amount)
                    (taken, overflow) = (sum.partialValue, overflow || sum.overflow)
                }
                return AnswerRule.first(
                    AnswerRule.holds(
                        response.unitPrice >= 0 && response.unitPrice <= request.unitPrice,
                        "unit_price is 0 to the request's \(request.unitPrice), is \(response.unitPrice)"),
                    AnswerRule.count(response.adjustments.count, 1...16, "adjustments"),
                    AnswerRule.count(response.rejectedCoupons.count, 0...8, "rejected_coupons"),
                    AnswerRule.holds(
                        !overflow && request.unitPrice - response.unitPrice == taken,
                        "the adjustments' sum \(taken) is not what the price went down, \(request.unitPrice) to \(response.unitPrice)"
                    ),
                    AnswerRule.first(of: response.adjustments) { adjustment in
                        AnswerRule.first(
                            AnswerRule.bytes(adjustment.rule, 1...64, "adjustments.rule"),
                            AnswerRule.bytes(adjustment.explanation, 0...256, "adjustments.explanation"),
                            AnswerRule.holds(adjustment.amount >= 0, "adjustments.amount is at least 0"))
                    },
                    AnswerRule.first(of: response.rejectedCoupons) {
                        AnswerRule.bytes($0.reason, 1...64, "rejected_coupons.reason")
                    })
            }),
        ConformancePoint(
            .searchRanker, { liveshop__plugin__v1__search_ranker_request__descriptor },
            typical: {
                ["", "绿茶 礼盒", "tea gift"].map { query in
                    var request = PluginV1.SearchRankerRequest()
                    request.query = query
                    request.language = "en"
                    request.market = "NL"
                    request.candidates = (0..<24).map { index in
                        var candidate = PluginV1.SearchCandidate()
                        candidate.productID = "p-\(index)"
                        candidate.title = index % 2 == 0 ? "Green tea, gift box" : "Tea strainer"
                        candidate.brandID = "b-\(index % 3)"
                        candidate.categories = ["tea"]
                        candidate.score = query.isEmpty ? 0 : 12 - Double(index) / 2
                        candidate.lowestPrice = index == 5 ? -1 : 995 + Int64(index) * 10
                        candidate.onFlashOffer = index == 7
                        return candidate
                    }
                    return request
                }
            },
            isFair: { (1...512).contains($0.candidates.count) && $0.candidates.allSatisfy(\.score.isFinite) },
            fault: { request, response in
                AnswerRule.first(
                    AnswerRule.holds(
                        response.scores.count == request.candidates.count,
                        "\(response.scores.count) scores for \(request.candidates.count) candidates"),
                    AnswerRule.holds(response.scores.allSatisfy(\.isFinite), "scores are finite"))
            }),
        ConformancePoint(
            .claimCheck, { liveshop__plugin__v1__claim_check_request__descriptor },
            typical: {
                let texts = [
                    ("en", "A mild green tea from the hills."), ("zh", "全国第一的绿茶，最好的选择"), ("nl", "De beste thee van het land!"),
                    ("", "极品 👩🏽‍🚀 number one in the world"),
                ]
                return [texts, Array(texts.prefix(1))].map { texts in
                    var request = PluginV1.ClaimCheckRequest()
                    request.texts = texts.enumerated().map { index, pair in
                        var text = PluginV1.ClaimText()
                        text.field = "product.titles[\(index)].text"
                        text.language = pair.0
                        text.text = pair.1
                        return text
                    }
                    return request
                }
            },
            fault: { request, response in
                AnswerRule.first(
                    AnswerRule.count(response.findings.count, 0...64, "findings"),
                    AnswerRule.first(of: response.findings) { finding in
                        guard Int(finding.textIndex) < request.texts.count else {
                            return "findings.text_index \(finding.textIndex) of \(request.texts.count) texts"
                        }
                        let text = Array(request.texts[Int(finding.textIndex)].text.utf8)
                        let end = Int(finding.offset) + Int(finding.size)
                        guard finding.size >= 1, end <= text.count else { return "a finding's span is not inside its text" }
                        guard String(validating: text[Int(finding.offset)..<end], as: UTF8.self) == finding.span else {
                            return "a finding's span is not what stands at its offset"
                        }
                        return AnswerRule.first(
                            AnswerRule.bytes(finding.rule, 1...64, "findings.rule"),
                            AnswerRule.bytes(finding.explanation, 0...256, "findings.explanation"))
                    })
            }),
    ]
}
