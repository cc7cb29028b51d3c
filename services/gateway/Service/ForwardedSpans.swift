import Messages
import RPCCore
import RPCTracing
import RPCZeroMQ
import Synchronization
import Tracing

/// The gateway's spans: one for each forwarded call of a sampled trace, between the caller's and the instance's. Calls that come without a trace
/// begin one here, as often as they are to be sampled: what a mesh records of its traffic is decided where the traffic comes in.
final class ForwardedSpans: ForwardTracer {
    private let tracer: any Tracer
    /// Of the calls without a trace, 0 to 1.
    private let sample: Double
    /// By what the calls were forwarded under. As many as calls in flight at most.
    private let spans = Mutex<[UInt64: any Span]>([:])

    init(tracer: any Tracer, sample: Double) {
        self.tracer = tracer
        self.sample = sample
    }

    func began(callID: UInt64, method: () -> String?, tail: UnsafeRawBufferPointer) -> [UInt8]? {
        var details = MeshV1.HeaderTail()
        if !tail.isEmpty {
            // What cannot be read is the instance's to refuse.
            guard let read = try? MeshV1.HeaderTail(decoding: tail) else { return nil }
            details = read
        }
        let parent = TraceParent(details.traceparent)
        guard parent?.isSampled ?? (sample > 0 && Double.random(in: 0..<1) < sample) else { return nil }
        let context = parent == nil ? ServiceContext.topLevel : tracer.context(of: details.traceparent)
        let name = method() ?? "unknown method"
        let span = tracer.startSpan(name, context: context, ofKind: .server)
        span.attributes["rpc.system"] = "liveshop"
        details.traceparent = tracer.traceparent(of: span.context)
        guard let rewritten = try? details.encoded(), rewritten.count <= WireLimits.tailBytesMax else {
            span.end()
            return nil
        }
        spans.withLock { $0[callID] = span }
        return rewritten
    }

    func ended(_ call: EndedCall) {
        guard let span = spans.withLock({ $0.removeValue(forKey: call.callID) }) else { return }
        if call.status != 0 {
            span.attributes["rpc.liveshop.status_code"] = Int64(call.status)
            span.setStatus(SpanStatus(code: .error))
        }
        span.end()
    }
}
