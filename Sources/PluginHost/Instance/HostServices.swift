import CPluginABI
import Glibc
import PluginPackage
import Synchronization

/// The host's table for one plugin image: log, counters, clock, randomness. Lives as long as the image, for ever, so that a thread that a
/// plugin wrongly left behind still finds it.
///
/// `@unchecked Sendable`: `table` and `directory` are written by `init` only; the rest is behind a lock.
final class HostServices: @unchecked Sendable {
    /// Where lines and counters go.
    struct Sink: Sendable {
        /// Level, text, and the `traceparent` of the call that the line is of.
        let write: @Sendable (Int32, String, String) -> Void
        let metric: @Sendable (String, Double) -> Void

        /// - Parameter traceparent: empty: the line is of no call, or that one of no trace.
        func log(_ level: Int32, _ text: String, traceparent: String = "") { write(level, text, traceparent) }
    }

    private struct Rate {
        var second: Int64 = 0
        var lines = 0
        var dropped = 0
        var names: Set<String> = []
    }

    let table: UnsafeMutablePointer<liveshop_host>
    private let directory: UnsafeMutablePointer<CChar>
    private let capabilities: Set<Manifest.Capability>
    private let sink: Mutex<Sink>
    private let rate = Mutex(Rate())

    init(directory path: String, capabilities: Set<Manifest.Capability>, sink: Sink) {
        self.capabilities = capabilities
        self.sink = Mutex(sink)
        directory = strdup(path)
        table = .allocate(capacity: 1)
        table.initialize(
            to: liveshop_host(
                size: MemoryLayout<liveshop_host>.size, abi_major: UInt32(LIVESHOP_ABI_MAJOR),
                abi_minor: UInt32(LIVESHOP_ABI_MINOR), context: nil, directory: UnsafePointer(directory),
                log: { host, level, text, size in HostServices.of(host)?.log(level, text, size) },
                metric: { host, name, size, increment in HostServices.of(host)?.metric(name, size, increment) },
                now_us: { host in
                    HostServices.of(host)?.capabilities.contains(.clock) == true ? MonotonicClock.wallMicroseconds() : 0
                },
                random: { host in
                    HostServices.of(host)?.capabilities.contains(.random) == true ? .random(in: 0...UInt64.max) : 0
                }))
        // Never balanced: see above.
        table.pointee.context = Unmanaged.passRetained(self).toOpaque()
    }

    /// The image is used by another host of this process.
    func redirect(to sink: Sink) { self.sink.withLock { $0 = sink } }

    private static func of(_ host: UnsafePointer<liveshop_host>?) -> HostServices? {
        guard let context = host?.pointee.context else { return nil }
        return Unmanaged<HostServices>.fromOpaque(context).takeUnretainedValue()
    }

    private func log(_ level: Int32, _ text: UnsafePointer<CChar>?, _ size: Int) {
        guard let text, size > 0 else { return }
        let second = MonotonicClock.now() / 1_000_000
        let (isAllowed, dropped) = rate.withLock { rate -> (Bool, Int) in
            var dropped = 0
            if rate.second != second {
                dropped = rate.dropped
                rate.second = second
                rate.lines = 0
                rate.dropped = 0
            }
            rate.lines += 1
            if rate.lines <= HostLimits.logLinesPerSecondMax { return (true, dropped) }
            rate.dropped += 1
            return (false, dropped)
        }
        let sink = sink.withLock { $0 }
        if dropped > 0 {
            sink.log(LIVESHOP_LOG_WARNING, "\(dropped) lines dropped; at most \(HostLimits.logLinesPerSecondMax) a second")
        }
        guard isAllowed else { return }
        sink.log(level, ForeignText.read(text, size, bytesMax: HostLimits.logBytesMax), traceparent: LoggedTrace.current)
    }

    private func metric(_ name: UnsafePointer<CChar>?, _ size: Int, _ increment: Double) {
        guard let name, (1...HostLimits.metricNameBytesMax).contains(size), increment.isFinite else { return }
        let text = ForeignText.read(name, size, bytesMax: HostLimits.metricNameBytesMax)
        let isKnown = rate.withLock { rate in
            if rate.names.contains(text) { return true }
            guard rate.names.count < HostLimits.metricNamesMax else { return false }
            rate.names.insert(text)
            return true
        }
        guard isKnown else { return }
        sink.withLock { $0 }.metric(text, increment)
    }
}

/// Text of a plugin: cut at a bound, repaired where it is no UTF-8.
enum ForeignText {
    static func read(_ start: UnsafePointer<CChar>?, _ size: Int, bytesMax: Int) -> String {
        guard let start, size > 0 else { return "" }
        let bytes = UnsafeRawBufferPointer(start: start, count: min(size, bytesMax))
        return String(decoding: bytes, as: UTF8.self)
    }
}
