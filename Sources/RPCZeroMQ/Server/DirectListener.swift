import Logging
import Messages
import RPCCore

/// A server's own ROUTER, for callers that do without the gateway.
final class DirectListener {
    private(set) var endpoint = ""
    private var listening: ListeningSocket?
    private let envelope = Envelope()
    private let host: HandlerHost
    private let helloAck: [UInt8]
    /// Callers that were told GOAWAY, and may still send calls or wait for answers.
    private var awaitedAcks: Set<PeerAddress> = []
    /// What GOAWAY says, once this server goes away.
    private var farewell: [UInt8]?
    private(set) var malformed = 0
    private static let full =
        (try? MeshV1.GoAway(message: "at most \(WireLimits.directCallersMax) callers connect directly").encoded()) ?? []
    /// What keys allow. There are no plugins here, so that nobody has to be asked.
    private var admission = Admission()
    private let reactor: Reactor

    init(
        endpoint: String, _ configuration: ZeroMQServer.Configuration, host: HandlerHost, reactor: Reactor, logger: Logger
    ) throws(SocketError) {
        let payloadBytesMax = configuration.limits.payloadBytesMax
        self.host = host
        self.reactor = reactor
        helloAck = HelloAck.encoded(
            payloadBytesMax: payloadBytesMax, inFlightMax: WireLimits.inFlightPerConnectionMax)
        let listening = try ListeningSocket(
            endpoint, .callers, configuration.security, ipcMode: configuration.ipcMode, reactor, logger
        ) { [unowned self] _, peer, _ in lost(peer) }
        self.listening = listening
        self.endpoint = listening.endpoint
        admission.keys = listening.door?.known.rules
    }

    var sockets: [Socket] { listening.map { [$0.socket, $0.monitor.socket] } ?? [] }
    func nextDue() -> MonotonicTime? { listening?.nextProbe }

    func turn(_ now: MonotonicTime) -> Bool {
        guard let socket = listening?.socket else { return false }
        for _ in 0..<Reactor.messagesPerTurnMax {
            repeat {
                switch envelope.receive(from: socket, isRouter: true) {
                case .nothing:
                    // Only when all that arrived has been read: a caller's last words count.
                    for peer in listening?.takeGone(now) ?? [] { lost(peer) }
                    return false
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
        guard let door = listening?.door else { return }
        door.known = known
        admission.keys = known.rules
    }

    /// Answers a call that its key does not allow.
    ///
    /// - Returns: whether it may go on.
    private func mayPass(_ header: FrameHeader, _ peer: PeerAddress, _ now: MonotonicTime) -> Bool {
        guard let door = listening?.door, let method = host.name(ofMethod: header.method) else { return true }
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
        listening?.outbox.send(header, tail: tail, body: body, to: peer)
    }

    func flush() { listening?.outbox.flush() }

    func readMonitor(_ now: MonotonicTime) {
        listening?.readMonitor(now) { _, _ in }
    }

    /// Gone, or it does not read: nobody waits for the rest of its calls.
    private func lost(_ peer: PeerAddress) {
        listening?.forget(peer)
        awaitedAcks.remove(peer)
        admission.forget(peer)
        host.lost(peer)
    }

    /// No caller that was greeted sends new calls or waits for anything.
    var isSilent: Bool { awaitedAcks.isEmpty }

    func sayGoAway(_ body: [UInt8]) {
        farewell = body
        awaitedAcks = Set((listening?.greeted ?? [:]).values)
        for peer in awaitedAcks { send(FrameHeader(type: .goAway), tail: [], body: body, to: peer) }
    }

    func close() {
        listening?.close()
        listening = nil
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
            // Reported only now, the end of a former connection would be taken for that of this one.
            readMonitor(now)
            guard let listening,
                listening.greeted.count < WireLimits.directCallersMax || listening.greeted.values.contains(peer)
            else { return send(FrameHeader(type: .goAway), tail: [], body: Self.full, to: peer) }
            let hello = try? MeshV1.Hello(decoding: envelope.body)
            listening.remember(
                peer, descriptor: envelope.connectionDescriptor, batchBytesMax: hello?.batchBytesMax ?? 0)
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
