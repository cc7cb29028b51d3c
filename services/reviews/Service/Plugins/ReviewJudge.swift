import Messages
import PluginMessages
import PluginPoints
import RPCCore
import ReviewsDomain
import ServiceKit

/// Asks the moderation and sentiment plugins about reviews before they are stored. What they say goes into the command, so replay asks nobody.
struct ReviewJudge: Sendable {
    /// A text to judge, and what is known of it.
    struct Item: Hashable, Sendable {
        var source: String
        var author: String
        var text: String
        var disclosure: ReviewsV1.Disclosure
        /// The source has labelled it: no classifier is asked.
        var isLabelled: Bool
    }

    /// Texts of one call: a plugin in process holds up the service while it works, and the longest texts take a millisecond each.
    static let textsPerCallMax = 100

    let plugins: any Plugins
    let clock: any WallClock

    /// Whether there is anybody to ask.
    var hasPlugins: Bool { !plugins.active(.moderation).isEmpty || !plugins.active(.sentiment).isEmpty }

    /// One judgement per item.
    ///
    /// - Throws: `UNAVAILABLE`/`PLUGIN_FAILED` when a sentiment plugin fails that is `closed`. A moderation plugin that fails holds the review.
    func judge(_ items: [Item]) async throws(RPCError) -> [ReviewsV1.Judgement] {
        let now = clock.now()
        var judgements = [ReviewsV1.Judgement](repeating: ReviewsV1.Judgement(), count: items.count)
        // What breaks the rules of a review is refused whatever anybody says of it.
        let sound = items.indices.filter { items[$0].isSound }
        for index in sound { await moderate(items[index], at: now, into: &judgements[index]) }
        try await classify(sound.filter { !items[$0].isLabelled }, of: items, at: now, into: &judgements)
        return judgements
    }

    private func classify(
        _ indices: [Int], of items: [Item], at now: Instant, into judgements: inout [ReviewsV1.Judgement]
    ) async throws(RPCError) {
        var rest = indices.filter { !items[$0].text.isEmpty }[...]
        while !rest.isEmpty {
            let chunk = Array(rest.prefix(Self.textsPerCallMax))
            rest = rest.dropFirst(chunk.count)
            let request = PluginV1.SentimentRequest(texts: chunk.map { items[$0].text })
            let answer = try await plugins.ask(.sentiment, request, at: now, checking: { $1.brokenRule(for: $0) })
            guard let answer else { continue }
            let classifier = ReviewsV1.Classifier(
                plugin: answer.plugin, version: answer.version, accuracyBps: answer.response.accuracyBps)
            for (index, score) in zip(chunk, answer.response.scores) where score.label != .unspecified {
                judgements[index].label = ReviewsV1.Sentiment(score.label)
                judgements[index].classifier = classifier
            }
        }
    }

    /// All moderators are asked; the strictest verdict counts.
    private func moderate(_ item: Item, at now: Instant, into judgement: inout ReviewsV1.Judgement) async {
        let request = PluginV1.ModerationRequest(
            source: item.source, author: item.author, text: item.text, compensated: item.disclosure.compensated,
            insider: item.disclosure.insider)
        var reasons: [String] = []
        for plugin in plugins.active(.moderation).prefix(ReviewsLimits.moderatorsMax) {
            let failure: PluginFailure
            switch await plugin.call(request, at: now) {
            case .declined: continue
            case .answered(let response):
                if let breach = response.brokenRule(for: request) {
                    failure = plugin.invalidOutput(breach)
                } else {
                    judgement.moderators.append("\(plugin.id) \(plugin.version)")
                    let room = ReviewsLimits.findingsMax - judgement.findings.count
                    judgement.findings += response.findings.prefix(room).map(ReviewsV1.Finding.init)
                    if response.verdict != .publish { reasons.append(response.holdReason) }
                    continue
                }
            case .failed(let reported): failure = reported
            }
            // Closed: nobody sees what a moderator who must look has not seen. Its words may hold anything and stay out of the journal.
            if plugin.onFailure == .closed {
                reasons.append("moderation plugin \(plugin.id) failed (\(failure.kind.rawValue)): a moderator must look")
            }
        }
        judgement.holdReason = reasons.joined(separator: "; ").prefix(bytesMax: ReviewsLimits.holdReasonBytesMax)
    }
}

extension ReviewJudge.Item {
    init(_ review: ReviewsV1.SourceReview) {
        self.init(
            source: review.source, author: review.author, text: review.text,
            disclosure: review.disclosure ?? ReviewsV1.Disclosure(), isLabelled: review.sentiment != .unspecified)
    }

    init(_ request: ReviewsV1.SubmitReviewRequest) {
        self.init(
            source: ReviewKey.nativeSource, author: request.buyerID.rawValue, text: request.text,
            disclosure: request.disclosure ?? ReviewsV1.Disclosure(), isLabelled: false)
    }

    /// Can be handed to a plugin: within the limits of the extension points, and no NUL, which ends a string there.
    fileprivate var isSound: Bool {
        text.utf8.count <= ReviewsLimits.textBytesMax && author.utf8.count <= ReviewsLimits.authorBytesMax
            && source.utf8.count <= ReviewsLimits.sourceBytesMax
            && ![source, author, text].contains { $0.utf8.contains(0) }
    }
}

extension String {
    /// As many whole characters from the beginning as fit.
    func prefix(bytesMax: Int) -> String {
        guard utf8.count > bytesMax else { return self }
        var result = ""
        var bytes = 0
        for character in self {
            bytes += character.utf8.count
            guard bytes <= bytesMax else { break }
            result.append(character)
        }
        return result
    }
}
