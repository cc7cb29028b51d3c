import Histogram
import RPCCore
import Synchronization

/// Counts and times of calls by method, for whoever forwards or serves them. Written by one reactor's thread at every call, read by Stats and
/// by whoever collects metrics. A process with several reactors has one for each, so that none waits for another, and adds them up when asked.
public final class CallStatistics: Sendable {
    /// The calls of one method.
    public struct Method: Sendable {
        /// That ended, well or not.
        public internal(set) var calls: UInt64 = 0
        /// By `StatusCode.rawValue`; the last one has those of numbers that this version does not know.
        public internal(set) var byStatus = [UInt64](repeating: 0, count: 17)
        /// Handlers that run.
        public internal(set) var inFlight = 0
        /// From arrival to answer.
        public internal(set) var latency = DurationHistogram()
        /// From arrival until somebody began to work on it.
        public internal(set) var queue = DurationHistogram()

        mutating func record(status: UInt8, queued: Int64, elapsed: Int64) {
            calls += 1
            byStatus[min(Int(status), byStatus.count - 1)] += 1
            latency.record(microseconds: elapsed)
            queue.record(microseconds: queued)
        }

        /// With the calls of the same method elsewhere in the process.
        public mutating func add(_ other: Method) {
            calls += other.calls
            for (status, count) in other.byStatus.enumerated() { byStatus[status] += count }
            inFlight += other.inFlight
            latency.add(other.latency)
            queue.add(other.queue)
        }
    }

    /// So that recording a call touches what it changes: in an array of optional structs every look would copy and count references.
    private final class Figures { var method = Method() }

    private let methods = Mutex<[Figures?]>([])

    public init() {}

    /// A call that was forwarded ended.
    public func record(_ call: EndedCall) {
        change(call.method) {
            $0.record(status: call.status, queued: call.queuedMicroseconds, elapsed: call.elapsedMicroseconds)
        }
    }

    /// - Parameter index: that of the calls that were recorded.
    /// - Returns: nil for a method that was never called.
    public func method(_ index: Int) -> Method? {
        methods.withLock { index < $0.count ? $0[index]?.method : nil }
    }

    /// The calls of one method in several places of a process that number their methods alike, added up.
    ///
    /// - Returns: nil for a method that was called in none of them.
    static func method(_ index: Int, of shards: [CallStatistics]) -> Method? {
        shards.reduce(into: Method?.none) { sum, shard in
            guard let figures = shard.method(index) else { return }
            if sum == nil { sum = figures } else { sum?.add(figures) }
        }
    }

    private func change(_ index: Int, _ body: (inout Method) -> Void) {
        methods.withLock { methods in
            while methods.count <= index { methods.append(nil) }
            if let figures = methods[index] { return body(&figures.method) }
            let figures = Figures()
            body(&figures.method)
            methods[index] = figures
        }
    }
}

extension CallStatistics: ServerObserver {
    public func began(_ method: Int) { change(method) { $0.inFlight += 1 } }

    public func ended(_ call: ServedCall) {
        change(call.method) {
            $0.inFlight -= 1
            $0.record(status: call.status, queued: call.queuedMicroseconds, elapsed: call.elapsedMicroseconds)
        }
    }

    public func refused(_ method: Int, status: UInt8) { change(method) { $0.record(status: status, queued: 0, elapsed: 0) } }
}

/// How long something took, in microseconds, to within a hundredth.
public struct DurationHistogram: Sendable {
    /// Two digits keep it at some 20 KiB; a figure for people needs no more.
    private var counts = Histogram<UInt64>(
        highestTrackableValue: UInt64(WireLimits.deadlineMicrosecondsMax) * 2, numberOfSignificantValueDigits: .two)
    /// Of everything recorded, microseconds.
    public private(set) var sum: UInt64 = 0

    public init() {}

    public var count: UInt64 { counts.totalCount }
    public var max: UInt64 { counts.totalCount == 0 ? 0 : counts.max }

    /// What lies beyond the longest deadline twice over counts as that.
    public mutating func record(microseconds: Int64) {
        let value = UInt64(clamping: Swift.min(microseconds, WireLimits.deadlineMicrosecondsMax * 2))
        _ = counts.record(value)
        sum &+= value
    }

    /// As if all that was recorded in `other` had been recorded here too.
    public mutating func add(_ other: DurationHistogram) {
        counts.add(other.counts)
        sum &+= other.sum
    }

    /// So many of 100 took at most so long, microseconds.
    public func atPercentile(_ percentile: Double) -> UInt64 {
        counts.totalCount == 0 ? 0 : counts.valueAtPercentile(percentile)
    }

    /// How many took at most so long, by bound.
    ///
    /// - Parameter bounds: microseconds, rising.
    public func cumulative(_ bounds: [UInt64]) -> [UInt64] {
        var result: [UInt64] = []
        result.reserveCapacity(bounds.count)
        var seen: UInt64 = 0
        var values = counts.recordedValues()
        var next = values.next()
        for bound in bounds {
            while let value = next, value.value <= bound {
                seen += value.count
                next = values.next()
            }
            result.append(seen)
        }
        return result
    }
}
