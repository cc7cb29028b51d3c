import Logging
import Messages
import RPCCore

/// The sockets of a server: a connection to the gateway, a listener for direct callers, and the handlers behind both.
final class ServerShell: ReactorParticipant, ConnectionOwner {
    private enum State {
        case idle, serving
        case draining(until: MonotonicTime)
        case stopped
    }

    private let configuration: ZeroMQServer.Configuration
    private let methods: MethodTable
    private let reactor: Reactor
    private let logger: Logger
    private var state = State.idle
    private var host: HandlerHost?
    private var gateway: Connection<ServerShell>?
    private var listener: DirectListener?
    private var stopWaiters: [() -> Void] = []

    /// The gateway as the caller of all it forwards; never a ROUTER's identity, which has a length.
    private static let gatewayPeer = PeerAddress(rawValue: 0)

    init(methods: MethodTable, configuration: ZeroMQServer.Configuration, reactor: Reactor, logger: Logger) {
        self.methods = methods
        self.configuration = configuration
        self.reactor = reactor
        self.logger = logger
    }

    func start() throws(SocketError) -> String? {
        guard case .idle = state else { return listener?.endpoint }
        let host = HandlerHost(methods, limits: configuration.limits, reactor: reactor) {
            [unowned self] peer, header, tail, body in
            if peer == Self.gatewayPeer {
                gateway?.send(header, tail: tail, body: body)
            } else {
                listener?.send(header, tail: tail, body: body, to: peer)
            }
        }
        self.host = host
        if let endpoint = configuration.directEndpoint {
            listener = try DirectListener(
                endpoint: endpoint, host: host, payloadBytesMax: configuration.limits.payloadBytesMax, reactor: reactor)
        }
        if let endpoint = configuration.gatewayEndpoint {
            do throws(RPCError) {
                gateway = try Connection(
                    endpoint: endpoint, hello: hello(), owner: self, reactor: reactor, logger: logger,
                    timing: configuration.timing)
            } catch {
                throw SocketError(operation: "register at \(endpoint)", reason: error.message)
            }
        }
        state = .serving
        reactor.attach(self)
        return listener?.endpoint
    }

    func whenStopped(_ body: @escaping () -> Void) {
        if case .stopped = state { body() } else { stopWaiters.append(body) }
    }

    func drain(graceMicroseconds: Int64) {
        switch state {
        case .idle: stopped()
        case .serving:
            state = .draining(until: reactor.now() + graceMicroseconds)
            let header = FrameHeader(type: .goAway)
            let body = (try? MeshV1.GoAway(message: "\(configuration.name) is shutting down").encoded()) ?? []
            gateway?.send(header, body: body)
            listener?.broadcast(header, body: body)
            // Whoever reads on calls another instance.
            host?.endStreams(.shutDown)
        case .draining, .stopped: break
        }
    }

    private func hello() -> MeshV1.Hello {
        let services = methods.services.map { service in
            MeshV1.ServedService(
                fullName: service.fullName,
                methods: service.methods.map { method in
                    MeshV1.ServedMethod(
                        id: method.id.rawValue, name: String(method.fullName.dropFirst(service.fullName.utf8.count + 1)))
                })
        }
        return MeshV1.Hello(
            incarnation: ProcessIncarnation.bytes, name: configuration.name, services: services,
            partitions: configuration.partitions.map { MeshV1.PartitionRange(first: $0.lowerBound, last: $0.upperBound) },
            directEndpoint: listener?.endpoint ?? "")
    }

    private func stopped() {
        state = .stopped
        for waiter in stopWaiters { waiter() }
        stopWaiters.removeAll()
    }

    // MARK: ReactorParticipant

    var sockets: [Socket] { (gateway?.sockets ?? []) + (listener?.sockets ?? []) }

    func turn(_ now: MonotonicTime) -> Bool {
        var busy = gateway?.turn(now) ?? false
        busy = listener?.turn(now) ?? false || busy
        host?.tick(now)
        if case .draining(let until) = state, now >= until || host?.running == 0 {
            reactor.detach(self)
            close()
        }
        return busy
    }

    func flush() {
        gateway?.flush()
        listener?.flush()
    }

    func nextDue() -> MonotonicTime? {
        var due = [host?.nextDue(), gateway?.nextDue()]
        if case .draining(let until) = state { due.append(until) }
        return due.compactMap { $0 }.min()
    }

    func readMonitors(_ now: MonotonicTime) { gateway?.readMonitor(now) }

    func close() {
        host?.close()
        gateway?.close(lingerMilliseconds: SocketLimits.lingerMilliseconds)
        listener?.close()
        stopped()
    }

    // MARK: ConnectionOwner

    func connectionReady(_ ack: MeshV1.HelloAck, _ now: MonotonicTime) {
        logger.info("registered", metadata: ["name": "\(configuration.name)"])
    }

    func connectionLost(_ now: MonotonicTime) { host?.lost(Self.gatewayPeer) }
    /// The gateway is gone or stalled, which its heartbeat will tell.
    func connectionUndelivered(_ header: FrameHeader, _ delivery: Socket.Delivery) {}
    func connectionGoesAway(_ now: MonotonicTime) { gateway?.reconnect(now) }

    func connectionReceived(_ header: FrameHeader, _ envelope: Envelope, _ now: MonotonicTime) {
        switch header.type {
        case .request:
            host?.request(header, tail: envelope.tail, body: envelope.body, from: Self.gatewayPeer, now)
        case .cancel: host?.cancel(callID: header.callID, from: Self.gatewayPeer)
        case .partial: host?.partial(header, body: envelope.body, from: Self.gatewayPeer)
        case .credit: host?.credit(header, from: Self.gatewayPeer)
        default: break
        }
    }
}
