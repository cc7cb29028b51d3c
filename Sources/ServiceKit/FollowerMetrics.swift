import Metrics

/// What a follower measures of its feed.
struct FollowerMetrics: Sendable {
    private let entries: Counter
    private let lag: Gauge
    private let failures: Counter

    init(feed: String) {
        let feed = [("feed", feed)]
        entries = Counter(label: "liveshop.follower.entries", dimensions: feed)
        lag = Gauge(label: "liveshop.follower.lag.entries", dimensions: feed)
        failures = Counter(label: "liveshop.follower.failures", dimensions: feed)
    }

    func took(_ count: Int, lag behind: UInt64) {
        entries.increment(by: count)
        lag.record(Double(behind))
    }

    func failed() { failures.increment() }
}
