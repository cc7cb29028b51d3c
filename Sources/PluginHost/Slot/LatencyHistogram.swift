/// Durations in microseconds, in buckets of a quarter of a power of two: a percentile is at most a fifth too high. Fixed in size, so that
/// recording is an increment.
struct LatencyHistogram {
    private static let bucketsPerPower = 4
    private static let buckets = 40 * bucketsPerPower
    private var counts = [UInt64](repeating: 0, count: buckets)
    private(set) var total: UInt64 = 0

    mutating func record(microseconds: Int64) {
        counts[Self.bucket(of: UInt64(max(microseconds, 0)))] += 1
        total += 1
    }

    /// Upper bound of the bucket that the share of all durations lies below; 0 without any.
    func percentile(_ share: Double) -> UInt64 {
        guard total > 0 else { return 0 }
        let wanted = UInt64((Double(total) * share).rounded(.up))
        var seen: UInt64 = 0
        for (index, count) in counts.enumerated() {
            seen += count
            if seen >= max(wanted, 1) { return Self.upperBound(of: index) }
        }
        return Self.upperBound(of: Self.buckets - 1)
    }

    /// 0–7 have a bucket each; from there on a power of two has four.
    private static func bucket(of value: UInt64) -> Int {
        guard value >= 8 else { return Int(value) }
        let power = 63 - value.leadingZeroBitCount
        let quarter = Int((value >> UInt64(power - 2)) & 3)
        return min(8 + (power - 3) * bucketsPerPower + quarter, buckets - 1)
    }

    private static func upperBound(of index: Int) -> UInt64 {
        guard index >= 8 else { return UInt64(index) }
        let (power, quarter) = ((index - 8) / bucketsPerPower + 3, (index - 8) % bucketsPerPower)
        return (UInt64(1) << UInt64(power)) + (UInt64(quarter + 1) << UInt64(power - 2)) - 1
    }
}
