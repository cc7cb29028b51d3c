import RPCCore
import Synchronization
import Tracing

/// A tracer that writes finished spans to a file, and carries them between processes as W3C trace context.
///
/// A span is recorded whenever one is started: whoever asks for it has looked whether the trace is sampled.
public struct FileTracer: Tracer {
    private let file: TraceFile

    public init(file: TraceFile) { self.file = file }

    public func startSpan<Instant: TracerInstant>(
        _ operationName: String, context: @autoclosure () -> ServiceContext, ofKind kind: SpanKind,
        at instant: @autoclosure () -> Instant, function: String, file fileID: String, line: UInt
    ) -> RecordedSpan {
        var context = context()
        let parent = context[TraceParentKey.self]
        let own = TraceParent(
            traceID: parent?.traceID ?? TraceID.random(words: 2), spanID: TraceID.random(words: 1), isSampled: true)
        context[TraceParentKey.self] = own
        return RecordedSpan(
            context: context, file: file,
            SpanRecord(
                trace: own, parentSpanID: parent?.spanID, name: operationName, kind: kind,
                startNanoseconds: instant().nanosecondsSinceEpoch))
    }

    @available(*, deprecated)
    public func forceFlush() {}

    // MARK: Instrument

    private static let header = "traceparent"

    public func extract<Carrier, Extract: Extractor>(
        _ carrier: Carrier, into context: inout ServiceContext, using extractor: Extract
    ) where Extract.Carrier == Carrier {
        guard let text = extractor.extract(key: Self.header, from: carrier), let parent = TraceParent(text) else { return }
        context[TraceParentKey.self] = parent
    }

    public func inject<Carrier, Inject: Injector>(
        _ context: ServiceContext, into carrier: inout Carrier, using injector: Inject
    ) where Inject.Carrier == Carrier {
        guard let own = context[TraceParentKey.self] else { return }
        injector.inject(own.description, forKey: Self.header, into: &carrier)
    }
}

/// The span that a context belongs to.
private enum TraceParentKey: ServiceContextKey {
    typealias Value = TraceParent
}

enum TraceID {
    /// Hexadecimal digits, 16 for each word, never all 0.
    static func random(words: Int) -> String {
        (0..<words).reduce(into: "") { text, _ in
            let digits = String(UInt64.random(in: 1...UInt64.max), radix: 16)
            text += String(repeating: "0", count: 16 - digits.count) + digits
        }
    }
}

extension TraceParent {
    /// Begins a trace that is to be recorded.
    public static func begin() -> TraceParent {
        TraceParent(traceID: TraceID.random(words: 2), spanID: TraceID.random(words: 1), isSampled: true)
    }
}

/// Bounds of one span; what comes beyond them is left out.
public enum SpanLimits {
    public static let attributesMax = 32
    public static let eventsMax = 16
    public static let linksMax = 32
    public static let textBytesMax = 1_024
}

/// A span that is written to a file once it ends.
public final class RecordedSpan: Span {
    public let context: ServiceContext
    private let file: TraceFile
    private let record: Mutex<SpanRecord?>

    fileprivate init(context: ServiceContext, file: TraceFile, _ record: SpanRecord) {
        self.context = context
        self.file = file
        self.record = Mutex(record)
    }

    public var isRecording: Bool { record.withLock { $0 != nil } }

    public var operationName: String {
        get { record.withLock { $0?.name } ?? "" }
        set { change { $0.name = newValue } }
    }

    public var attributes: SpanAttributes {
        get { record.withLock { $0?.attributes } ?? [:] }
        set { change { $0.attributes = newValue } }
    }

    public func setStatus(_ status: SpanStatus) { change { $0.status = status } }

    public func addEvent(_ event: SpanEvent) {
        change { if $0.events.count < SpanLimits.eventsMax { $0.events.append(event) } }
    }

    public func recordError<Instant: TracerInstant>(
        _ error: any Error, attributes: SpanAttributes, at instant: @autoclosure () -> Instant
    ) {
        var attributes = attributes
        attributes["exception.type"] = "\(type(of: error))"
        attributes["exception.message"] = "\(error)"
        addEvent(SpanEvent(name: "exception", at: instant(), attributes: attributes))
    }

    /// To a span of another trace; one without a trace is none.
    public func addLink(_ link: SpanLink) {
        guard let other = link.context[TraceParentKey.self] else { return }
        change { if $0.links.count < SpanLimits.linksMax { $0.links.append(other) } }
    }

    public func end<Instant: TracerInstant>(at instant: @autoclosure () -> Instant) {
        let ended = record.withLock { record in
            defer { record = nil }
            return record
        }
        guard var ended else { return }
        ended.endNanoseconds = max(instant().nanosecondsSinceEpoch, ended.startNanoseconds)
        file.add(ended)
    }

    private func change(_ body: (inout SpanRecord) -> Void) {
        record.withLock { record in
            guard var changed = record else { return }
            record = nil
            body(&changed)
            record = changed
        }
    }
}

/// What is written of a span.
struct SpanRecord {
    let trace: TraceParent
    let parentSpanID: String?
    var name: String
    let kind: SpanKind
    let startNanoseconds: UInt64
    var endNanoseconds: UInt64 = 0
    var attributes: SpanAttributes = [:]
    var events: [SpanEvent] = []
    var links: [TraceParent] = []
    var status: SpanStatus?

    init(trace: TraceParent, parentSpanID: String?, name: String, kind: SpanKind, startNanoseconds: UInt64) {
        self.trace = trace
        self.parentSpanID = parentSpanID
        self.name = name
        self.kind = kind
        self.startNanoseconds = startNanoseconds
    }
}
