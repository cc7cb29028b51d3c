/// What is usual: median and median absolute deviation, which up to half of the values can be wrong without moving far.
struct Baseline: Equatable {
    let median: Double
    /// Scaled by 1.4826, so that it estimates the standard deviation of normally distributed values (Rousseeuw, Croux 1993).
    let deviation: Double

    /// Nil with fewer than `countMin` values.
    init?(_ values: [Double], countMin: Int) {
        guard values.count >= max(1, countMin) else { return nil }
        let median = Self.median(values)
        self.median = median
        deviation = 1.4826 * Self.median(values.map { abs($0 - median) })
    }

    /// The most that is usual.
    func limit(_ rules: DetectorRules) -> Double { max(median + rules.deviations * deviation, median * rules.medianTimes) }

    static func median(_ values: [Double]) -> Double {
        let sorted = values.sorted()
        let middle = sorted.count / 2
        return sorted.count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
    }
}
