import PluginKit

/// The thresholds, as configured. Every one is documented in README.md.
struct DetectorRules: Equatable {
    var bucketSeconds: Int64 = 60
    /// Buckets that are judged: the latest of each leg. Earlier ones were, when they were the latest.
    var judgedBuckets = 3
    /// Buckets before a judged one that are its baseline.
    var baselineBuckets = 10
    /// With fewer that have enough views there is no baseline.
    var baselineBucketsMin = 5
    /// How many scaled median absolute deviations above the median are still usual.
    var deviations = 6.0
    /// How many times the median is usual in any case: a steady leg has no deviation at all.
    var medianTimes = 3.0
    var likeViewsMin: UInt64 = 30
    /// Beyond it likes are no people's, whatever is usual on the leg.
    var likesPerViewMax = 300.0
    var floodViewsMin: UInt64 = 200
    /// How many times the usual number of views is a surge.
    var floodSurgeTimes = 5.0
    /// Views for each LEAVE or click that are usual in any case.
    var viewsPerSignMin = 20.0
    /// Without a baseline: so many views, and so many of them for each LEAVE or click, are no people's.
    var floodAbsoluteViewsMin: UInt64 = 2_000
    var viewsPerSignMax = 200.0

    init() {}

    init(_ config: PluginConfig) throws(PluginError) {
        func count(_ path: String, _ range: ClosedRange<Int>, _ field: inout UInt64) throws(PluginError) {
            field = UInt64(try config.int(path, in: range, default: Int(field)))
        }
        func factor(_ path: String, _ field: inout Double) throws(PluginError) {
            field = try config.double(path, in: 1...1_000_000, default: field)
        }
        bucketSeconds = Int64(try config.int("bucket_seconds", in: 10...300, default: Int(bucketSeconds)))
        guard bucketSeconds % 10 == 0 else { throw .invalidConfig("bucket_seconds", "must be a multiple of 10") }
        try factor("deviations", &deviations)
        try factor("median_times", &medianTimes)
        try count("like_to_view.views_min", 1...1_000_000, &likeViewsMin)
        try factor("like_to_view.likes_per_view_max", &likesPerViewMax)
        try count("view_flood.views_min", 1...1_000_000, &floodViewsMin)
        try factor("view_flood.surge_times", &floodSurgeTimes)
        try factor("view_flood.views_per_sign_min", &viewsPerSignMin)
        try count("view_flood.absolute_views_min", 1...1_000_000_000, &floodAbsoluteViewsMin)
        try factor("view_flood.views_per_sign_max", &viewsPerSignMax)
    }
}
