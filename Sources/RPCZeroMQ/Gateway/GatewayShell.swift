import CZeroMQ
import Logging
import Messages
import RPCCore

/// The shell around `Router`: two ROUTERs, and messages that go from one to the other in the frames they arrived in.
final class GatewayShell: ReactorParticipant {
    let configuration: ZeroMQGateway.Configuration
    let reactor: Reactor
    let logger: Logger
    let observer: ZeroMQGateway.Observer
    let tap: RequestTap?
    private let helloAck: [UInt8]
    /// The message at hand. One that has to wait is taken out, and another put here.
    var envelope = Envelope()
    var router: Router
    let gate: Gate
    private let tracer: (any ForwardTracer)?
    var random = SystemRandomNumberGenerator()
    var clientSide: ListeningSocket?
    var instanceSide: ListeningSocket?
    /// Answers what is asked of the gateway itself, as one more instance.
    var host: HandlerHost?
    var effects: [RouterEffect] = []
    var ownCalls = OwnCalls()
    private var dropped: [ZeroMQGateway.DropCause: UInt64] = [:]
    private var stopWaiters: [() -> Void] = []
    private var isStopped = false
    private var drain: Drain?
    /// Instances that said GOAWAY and still have calls.
    private var leaving: Set<PeerAddress> = []
    private var drains: UInt64 = 0

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
        tracer: (any ForwardTracer)?, observer: @escaping ZeroMQGateway.Observer, tap: RequestTap? = nil
    ) {
        self.configuration = configuration
        self.reactor = reactor
        self.logger = logger
        self.observer = RequestTap.observer(tap, observer)
        self.tracer = tracer
        self.tap = tap
        router = Router(now: reactor.now(), limits: configuration.limits)
        gate = Gate(desk: desk, reactor: reactor, logger: logger)
        helloAck = HelloAck.encoded(
            payloadBytesMax: configuration.limits.payloadBytesMax,
            inFlightMax: configuration.limits.inFlightPerClientMax)
    }

    func start(
        answering methods: MethodTable, observer: (any ServerObserver)?
    ) throws(SocketError) -> ZeroMQGateway.Endpoints {
        if let clientSide, let instanceSide {
            return ZeroMQGateway.Endpoints(client: clientSide.endpoint, service: instanceSide.endpoint)
        }
        let (security, ipcMode) = (configuration.security, configuration.ipcMode)
        let client = try ListeningSocket(configuration.clientEndpoint, .callers, security, ipcMode: ipcMode, reactor, logger) {
            [unowned self] header, peer, delivery in undelivered(header, toClient: peer, delivery)
        }
        let instance = try ListeningSocket(
            configuration.serviceEndpoint, .instances, security, ipcMode: ipcMode, reactor, logger
        ) {
            [unowned self] header, peer, delivery in undelivered(header, toInstance: peer, delivery)
        }
        clientSide = client
        instanceSide = instance
        host = HandlerHost(methods, limits: ServerCore.Limits(), reactor: reactor, observer: observer) {
            [unowned self] _, header, tail, body in fromSelf(header, tail, body)
        }
        greetSelf(methods)
        gate.owner = self
        gate.keys = client.door?.known.rules
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
            clientSide.outbox.send(FrameHeader(type: .goAway), body: Self.goAwayBody, to: peer)
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
            instanceSide?.outbox.send(FrameHeader(type: .goAwayAck), to: address)
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
            instances: router.instanceStatuses(at: reactor.now()).filter { $0.greeting.name != ZeroMQGateway.ownName },
            clients: router.clientCount - (router.isKnown(client: Self.ownCaller) ? 1 : 0), inFlight: router.inFlight,
            waiting: gate.waitingCount, drains: drains, dropped: dropped.filter { $0.value > 0 },
            refused: [clientSide?.door, instanceSide?.door].compactMap { $0?.refused }.reduce(gate.refused) {
                $0.merging($1, uniquingKeysWith: +)
            })
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
        host?.runReady()
        host?.tick(now)
        // Only when everything that arrived has been read: a peer's last words count.
        if !busy { probeSuspects(now) }
        perform(now)
        if !leaving.isEmpty { dismissInstances() }
        if isDrained(now, busy: busy) { stopNow() }
        return busy
    }

    func flush() {
        guard let clientSide, let instanceSide else { return }
        host?.runReady()
        // What could not be delivered is told to others.
        repeat {
            instanceSide.outbox.flush()
            clientSide.outbox.flush()
            perform(reactor.turnTime)
        } while !(instanceSide.outbox.isEmpty && clientSide.outbox.isEmpty)
    }

    func nextDue() -> MonotonicTime? {
        [router.nextDue(), host?.nextDue(), clientSide?.nextProbe, instanceSide?.nextProbe, drain?.timer.nextDue]
            .compactMap { $0 }.min()
    }

    func readMonitors(_ now: MonotonicTime) {
        readClientMonitor(now)
        instanceSide?.readMonitor(now) { _, _ in }
    }

    private func readClientMonitor(_ now: MonotonicTime) {
        // Where there are keys, a connection has a number that no other ever has.
        clientSide?.readMonitor(now) { peer, descriptor in if gate.keys == nil { gate.ended(peer, by: descriptor) } }
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
                side.outbox.send(FrameHeader(type: .goAway), body: Self.goAwayBody, to: peer)
            }
            side.close()
        }
        // Its handlers may hold the gateway.
        host = nil
        for waiter in stopWaiters { waiter() }
        stopWaiters.removeAll()
    }

    private func receive(from side: ListeningSocket, _ now: MonotonicTime, _ dispatch: (FrameHeader) -> Void) -> Bool {
        for _ in 0..<Reactor.messagesPerTurnMax {
            repeat {
                switch envelope.receive(from: side.socket, isRouter: true) {
                case .nothing: return false
                case .message(let header): dispatch(header)
                case .malformed(.version(let version, let callID)):
                    drop(.wrongVersion)
                    guard let peer = envelope.peer else { continue }
                    let (header, tail) = FrameHeader.failure(.wrongVersion(version), callID: callID, flags: .rejected)
                    side.outbox.send(header, tail: tail, to: peer.address)
                case .malformed: drop(.malformed)
                }
            } while envelope.isWithinBatch
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
            clientSide.outbox.send(FrameHeader(type: .goAway), body: Self.goAwayBody, to: peer.address)
        case .hello:
            do throws(RPCError) {
                try router.clientGreeted(peer.address, now: now)
                // Reported only now, the end of a former connection would be taken for that of this one.
                readClientMonitor(now)
                let descriptor = envelope.connectionDescriptor
                let hello = try? MeshV1.Hello(decoding: envelope.body)
                clientSide.remember(
                    peer.address, descriptor: descriptor, batchBytesMax: hello?.batchBytesMax ?? 0)
                gate.greeted(
                    peer.address, by: connection(descriptor), key: gate.keys == nil ? nil : envelope.keyName, envelope.body)
            } catch {
                refuse(header.callID, error, peer.address)
            }
        case .goAway: break
        case .goAwayAck:
            router.heard(client: peer.address, now: now)
            drain?.awaitedAcks.remove(peer.address)
        case .final, .helloAck, .batch, nil:
            drop(.unexpectedType)
            refuse(header.callID, .unexpectedType, peer.address)
        }
    }

    private func request(_ header: FrameHeader, _ peer: PeerIdentity, _ now: MonotonicTime) {
        switch gate.admit(
            header, peer.address, by: connection(envelope.connectionDescriptor), envelope, now)
        {
        case .pass: route(header, peer, envelope, now)
        case .wait:
            gate.keep(envelope.take())
        case .refused: break
        }
    }

    /// What tells the connection of the message at hand from others: where there are keys, the number under which it was let in, which no other has.
    private func connection(_ descriptor: @autoclosure () -> Int32) -> Int32 {
        gate.keys == nil ? descriptor() : envelope.keySerial
    }

    /// A call that may pass.
    ///
    /// - Parameter arrived: if it had to wait; nil: now.
    func route(
        _ received: FrameHeader, _ peer: PeerIdentity, _ envelope: Envelope, _ now: MonotonicTime,
        arrived: MonotonicTime? = nil
    ) {
        var header = received
        let bytes = envelope.body.count
        let verdict = router.request(
            &header, from: peer.address, bodyBytes: bytes, now: now, arrived: arrived, &random)
        switch verdict {
        case .refuse(let error): return refuse(received.callID, error, peer.address)
        case .forward: tap(received, callID: header.callID, envelope)
        }
        let traced = tracer?.began(
            callID: header.callID, method: { router.name(ofMethod: header.method) }, tail: envelope.tail)
        guard let traced else { return forward(verdict, header, tail: nil, envelope, now) }
        traced.withUnsafeBytes { forward(verdict, header, tail: $0, envelope, now) }
    }

    /// - Parameter tail: in place of the one that came; nil: that one.
    private func forward(
        _ verdict: Router.RequestVerdict, _ header: FrameHeader, tail: UnsafeRawBufferPointer?, _ envelope: Envelope,
        _ now: MonotonicTime
    ) {
        switch verdict {
        case .refuse: break
        case .forward(Self.ownAddress):
            host?.request(header, tail: tail ?? envelope.tail, body: envelope.body, from: Self.ownAddress, now)
        case .forward(let address):
            guard let tail else {
                instanceSide?.outbox.forward(envelope, header, to: address)
                return
            }
            instanceSide?.outbox.send(header, tail: tail, body: envelope.body, to: address)
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
        if address == Self.ownCaller { return ownCallEnded(header, tail: tail, body: body) }
        clientSide?.outbox.send(header, tail: tail, body: body, to: address)
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
            if client == Self.ownCaller { return ownCallEnded(rewritten, tail: envelope.tail, body: envelope.body) }
            clientSide.outbox.forward(envelope, rewritten, to: client)
            return
        }
        switch header.type {
        case .hello:
            do throws(RPCError) {
                guard let hello = try? MeshV1.Hello(decoding: envelope.body) else {
                    throw RPCError(.invalidArgument, "HELLO: the body is no Hello message")
                }
                var greeting = try InstanceGreeting(hello)
                guard greeting.name != ZeroMQGateway.ownName else {
                    throw RPCError(.alreadyExists, field: "name", "HELLO: name is the gateway's own")
                }
                if instanceSide.door != nil {
                    greeting.key = envelope.keyName ?? ""
                    if let denial = denial(of: greeting) { throw denial }
                }
                try router.instanceGreeted(greeting, from: peer.address, now: now, &effects, ended: observer)
                // As of callers: reported only now, the end of a former connection would be taken for that of this one.
                instanceSide.readMonitor(now) { _, _ in }
                instanceSide.remember(
                    peer.address, descriptor: envelope.connectionDescriptor, batchBytesMax: hello.batchBytesMax)
                instanceSide.outbox.send(FrameHeader(type: .helloAck), body: helloAck, to: peer.address)
                logger.info("instance registered", metadata: ["name": "\(greeting.name)"])
            } catch {
                logger.warning("instance refused", metadata: ["reason": "\(error.message)"])
                goAway(peer, error.message)
            }
        case .ping:
            guard heard(peer) else { return }
            instanceSide.outbox.send(FrameHeader(type: .pong, callID: header.callID), to: peer.address)
        case .pong: heard(peer)
        case .partial, .credit: streamFrame(header, fromInstance: peer, now)
        case .goAway:
            guard heard(peer) else { return }
            router.instanceDraining(peer.address)
            if leaving.insert(peer.address).inserted { drains += 1 }
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

    func goAway(_ peer: PeerIdentity, _ message: String) {
        let body = (try? MeshV1.GoAway(message: message).encoded()) ?? []
        instanceSide?.outbox.send(FrameHeader(type: .goAway), body: body, to: peer.address)
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
                InstanceGreeting(name: ZeroMQGateway.ownName, incarnation: ProcessIncarnation.bytes, services: services),
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

    func perform(_ now: MonotonicTime) {
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
                    instanceSide?.outbox.send(FrameHeader(type: .cancel, callID: callID), to: instance)
                }
            }
        }
    }

    func drop(_ cause: ZeroMQGateway.DropCause) { dropped[cause, default: 0] += 1 }
}
