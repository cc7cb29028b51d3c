import RPCCore
import Tracing

extension MethodTable {
    /// The same methods, with a span for each call that belongs to a sampled trace. Its handler, and what that calls, find the span in
    /// `ServiceContext.current`, and its `traceparent` in `CallContext.current`. Other calls cost one look at a string.
    public func traced(by tracer: any Tracer) -> MethodTable {
        mapHandlers { descriptor, handler in
            { (body, context, streams) throws(RPCError) in
                guard !context.traceparent.isEmpty, let parent = TraceParent(context.traceparent), parent.isSampled else {
                    return try handler(body, context, streams)
                }
                let span = tracer.startSpan(
                    descriptor.fullName, context: tracer.context(of: context.traceparent), ofKind: .server)
                span.describe(descriptor)
                let traced = context.with(traceparent: tracer.traceparent(of: span.context))
                let invocation: Invocation
                do throws(RPCError) { invocation = try handler(body, traced, streams) } catch {
                    span.end(Result<[UInt8], RPCError>.failure(error))
                    throw error
                }
                return {
                    let outcome = await CallContext.$current.withValue(traced) {
                        await ServiceContext.$current.withValue(span.context, operation: invocation)
                    }
                    span.end(outcome)
                    return outcome
                }
            }
        }
    }
}

extension Span {
    func describe(_ method: MethodDescriptor) {
        let parts = method.fullName.split(separator: "/", maxSplits: 1)
        updateAttributes { attributes in
            attributes["rpc.system"] = "liveshop"
            attributes["rpc.service"] = String(parts.first ?? "")
            attributes["rpc.method"] = String(parts.last ?? "")
        }
    }

    /// With the status that the call ended with.
    func end(_ outcome: Result<[UInt8], RPCError>) {
        if case .failure(let error) = outcome {
            attributes["rpc.liveshop.status_code"] = Int64(error.code.rawValue)
            if !error.reason.isEmpty { attributes["rpc.liveshop.reason"] = error.reason }
            setStatus(SpanStatus(code: .error, message: error.message))
        }
        end()
    }
}
