import Logging
import Messages
import RPCCore
import Synchronization

/// The shell around `ClientCore`: lives on the reactor's thread, keeps the waiting tasks, moves the frames.
final class ChannelCalls: ReactorParticipant, ConnectionOwner {
    private let reactor: Reactor
    private let endpoint: String
    private let name: String
    private let token: String
    private let security: ConnectionSecurity
    /// Who must be at the other end; nil: anybody.
    private let expected: [UInt8]?
    /// Why there is no connection, as far as it is known.
    private var trouble = RPCError.notConnected
    private let logger: Logger
    private let timing: ConnectionCore.Timing
    private var core: ClientCore
    private var connection: Connection<ChannelCalls>?
    /// By slot.
    private var calls: ContiguousArray<OutgoingCall?> = []
    private var isStopped = false
    /// The other end goes away, and has not been told yet that it may.
    private var owesGoAwayAck = false
    /// There is a connection that takes new calls.
    private let availability: Availability

    /// What other threads may know.
    final class Availability: Sendable {
        let isAvailable = Atomic(false)
    }

    init(
        endpoint: String, name: String, token: String, security: ConnectionSecurity, reactor: Reactor, logger: Logger,
        timing: ConnectionCore.Timing, core: ClientCore, expecting expected: [UInt8]?, availability: Availability
    ) {
        self.expected = expected
        self.availability = availability
        self.endpoint = endpoint
        self.name = name
        self.token = token
        self.security = security
        self.reactor = reactor
        self.logger = logger
        self.timing = timing
        self.core = core
    }

    func start() {
        do throws(RPCError) {
            connection = try Connection(
                endpoint: endpoint,
                hello: MeshV1.Hello(
                    incarnation: ProcessIncarnation.bytes, name: name, token: token,
                    batchBytesMax: UInt32(WireLimits.batchBytesMax)),
                owner: self, reactor: reactor, logger: logger, timing: timing, security: security)
            reactor.attach(self)
        } catch {
            logger.error("cannot connect", metadata: ["endpoint": "\(endpoint)", "reason": "\(error.message)"])
            core.refuseNewCalls(error)
        }
    }

    func stop() {
        guard !isStopped else { return }
        reactor.detach(self)
        close()
    }

    func begin(_ call: OutgoingCall, _ waiter: OutgoingCall.Waiter) {
        if case .cancelled = call.state { return waiter.end(.failure(.cancelled)) }
        if isStopped { return waiter.end(.failure(.shutDown.rejected)) }
        let request = call.request
        let admission = core.begin(
            method: request.method, partition: request.partition,
            credit: request.streaming == .responses ? WireLimits.streamWindow : .none,
            attempt: request.attempt, bodyBytes: request.body.count, deadline: request.deadline, now: reactor.turnTime)
        switch admission {
        case .refuse(.notConnected): waiter.end(.failure(trouble.rejected))
        case .refuse(let error): waiter.end(.failure(error.rejected))
        case .hold(let slot): keep(call, slot, waiter)
        case .send(let slot, let header):
            keep(call, slot, waiter)
            send(slot, header, request)
        }
    }

    func cancel(_ call: OutgoingCall) {
        switch call.state {
        case .idle: call.state = .cancelled
        case .cancelled: break
        case .inFlight(let slot, _):
            if let header = core.cancel(slot) { connection?.send(header) }
            end(slot, .failure(.cancelled))
        }
    }

    /// Sends what there is of the request stream.
    func drain(_ call: OutgoingCall) {
        guard case .inFlight(let slot, .streams(let requests?, _)) = call.state else { return }
        let id = core.callID(of: slot)
        requests.drain { item in
            switch item {
            case .message(let body, let sequence):
                connection?.send(FrameHeader(type: .partial, callID: id, credit: sequence), body: body)
            case .end(let sequence):
                connection?.send(FrameHeader(type: .partial, flags: .endOfStream, callID: id, credit: sequence))
            }
        }
    }

    /// Passes on what the reader of the response stream allows.
    func allow(_ credit: StreamCredit, _ call: OutgoingCall) {
        guard case .inFlight(let slot, _) = call.state else { return }
        connection?.send(FrameHeader(type: .credit, callID: core.callID(of: slot), credit: credit.word))
    }

    private func keep(_ call: OutgoingCall, _ slot: Int, _ waiter: OutgoingCall.Waiter) {
        call.state = .inFlight(slot: slot, waiter)
        while calls.count <= slot { calls.append(nil) }
        calls[slot] = call
    }

    private func send(_ slot: Int, _ header: FrameHeader) {
        guard let call = calls[slot] else { return }
        send(slot, header, call.request)
    }

    private func send(_ slot: Int, _ header: FrameHeader, _ request: borrowing OutgoingCall.Request) {
        if connection?.send(header, tail: request.tail, body: request.body) == true { return }
        _ = core.cancel(slot)
        end(slot, .failure(.notConnected.rejected))
    }

    private func end(_ slot: Int, _ outcome: OutgoingCall.Outcome, sequence: UInt32? = nil) {
        guard slot < calls.count, let call = calls[slot] else { return }
        calls[slot] = nil
        call.end(outcome, sequence: sequence)
    }

    private func received(_ header: FrameHeader, _ envelope: Envelope) {
        guard let slot = core.slot(of: header.callID), let call = calls[slot],
            case .inFlight(_, .streams(let requests, let responses)) = call.state
        else { return }
        if header.type == .credit {
            requests?.grant(StreamCredit(word: header.credit))
            return
        }
        // What takes a stream is answered by its FINAL alone.
        guard requests == nil else { return }
        do throws(RPCError) {
            try responses.deliver([UInt8](envelope.body), sequence: header.credit)
        } catch {
            if let header = core.cancel(slot) { connection?.send(header) }
            end(slot, .failure(error))
        }
    }

    // MARK: ReactorParticipant

    var sockets: [Socket] { connection?.sockets ?? [] }

    func turn(_ now: MonotonicTime) -> Bool {
        let busy = connection?.turn(now) ?? false
        while let slot = core.popExpired(at: now) { end(slot, .failure(.deadlineExceeded)) }
        for slot in core.endOfGrace(at: now) { end(slot, .failure(trouble.rejected)) }
        return busy
    }

    func flush() {
        // Not before the last answer is here: libzmq may drop what is under way when the other end closes.
        if owesGoAwayAck, core.inFlight == 0 {
            owesGoAwayAck = false
            connection?.send(FrameHeader(type: .goAwayAck))
        }
        connection?.flush()
    }

    func nextDue() -> MonotonicTime? {
        [core.nextDue(), connection?.nextDue()].compactMap { $0 }.min()
    }

    func readMonitors(_ now: MonotonicTime) { connection?.readMonitor(now) }

    func close() {
        isStopped = true
        availability.isAvailable.store(false, ordering: .relaxed)
        connection?.close(lingerMilliseconds: SocketLimits.lingerMilliseconds)
        for slot in core.endAll() { end(slot, .failure(.shutDown)) }
    }

    // MARK: ConnectionOwner

    func connectionReady(_ ack: MeshV1.HelloAck, _ now: MonotonicTime) {
        if let expected, expected != ack.incarnation {
            logger.info("somebody else is at this endpoint", metadata: ["endpoint": "\(endpoint)"])
            return stop()
        }
        for (slot, header) in core.connected(
            payloadBytesMax: Int(ack.payloadBytesMax), inFlightMax: Int(ack.inFlightMax), now: now)
        {
            send(slot, header)
        }
        trouble = .notConnected
        availability.isAvailable.store(true, ordering: .relaxed)
    }

    func connectionRefused(_ refusal: RPCError) { trouble = refusal }

    func connectionLost(_ now: MonotonicTime) {
        owesGoAwayAck = false
        availability.isAvailable.store(false, ordering: .relaxed)
        for slot in core.connectionLost() { end(slot, .failure(.connectionLost)) }
    }

    func connectionUndelivered(_ header: FrameHeader, _ delivery: Socket.Delivery) {
        // Without a CREDIT or PARTIAL its stream stands still or has a gap: the call ends too.
        guard header.type == .request || header.type == .partial || header.type == .credit,
            let slot = core.undelivered(header)
        else { return }
        let error: RPCError = delivery == .stalled ? .tooManyInFlight : .notConnected
        end(slot, .failure(header.type == .request ? error.rejected : error))
    }

    func connectionGoesAway(_ now: MonotonicTime) {
        availability.isAvailable.store(false, ordering: .relaxed)
        core.refuseNewCalls(.shutDown)
        owesGoAwayAck = true
        // A stream may go on for as long as its reader likes: it goes on elsewhere.
        for slot in calls.indices {
            guard case .inFlight(_, .streams) = calls[slot]?.state else { continue }
            if let header = core.cancel(slot) { connection?.send(header) }
            end(slot, .failure(.shutDown))
        }
    }

    func connectionReceived(_ header: FrameHeader, _ envelope: Envelope, _ now: MonotonicTime) {
        if header.type == .partial || header.type == .credit { return received(header, envelope) }
        guard header.type == .final, let slot = core.final(header) else { return }
        if header.status == 0 {
            let streams = calls[slot]?.request.streaming == .responses
            end(slot, .success([UInt8](envelope.body)), sequence: streams ? header.credit : nil)
        } else {
            let tail = envelope.tail.isEmpty ? nil : try? MeshV1.HeaderTail(decoding: envelope.tail)
            end(slot, .failure(RPCError(status: header.status, flags: header.flags, tail: tail)))
        }
    }
}
