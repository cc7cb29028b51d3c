import Messages
import RPCCore
import RPCTracing
import Tracing

/// The span of a batch of entries that somebody takes in, of another service or of the own journal, or publishes. Nobody called for it, so it is recorded if one of
/// the entries was made by a call whose trace is: the span goes on with the first such trace, and is linked to the others.
package enum BatchSpan {
    /// Links of one span; entries beyond them are counted only.
    static let linksMax = 32

    /// Runs `body`, within a span if there is a trace to go on with.
    static func around<Event: Message, Failure: Error>(
        _ name: String, _ entries: [CommittedEntry<Event>], _ body: () async throws(Failure) -> Void
    ) async throws(Failure) {
        try await around(name, .consumer, entries.lazy.map { (sequence: $0.sequence, traceparent: $0.traceparent) }, body)
    }

    /// The same, of entries that are published, with the calls that this takes.
    package static func publishing<Failure: Error>(
        _ topic: String, _ entries: [TopicFeed.Entry], _ body: () async throws(Failure) -> Void
    ) async throws(Failure) {
        try await around(
            "publish \(topic)", .producer, entries.lazy.map { (sequence: $0.message.position, traceparent: $0.traceparent) },
            body)
    }

    private static func around<Failure: Error>(
        _ name: String, _ kind: SpanKind, _ entries: some BidirectionalCollection<(sequence: UInt64, traceparent: String)>,
        _ body: () async throws(Failure) -> Void
    ) async throws(Failure) {
        let traces = entries.lazy.map { $0.traceparent }.filter { !$0.isEmpty && TraceParent($0)?.isSampled == true }
        guard let first = traces.first else { return try await body() }
        let tracer = InstrumentationSystem.tracer
        let span = tracer.startSpan(name, context: tracer.context(of: first), ofKind: kind)
        span.updateAttributes { attributes in
            attributes["liveshop.batch.entries"] = Int64(entries.count)
            attributes["liveshop.batch.first"] = Int64(clamping: entries.first?.sequence ?? 0)
            attributes["liveshop.batch.last"] = Int64(clamping: entries.last?.sequence ?? 0)
        }
        for other in traces.dropFirst().prefix(linksMax) {
            span.addLink(SpanLink(context: tracer.context(of: other), attributes: [:]))
        }
        defer { span.end() }
        let outcome = await ServiceContext.$current.withValue(span.context) {
            do throws(Failure) { return Result<Void, Failure>.success(try await body()) } catch {
                return .failure(error)
            }
        }
        if case .failure(let error) = outcome {
            span.setStatus(SpanStatus(code: .error, message: (error as? RPCError)?.message ?? "\(error)"))
        }
        try outcome.get()
    }
}
