import Logging
import Messages
import RPCCore

/// Calls over one ZeroMQ connection, to a gateway or directly to an instance.
///
/// Connects in the background and for as long as it lives. Calls wait up to two seconds for the first connection; later, without a
/// connection, they fail at once. A task that runs on the same reactor (`Task(executorPreference:)`) calls without changing threads.
public final class ZeroMQChannel: AvailableChannel {
    public let endpoint: String
    private let reactor: Reactor
    private let calls: ReactorBound<ChannelCalls>
    private let availability: ChannelCalls.Availability

    /// - Parameters:
    ///   - endpoint: `tcp://host:port` or `ipc://path`.
    ///   - name: what the other end calls this one in its logs, at most 64 bytes.
    ///   - token: who calls, for the gateway's authenticators; at most 4,096 bytes. One that does not hold ends each call with UNAUTHENTICATED.
    ///   - security: for `tcp://`: keys, or `.plain` without any. Calls over it fail with SECURITY_UNSAID if nothing is said.
    ///   - timing: heartbeats and back-off.
    ///   - startGrace: how long calls may wait for the first connection.
    ///   - incarnation: who must be at the other end; anybody else's connection is closed, and the channel with it. nil: anybody.
    public init(
        endpoint: String, reactor: Reactor, name: String = "client", token: String = "",
        security: ConnectionSecurity = .unsaid, expecting incarnation: [UInt8]? = nil,
        logger: Logger = Logger(label: "liveshop.channel"), timing: ConnectionCore.Timing = .init(),
        startGrace: Duration = .seconds(2), inFlightMax: Int = WireLimits.inFlightPerConnectionMax
    ) {
        self.endpoint = endpoint
        self.reactor = reactor
        availability = ChannelCalls.Availability()
        let calls = ChannelCalls(
            endpoint: endpoint, name: name, token: token, security: security, reactor: reactor, logger: logger, timing: timing,
            core: ClientCore(
                now: reactor.now(), startGraceMicroseconds: startGrace.microseconds, inFlightMax: inFlightMax),
            expecting: incarnation, availability: availability)
        self.calls = ReactorBound(calls, on: reactor)
        self.calls.submit { calls in calls.start() }
    }

    public var isAvailable: Bool { availability.isAvailable.load(ordering: .relaxed) }

    deinit { calls.submit { $0.stop() } }

    public func call(
        _ method: MethodDescriptor, partitionKey: String?, body: [UInt8], options: CallOptions
    ) async throws(RPCError) -> [UInt8] {
        let request = try request(method, partitionKey, body, options)
        let call = ReactorBound(OutgoingCall(request), on: reactor)
        let outcome = await withTaskCancellationHandler {
            // Unsafe only in that it may not be resumed twice or never: ClientCore ends every call exactly once, which is what its tests are
            // about. The checked kind costs an allocation per call.
            await withUnsafeContinuation { (continuation: UnsafeContinuation<OutgoingCall.Outcome, Never>) in
                if let calls = calls.ifCurrent { return calls.begin(call.access { $0 }, .task(continuation)) }
                calls.submitOrElse { calls in
                    calls.begin(call.access { $0 }, .task(continuation))
                } else: {
                    continuation.resume(returning: .failure(.shutDown))
                }
            }
        } onCancel: {
            calls.submit { calls in calls.cancel(call.access { $0 }) }
        }
        return try outcome.get()
    }

    public func open(
        _ method: MethodDescriptor, partitionKey: String?, body: [UInt8], options: CallOptions
    ) -> StreamingCall {
        let outgoing: OutgoingCall.Request
        do { outgoing = try request(method, partitionKey, body, options) } catch { return StreamingCall(failed: error) }
        let call = ReactorBound(OutgoingCall(outgoing), on: reactor)
        let calls = calls
        let responses = InboundStream(window: WireLimits.streamWindow) { credit in
            calls.submit { calls in calls.allow(credit, call.access { $0 }) }
        }
        var requests: OutboundStream?
        if method.streaming == .requests {
            requests = OutboundStream { calls.submit { calls in calls.drain(call.access { $0 }) } }
        }
        let waiter = (requests: requests, responses: responses)
        calls.submitOrElse { calls in
            calls.begin(call.access { $0 }, .streams(requests: waiter.requests, responses: waiter.responses))
        } else: {
            OutgoingCall.Waiter.streams(requests: waiter.requests, responses: waiter.responses).end(.failure(.shutDown))
        }
        // Keeps the channel, which a stream may outlive otherwise.
        return StreamingCall(requests: requests, responses: responses) { [self] in
            self.calls.submit { calls in calls.cancel(call.access { $0 }) }
        }
    }

    private func request(
        _ method: MethodDescriptor, _ partitionKey: String?, _ body: [UInt8], _ options: CallOptions
    ) throws(RPCError) -> OutgoingCall.Request {
        let context = CallContext.current
        var microseconds = (options.deadline ?? method.defaultDeadline).microseconds
        if let context { microseconds = min(microseconds, (context.deadline - .now).microseconds) }
        let traceparent = options.traceparent.isEmpty ? context?.traceparent ?? "" : options.traceparent
        var tail: [UInt8] = []
        if !traceparent.isEmpty || !options.idempotencyKey.isEmpty {
            let message = MeshV1.HeaderTail(traceparent: traceparent, idempotencyKey: options.idempotencyKey)
            do { tail = try message.encoded() } catch { throw RPCError(.invalidArgument, "\(error)") }
            guard tail.count <= WireLimits.tailBytesMax else {
                throw RPCError(
                    .resourceExhausted, reason: "TAIL_TOO_LARGE",
                    "\(tail.count) bytes of metadata; at most \(WireLimits.tailBytesMax) are allowed")
            }
        }
        return OutgoingCall.Request(
            method: method.id, streaming: method.streaming, partition: PartitionHash.of(partitionKey), attempt: options.attempt,
            deadline: reactor.now() + microseconds,
            tail: tail, body: body)
    }

    /// Ends what is in flight with UNAVAILABLE and closes the connection.
    public func close() { calls.submit { $0.stop() } }
}
