import CZeroMQ
import Logging
import Messages
import RPCCore

/// The shell around `Router`: two ROUTERs, and messages that go from one to the other in the frames they arrived in.
final class GatewayShell: ReactorParticipant {
    let configuration: ZeroMQGateway.Configuration
    private let reactor: Reactor
    let logger: Logger
    let observer: ZeroMQGateway.Observer
    let tap: RequestTap?
    private let helloAck: [UInt8]
    /// The message at hand. One that has to wait is taken out, and another put here.
    var envelope = Envelope()
    var router: Router
    private let gate: Gate
    var random = SystemRandomNumberGenerator()
    var clientSide: Side?
    var instanceSide: Side?
    /// Answers what is asked of the gateway itself, as one more instance.
    var host: HandlerHost?
    var effects: [RouterEffect] = []
    private var dropped: [ZeroMQGateway.DropCause: UInt64] = [:]
    private var stopWaiters: [() -> Void] = []
    private var isStopped = false
    private var drain: Drain?
    /// Instances that said GOAWAY and still have calls.
    private var leaving: Set<PeerAddress> = []

    /// No new calls are wanted: callers have been told. Closes when they have said that they know and all calls have ended.
    private struct Drain {
        var timer: DrainTimer
        var awaitedAcks: Set<PeerAddress>
    }

    private static let goAwayBody = (try? MeshV1.GoAway(message: "the gateway is shutting down").encoded()) ?? []

    /// The gateway's own handlers as an instance; never a ROUTER's identity, which has a length.
    static let ownAddress = PeerAddress(rawValue: 0)

    init(
        configuration: ZeroMQGateway.Configuration, reactor: Reactor, desk: (any AdmissionDesk)?, logger: Logger,
        observer: @escaping ZeroMQGateway.Observer, tap: RequestTap? = nil
    ) {
        self.configuration = configuration
        self.reactor = reactor
        self.logger = logger
        self.observer = observer
        self.tap = tap
        router = Router(now: reactor.now(), limits: configuration.limits)
        gate = Gate(desk: desk, reactor: reactor, logger: logger)
        helloAck = HelloAck.encoded(
            payloadBytesMax: configuration.limits.payloadBytesMax,
            inFlightMax: configuration.limits.inFlightPerClientMax)
    }

    func start(answering methods: MethodTable) throws(SocketError) -> ZeroMQGateway.Endpoints {
        if let clientSide, let instanceSide {
            return ZeroMQGateway.Endpoints(client: clientSide.endpoint, service: instanceSide.endpoint)
        }
        let client = try Side(configuration.clientEndpoint, reactor)
        let instance = try Side(configuration.serviceEndpoint, reactor)
        clientSide = client
        instanceSide = instance
        host = HandlerHost(methods, limits: ServerCore.Limits(), reactor: reactor) {
            [unowned self] _, header, tail, body in fromSelf(header, tail, body)
        }
        greetSelf(methods)
        gate.owner = self
        reactor.attach(self)
        logger.info("listening", metadata: ["clients": "\(client.endpoint)", "services": "\(instance.endpoint)"])
        return ZeroMQGateway.Endpoints(client: client.endpoint, service: instance.endpoint)
    }

    func whenStopped(_ body: @escaping () -> Void) { if isStopped { body() } else { stopWaiters.append(body) } }

    /// Tells callers to go elsewhere, and stops once their calls have ended, or when the time is over.
    func stop(graceMicroseconds: Int64) {
        guard !isStopped, drain == nil else { return }
        guard let clientSide else { return stopNow() }
        drain = Drain(
            timer: DrainTimer(until: reactor.now() + graceMicroseconds), awaitedAcks: Set(clientSide.greeted.values))
        for peer in clientSide.greeted.values {
            delivered(
                clientSide.socket.send(FrameHeader(type: .goAway), body: Self.goAwayBody, to: PeerIdentity(peer)), peer)
        }
        host?.endStreams(.shutDown)
    }

    private func stopNow() {
        reactor.detach(self)
        close()
    }

    /// Lets go of instances that want to leave, once they have answered all they were asked.
    private func dismissInstances() {
        for address in leaving where !router.hasCalls(instance: address) {
            leaving.remove(address)
            _ = instanceSide?.socket.send(FrameHeader(type: .goAwayAck), to: PeerIdentity(address))
        }
    }

    private func isDrained(_ now: MonotonicTime, busy: Bool) -> Bool {
        guard let awaited = drain?.awaitedAcks else { return false }
        if busy { return drain?.timer.isOut(now) ?? false }
        let isSilent = awaited.allSatisfy { !router.isKnown(client: $0) }
        return drain?.timer.isOver(isIdle: router.inFlight == 0 && gate.isIdle, isSilent: isSilent, now) ?? false
    }

    func snapshot() -> ZeroMQGateway.Snapshot {
        var dropped = dropped
        dropped[.lateFinal] = UInt64(router.lateFinals)
        return ZeroMQGateway.Snapshot(
            methods: router.methods.map { ZeroMQGateway.MethodState(fullName: $0.fullName, inFlight: $0.inFlight) },
            instances: router.instanceStatuses(at: reactor.now()).filter { $0.greeting.name != Self.ownName },
            clients: router.clientCount, inFlight: router.inFlight, dropped: dropped.filter { $0.value > 0 },
            refused: gate.refused)
    }

    // MARK: ReactorParticipant

    var sockets: [Socket] { [clientSide, instanceSide].compactMap { $0 }.flatMap { [$0.socket, $0.monitor.socket] } }

    func turn(_ now: MonotonicTime) -> Bool {
        guard let clientSide, let instanceSide else { return false }
        // Before what arrives by new connections: they may have the address and the descriptor of one that ended.
        if gate.knowsCallers { readClientMonitor(now) }
        gate.tick(now) { peer in router.isKnown(client: peer) }
        var busy = receive(from: instanceSide, now) { header in fromInstance(header, now) }
        busy = receive(from: clientSide, now) { header in fromClient(header, now) } || busy
        _ = router.heard(instance: Self.ownAddress, now: now)
        router.tick(now, &effects, ended: observer)
        host?.tick(now)
        // Only when everything that arrived has been read: a peer's last words count.
        if !busy { probeSuspects(now) }
        perform(now)
        if !leaving.isEmpty { dismissInstances() }
        if isDrained(now, busy: busy) { stopNow() }
        return busy
    }

    /// What is forwarded is sent at once, from the buffers that it was received in.
    func flush() {}

    func nextDue() -> MonotonicTime? {
        [router.nextDue(), host?.nextDue(), clientSide?.nextProbe, instanceSide?.nextProbe, drain?.timer.nextDue]
            .compactMap { $0 }.min()
    }

    func readMonitors(_ now: MonotonicTime) {
        readClientMonitor(now)
        instanceSide?.readMonitor(now) { _, _ in }
    }

    private func readClientMonitor(_ now: MonotonicTime) {
        clientSide?.readMonitor(now) { peer, descriptor in gate.ended(peer, by: descriptor) }
    }

    func close() {
        guard !isStopped else { return }
        isStopped = true
        let now = reactor.now()
        host?.close()
        gate.close()
        router.removeAllInstances(now: now, &effects, ended: observer)
        perform(now)
        for side in [clientSide, instanceSide].compactMap({ $0 }) {
            for peer in side.greeted.values {
                _ = side.socket.send(FrameHeader(type: .goAway), body: Self.goAwayBody, to: PeerIdentity(peer))
            }
            side.close()
        }
        // Its handlers may hold the gateway.
        host = nil
        for waiter in stopWaiters { waiter() }
        stopWaiters.removeAll()
    }

    private func receive(from side: Side, _ now: MonotonicTime, _ dispatch: (FrameHeader) -> Void) -> Bool {
        for _ in 0..<Reactor.messagesPerTurnMax {
            switch envelope.receive(from: side.socket, isRouter: true) {
            case .nothing: return false
            case .message(let header): dispatch(header)
            case .malformed(.version(let version, let callID)):
                drop(.wrongVersion)
                guard let peer = envelope.peer else { continue }
                let (header, tail) = FrameHeader.failure(.wrongVersion(version), callID: callID, flags: .rejected)
                _ = side.socket.send(header, tail: tail, to: peer)
            case .malformed: drop(.malformed)
            }
        }
        return true
    }

    // MARK: Clients

    private func fromClient(_ header: FrameHeader, _ now: MonotonicTime) {
        guard let peer = envelope.peer, let clientSide else { return }
        switch header.type {
        case .request: request(header, peer, now)
        case .cancel:
            if let ended = router.cancel(callID: header.callID, from: peer.address, now: now, &effects) {
                observer(ended)
            } else {
                gate.cancel(header.callID, peer.address)
            }
        case .ping:
            router.heard(client: peer.address, now: now)
            sendToClient(FrameHeader(type: .pong, callID: header.callID), to: peer.address)
        case .pong: router.heard(client: peer.address, now: now)
        case .partial, .credit: streamFrame(header, fromClient: peer, now)
        case .hello where drain != nil:
            _ = clientSide.socket.send(FrameHeader(type: .goAway), body: Self.goAwayBody, to: peer)
        case .hello:
            do throws(RPCError) {
                try router.clientGreeted(peer.address, now: now)
                // Reported only now, the end of a former connection would be taken for that of this one.
                readClientMonitor(now)
                let descriptor = envelope.connectionDescriptor
                clientSide.remember(peer.address, descriptor: descriptor)
                gate.greeted(peer.address, by: descriptor, envelope.body)
            } catch {
                refuse(header.callID, error, peer.address)
            }
        case .goAway: break
        case .goAwayAck:
            router.heard(client: peer.address, now: now)
            drain?.awaitedAcks.remove(peer.address)
        case .final, .helloAck, nil:
            drop(.unexpectedType)
            refuse(header.callID, .unexpectedType, peer.address)
        }
    }

    private func request(_ header: FrameHeader, _ peer: PeerIdentity, _ now: MonotonicTime) {
        switch gate.admit(
            header, peer.address, by: envelope.connectionDescriptor, bodyBytes: envelope.body.count, now)
        {
        case .pass: route(header, peer, envelope, now)
        case .wait:
            gate.keep(envelope)
            envelope = Envelope()
        case .refused: break
        }
    }

    /// A call that may pass.
    func route(_ received: FrameHeader, _ peer: PeerIdentity, _ envelope: Envelope, _ now: MonotonicTime) {
        var header = received
        let bytes = envelope.body.count
        switch router.request(&header, from: peer.address, bodyBytes: bytes, now: now, &random) {
        case .refuse(let error): refuse(received.callID, error, peer.address)
        case .forward(Self.ownAddress):
            tap(received, envelope)
            host?.request(header, tail: envelope.tail, body: envelope.body, from: Self.ownAddress, now)
        case .forward(let address):
            guard let instanceSide else { return }
            tap(received, envelope)
            switch envelope.forward(header, on: instanceSide.socket, to: PeerIdentity(address)) {
            case .sent: break
            case .stalled: router.undeliverable(header, .instanceStalled, now: now, &effects, ended: observer)
            case .gone:
                instanceSide.suspect(address, now)
                router.undeliverable(header, .instanceLost, now: now, &effects, ended: observer)
            }
        }
    }

    /// The HELLO of a client may be answered.
    func acknowledge(_ address: PeerAddress) { sendToClient(FrameHeader(type: .helloAck), body: helloAck, to: address) }

    func refuse(_ callID: UInt64, _ error: RPCError, _ address: PeerAddress) {
        let (final, tail) = FrameHeader.failure(error, callID: callID, flags: .rejected)
        sendToClient(final, tail: tail, to: address)
    }

    private func sendToClient(
        _ header: FrameHeader, tail: [UInt8] = [], body: [UInt8] = [], to address: PeerAddress
    ) {
        guard let clientSide else { return }
        delivered(clientSide.socket.send(header, tail: tail, body: body, to: PeerIdentity(address)), address)
    }

    /// Draws the conclusion from a message to a client that could not be delivered.
    func delivered(_ delivery: Socket.Delivery, _ address: PeerAddress) {
        switch delivery {
        case .sent: break
        case .stalled: drop(.stalledPeer)
        case .gone:
            clientSide?.forget(address)
            gate.forget(address)
            router.clientGone(address, now: reactor.turnTime, &effects, ended: observer)
        }
    }

    // MARK: Instances

    private func fromInstance(_ header: FrameHeader, _ now: MonotonicTime) {
        guard let peer = envelope.peer, let instanceSide, let clientSide else { return }
        if header.type == .final {
            var rewritten = header
            guard case .forward(let client, let ended) = router.final(&rewritten, from: peer.address, now: now) else {
                heard(peer)
                return
            }
            observer(ended)
            delivered(envelope.forward(rewritten, on: clientSide.socket, to: PeerIdentity(client)), client)
            return
        }
        switch header.type {
        case .hello:
            do throws(RPCError) {
                guard let hello = try? MeshV1.Hello(decoding: envelope.body) else {
                    throw RPCError(.invalidArgument, "HELLO: the body is no Hello message")
                }
                let greeting = try InstanceGreeting(hello)
                guard greeting.name != Self.ownName else {
                    throw RPCError(.alreadyExists, field: "name", "HELLO: name is the gateway's own")
                }
                try router.instanceGreeted(greeting, from: peer.address, now: now, &effects, ended: observer)
                instanceSide.remember(peer.address, descriptor: envelope.connectionDescriptor)
                _ = instanceSide.socket.send(FrameHeader(type: .helloAck), body: helloAck, to: peer)
                logger.info("instance registered", metadata: ["name": "\(greeting.name)"])
            } catch {
                logger.warning("instance refused", metadata: ["reason": "\(error.message)"])
                goAway(peer, error.message)
            }
        case .ping:
            guard heard(peer) else { return }
            _ = instanceSide.socket.send(FrameHeader(type: .pong, callID: header.callID), to: peer)
        case .pong: heard(peer)
        case .partial, .credit: streamFrame(header, fromInstance: peer, now)
        case .goAway:
            guard heard(peer) else { return }
            router.instanceDraining(peer.address)
            leaving.insert(peer.address)
        default:
            drop(.unexpectedType)
            heard(peer)
        }
    }

    /// - Returns: whether the instance is known; if not, it is told to say HELLO.
    @discardableResult
    func heard(_ peer: PeerIdentity) -> Bool {
        if router.heard(instance: peer.address, now: reactor.turnTime) { return true }
        drop(.unknownPeer)
        goAway(peer, "not registered: say HELLO")
        return false
    }

    private func goAway(_ peer: PeerIdentity, _ message: String) {
        let body = (try? MeshV1.GoAway(message: message).encoded()) ?? []
        _ = instanceSide?.socket.send(FrameHeader(type: .goAway), body: body, to: peer)
    }

    /// Connections that ended take their calls with them: asked with a PING, which fails if the ROUTER has let go of the peer.
    private func probeSuspects(_ now: MonotonicTime) {
        if let instanceSide {
            for address in instanceSide.takeGone(now) {
                router.instanceGone(address, now: now, &effects, ended: observer)
            }
        }
        if let clientSide {
            for address in clientSide.takeGone(now) {
                gate.forget(address)
                router.clientGone(address, now: now, &effects, ended: observer)
            }
        }
    }

    // MARK: The gateway's own methods

    private static let ownName = "gateway"

    private func greetSelf(_ methods: MethodTable) {
        guard !methods.services.isEmpty else { return }
        let services = methods.services.map { service in
            InstanceGreeting.Service(
                fullName: service.fullName,
                methods: service.methods.map { method in
                    InstanceGreeting.Method(
                        id: method.id, name: String(method.fullName.dropFirst(service.fullName.utf8.count + 1)))
                })
        }
        do throws(RPCError) {
            try router.instanceGreeted(
                InstanceGreeting(name: Self.ownName, incarnation: ProcessIncarnation.bytes, services: services),
                from: Self.ownAddress, now: reactor.now(), &effects, ended: observer)
        } catch {
            preconditionFailure("the gateway's own methods exceed its limits: \(error.message)")
        }
    }

    private func fromSelf(_ sent: FrameHeader, _ tail: [UInt8], _ body: [UInt8]) {
        var header = sent
        if sent.type != .final {
            if case .forward(let client) = router.streamFrame(&header, fromInstance: Self.ownAddress, now: reactor.turnTime) {
                sendToClient(header, tail: tail, body: body, to: client)
            }
            return
        }
        guard
            case .forward(let client, let ended) = router.final(&header, from: Self.ownAddress, now: reactor.turnTime)
        else { return }
        observer(ended)
        sendToClient(header, tail: tail, body: body, to: client)
    }

    // MARK: Effects

    private func perform(_ now: MonotonicTime) {
        // Sending may find more peers gone, and so add to the list.
        while !effects.isEmpty {
            let batch = effects
            effects.removeAll(keepingCapacity: true)
            for effect in batch {
                switch effect {
                case .fail(let client, let callID, let error):
                    let (header, tail) = FrameHeader.failure(error, callID: callID)
                    sendToClient(header, tail: tail, to: client)
                case .cancel(Self.ownAddress, let callID): host?.cancel(callID: callID, from: Self.ownAddress)
                case .cancel(let instance, let callID):
                    _ = instanceSide?.socket.send(
                        FrameHeader(type: .cancel, callID: callID), to: PeerIdentity(instance))
                }
            }
        }
    }

    func drop(_ cause: ZeroMQGateway.DropCause) { dropped[cause, default: 0] += 1 }
}
