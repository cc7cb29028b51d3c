public import PluginKit
public import PluginMessages

/// Says whether Chinese texts speak for or against a product: logistic regression over hashed character grams, see README.md.
public final class SentimentPlugin: Plugin {
    public static let id = "liveshop.sentiment"
    public static let version = "1.0.0"
    public static var extensions: [Extension<SentimentPlugin>] { [.sentiment(SentimentPlugin.label)] }

    public static let modelFile = "model.bin"
    /// Of the extension point.
    static let textsMax = 500

    private var classifier: SentimentClassifier

    public init(config: PluginConfig, host: PluginHostServices) throws {
        let from = try config.int("neutral_from_bps", in: 0...5_000, default: 4_800)
        let to = try config.int("neutral_to_bps", in: 5_000...10_000, default: 5_200)
        let model: SentimentModel
        do { model = try SentimentModel(file: try host.file(Self.modelFile)) } catch let error as SentimentModelError {
            throw PluginError.failed("\(Self.modelFile): \(error)")
        }
        classifier = SentimentClassifier(model: model, neutralBps: UInt32(from)...UInt32(to))
        host.log(
            .info,
            """
            model of \(model.trainedTexts) texts; \(model.accuracyBps) basis points right on \(model.heldOutTexts) texts held out; neutral \
            from \(from) to \(to)
            """)
    }

    public func selfTest(_ call: PluginCall) throws {
        // By probability, not by label: how wide the neutral band is, the operator says.
        for (text, isPositive) in [("质量很好，非常满意，推荐购买", true), ("太差了，用两天就坏，退货", false)] {
            let score = classifier.score(text)
            guard score.label != .unknown, (score.positiveBps > 5_000) == isPositive else {
                throw PluginError.failed("'\(text)' speaks for the product with \(score.positiveBps) basis points")
            }
        }
    }

    public func label(
        _ request: PluginV1.SentimentRequest, _ call: PluginCall
    ) throws -> PluginV1.SentimentResponse? {
        guard (1...Self.textsMax).contains(request.texts.count) else {
            throw PluginError.invalidInput("texts: must be 1–\(Self.textsMax), are \(request.texts.count)")
        }
        var response = PluginV1.SentimentResponse(accuracyBps: classifier.model.accuracyBps)
        response.scores.reserveCapacity(request.texts.count)
        for text in request.texts {
            try call.checkCancellation()
            let score = classifier.score(text)
            response.scores.append(
                PluginV1.SentimentScore(label: PluginV1.SentimentLabel(score.label), positiveBps: score.positiveBps))
        }
        return response
    }
}

extension PluginV1.SentimentLabel {
    fileprivate init(_ label: SentimentClassifier.Label) {
        switch label {
        case .unknown: self = .unspecified
        case .negative: self = .negative
        case .neutral: self = .neutral
        case .positive: self = .positive
        }
    }
}
