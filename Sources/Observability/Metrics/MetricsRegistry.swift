import CoreMetrics
import Messages
import Synchronization

/// The metrics of one process, as a backend of swift-metrics: `Counter`, `Gauge`, `Meter`, `Recorder` and `Timer` end up here, and `families`
/// shows what they say. Names and labels become Prometheus' own: `journal.commit` as a timer is `journal_commit_seconds`.
public final class MetricsRegistry: MetricsFactory, Sendable {
    private struct Family {
        let kind: MeshV1.MetricKind
        let bounds: [Double]
        var series: [[MetricLabel]: any MetricSeries] = [:]
    }

    private struct State {
        var families: [String: Family] = [:]
        var seriesCount = 0
        /// Series that were asked for and not made.
        var leftOut: UInt64 = 0
    }

    private let state = Mutex(State())
    private let seriesMax: Int

    /// - Parameter seriesMax: combinations of a name and label values; more are not kept, and counted.
    public init(seriesMax: Int = MetricsLimits.seriesMax) { self.seriesMax = seriesMax }

    /// All there is, by name.
    public func families() -> [MeshV1.MetricFamily] {
        let (families, leftOut) = state.withLock { ($0.families, $0.leftOut) }
        var result = families.map { name, family in
            MeshV1.MetricFamily(
                name: name, kind: family.kind, bounds: family.bounds,
                samples: family.series.sorted { $0.key.lexicographicallyPrecedes($1.key) }.map { labels, series in
                    series.sample(labels.map { MeshV1.MetricLabel(name: $0.name, value: $0.value) })
                })
        }
        result.append(
            .counter(
                "liveshop_metrics_left_out_total", "Series that were not kept because there were too many, or of another kind.",
                [.init(value: Double(leftOut))]))
        return result.sorted { $0.name < $1.name }
    }

    // MARK: MetricsFactory

    public func makeCounter(label: String, dimensions: [(String, String)]) -> any CounterHandler {
        series(MetricName.of(label, suffix: "_total"), dimensions, .counter) { CounterSeries() } ?? NOOPMetricsHandler.instance
    }

    public func makeFloatingPointCounter(
        label: String, dimensions: [(String, String)]
    ) -> any FloatingPointCounterHandler {
        series(MetricName.of(label, suffix: "_total"), dimensions, .counter) { FloatingPointSeries() }
            ?? NOOPMetricsHandler.instance
    }

    public func makeMeter(label: String, dimensions: [(String, String)]) -> any MeterHandler {
        series(MetricName.of(label), dimensions, .gauge) { FloatingPointSeries() } ?? NOOPMetricsHandler.instance
    }

    /// A recorder that aggregates is a histogram of sizes; one that does not is a gauge.
    public func makeRecorder(
        label: String, dimensions: [(String, String)], aggregate: Bool
    ) -> any RecorderHandler {
        guard aggregate else {
            return series(MetricName.of(label), dimensions, .gauge) { FloatingPointSeries() } ?? NOOPMetricsHandler.instance
        }
        let bounds = MetricBounds.sizes
        return series(MetricName.of(label), dimensions, .histogram, bounds) { HistogramSeries(bounds: bounds) }
            ?? NOOPMetricsHandler.instance
    }

    public func makeTimer(label: String, dimensions: [(String, String)]) -> any TimerHandler {
        let bounds = MetricBounds.seconds
        return series(MetricName.of(label, suffix: "_seconds"), dimensions, .histogram, bounds) {
            HistogramSeries(bounds: bounds)
        } ?? NOOPMetricsHandler.instance
    }

    public func destroyCounter(_ handler: any CounterHandler) { remove(handler) }
    public func destroyFloatingPointCounter(_ handler: any FloatingPointCounterHandler) { remove(handler) }
    public func destroyMeter(_ handler: any MeterHandler) { remove(handler) }
    public func destroyRecorder(_ handler: any RecorderHandler) { remove(handler) }
    public func destroyTimer(_ handler: any TimerHandler) { remove(handler) }

    /// The series of this name and these labels, made if it is new; nil if it cannot be kept.
    private func series<S: MetricSeries>(
        _ name: String, _ dimensions: [(String, String)], _ kind: MeshV1.MetricKind, _ bounds: [Double] = [],
        _ make: () -> S
    ) -> S? {
        let labels = dimensions.map { MetricLabel($0.0, $0.1) }.sorted()
        return state.withLock { state in
            if let known = state.families[name]?.series[labels] as? S { return known }
            let isOfAnotherKind = state.families[name].map { $0.kind != kind || $0.series[labels] != nil } ?? false
            let isAmbiguous = Set(labels.map(\.name)).count < labels.count
            guard state.seriesCount < seriesMax, !isOfAnotherKind, !isAmbiguous else {
                state.leftOut += 1
                return nil
            }
            let series = make()
            state.families[name, default: Family(kind: kind, bounds: bounds)].series[labels] = series
            state.seriesCount += 1
            return series
        }
    }

    private func remove(_ handler: AnyObject) {
        state.withLock { state in
            for (name, family) in state.families {
                guard let labels = family.series.first(where: { $0.value === handler })?.key else { continue }
                state.families[name]?.series[labels] = nil
                if family.series.count == 1 { state.families[name] = nil }
                state.seriesCount -= 1
            }
        }
    }
}

/// Bounds of what is counted and shown.
public enum MetricsLimits {
    /// Series of one process.
    public static let seriesMax = 10_000
    public static let labelBytesMax = 128
    /// Text of all instances that one scrape may become; instances beyond it are left out.
    public static let textBytesMax = 64 * 1024 * 1024
}

/// Upper bounds of buckets. Fixed: those of one name must be the same in every process and release, or they cannot be added up.
public enum MetricBounds {
    public static let seconds: [Double] = [
        0.000_05, 0.000_1, 0.000_25, 0.000_5, 0.001, 0.002_5, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60,
        600,
    ]
    public static let sizes: [Double] = [1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 1_024, 2_048, 4_096, 16_384, 65_536, 1_048_576]
}
