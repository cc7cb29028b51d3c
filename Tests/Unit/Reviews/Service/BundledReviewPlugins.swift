import Foundation
import Messages
import PluginMessages
import PluginPoints

@testable import MatcherPlugin
@testable import ModerationPlugin
@testable import RedSourcePlugin
@testable import SentimentPlugin

/// The rules of the bundled plugins without tables, images and processes around them.
enum BundledReviewPlugins {
    static func all() throws -> InlinePlugins {
        var plugins = InlinePlugins()
        addSource(to: &plugins)
        addMatcher(to: &plugins)
        let rules = ModerationRules()
        plugins.add(.moderation, id: ModerationPlugin.id) { request, _ in
            let findings = rules.findings(
                in: .init(text: request.text, isAdvertising: request.compensated || request.insider))
            return PluginV1.ModerationResponse(
                verdict: findings.isEmpty ? .publish : .hold,
                findings: findings.map {
                    .init(
                        rule: $0.rule.rawValue, offset: UInt32($0.span.lowerBound), size: UInt32($0.span.count),
                        explanation: $0.explanation)
                })
        }
        let model = try SentimentModel(file: SentimentPluginTests.model())
        plugins.add(.sentiment, id: SentimentPlugin.id, onFailure: .open) { request, _ in
            var classifier = SentimentClassifier(model: model, neutralBps: 4_800...5_200)
            return PluginV1.SentimentResponse(
                scores: request.texts.map { text in
                    let score = classifier.score(text)
                    let label: PluginV1.SentimentLabel =
                        switch score.label {
                        case .unknown: .unspecified
                        case .negative: .negative
                        case .neutral: .neutral
                        case .positive: .positive
                        }
                    return .init(label: label, positiveBps: score.positiveBps)
                }, accuracyBps: model.accuracyBps)
        }
        return plugins
    }

    static func addSource(to plugins: inout InlinePlugins) {
        plugins.add(.reviewSource, id: RedSourcePlugin.id) { request, _ in
            request.source == "red" ? RedNotes.read(request.payload) : nil
        }
    }

    static func addMatcher(to plugins: inout InlinePlugins) {
        plugins.add(.matcher, id: MatcherPlugin.id, onFailure: .fallback) { request, _ in MatchRules().match(request) }
    }
}
