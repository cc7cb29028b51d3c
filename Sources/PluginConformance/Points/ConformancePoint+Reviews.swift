internal import CPluginMessages
import PluginMessages

extension ConformancePoint {
    static let reviews: [ConformancePoint] = [
        ConformancePoint(
            .reviewSource, { liveshop__plugin__v1__review_source_request__descriptor }, mayRefuseTypical: true,
            typical: {
                ["red", "example"].flatMap { source in
                    ["", "[]", "n-1\tmei\t很好喝的茶\n", "{\"notes\": []}"].map { payload in
                        var request = PluginV1.ReviewSourceRequest()
                        request.source = source
                        request.payload = Array(payload.utf8)
                        return request
                    }
                }
            },
            fault: { _, response in
                AnswerRule.first(
                    AnswerRule.count(response.notes.count, 0...500, "notes"),
                    AnswerRule.count(response.faults.count, 0...500, "faults"),
                    AnswerRule.first(of: response.notes) { note in
                        AnswerRule.first(
                            AnswerRule.bytes(note.sourceID, 1...128, "notes.source_id"),
                            AnswerRule.bytes(note.author, 0...128, "notes.author"),
                            AnswerRule.bytes(note.text, 0...16_384, "notes.text"),
                            AnswerRule.holds(note.revision >= 1, "notes.revision is at least 1"),
                            AnswerRule.holds(note.stars <= 5, "notes.stars is 0–5"),
                            AnswerRule.count(note.tags.count, 0...32, "notes.tags"),
                            AnswerRule.count(note.productLinks.count, 0...16, "notes.product_links"))
                    },
                    AnswerRule.first(of: response.faults) { AnswerRule.bytes($0.message, 1...256, "faults.message") })
            }),
        ConformancePoint(
            .matcher, { liveshop__plugin__v1__matcher_request__descriptor },
            typical: {
                ["", "Trying the green tea gift box today", "绿茶礼盒开箱"].map { text in
                    var request = PluginV1.MatcherRequest()
                    request.source = "red"
                    request.title = "tea-1"
                    request.text = text
                    request.tags = ["tea", "tea-2"]
                    request.candidates = (1...8).map { index in
                        var candidate = PluginV1.MatchCandidate()
                        candidate.sku = "tea-\(index)"
                        candidate.gtin = "871234500000\(index)"
                        candidate.brandID = "stille-berg"
                        candidate.titles = ["Green tea gift box \(index)", "绿茶礼盒\(index)"]
                        return candidate
                    }
                    return request
                }
            },
            fault: { request, response in
                AnswerRule.first(
                    AnswerRule.holds(
                        request.candidates.contains { $0.sku == response.sku }, "sku \(response.sku) is none of the candidates"),
                    AnswerRule.holds(
                        ["sku", "gtin", "mpn", "mapped", "text"].contains(response.method),
                        "method is sku, gtin, mpn, mapped or text, is '\(response.method)'"),
                    AnswerRule.holds(response.confidenceBps <= 10_000, "confidence_bps is at most 10,000"))
            }),
        ConformancePoint(
            .moderation, { liveshop__plugin__v1__moderation_request__descriptor },
            typical: {
                ["", "Lovely tea, came quickly.", "加微信 abc123 领取优惠", "see https://example.invalid", "全网最好的茶"].map { text in
                    var request = PluginV1.ModerationRequest()
                    request.source = "shop"
                    request.author = "mei"
                    request.text = text
                    return request
                }
            },
            fault: { request, response in
                AnswerRule.first(
                    AnswerRule.holds(
                        [.publish, .hold].contains(response.verdict), "verdict is required, is \(response.verdict)"),
                    AnswerRule.count(response.findings.count, (response.verdict == .hold ? 1 : 0)...32, "findings"),
                    AnswerRule.first(of: response.findings) { finding in
                        AnswerRule.first(
                            AnswerRule.bytes(finding.rule, 1...64, "findings.rule"),
                            AnswerRule.bytes(finding.explanation, 1...256, "findings.explanation"),
                            AnswerRule.holds(
                                Int(finding.offset) + Int(finding.size) <= request.text.utf8.count,
                                "a finding's span is not inside the text"))
                    })
            }),
        ConformancePoint(
            .sentiment, { liveshop__plugin__v1__sentiment_request__descriptor },
            typical: {
                [["很好喝，下次还买", "包装破了，很失望", "", "good tea, broken box"], Array(repeating: "还可以", count: 500)].map { texts in
                    var request = PluginV1.SentimentRequest()
                    request.texts = texts
                    return request
                }
            },
            fault: { request, response in
                AnswerRule.first(
                    AnswerRule.holds(
                        response.scores.count == request.texts.count,
                        "\(response.scores.count) scores for \(request.texts.count) texts"),
                    AnswerRule.holds(response.accuracyBps <= 10_000, "accuracy_bps is at most 10,000"),
                    AnswerRule.first(of: response.scores) {
                        AnswerRule.holds($0.positiveBps <= 10_000, "scores.positive_bps is at most 10,000")
                    })
            }),
    ]
}
