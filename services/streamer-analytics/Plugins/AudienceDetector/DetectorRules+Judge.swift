import PluginMessages

extension DetectorRules {
    /// More hearts than the people who came could give: bought likes.
    func likeToView(_ bucket: Bucket, of platform: String, after before: [Bucket]) -> PluginV1.AudienceFinding? {
        // A ratio over a handful of views says nothing.
        guard bucket.views >= likeViewsMin else { return nil }
        let ratio = Double(bucket.likes) / Double(bucket.views)
        let usual = Baseline(
            before.filter { $0.views >= likeViewsMin }.map { Double($0.likes) / Double($0.views) }, countMin: baselineBucketsMin
        )
        // With a median of 0 a single like would be an anomaly: then a heart for each view is usual in any case.
        let limit = min(likesPerViewMax, usual.map { max($0.limit(self), 1) } ?? likesPerViewMax)
        guard ratio > limit else { return nil }
        return bucket.finding(
            "like-to-view", on: platform, bucket.likes, per: bucket.views, atMost: limit,
            "\(bucket.likes) likes in \(bucket.seconds) s with \(bucket.views) views: \(Figure(ratio)) a view; "
                + "usual here \(usual.map { "\(Figure($0.median))" } ?? "not known"), at most \(Figure(limit)) expected")
    }

    /// A crowd that comes, does not leave, and looks at nothing: bought views.
    func viewFlood(_ bucket: Bucket, of platform: String, after before: [Bucket]) -> PluginV1.AudienceFinding? {
        guard bucket.views >= floodViewsMin else { return nil }
        let signs = max(bucket.signs, 1)
        let ratio = Double(bucket.views) / Double(signs)
        // Every bucket with anything in it: the question is how many usually come.
        let crowd = Baseline(before.map { Double($0.views) }, countMin: baselineBucketsMin)
        let usual = Baseline(
            before.filter { $0.views > 0 }.map { Double($0.views) / Double(max($0.signs, 1)) }, countMin: baselineBucketsMin)
        var limit = viewsPerSignMax
        var isCrowd = bucket.views >= floodAbsoluteViewsMin
        if let crowd, let usual, Double(bucket.views) > crowd.median * floodSurgeTimes {
            limit = min(limit, max(usual.limit(self), viewsPerSignMin))
            isCrowd = true
        }
        guard isCrowd, ratio > limit else { return nil }
        return bucket.finding(
            "view-flood", on: platform, bucket.views, per: signs, atMost: limit,
            "\(bucket.views) views in \(bucket.seconds) s, of whom \(bucket.signs) left or opened a product: "
                + "\(Figure(ratio)) views each; usual here \(usual.map { "\(Figure($0.median))" } ?? "not known") "
                + "at \(crowd.map { "\(Figure($0.median))" } ?? "unknown") views, at most \(Figure(limit)) expected")
    }
}

extension Bucket {
    var seconds: Int64 { (endsAt - startsAt) / 1_000_000 }

    fileprivate func finding(
        _ rule: String, on platform: String, _ numerator: UInt64, per denominator: UInt64, atMost limit: Double,
        _ explanation: String
    ) -> PluginV1.AudienceFinding {
        .init(
            rule: rule, platform: platform, startsAtUs: startsAt, endsAtUs: endsAt, numerator: numerator,
            denominator: denominator, expectedMaxPpm: UInt64(min(limit * 1_000_000, 1e18)), explanation: explanation)
    }
}

/// A ratio for people: two decimals.
struct Figure: CustomStringConvertible {
    private let hundredths: UInt64

    init(_ value: Double) { hundredths = UInt64(min(max(value, 0) * 100, 1e15).rounded()) }

    var description: String { "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100)" }
}
