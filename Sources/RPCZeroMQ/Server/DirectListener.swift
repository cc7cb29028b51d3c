import Logging
import Messages
import RPCCore

/// A server's own ROUTER, for callers that do without the gateway.
final class DirectListener {
    let endpoint: String
    private let socket: Socket
    private let envelope = Envelope()
    private lazy var outbox = Outbox(socket, isRouter: true) { [unowned self] _, peer, _ in lost(peer) }
    private let host: HandlerHost
    private let helloAck: [UInt8]
    /// Callers that said HELLO and were not found gone since: whom to tell GOAWAY.
    private var greeted: Set<PeerAddress> = []
    /// Callers that were told GOAWAY, and may still send calls or wait for answers.
    private var awaitedAcks: Set<PeerAddress> = []
    /// What GOAWAY says, once this server goes away.
    private var farewell: [UInt8]?
    private(set) var malformed = 0
    private let door: Door?
    /// What keys allow. There are no plugins here, so that nobody has to be asked.
    private var admission = Admission()
    private let reactor: Reactor

    init(
        endpoint: String, _ configuration: ZeroMQServer.Configuration, host: HandlerHost, reactor: Reactor, logger: Logger
    ) throws(SocketError) {
        let payloadBytesMax = configuration.limits.payloadBytesMax
        socket = Socket(.router, in: reactor.context)
        door = try Door.open(for: socket, endpoint, .callers, configuration.security, reactor, logger)
        admission.keys = door?.known.rules
        self.endpoint = try socket.bind(endpoint, ipcMode: configuration.ipcMode)
        self.host = host
        self.reactor = reactor
        helloAck = HelloAck.encoded(
            payloadBytesMax: payloadBytesMax, inFlightMax: WireLimits.inFlightPerConnectionMax)
    }

    var sockets: [Socket] { [socket] }

    func turn(_ now: MonotonicTime) -> Bool {
        for _ in 0..<Reactor.messagesPerTurnMax {
            repeat {
                switch envelope.receive(from: socket, isRouter: true) {
                case .nothing: return false
                case .malformed(let fault):
                    malformed += 1
                    if case .version(let version, let callID) = fault, let peer = envelope.peer {
                        let (header, tail) = FrameHeader.failure(.wrongVersion(version), callID: callID, flags: .rejected)
                        send(header, tail: tail, body: [], to: peer.address)
                    }
                case .message(let header): if let peer = envelope.peer { dispatch(header, peer.address, now) }
                }
            } while envelope.isWithinBatch
        }
        return true
    }

    func setKnownKeys(_ known: KnownKeys) {
        guard let door else { return }
        door.known = known
        admission.keys = known.rules
    }

    /// Answers a call that its key does not allow.
    ///
    /// - Returns: whether it may go on.
    private func mayPass(_ header: FrameHeader, _ peer: PeerAddress, _ now: MonotonicTime) -> Bool {
        guard let door, let method = host.name(ofMethod: header.method) else { return true }
        let verdict = admission.admit(
            header.method, named: { method }, from: peer, by: envelope.keySerial, key: { envelope.keyName },
            bodyBytes: envelope.body.count, now: now)
        guard case .refuse(let error) = verdict else { return true }
        let (final, tail) = FrameHeader.failure(error, callID: header.callID, flags: .rejected)
        send(final, tail: tail, body: [], to: peer)
        door.callRefused(error, envelope.keyName ?? "", envelope.peerAddress ?? "", method, now)
        return false
    }

    func send(_ header: FrameHeader, tail: [UInt8], body: [UInt8], to peer: PeerAddress) {
        outbox.send(header, tail: tail, body: body, to: peer)
    }

    func flush() { outbox.flush() }

    /// Gone, or it does not read: nobody waits for the rest of its calls.
    private func lost(_ peer: PeerAddress) {
        outbox.forget(peer)
        greeted.remove(peer)
        awaitedAcks.remove(peer)
        admission.forget(peer)
        host.lost(peer)
    }

    /// No caller that was greeted sends new calls or waits for anything.
    var isSilent: Bool { awaitedAcks.isEmpty }

    func sayGoAway(_ body: [UInt8]) {
        farewell = body
        awaitedAcks = greeted
        for peer in greeted { send(FrameHeader(type: .goAway), tail: [], body: body, to: peer) }
    }

    func close() {
        flush()
        if let door { reactor.close(door) }
        socket.close(lingerMilliseconds: SocketLimits.lingerMilliseconds)
    }

    private func dispatch(_ header: FrameHeader, _ peer: PeerAddress, _ now: MonotonicTime) {
        switch header.type {
        case .request where !mayPass(header, peer, now): break
        case .request: host.request(header, tail: envelope.tail, body: envelope.body, from: peer, now)
        case .cancel: host.cancel(callID: header.callID, from: peer)
        case .partial: host.partial(header, body: envelope.body, from: peer)
        case .credit: host.credit(header, from: peer)
        case .hello where farewell != nil:
            send(FrameHeader(type: .goAway), tail: [], body: farewell ?? [], to: peer)
        case .hello:
            if greeted.count < WireLimits.directCallersMax {
                greeted.insert(peer)
                let hello = try? MeshV1.Hello(decoding: envelope.body)
                outbox.accept(batchesOf: hello?.batchBytesMax ?? 0, from: peer)
            }
            send(FrameHeader(type: .helloAck), tail: [], body: helloAck, to: peer)
        case .ping: send(FrameHeader(type: .pong, callID: header.callID), tail: [], body: [], to: peer)
        case .pong, .goAway: break
        case .goAwayAck: awaitedAcks.remove(peer)
        case .final, .helloAck, .batch, nil:
            let (final, tail) = FrameHeader.failure(.unexpectedType, callID: header.callID, flags: .rejected)
            send(final, tail: tail, body: [], to: peer)
        }
    }
}
