import Observability
import Testing

@Suite struct DurationHistogramTests {
    @Test func quantilesAreWithinAHundredth() {
        var histogram = DurationHistogram()
        for value in 1...100_000 { histogram.record(microseconds: Int64(value)) }
        for (percentile, value) in [(50.0, 50_000.0), (99, 99_000), (99.9, 99_900)] {
            #expect(abs(Double(histogram.atPercentile(percentile)) - value) <= value / 100)
        }
        #expect(histogram.count == 100_000 && histogram.sum == 5_000_050_000)
    }

    @Test func bucketsHaveWhatLiesAtOrBelowTheirBounds() {
        var histogram = DurationHistogram()
        for value in [1, 10, 10, 100, 5_000] as [Int64] { histogram.record(microseconds: value) }
        #expect(histogram.cumulative([1, 10, 99, 1_000, 1_000_000]) == [1, 3, 3, 4, 5])
    }

    @Test func timesThatCannotBeAreCutOff() {
        var histogram = DurationHistogram()
        histogram.record(microseconds: -5)
        histogram.record(microseconds: .max)
        #expect(histogram.count == 2 && histogram.cumulative([0]) == [1] && histogram.max >= 1_199_000_000)
    }

    @Test func anEmptyOneHasNothing() {
        let histogram = DurationHistogram()
        #expect(histogram.atPercentile(99) == 0 && histogram.max == 0 && histogram.cumulative([1, 2]) == [0, 0])
    }
}
