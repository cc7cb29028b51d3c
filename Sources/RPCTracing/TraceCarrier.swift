import Tracing

/// What of a call's metadata tracers read and write.
struct TraceCarrier: Sendable {
    var traceparent = ""

    init(_ traceparent: String = "") { self.traceparent = traceparent }

    private static let key = "traceparent"

    struct Reading: Extractor {
        func extract(key: String, from carrier: TraceCarrier) -> String? {
            key.lowercased() == TraceCarrier.key && !carrier.traceparent.isEmpty ? carrier.traceparent : nil
        }
    }

    struct Writing: Injector {
        func inject(_ value: String, forKey key: String, into carrier: inout TraceCarrier) {
            if key.lowercased() == TraceCarrier.key { carrier.traceparent = value }
        }
    }
}

extension Tracer {
    /// `traceparent` of the span that a context belongs to; empty without one.
    public func traceparent(of context: ServiceContext) -> String {
        var carrier = TraceCarrier()
        inject(context, into: &carrier, using: TraceCarrier.Writing())
        return carrier.traceparent
    }

    /// The context that the children of a `traceparent` are started in.
    public func context(of traceparent: String) -> ServiceContext {
        var context = ServiceContext.topLevel
        extract(TraceCarrier(traceparent), into: &context, using: TraceCarrier.Reading())
        return context
    }
}
