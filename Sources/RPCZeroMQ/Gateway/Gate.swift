import Logging
import Messages
import RPCCore

/// The shell around `Admission`: asks the desk, and keeps the calls that wait for its answer. What the desk answers without suspending is
/// known when `admit` returns; nothing ever blocks the reactor.
final class Gate {
    enum Passage {
        case pass
        /// Hand the message over with `keep`: the call goes on, or ends, when the answer is there.
        case wait
        /// The caller has been told.
        case refused
    }

    private struct Key: Hashable {
        let peer: PeerAddress
        let callID: UInt64
    }

    /// A call that is being asked about.
    private final class WaitingCall {
        let header: FrameHeader
        let peer: PeerAddress
        let connection: Int32
        let key: String?
        let bodyBytes: Int
        let arrived: MonotonicTime
        let traceparent: String
        /// nil while the shell still has it in its hands.
        var envelope: Envelope?
        /// Set if the answer came before the shell let go of the message.
        var passage: Passage?
        var isOver = false

        init(
            _ header: FrameHeader, _ peer: PeerAddress, _ connection: Int32, _ key: String?, _ bodyBytes: Int,
            _ arrived: MonotonicTime, traceparent: String
        ) {
            (self.header, self.peer, self.connection, self.key) = (header, peer, connection, key)
            (self.bodyBytes, self.arrived, self.traceparent) = (bodyBytes, arrived, traceparent)
        }
    }

    /// Until `close`. Not weak: an object with weak references is slower to retain and release, and this one is at every call.
    var owner: GatewayShell?
    private let desk: (any AdmissionDesk)?
    private let reactor: Reactor
    private let logger: Logger
    private var admission = Admission()
    private var waiting: [Key: WaitingCall] = [:]
    private var waitingBytes = 0
    private var greetings = 0
    /// The call that `keep` will be called for.
    private var unkept: WaitingCall?
    private var nextRefresh = MonotonicTime(microseconds: .min)
    private var nextSweep = MonotonicTime(microseconds: .min)
    private var nextLine = MonotonicTime(microseconds: .min)
    private var unlogged = 0
    private var nextCallerLine = MonotonicTime(microseconds: .min)
    private static let nameBytesMax = 64

    init(desk: (any AdmissionDesk)?, reactor: Reactor, logger: Logger) {
        self.desk = desk
        self.reactor = reactor
        self.logger = logger
    }

    var refused: [String: UInt64] { admission.refused }
    /// What keys allow; nil: callers have none.
    var keys: KeyRules? {
        get { admission.keys }
        set { admission.keys = newValue }
    }
    /// No call waits for an answer.
    var isIdle: Bool { waiting.isEmpty }
    var waitingCount: Int { waiting.count }

    func tick(_ now: MonotonicTime, isThere: (PeerAddress) -> Bool) {
        guard desk != nil || keys != nil else { return }
        if let desk, now >= nextRefresh {
            nextRefresh = now + AdmissionLimits.refreshMicroseconds
            admission.points = desk.points
        }
        guard now >= nextSweep else { return }
        nextSweep = now + AdmissionLimits.sweepMicroseconds
        admission.sweep(isThere: isThere)
    }

    // MARK: Calls

    /// Whether it matters which connection a message came by.
    var knowsCallers: Bool { admission.peerCount > 0 }

    /// - Parameter connection: asked for only if callers are known.
    func admit(
        _ header: FrameHeader, _ peer: PeerAddress, by connection: @autoclosure () -> Int32, _ envelope: Envelope,
        _ now: MonotonicTime
    ) -> Passage {
        // What no instance serves is the router's to refuse, and no name to ask about.
        guard !admission.isOpen, let owner, let name = owner.router.name(ofMethod: header.method) else {
            return .pass
        }
        let bodyBytes = envelope.body.count
        let descriptor = admission.points.contains(.identity) || keys != nil || knowsCallers ? connection() : -1
        let verdict = admission.admit(
            header.method, named: { name }, from: peer, by: descriptor, key: { envelope.keyName }, bodyBytes: bodyBytes,
            now: now)
        switch verdict {
        case .pass: return .pass
        case .refuse(let error):
            refuse(header.callID, error, peer, name, envelope)
            return .refused
        case .identify, .ask: break
        }
        guard waiting.count + greetings < AdmissionLimits.waitingMax,
            waitingBytes + bodyBytes <= AdmissionLimits.waitingBytesMax
        else {
            count(.admissionFull, name)
            owner.refuse(header.callID, .admissionFull, peer)
            return .refused
        }
        let key = Key(peer: peer, callID: header.callID)
        guard waiting[key] == nil else {
            owner.refuse(header.callID, .duplicateCall, peer)
            return .refused
        }
        let call = WaitingCall(
            header, peer, descriptor, keys == nil ? nil : envelope.keyName, bodyBytes, now, traceparent: envelope.traceparent)
        waiting[key] = call
        waitingBytes += bodyBytes
        follow(verdict, call)
        if let passage = call.passage { return passage }
        unkept = call
        return .wait
    }

    /// The message of the call that `admit` has just said `wait` about.
    func keep(_ envelope: Envelope) {
        unkept?.envelope = envelope
        unkept = nil
    }

    func cancel(_ callID: UInt64, _ peer: PeerAddress) {
        guard let call = waiting[Key(peer: peer, callID: callID)] else { return }
        end(call)
        owner?.refuse(callID, .cancelled, peer)
    }

    /// The connection is gone: nobody waits for its calls.
    func forget(_ peer: PeerAddress) {
        guard desk != nil || keys != nil else { return }
        admission.forget(peer)
        for call in waiting.values.filter({ $0.peer == peer }) { end(call) }
    }

    /// A connection has ended. Who came by it is not known any more, whoever has its address next.
    func ended(_ peer: PeerAddress, by connection: Int32) { admission.forget(peer, by: connection) }

    func close() {
        for call in waiting.values {
            call.isOver = true
            owner?.refuse(call.header.callID, .shutDown, call.peer)
        }
        waiting.removeAll()
        waitingBytes = 0
        // Its sockets are closed: what is answered from now on is nobody's.
        owner = nil
    }

    private func follow(_ verdict: Admission.Verdict, _ call: WaitingCall) {
        switch verdict {
        case .pass: settle(call, nil)
        case .refuse(let error): settle(call, error)
        case .identify:
            let traceparent = call.traceparent
            ask { desk in
                await desk.identify(token: "", clientName: "", traceparent: traceparent)
            } then: { gate, identity, now in
                guard !call.isOver else { return }
                guard gate.admission.identified(call.peer, by: call.connection, key: call.key, identity, now: now) else {
                    return gate.settle(call, .tooManyClients)
                }
                gate.follow(gate.readmit(call, now), call)
            }
        case .ask(let question):
            let traceparent = call.traceparent
            ask { desk in
                await desk.judge(question, traceparent: traceparent)
            } then: { gate, answer, now in
                guard !call.isOver else { return }
                gate.follow(gate.admission.answered(question, answer, now: now), call)
            }
        }
    }

    private func readmit(_ call: WaitingCall, _ now: MonotonicTime) -> Admission.Verdict {
        let name = owner?.router.name(ofMethod: call.header.method) ?? ""
        return admission.admit(
            call.header.method, named: { name }, from: call.peer, by: call.connection, key: { call.key },
            bodyBytes: call.bodyBytes, now: now)
    }

    /// The answer is there: the call goes on, or ends with `error`.
    private func settle(_ call: WaitingCall, _ error: RPCError?) {
        end(call)
        guard let owner else { return }
        if let error {
            call.passage = .refused
            refuse(
                call.header.callID, error, call.peer, owner.router.name(ofMethod: call.header.method) ?? "", call.envelope)
        } else if let envelope = call.envelope {
            let now = reactor.now()
            var header = call.header
            header.remainingMicroseconds = UInt32(
                clamping: max(0, Int64(header.remainingMicroseconds) - (now - call.arrived)))
            owner.route(header, PeerIdentity(call.peer), envelope, now, arrived: call.arrived)
        } else {
            call.passage = .pass
        }
    }

    private func end(_ call: WaitingCall) {
        call.isOver = true
        if waiting.removeValue(forKey: Key(peer: call.peer, callID: call.header.callID)) != nil {
            waitingBytes -= call.bodyBytes
        }
    }

    // MARK: Greetings

    /// HELLO from a client; it is answered once it is known who that is.
    func greeted(_ peer: PeerAddress, by connection: Int32, key: String?, _ body: UnsafeRawBufferPointer) {
        guard desk != nil, admission.points.contains(.identity) else {
            owner?.acknowledge(peer)
            return
        }
        guard let greeting = admission.greeted(peer, by: connection, key: key) else {
            owner?.acknowledge(peer)
            return
        }
        let hello = try? MeshV1.Hello(decoding: body)
        guard let hello, hello.token.utf8.count <= AdmissionLimits.tokenBytesMax,
            greetings + waiting.count < AdmissionLimits.waitingMax
        else {
            let error: RPCError =
                hello == nil
                ? .badToken("HELLO holds no Hello message")
                : greetings + waiting.count < AdmissionLimits.waitingMax
                    ? .badToken("it has more than \(AdmissionLimits.tokenBytesMax) bytes") : .admissionFull
            admission.identified(peer, greeting: greeting, .refused(error), now: reactor.now())
            owner?.acknowledge(peer)
            return
        }
        greetings += 1
        let name = String(decoding: hello.name.utf8.prefix(Self.nameBytesMax), as: UTF8.self)
        ask { desk in
            await desk.identify(token: hello.token, clientName: name, traceparent: "")
        } then: { gate, identity, now in
            gate.greetings -= 1
            guard gate.admission.identified(peer, greeting: greeting, identity, now: now) else { return }
            if case .refused(let error) = identity { gate.log(error, caller: name) }
            gate.owner?.acknowledge(peer)
        }
    }

    // MARK: Asking

    /// Asks, and goes on with the answer on this thread: before this returns, if the desk does not suspend.
    private func ask<Value: Sendable>(
        _ question: @escaping @Sendable (any AdmissionDesk) async -> Value,
        then body: @escaping (Gate, Value, MonotonicTime) -> Void
    ) {
        guard let desk else { return }
        let bound = ReactorBound((gate: self, body: body), on: reactor)
        Task.immediate(executorPreference: reactor) {
            let value = await question(desk)
            bound.submit { bound in bound.body(bound.gate, value, bound.gate.reactor.now()) }
        }
    }

    private func refuse(
        _ callID: UInt64, _ error: RPCError, _ peer: PeerAddress, _ method: String, _ envelope: Envelope?
    ) {
        owner?.refuse(callID, error, peer)
        log(error, method, envelope)
    }

    private func count(_ error: RPCError, _ method: String) {
        admission.count(error)
        log(error, method)
    }

    /// One line a second at most: whoever has no token can try again as often as it likes.
    private func log(_ error: RPCError, caller name: String) {
        let now = reactor.turnTime
        guard now >= nextCallerLine else { return }
        nextCallerLine = now + AdmissionLimits.logMicroseconds
        logger.notice("caller not known", metadata: ["name": "\(name)", "reason": "\(error.message)"])
    }

    /// One line a second at most, with how many it stands for.
    private func log(_ error: RPCError, _ method: String, _ envelope: Envelope? = nil) {
        unlogged += 1
        let now = reactor.turnTime
        guard now >= nextLine else { return }
        nextLine = now + AdmissionLimits.logMicroseconds
        var metadata: Logger.Metadata = [
            "calls": "\(unlogged)", "last": "\(error.reason)", "method": "\(method)", "why": "\(error.message)",
        ]
        if keys != nil, let key = envelope?.keyName { metadata["key"] = "\(key)" }
        if let address = envelope?.peerAddress { metadata["address"] = "\(address)" }
        logger.notice("calls refused", metadata: metadata)
        unlogged = 0
    }
}

extension Envelope {
    /// What the tail says; empty if it says nothing, or cannot be read: that is the instance's to refuse.
    fileprivate var traceparent: String {
        tail.isEmpty ? "" : (try? MeshV1.HeaderTail(decoding: tail))?.traceparent ?? ""
    }
}
