import CoreMetrics
import Messages
import Synchronization

/// One combination of a name and label values.
protocol MetricSeries: AnyObject, Sendable {
    func sample(_ labels: [MeshV1.MetricLabel]) -> MeshV1.MetricSample
}

final class CounterSeries: MetricSeries, CounterHandler {
    private let count = Atomic<Int64>(0)

    func increment(by amount: Int64) { count.wrappingAdd(amount, ordering: .relaxed) }
    func reset() { count.store(0, ordering: .relaxed) }

    func sample(_ labels: [MeshV1.MetricLabel]) -> MeshV1.MetricSample {
        MeshV1.MetricSample(labels: labels, value: Double(count.load(ordering: .relaxed)))
    }
}

/// A counter of fractions, or a gauge.
final class FloatingPointSeries: MetricSeries, FloatingPointCounterHandler, MeterHandler, RecorderHandler {
    private let value = Mutex(0.0)

    func increment(by amount: Double) { value.withLock { $0 += amount } }
    func decrement(by amount: Double) { value.withLock { $0 -= amount } }
    func reset() { value.withLock { $0 = 0 } }
    func set(_ new: Int64) { set(Double(new)) }
    func set(_ new: Double) { value.withLock { $0 = new } }
    func record(_ new: Int64) { set(Double(new)) }
    func record(_ new: Double) { set(new) }

    func sample(_ labels: [MeshV1.MetricLabel]) -> MeshV1.MetricSample {
        MeshV1.MetricSample(labels: labels, value: value.withLock { $0 })
    }
}

/// Values in buckets.
final class HistogramSeries: MetricSeries, RecorderHandler, TimerHandler {
    private struct State {
        /// By bound, not cumulative; the last one has what lies above all bounds.
        var counts: [UInt64]
        var sum = 0.0
    }

    private let bounds: [Double]
    private let state: Mutex<State>

    init(bounds: [Double]) {
        self.bounds = bounds
        state = Mutex(State(counts: Array(repeating: 0, count: bounds.count + 1)))
    }

    func record(_ value: Int64) { record(Double(value)) }

    /// What is no number is not recorded: it would be the sum for ever.
    func record(_ value: Double) {
        guard value.isFinite else { return }
        let bucket = bounds.firstIndex { value <= $0 } ?? bounds.count
        state.withLock {
            $0.counts[bucket] += 1
            $0.sum += value
        }
    }

    func recordNanoseconds(_ duration: Int64) { record(Double(duration) / 1e9) }

    func sample(_ labels: [MeshV1.MetricLabel]) -> MeshV1.MetricSample {
        let now = state.withLock { $0 }
        var seen: UInt64 = 0
        let cumulative = now.counts.map { count in
            seen += count
            return seen
        }
        return MeshV1.MetricSample(labels: labels, value: now.sum, count: seen, cumulative: cumulative.dropLast())
    }
}
