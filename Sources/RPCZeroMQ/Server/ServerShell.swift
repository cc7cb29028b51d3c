import Logging
import Messages
import RPCCore

/// The shell of a server: its connections to gateways, its own listener, and the handlers behind both.
final class ServerShell: ReactorParticipant {
    private enum State {
        case idle, serving
        /// No new calls are wanted. Closes when all have ended and nobody waits for anything, or when the time is over.
        case draining(DrainTimer)
        case stopped
    }

    private let configuration: ZeroMQServer.Configuration
    private let methods: MethodTable
    private let reactor: Reactor
    private let logger: Logger
    private let observer: (any ServerObserver)?
    private var state = State.idle
    private var host: HandlerHost?
    private var links: [GatewayLink] = []
    private var listener: DirectListener?
    /// Of another server of this process, for callers who do without the gateways here.
    private var endpointElsewhere: String?
    private var stopWaiters: [() -> Void] = []

    init(
        methods: MethodTable, configuration: ZeroMQServer.Configuration, reactor: Reactor, logger: Logger,
        observer: (any ServerObserver)?
    ) {
        self.observer = observer
        self.methods = methods
        self.configuration = configuration
        self.reactor = reactor
        self.logger = logger
    }

    func start(announcing elsewhere: String?) throws(SocketError) -> String? {
        guard case .idle = state else { return listener?.endpoint }
        endpointElsewhere = elsewhere
        let host = HandlerHost(methods, limits: configuration.limits, reactor: reactor, observer: observer) {
            [unowned self] peer, header, tail, body in
            if peer.rawValue < GatewayLink.countMax {
                links[Int(peer.rawValue)].send(header, tail: tail, body: body)
            } else {
                listener?.send(header, tail: tail, body: body, to: peer)
            }
        }
        self.host = host
        if let endpoint = configuration.directEndpoint {
            do throws(SocketError) {
                listener = try DirectListener(
                    endpoint: endpoint, configuration, host: host, reactor: reactor, logger: logger)
            } catch {
                guard configuration.isDirectOptional else { throw error }
                logger.notice("callers on this host go through the gateway too", metadata: ["reason": "\(error)"])
            }
        }
        guard configuration.gatewayEndpoints.count <= GatewayLink.countMax else {
            throw SocketError(operation: "register", reason: "at more than \(GatewayLink.countMax) gateways")
        }
        for (index, endpoint) in configuration.gatewayEndpoints.enumerated() {
            do throws(RPCError) {
                links.append(
                    try GatewayLink(
                        endpoint: endpoint, index: index, hello: hello(), host: host, reactor: reactor, logger: logger,
                        timing: configuration.timing, security: configuration.gatewaySecurity))
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
            state = .draining(DrainTimer(until: reactor.now() + graceMicroseconds))
            let body = (try? MeshV1.GoAway(message: "\(configuration.name) is shutting down").encoded()) ?? []
            for link in links { link.sayGoAway(body) }
            listener?.sayGoAway(body)
            // Whoever reads on calls another instance.
            host?.endStreams(.shutDown)
        case .draining, .stopped: break
        }
    }

    func setKnownKeys(_ known: KnownKeys) { listener?.setKnownKeys(known) }

    func setConcurrencyMax(_ limits: [MethodID: Int]) { host?.setConcurrencyMax(limits) }

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
            directEndpoint: listener?.endpoint ?? endpointElsewhere ?? "", batchBytesMax: UInt32(WireLimits.batchBytesMax),
            descriptors: configuration.descriptors)
    }

    private func isDrained(_ now: MonotonicTime, busy: Bool) -> Bool {
        guard case .draining(var timer) = state else { return false }
        if busy { return timer.isOut(now) }
        let isSilent = links.allSatisfy(\.isSilent) && listener?.isSilent != false
        defer { state = .draining(timer) }
        return timer.isOver(isIdle: host?.running == 0, isSilent: isSilent, now)
    }

    private func stopped() {
        state = .stopped
        for waiter in stopWaiters { waiter() }
        stopWaiters.removeAll()
    }

    // MARK: ReactorParticipant

    var sockets: [Socket] { links.flatMap(\.sockets) + (listener?.sockets ?? []) }

    func turn(_ now: MonotonicTime) -> Bool {
        var busy = false
        for link in links { busy = link.turn(now) || busy }
        busy = listener?.turn(now) ?? false || busy
        host?.runReady()
        host?.tick(now)
        // Only when all that arrived has been looked at: a peer's last calls come before its word that there are no more.
        if isDrained(now, busy: busy) {
            reactor.detach(self)
            close()
        }
        return busy
    }

    func flush() {
        host?.runReady()
        for link in links { link.flush() }
        listener?.flush()
    }

    func nextDue() -> MonotonicTime? {
        var due = links.map { $0.nextDue() }
        due.append(host?.nextDue())
        due.append(listener?.nextDue())
        if case .draining(let timer) = state { due.append(timer.nextDue) }
        return due.compactMap { $0 }.min()
    }

    func readMonitors(_ now: MonotonicTime) {
        for link in links { link.readMonitor(now) }
        listener?.readMonitor(now)
    }

    func close() {
        host?.close()
        for link in links { link.close() }
        listener?.close()
        stopped()
    }
}
