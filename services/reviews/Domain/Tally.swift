import Messages

/// Counts of votes that can be given and taken back.
struct Tally: Hashable, Sendable {
    private(set) var votes = 0
    private(set) var starsSum = 0
    /// By stars, 1–5; the rest of the eight stays 0.
    private(set) var histogram = SIMD8<Int>.zero
    /// By `Label.rawValue`.
    private(set) var labels = SIMD4<Int>.zero

    var starred: Int { histogram.wrappedSum() }

    mutating func add(_ record: ReviewRecord, times: Int) {
        votes += times
        labels[Int(record.label.rawValue)] += times
        guard record.stars > 0 else { return }
        starsSum += Int(record.stars) * times
        histogram[Int(record.stars)] += times
    }

    static func + (left: Tally, right: Tally) -> Tally {
        var sum = left
        sum.votes += right.votes
        sum.starsSum += right.starsSum
        sum.histogram &+= right.histogram
        sum.labels &+= right.labels
        return sum
    }

    var message: ReviewsV1.VoteTally {
        ReviewsV1.VoteTally(
            votes: UInt64(votes), starred: UInt64(starred), starsSum: UInt64(starsSum),
            histogram: (1...5).map { UInt64(histogram[$0]) },
            positive: UInt64(labels[Int(ReviewRecord.Label.positive.rawValue)]),
            neutral: UInt64(labels[Int(ReviewRecord.Label.neutral.rawValue)]),
            negative: UInt64(labels[Int(ReviewRecord.Label.negative.rawValue)]))
    }
}
