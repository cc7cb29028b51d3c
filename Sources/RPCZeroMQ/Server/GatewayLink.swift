import Logging
import Messages
import RPCCore

/// An instance's connection to one gateway: registers, hands calls to the handlers, and takes leave without losing any.
final class GatewayLink: ConnectionOwner {
    /// This gateway as the caller of all it forwards. Never a ROUTER's identity, which has a length.
    let peer: PeerAddress
    private let name: String
    private let host: HandlerHost
    private let logger: Logger
    private var connection: Connection<GatewayLink>?
    /// It was told that this instance goes away, and may still send calls, or wait for answers, until it says otherwise.
    private var awaitsAck = false
    /// What GOAWAY says, once this instance goes away.
    private var farewell: [UInt8]?

    init(
        endpoint: String, index: Int, hello: MeshV1.Hello, host: HandlerHost, reactor: Reactor, logger: Logger,
        timing: ConnectionCore.Timing, security: ConnectionSecurity
    ) throws(RPCError) {
        peer = PeerAddress(rawValue: UInt64(index))
        name = hello.name
        self.host = host
        self.logger = logger
        connection = try Connection(
            endpoint: endpoint, hello: hello, owner: self, reactor: reactor, logger: logger, timing: timing,
            security: security)
    }

    /// As many gateways as an instance may have: so many numbers are no ROUTER's identity.
    static let countMax = 16

    var sockets: [Socket] { connection?.sockets ?? [] }
    /// No more calls will come from this gateway, and it has got all answers.
    var isSilent: Bool { !awaitsAck }
    func nextDue() -> MonotonicTime? { connection?.nextDue() }
    func turn(_ now: MonotonicTime) -> Bool { connection?.turn(now) ?? false }
    func flush() { connection?.flush() }
    func readMonitor(_ now: MonotonicTime) { connection?.readMonitor(now) }

    func send(_ header: FrameHeader, tail: [UInt8], body: [UInt8]) { connection?.send(header, tail: tail, body: body) }

    func sayGoAway(_ body: [UInt8]) {
        farewell = body
        // Its HELLO may be known to the gateway, although the answer is not here yet.
        awaitsAck = connection?.isOpen == true
        if connection?.isReady == true { connection?.send(FrameHeader(type: .goAway), body: body) }
    }

    func close() { connection?.close(lingerMilliseconds: SocketLimits.lingerMilliseconds) }

    // MARK: ConnectionOwner

    func connectionReady(_ ack: MeshV1.HelloAck, _ now: MonotonicTime) {
        logger.info("registered", metadata: ["name": "\(name)"])
        if let farewell { sayGoAway(farewell) }
    }

    func connectionRefused(_ refusal: RPCError) {}

    func connectionLost(_ now: MonotonicTime) {
        awaitsAck = false
        host.lost(peer)
        // It would register again, and be asked.
        if farewell != nil { connection?.close(lingerMilliseconds: 0) }
    }

    /// The gateway is gone or stalled, which its heartbeat will tell. A stream has a gap now, or stands still: it ends at once.
    func connectionUndelivered(_ header: FrameHeader, _ delivery: Socket.Delivery) {
        if header.type == .partial || header.type == .credit { host.streamBroken(callID: header.callID, from: peer) }
    }

    func connectionGoesAway(_ now: MonotonicTime) { connection?.reconnect(now) }

    func connectionReceived(_ header: FrameHeader, _ envelope: Envelope, _ now: MonotonicTime) {
        switch header.type {
        case .request: host.request(header, tail: envelope.tail, body: envelope.body, from: peer, now)
        case .cancel: host.cancel(callID: header.callID, from: peer)
        case .partial: host.partial(header, body: envelope.body, from: peer)
        case .credit: host.credit(header, from: peer)
        case .goAwayAck: awaitsAck = false
        default: break
        }
    }
}
