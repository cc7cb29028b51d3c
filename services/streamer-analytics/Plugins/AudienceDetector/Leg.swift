import PluginMessages

/// What happened on one leg in one bucket of time.
struct Bucket: Equatable {
    /// Microseconds since 1970; a multiple of the length.
    let startsAt: Int64
    let endsAt: Int64
    var views: UInt64 = 0
    var likes: UInt64 = 0
    /// What people do who are there: they leave again, or look at a product.
    var signs: UInt64 = 0

    mutating func add(_ window: PluginV1.AudienceWindow) {
        views = views.saturatingSum(window.views)
        likes = likes.saturatingSum(window.likes)
        signs = signs.saturatingSum(window.leaves).saturatingSum(window.clicks)
    }
}

/// The buckets of one leg, ascending.
struct Leg: Equatable {
    let platform: String
    private(set) var buckets: [Bucket] = []

    /// Windows are aligned to the epoch, and so are buckets: a bucket keeps its start from one request to the next.
    static func all(in windows: [PluginV1.AudienceWindow], bucketSeconds: Int64) -> [Leg] {
        let length = bucketSeconds * 1_000_000
        var buckets: [String: [Int64: Bucket]] = [:]
        var platforms: [String] = []
        for window in windows where window.startsAtUs >= 0 && window.startsAtUs <= .max - length {
            let start = window.startsAtUs - window.startsAtUs % length
            if buckets[window.platform] == nil { platforms.append(window.platform) }
            buckets[window.platform, default: [:]][start, default: Bucket(startsAt: start, endsAt: start + length)].add(window)
        }
        return platforms.map { platform in
            Leg(platform: platform, buckets: (buckets[platform] ?? [:]).values.sorted { $0.startsAt < $1.startsAt })
        }
    }

    /// The buckets to judge, each with those that it is compared with: only what came before, and never more of it than is still in the next
    /// requests. So a bucket is judged alike each time, and the same finding is no news.
    func judged(_ rules: DetectorRules) -> [(bucket: Bucket, before: [Bucket])] {
        guard let last = buckets.last else { return [] }
        let length = last.endsAt - last.startsAt
        let first = last.startsAt - Int64(rules.judgedBuckets - 1) * length
        return buckets.filter { $0.startsAt >= first }.map { bucket in
            let earliest = bucket.startsAt - Int64(rules.baselineBuckets) * length
            return (bucket, buckets.filter { earliest <= $0.startsAt && $0.startsAt < bucket.startsAt })
        }
    }
}

extension UInt64 {
    func saturatingSum(_ other: UInt64) -> UInt64 {
        let (sum, overflow) = addingReportingOverflow(other)
        return overflow ? .max : sum
    }
}
