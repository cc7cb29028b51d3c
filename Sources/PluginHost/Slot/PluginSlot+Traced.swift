import MessageWire
import Messages
import PluginMessages
import PluginPackage
import PluginPoints
import RPCTracing
import Tracing

extension PluginSlot {
    /// A call, with a span of its own if the call that is being served is traced: the plugin's part, in this process or in its runner. The plugin
    /// is told that span.
    func tracedCall<Request: SharedStruct, Response: SharedStruct>(
        _ point: PluginPointName, _ request: Request, at now: Instant, _ type: Response.Type
    ) async -> PluginOutcome<Response> {
        guard let context = ServiceContext.current else { return await call(point, request, at: now, type) }
        let tracer = InstrumentationSystem.tracer
        let span = tracer.startSpan("plugin \(id)", context: context)
        span.updateAttributes { attributes in
            attributes["liveshop.plugin.id"] = id
            attributes["liveshop.plugin.point"] = "\(point)"
            if let manifest { attributes["liveshop.plugin.isolation"] = manifest.isolation.rawValue }
        }
        defer { span.end() }
        let outcome = await call(point, request, at: now, type, traceparent: tracer.traceparent(of: span.context))
        switch outcome {
        case .answered: break
        case .declined: span.attributes["liveshop.plugin.declined"] = true
        case .failed(let failure):
            span.attributes["liveshop.plugin.failure"] = failure.kind.rawValue
            span.setStatus(SpanStatus(code: .error, message: failure.message))
        }
        return outcome
    }
}
