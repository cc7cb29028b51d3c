import Histogram
import Messages
import RPCCore
import Synchronization

/// What became of the replayed calls, by method.
final class ReplayReport: Sendable {
    private struct Method {
        var calls: UInt64 = 0
        var statuses: [String: UInt64] = [:]
        /// nil: no calls with streams.
        var streams: Streams?
        /// nil: no calls whose requests stream.
        var requests: Requests?
        var microseconds = Histogram<UInt64>(highestTrackableValue: UInt64(WireLimits.deadlineMicrosecondsMax) * 2)
    }

    /// What was read of responses that stream.
    struct Streams: Encodable {
        var messages: UInt64 = 0
        /// Streams that were given up at a limit; they have the status OK.
        var cutAtLimit: UInt64 = 0
    }

    /// What was sent of requests that stream.
    struct Requests: Encodable {
        /// With the first of each.
        var messages: UInt64 = 0
        /// Streams that were longer than the recording has them.
        var cutInRecording: UInt64 = 0
        /// Streams whose end is not in the recording: their call, or the recording, ended before.
        var withoutEnd: UInt64 = 0
    }

    private let methods = Mutex<[String: Method]>([:])
    private let skipped = Mutex<[String: UInt64]>([:])

    /// - Parameter error: nil: it was answered.
    func ended(_ method: String, _ error: RPCError?, after took: Duration) {
        methods.withLock { methods in
            methods[method, default: Method()].calls += 1
            methods[method, default: Method()].statuses[error?.code.wireName ?? "OK", default: 0] += 1
            _ = methods[method, default: Method()].microseconds.record(UInt64(max(0, took.microseconds)))
        }
    }

    func ended(_ method: String, _ stream: ReplayedStream, after took: Duration) {
        var error: RPCError?
        if case .ended(let how) = stream.ending { error = how }
        ended(method, error, after: took)
        methods.withLock { methods in
            var streams = methods[method]?.streams ?? Streams()
            streams.messages += stream.messages
            if case .cut = stream.ending { streams.cutAtLimit += 1 }
            methods[method]?.streams = streams
        }
    }

    func ended(_ method: String, _ stream: ReplayedRequests, after took: Duration) {
        ended(method, stream.error, after: took)
        methods.withLock { methods in
            var requests = methods[method]?.requests ?? Requests()
            requests.messages += stream.messages
            switch stream.end {
            case .finished: break
            case .cut: requests.cutInRecording += 1
            case .callEnded, .unspecified, .unrecognized: requests.withoutEnd += 1
            }
            methods[method]?.requests = requests
        }
    }

    func skip(_ why: String) { skipped.withLock { $0[why, default: 0] += 1 } }

    struct Row: Encodable {
        var method: String
        var calls: UInt64
        var statuses: [String: UInt64]
        var streams: Streams?
        var requests: Requests?
        var p50Microseconds: UInt64
        var p99Microseconds: UInt64
    }

    struct Object: Encodable {
        var calls: UInt64
        var seconds: Double
        var callsPerSecond: Double
        var methods: [Row]
        var skipped: [String: UInt64]
    }

    func object(seconds: Double) -> Object {
        let rows = methods.withLock { methods in
            methods.map { name, method in
                Row(
                    method: name, calls: method.calls, statuses: method.statuses, streams: method.streams,
                    requests: method.requests, p50Microseconds: method.microseconds.valueAtPercentile(50),
                    p99Microseconds: method.microseconds.valueAtPercentile(99))
            }.sorted { $0.method < $1.method }
        }
        let calls = rows.reduce(0) { $0 + $1.calls }
        return Object(
            calls: calls, seconds: seconds, callsPerSecond: seconds > 0 ? Double(calls) / seconds : 0, methods: rows,
            skipped: skipped.withLock { $0 })
    }

    func lines(seconds: Double) -> [String] {
        let object = object(seconds: seconds)
        var table = Table(("method", .left), ("calls", .right), ("p50", .right), ("p99", .right), ("statuses", .left))
        for row in object.methods {
            let statuses = row.statuses.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
            table.add(
                row.method.split(separator: ".").last.map(String.init) ?? row.method, Figures.grouped(row.calls),
                Figures.microseconds(row.p50Microseconds), Figures.microseconds(row.p99Microseconds),
                (statuses.map { "\($0.key) \(Figures.grouped($0.value))" } + Self.words(row.streams) + Self.words(row.requests))
                    .joined(separator: ", "))
        }
        let sum =
            "\(Figures.grouped(object.calls)) calls in \(Figures.decimal(seconds, 1)) s, \(Figures.decimal(object.callsPerSecond, 1)) calls/s"
        return (table.isEmpty ? [] : table.lines + [""]) + [sum]
            + object.skipped.sorted { $0.key < $1.key }.map { "not replayed, \($0.key): \(Figures.grouped($0.value))" }
    }

    private static func words(_ streams: Streams?) -> [String] {
        guard let streams else { return [] }
        return ["\(Figures.grouped(streams.messages)) messages"]
            + (streams.cutAtLimit > 0 ? ["\(Figures.grouped(streams.cutAtLimit)) cut at the limit"] : [])
    }

    private static func words(_ requests: Requests?) -> [String] {
        guard let requests else { return [] }
        return ["\(Figures.grouped(requests.messages)) requests"]
            + (requests.cutInRecording > 0 ? ["\(Figures.grouped(requests.cutInRecording)) cut in the recording"] : [])
            + (requests.withoutEnd > 0 ? ["\(Figures.grouped(requests.withoutEnd)) without their end"] : [])
    }
}
