import Glibc
import Logging
import RPCCore

/// One line on standard error for each event, with the trace of the call that is being served.
public struct ProcessLogHandler: LogHandler {
    private let label: String
    private let control: LogControl
    private let write: @Sendable (String) -> Void
    /// Of this logger alone, if somebody set it.
    private var ownLevel: Logger.Level?
    public var metadata: Logger.Metadata = [:]
    public var metadataProvider: Logger.MetadataProvider?

    /// - Parameter write: takes a line with its newline; by default to standard error.
    public init(
        label: String, control: LogControl, write: @escaping @Sendable (String) -> Void = Self.writeToStandardError
    ) {
        self.label = label
        self.control = control
        self.write = write
    }

    public var logLevel: Logger.Level {
        get { ownLevel ?? control.level }
        set { ownLevel = newValue }
    }

    public subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    public func log(event: LogEvent) {
        var all = metadata
        if let provided = metadataProvider?.get() { all.merge(provided) { _, new in new } }
        if let own = event.metadata { all.merge(own) { _, new in new } }
        if let error = event.error { all["error"] = "\(error)" }
        let trace = LoggedIDs(takingFrom: &all)
        switch control.format {
        case .text: write(text(event, all, trace))
        case .json: write(json(event, all, trace))
        }
    }

    /// The trace and span that a line is of.
    private struct LoggedIDs {
        let trace: String
        let span: String

        /// Who knows better than the task that logs says so by the metadata `trace_id` and `span_id`, as for a line of a plugin.
        init?(takingFrom metadata: inout Logger.Metadata) {
            if let trace = metadata["trace_id"], let span = metadata["span_id"] {
                (self.trace, self.span) = ("\(trace)", "\(span)")
                metadata["trace_id"] = nil
                metadata["span_id"] = nil
                return
            }
            guard let text = CallContext.current?.traceparent, !text.isEmpty, let own = TraceParent(text) else { return nil }
            (trace, span) = (own.traceID, own.spanID)
        }
    }

    private func text(_ event: LogEvent, _ metadata: Logger.Metadata, _ trace: LoggedIDs?) -> String {
        var pairs = metadata.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
        if let trace { pairs += ["trace_id=\(trace.trace)", "span_id=\(trace.span)"] }
        let shown = pairs.isEmpty ? "" : " [\(pairs.joined(separator: " "))]"
        return Self.onOneLine("\(Timestamp.now()) \(event.level) \(label):\(shown) \(event.message)") + "\n"
    }

    private func json(_ event: LogEvent, _ metadata: Logger.Metadata, _ trace: LoggedIDs?) -> String {
        var members = [
            ("ts", JSONText.quoted(Timestamp.now())), ("level", JSONText.quoted(event.level.rawValue)),
            ("label", JSONText.quoted(label)), ("message", JSONText.quoted("\(event.message)")),
        ]
        if !metadata.isEmpty { members.append(("metadata", Self.json(.dictionary(metadata)))) }
        if let trace {
            members += [("trace_id", JSONText.quoted(trace.trace)), ("span_id", JSONText.quoted(trace.span))]
        }
        return JSONText.object(members) + "\n"
    }

    private static func json(_ value: Logger.MetadataValue) -> String {
        switch value {
        case .string(let text): JSONText.quoted(text)
        case .stringConvertible(let value): JSONText.quoted("\(value)")
        case .array(let values): "[" + values.map(json).joined(separator: ",") + "]"
        case .dictionary(let values): JSONText.object(values.sorted { $0.key < $1.key }.map { ($0.key, json($0.value)) })
        @unknown default: JSONText.quoted("\(value)")
        }
    }

    private static func onOneLine(_ text: String) -> String {
        guard text.utf8.contains(where: { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }) else { return text }
        return text.unicodeScalars.map { $0 == "\n" ? "\\n" : $0 == "\r" ? "\\r" : String($0) }.joined()
    }

    /// In one go, so that lines of several threads do not mix. What cannot be written is lost: there is nobody left to tell.
    public static let writeToStandardError: @Sendable (String) -> Void = { line in
        let bytes = Array(line.utf8)
        var sent = 0
        while sent < bytes.count {
            let count = bytes[sent...].withUnsafeBytes { Glibc.write(STDERR_FILENO, $0.baseAddress, $0.count) }
            if count < 0, errno != EINTR { return }
            sent += max(0, count)
        }
    }
}

/// UTC, RFC 3339 with microseconds.
enum Timestamp {
    static func now() -> String {
        var time = timespec()
        clock_gettime(CLOCK_REALTIME, &time)
        var parts = tm()
        gmtime_r(&time.tv_sec, &parts)
        func padded(_ number: Int, _ width: Int) -> String {
            let digits = String(number)
            return String(repeating: "0", count: max(0, width - digits.count)) + digits
        }
        let date =
            "\(padded(Int(parts.tm_year) + 1900, 4))-\(padded(Int(parts.tm_mon) + 1, 2))-\(padded(Int(parts.tm_mday), 2))"
        let clock = "\(padded(Int(parts.tm_hour), 2)):\(padded(Int(parts.tm_min), 2)):\(padded(Int(parts.tm_sec), 2))"
        return "\(date)T\(clock).\(padded(time.tv_nsec / 1_000, 6))Z"
    }
}
