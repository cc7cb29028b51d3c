import RPCCore
import Tracing

/// Any channel, with a span for each of its calls: the call's `traceparent` is the span's, so what the other end does becomes its child.
///
/// Inside a `PolicyChannel` each attempt has a span of its own, outside of it all attempts share one.
public struct TracedChannel: RPCChannel {
    private let channel: any RPCChannel
    private let tracer: any Tracer
    private let beginsTraces: Bool

    /// - Parameters:
    ///   - tracer: by default what the process was bootstrapped with.
    ///   - beginsTraces: whether a call outside of any trace begins one. Where it does not, such calls cost one look at a task-local value.
    public init(
        _ channel: any RPCChannel, tracer: any Tracer = InstrumentationSystem.tracer, beginsTraces: Bool = true
    ) {
        self.channel = channel
        self.tracer = tracer
        self.beginsTraces = beginsTraces
    }

    public func call(
        _ method: MethodDescriptor, partitionKey: String?, body: [UInt8], options: CallOptions
    ) async throws(RPCError) -> [UInt8] {
        guard let (span, options) = begin(method, options) else {
            return try await channel.call(method, partitionKey: partitionKey, body: body, options: options)
        }
        let outcome: Result<[UInt8], RPCError>
        do throws(RPCError) {
            outcome = .success(
                try await channel.call(method, partitionKey: partitionKey, body: body, options: options))
        } catch {
            outcome = .failure(error)
        }
        span.end(outcome)
        return try outcome.get()
    }

    /// The span ends when the call does, with its status, however much of the stream is still to be read; a stream that is given up ends as
    /// CANCELLED.
    public func open(
        _ method: MethodDescriptor, partitionKey: String?, body: [UInt8], options: CallOptions
    ) -> StreamingCall {
        guard let (span, options) = begin(method, options) else {
            return channel.open(method, partitionKey: partitionKey, body: body, options: options)
        }
        let call = channel.open(method, partitionKey: partitionKey, body: body, options: options)
        call.responses.whenEnded { outcome in span.end(outcome) }
        return call
    }

    private func begin(_ method: MethodDescriptor, _ options: CallOptions) -> (span: any Span, options: CallOptions)? {
        let current: ServiceContext
        if !options.traceparent.isEmpty {
            current = tracer.context(of: options.traceparent)
        } else if let context = ServiceContext.current {
            current = context
        } else {
            guard beginsTraces else { return nil }
            current = .topLevel
        }
        let span = tracer.startSpan(method.fullName, context: current, ofKind: .client)
        span.describe(method)
        if options.attempt > 0 { span.attributes["rpc.liveshop.attempt"] = Int64(options.attempt) }
        var options = options
        options.traceparent = tracer.traceparent(of: span.context)
        return (span, options)
    }
}
