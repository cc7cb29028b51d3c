import Dispatch
import Foundation
import Logging
import Metrics
import Synchronization

/// Finished spans on their way into a file. Whoever ends a span only puts it into a queue; a thread of its own writes what is there a second
/// later, or when there is much. What the queue cannot hold is dropped and counted.
public final class TraceFile: Sendable {
    public enum Limits {
        /// Spans that wait to be written.
        public static let queuedMax = 8_192
        /// Spans of one line.
        static let lineMax = 512
        /// Then the file becomes `NAME.1.jsonl`, in place of an older one.
        public static let fileBytesMax = 64 * 1024 * 1024
        static let pauseMilliseconds = 1_000
    }

    private struct State {
        var waiting: [SpanRecord] = []
        var hasFailed = false
    }

    /// `DIR/NAME.jsonl`.
    public let path: String
    private let resource: [(String, String)]
    private let state = Mutex(State())
    private let queue = DispatchQueue(label: "liveshop.traces")
    private let fileBytesMax: Int
    private let logger: Logger
    private let written = Counter(label: "liveshop_trace_spans_written")
    private let dropped = Counter(label: "liveshop_trace_spans_dropped")

    /// - Parameters:
    ///   - directory: made if missing.
    ///   - service: what the process is an instance of: OpenTelemetry's `service.name`.
    ///   - instance: its name in the mesh, `service.instance.id`; also the file's.
    /// - Throws: if the folder cannot be made or written to.
    public init(
        directory: String, service: String, instance: String, logger: Logger, fileBytesMax: Int = Limits.fileBytesMax
    ) throws {
        try FileManager.default.createDirectory(atPath: directory, withIntermediateDirectories: true)
        path = "\(directory)/\(instance.replacing("/", with: "_")).jsonl"
        resource = [("service.name", service), ("service.namespace", "liveshop"), ("service.instance.id", instance)]
        self.logger = logger
        self.fileBytesMax = fileBytesMax
        try Self.append("", to: path)
    }

    func add(_ span: SpanRecord) {
        let (isKept, isFirst, isMuch) = state.withLock { state in
            guard state.waiting.count < Limits.queuedMax else { return (false, false, false) }
            state.waiting.append(span)
            return (true, state.waiting.count == 1, state.waiting.count == Limits.lineMax)
        }
        if !isKept { dropped.increment() }
        if isFirst { queue.asyncAfter(deadline: .now() + .milliseconds(Limits.pauseMilliseconds)) { self.write() } }
        if isMuch { queue.async { self.write() } }
    }

    /// Returns when everything that was added is in the file, or could not be written.
    public func flush() { queue.sync { write() } }

    private func write() {
        let spans = state.withLock { state in
            defer { state.waiting = [] }
            return state.waiting
        }
        var rest = spans[...]
        while !rest.isEmpty {
            let some = Array(rest.prefix(Limits.lineMax))
            rest = rest.dropFirst(some.count)
            do {
                try rotate()
                try Self.append(OTLPLine.of(some, resource: resource), to: path)
                written.increment(by: some.count)
                state.withLock { $0.hasFailed = false }
            } catch {
                dropped.increment(by: some.count)
                // Once, not every second as long as the disk is full.
                let isNews = state.withLock { state in
                    defer { state.hasFailed = true }
                    return !state.hasFailed
                }
                if isNews { logger.error("traces cannot be written", metadata: ["path": "\(path)", "reason": "\(error)"]) }
            }
        }
    }

    private func rotate() throws {
        let size = try FileManager.default.attributesOfItem(atPath: path)[.size] as? Int ?? 0
        guard size >= fileBytesMax else { return }
        let old = path.replacing(/\.jsonl$/, with: ".1.jsonl")
        if rename(path, old) != 0 { throw Failure(description: String(cString: strerror(errno))) }
        try Self.append("", to: path)
    }

    private static func append(_ text: String, to path: String) throws {
        let descriptor = open(path, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else { throw Failure(description: String(cString: strerror(errno))) }
        defer { close(descriptor) }
        let bytes = Array(text.utf8)
        var sent = 0
        while sent < bytes.count {
            let count = bytes[sent...].withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if count < 0, errno != EINTR { throw Failure(description: String(cString: strerror(errno))) }
            sent += max(0, count)
        }
    }

    struct Failure: Error, CustomStringConvertible { let description: String }
}
