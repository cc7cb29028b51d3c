import Histogram
import Messages
import RPCCore
import Synchronization

/// Counts and times of the calls that ended, by method. Written by the reactor's thread at every call, read by Stats.
final class CallStatistics: Sendable {
    struct Method: Sendable {
        var calls: UInt64 = 0
        /// By `StatusCode.rawValue`.
        var byStatus = [UInt64](repeating: 0, count: 17)
        /// Two digits keep it at some 20 KiB per method; a figure for people needs no more.
        var microseconds = Histogram<UInt64>(
            highestTrackableValue: UInt64(WireLimits.deadlineMicrosecondsMax) * 2, numberOfSignificantValueDigits: .two)
    }

    /// In the order of `EndedCall.method`.
    private let methods = Mutex<[Method]>([])

    func record(_ call: EndedCall) {
        methods.withLock { methods in
            while methods.count <= call.method { methods.append(Method()) }
            methods[call.method].calls += 1
            methods[call.method].byStatus[min(Int(call.status), 16)] += 1
            _ = methods[call.method].microseconds.record(UInt64(max(0, call.elapsedMicroseconds)))
        }
    }

    /// - Parameter index: `EndedCall.method`.
    func method(_ index: Int) -> Method? {
        methods.withLock { index < $0.count ? $0[index] : nil }
    }
}
