import Testing

@testable import PluginHost

@Suite struct LatencyHistogramTests {
    @Test func withoutDurationsThereIsNoPercentile() {
        #expect(LatencyHistogram().percentile(0.99) == 0)
    }

    @Test(arguments: [0, 1, 7, 8, 9, 15, 16, 1_000, 65_535, 1_000_000, 60_000_000, Int64.max])
    func aPercentileIsNotBelowTheTruthAndAtMostAQuarterAbove(duration: Int64) {
        var histogram = LatencyHistogram()
        histogram.record(microseconds: duration)
        let found = histogram.percentile(0.5)
        guard duration < 1 << 40 else { return }
        #expect(found >= UInt64(duration))
        #expect(found <= UInt64(duration) + UInt64(duration) / 4)
    }

    @Test func percentilesAreInOrder() {
        var histogram = LatencyHistogram()
        for duration in 1...1_000 { histogram.record(microseconds: Int64(duration)) }
        #expect((500...640).contains(histogram.percentile(0.5)))
        #expect((990...1_250).contains(histogram.percentile(0.99)))
        #expect(histogram.total == 1_000)
    }
}
