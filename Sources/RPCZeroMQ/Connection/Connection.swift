import CZeroMQ
import Logging
import Messages
import RPCCore

/// What a connection tells its owner, on the reactor's thread.
protocol ConnectionOwner: AnyObject, SendableMetatype {
    /// HELLO_ACK arrived.
    func connectionReady(_ ack: MeshV1.HelloAck, _ now: MonotonicTime)
    /// The other end does not let this one in: calls may know why.
    func connectionRefused(_ refusal: RPCError)
    func connectionLost(_ now: MonotonicTime)
    /// The other end takes no new calls.
    func connectionGoesAway(_ now: MonotonicTime)
    /// A message that was accepted by `send` has not left: the other end does not read, or is gone.
    func connectionUndelivered(_ header: FrameHeader, _ delivery: Socket.Delivery)
    /// Anything else.
    func connectionReceived(_ header: FrameHeader, _ envelope: Envelope, _ now: MonotonicTime)
}

/// The connecting end: a DEALER that is opened, greeted, kept alive and opened anew, as `ConnectionCore` says. One socket per connection.
final class Connection<Owner: ConnectionOwner> {
    private let endpoint: String
    private let hello: [UInt8]
    private let reactor: Reactor
    private let logger: Logger
    private unowned let owner: Owner
    private let security: ConnectionSecurity
    /// What was said of the latest attempt that failed: once, not at each of many.
    private var refusal: RPCError?
    private var core: ConnectionCore
    private var random = SystemRandomNumberGenerator()
    private var socket: Socket?
    private var monitor: SocketMonitor?
    private let envelope = Envelope()
    private var outbox: Outbox?
    /// Addresses of the endpoint's name, tried in turn; resolved again when all have failed.
    private var addresses: [String] = []
    private var attempts = 0
    private(set) var malformed = 0

    init(
        endpoint: String, hello: MeshV1.Hello, owner: Owner, reactor: Reactor, logger: Logger,
        timing: ConnectionCore.Timing, security: ConnectionSecurity
    ) throws(RPCError) {
        try Socket.requireSaid(security, for: endpoint)
        self.endpoint = endpoint
        do { self.hello = try hello.encoded() } catch { throw RPCError(.invalidArgument, "HELLO: \(error)") }
        self.owner = owner
        self.reactor = reactor
        self.logger = logger
        self.security = security
        core = ConnectionCore(now: reactor.now(), timing: timing)
    }

    var sockets: [Socket] { [socket, monitor?.socket].compactMap { $0 } }
    var isReady: Bool { core.isReady }
    /// HELLO has been said, or will be as soon as the transport is there.
    var isOpen: Bool { socket != nil }
    func nextDue() -> MonotonicTime? { core.nextDue() }

    /// - Returns: whether there may be more to receive at once.
    func turn(_ now: MonotonicTime) -> Bool {
        var received = 0
        while received < Reactor.messagesPerTurnMax || envelope.isWithinBatch, receive(now) { received += 1 }
        tick(now)
        return received > 0
    }

    /// - Returns: whether there was a message.
    private func receive(_ now: MonotonicTime) -> Bool {
        guard let socket else { return false }
        switch envelope.receive(from: socket, isRouter: false) {
        case .nothing: return false
        case .malformed: malformed += 1
        case .message(let header): dispatch(header, now)
        }
        return true
    }

    /// Sends at the end of the turn.
    ///
    /// - Returns: false if there is no connection: whoever waits for an answer has been told so.
    @discardableResult
    func send(_ header: FrameHeader, tail: [UInt8] = [], body: [UInt8] = []) -> Bool {
        guard let outbox else { return false }
        outbox.send(header, tail: tail, body: body)
        return true
    }

    func flush() { outbox?.flush() }

    func readMonitor(_ now: MonotonicTime) {
        guard let monitor, let event = monitor.next() else { return }
        if !core.isReady { refused(HandshakeRefusal.error(event, endpoint, security)) }
        logger.debug("connection ended", metadata: ["endpoint": "\(endpoint)", "event": "\(event.kind)"])
        // The other end's last words count: they lie here, and its end is known already.
        socket?.mayHaveInput = true
        var left = WireLimits.inFlightPerConnectionMax
        while self.monitor === monitor, left > 0, receive(now) { left -= 1 }
        guard self.monitor === monitor else { return }
        perform(core.failed(now, &random), now)
    }

    private func refused(_ error: RPCError) {
        owner.connectionRefused(error)
        if refusal != error, error != .notConnected {
            logger.error("not let in", metadata: ["endpoint": "\(endpoint)", "reason": "\(error.message)"])
        }
        refusal = error
    }

    /// Gives the connection up and makes another.
    func reconnect(_ now: MonotonicTime) { perform(core.failed(now, &random), now) }

    func close(lingerMilliseconds: Int32) {
        core.shut()
        closeSocket(lingerMilliseconds: lingerMilliseconds)
    }

    private func tick(_ now: MonotonicTime) {
        while let action = core.tick(now, &random) { perform(action, now) }
    }

    private func perform(_ action: ConnectionCore.Action?, _ now: MonotonicTime) {
        switch action {
        case nil: break
        case .open: open()
        case .ping: send(FrameHeader(type: .ping))
        case .close(let wasReady):
            closeSocket(lingerMilliseconds: 0)
            guard wasReady else { return }
            logger.notice("connection lost", metadata: ["endpoint": "\(endpoint)"])
            owner.connectionLost(now)
        }
    }

    private func open() {
        attempts += 1
        if EndpointResolver.isNumeric(endpoint) { return open(endpoint) }
        if !addresses.isEmpty { return open(addresses.removeFirst()) }
        let attempt = attempts
        let bound = ReactorBound(self, on: reactor)
        EndpointResolver.resolve(endpoint) { resolved in
            bound.submit { connection in connection.resolved(resolved, attempt: attempt) }
        }
    }

    private func resolved(_ resolved: [String], attempt: Int) {
        guard attempt == attempts, socket == nil else { return }
        addresses = resolved
        // An attempt that took too long has been given up, or the connection closed: the next attempt begins with these addresses. A socket
        // opened now would be ready before its core, and nobody would hear of its loss.
        guard core.isGreeting else { return }
        if addresses.isEmpty {
            logger.debug("name not known", metadata: ["endpoint": "\(endpoint)"])
            let now = reactor.now()
            perform(core.failed(now, &random), now)
        } else {
            open(addresses.removeFirst())
        }
    }

    private func open(_ address: String) {
        let socket = Socket(.dealer, in: reactor.context)
        monitor = SocketMonitor(
            watching: socket, in: reactor.context, serial: reactor.nextSerial(),
            events: ZMQ_EVENT_DISCONNECTED | ZMQ_EVENT_CLOSED | ZMQ_EVENT_HANDSHAKE_FAILED_NO_DETAIL
                | ZMQ_EVENT_HANDSHAKE_FAILED_PROTOCOL | ZMQ_EVENT_HANDSHAKE_FAILED_AUTH)
        self.socket = socket
        outbox = Outbox(socket, isRouter: false) { [unowned owner] header, _, delivery in
            owner.connectionUndelivered(header, delivery)
        }
        reactor.socketsChanged()
        do throws(SocketError) {
            try socket.secure(security, for: address)
            try socket.connect(address)
            // Queued until the connection is there; with it goes the only message that an unready connection carries.
            _ = socket.send(FrameHeader(type: .hello), body: hello, to: nil)
        } catch {
            logger.error("cannot connect", metadata: ["reason": "\(error)"])
        }
    }

    private func closeSocket(lingerMilliseconds: Int32) {
        guard let socket else { return }
        // Whoever lingers has last words.
        if lingerMilliseconds > 0 { flush() }
        outbox = nil
        envelope.dropBatch()
        monitor?.close()
        socket.close(lingerMilliseconds: lingerMilliseconds)
        self.socket = nil
        monitor = nil
        reactor.socketsChanged()
    }

    private func dispatch(_ header: FrameHeader, _ now: MonotonicTime) {
        core.received(now: now)
        switch header.type {
        case .helloAck: greeted(now)
        case .ping: send(FrameHeader(type: .pong, callID: header.callID))
        case .pong: break
        case .goAway:
            // Before HELLO_ACK it means no.
            guard core.isReady else { return perform(core.failed(now, &random), now) }
            owner.connectionGoesAway(now)
        default: owner.connectionReceived(header, envelope, now)
        }
    }

    private func greeted(_ now: MonotonicTime) {
        guard let ack = try? MeshV1.HelloAck(decoding: envelope.body) else {
            malformed += 1
            return
        }
        let isFirst = !core.isReady
        core.greeted(
            heartbeatMicroseconds: Int64(ack.heartbeatMs) * 1_000,
            silenceMicrosecondsMax: Int64(ack.silenceMaxMs) * 1_000, now: now)
        guard isFirst else { return }
        outbox?.accept(batchesOf: ack.batchBytesMax)
        refusal = nil
        logger.info("connected", metadata: ["endpoint": "\(endpoint)"])
        owner.connectionReady(ack, now)
    }
}
