import DequeModule
import HeapModule
import Messages
import RPCCore

/// Everything in the simulated mesh, as one value: the cores of clients, router and instances, and the messages between them.
struct MeshState: Sendable {
    typealias Continuation = CheckedContinuation<Result<[UInt8], RPCError>, Never>

    struct Client: Sendable {
        var core: ClientCore
        /// By slot.
        var waiting: [Int: (ticket: Ticket, waiter: Waiter)] = [:]
    }

    /// Who hears of the end of a call.
    enum Waiter: Sendable {
        case task(Continuation)
        case streams(requests: OutboundStream?, responses: InboundStream)

        func end(_ outcome: Result<[UInt8], RPCError>, sequence: UInt32? = nil) {
            switch self {
            case .task(let continuation): continuation.resume(returning: outcome)
            case .streams(let requests, let responses):
                responses.end(outcome, sequence: sequence)
                requests?.end(outcome.error ?? .callEnded)
            }
        }
    }

    /// A call as its caller asked for it.
    struct Request: Sendable {
        let method: MethodDescriptor
        let partition: UInt32
        let body: [UInt8]
        let options: CallOptions
        let inheritedDeadline: ContinuousClock.Instant?
    }

    /// Names a call for cancelling it; a slot alone may be another call's by then.
    struct Ticket: Hashable, Sendable {
        let slot: Int
        let serial: UInt64
    }

    struct Instance: Sendable {
        let address: PeerAddress
        let greeting: InstanceGreeting
        let methods: MethodTable
        var core: ServerCore
        var tasks: [Int: Task<Void, Never>] = [:]
        var streams: [Int: CallStreams] = [:]
        var nextHeartbeat: MonotonicTime
    }

    /// What to do once the state's lock is released.
    enum Action: Sendable {
        case end(Waiter, Result<[UInt8], RPCError>, sequence: UInt32?)
        case run(MethodTable.Handler, body: [UInt8], CallStreams, CallContext, instance: PeerAddress, slot: Int)
        case cancel(Task<Void, Never>)
        case endStreams(CallStreams, RPCError)
        /// A message of a stream; `broken` says that its call has to end.
        case deliver(InboundStream, [UInt8], sequence: UInt32, broken: @Sendable (RPCError) -> Void)
        /// The caller has sent all.
        case endRequests(InboundStream, sequence: UInt32)
        case grant(OutboundStream, StreamCredit)
        /// - Parameter whole: it slept to the end.
        case wake(CheckedContinuation<Bool, Never>, whole: Bool)
    }

    var now = MonotonicTime(microseconds: 0)
    let epoch = ContinuousClock.now
    var random: any RandomNumberGenerator & Sendable
    var faults = InProcessFaults()
    var router: Router
    var clients: [Client] = []
    var instances: [PeerAddress: Instance] = [:]
    var addressByName: [String: PeerAddress] = [:]
    /// Connections that carry nothing at present, without either end knowing.
    var cut: Set<Packet.Link> = []
    /// Microseconds that each message takes in addition.
    var slowdown: [Packet.Link: Int64] = [:]
    /// Tasks that sleep in virtual time.
    var sleepers: [UInt64: (until: MonotonicTime, continuation: CheckedContinuation<Bool, Never>)] = [:]
    var packets = Heap<Packet>()
    var actions: [Action] = []
    /// Tells the mesh what the end of a stream wants.
    var signal: @Sendable (StreamSignal) -> Void = { _ in }
    var effects: [RouterEffect] = []
    /// When the last frame of a call arrives at its next hop. Connections keep the order; between calls it does not matter, and the simulation
    /// is harder on them.
    private var arrivals: [Hop: MonotonicTime] = [:]
    private static let arrivalsMax = 4_096

    private struct Hop: Hashable {
        let destination: Packet.Destination
        let callID: UInt64
    }
    private var serial: UInt64 = 0

    init(random: any RandomNumberGenerator & Sendable, limits: RouterLimits) {
        self.random = random
        router = Router(now: now, limits: limits)
    }

    mutating func nextSerial() -> UInt64 {
        serial += 1
        return serial
    }

    func instant(of time: MonotonicTime) -> ContinuousClock.Instant { epoch + .microseconds(time.microseconds) }

    mutating func send(
        _ header: FrameHeader, to destination: Packet.Destination, body: [UInt8] = [], options: CallOptions = .init(),
        error: RPCError? = nil, canBeLost: Bool = true, isStreamed: Bool = false
    ) {
        let link = destination.link
        if canBeLost, cut.contains(link) || Double.random(in: 0..<1, using: &random) < faults.dropProbability { return }
        if canBeLost, faults.duplicateProbability > 0, Double.random(in: 0..<1, using: &random) < faults.duplicateProbability {
            // Later, and like the first in every way.
            insert(header, destination, body, options, error, isStreamed, delay: 2 * faults.delayMicroseconds.upperBound)
        }
        insert(header, destination, body, options, error, isStreamed, delay: slowdown[link] ?? 0)
    }

    private mutating func insert(
        _ header: FrameHeader, _ destination: Packet.Destination, _ body: [UInt8], _ options: CallOptions, _ error: RPCError?,
        _ isStreamed: Bool, delay: Int64
    ) {
        var time = now + delay + Int64.random(in: faults.delayMicroseconds, using: &random)
        if [.partial, .credit, .final].contains(header.type) {
            let hop = Hop(destination: destination, callID: header.callID)
            time = max(time, arrivals[hop] ?? time)
            arrivals[hop] = header.type == .final ? nil : time
            if arrivals.count > Self.arrivalsMax { arrivals = arrivals.filter { $0.value >= now } }
        }
        packets.insert(
            Packet(
                time: time, serial: nextSerial(), destination: destination, header: header, options: options, error: error,
                body: body, isStreamed: isStreamed))
    }

    /// The next moment at which anything happens.
    func nextDue() -> MonotonicTime? {
        var due = [packets.min?.time, router.nextDue()]
        due += clients.map { $0.core.nextDue() }
        due.append(sleepers.values.map(\.until).min())
        for instance in instances.values {
            due.append(instance.core.nextDue())
            due.append(instance.nextHeartbeat)
        }
        return due.compactMap { $0 }.min()
    }

    /// Delivers what has arrived by now and lets every core see the time.
    mutating func step() {
        while let packet = packets.min, packet.time <= now {
            packets.removeMin()
            deliver(packet)
        }
        for (id, sleeper) in sleepers.filter({ $0.value.until <= now }).sorted(by: { $0.key < $1.key }) {
            sleepers[id] = nil
            actions.append(.wake(sleeper.continuation, whole: true))
        }
        router.tick(now, &effects) { _ in }
        for index in clients.indices {
            while let slot = clients[index].core.popExpired(at: now) { end(index, slot, .failure(.deadlineExceeded)) }
        }
        // In the order of their addresses: a dictionary's own order changes from run to run.
        for address in instances.keys.sorted(by: { $0.rawValue < $1.rawValue }) { tick(address) }
        performEffects()
    }

    private mutating func tick(_ address: PeerAddress) {
        guard var instance = instances[address] else { return }
        var expired: [ServerCore.Caller] = []
        while let (slot, caller) = instance.core.popExpired(at: now) {
            stop(slot, of: &instance, .deadlineExceeded)
            expired.append(caller)
        }
        let beats = now >= instance.nextHeartbeat
        if beats { instance.nextHeartbeat = now + WireLimits.heartbeatMicroseconds }
        instances[address] = instance
        for caller in expired { answer(caller, from: address, .failure(.deadlineExceeded)) }
        if beats { send(FrameHeader(type: .ping), to: .routerFromInstance(address)) }
    }

    private mutating func deliver(_ packet: Packet) {
        switch packet.destination {
        case .client(let index): toClient(packet, index)
        case .routerFromClient(let index): toRouter(packet, fromClient: index)
        case .routerFromInstance(let address): toRouter(packet, fromInstance: address)
        case .instance(let address): toInstance(packet, address)
        case .disconnected(let address): router.instanceGone(address, now: now, &effects) { _ in }
        }
    }

    // MARK: Clients

    static func address(ofClient index: Int) -> PeerAddress { PeerAddress(rawValue: UInt64(index) | 1 << 40) }
    private static func client(_ address: PeerAddress) -> Int { Int(address.rawValue & 0xffff_ffff) }

    mutating func end(
        _ client: Int, _ slot: Int, _ outcome: Result<[UInt8], RPCError>, sequence: UInt32? = nil
    ) {
        guard let waiting = clients[client].waiting.removeValue(forKey: slot) else { return }
        actions.append(.end(waiting.waiter, outcome, sequence: sequence))
    }

    /// - Returns: how to cancel the call, or why it has ended already; its waiter is not told of that.
    mutating func begin(client: Int, _ request: Request, _ waiter: Waiter) -> Result<Ticket, RPCError> {
        var microseconds = (request.options.deadline ?? request.method.defaultDeadline).microseconds
        if let inherited = request.inheritedDeadline {
            microseconds = min(microseconds, (inherited - instant(of: now)).microseconds)
        }
        let admission = clients[client].core.begin(
            method: request.method.id, partition: request.partition,
            credit: request.method.streaming == .responses ? WireLimits.streamWindow : .none,
            attempt: request.options.attempt, bodyBytes: request.body.count, deadline: now + microseconds, now: now)
        switch admission {
        case .refuse(let error):
            return .failure(error)
        case .hold: preconditionFailure("a simulated client is connected from the start")
        case .send(let slot, let header):
            let ticket = Ticket(slot: slot, serial: nextSerial())
            clients[client].waiting[slot] = (ticket, waiter)
            send(header, to: .routerFromClient(client), body: request.body, options: request.options)
            return .success(ticket)
        }
    }

    mutating func cancel(client: Int, _ ticket: Ticket) -> Waiter? {
        guard let waiting = clients[client].waiting[ticket.slot], waiting.ticket == ticket else { return nil }
        clients[client].waiting[ticket.slot] = nil
        if let header = clients[client].core.cancel(ticket.slot) { send(header, to: .routerFromClient(client)) }
        return waiting.waiter
    }

    private mutating func toClient(_ packet: Packet, _ index: Int) {
        let header = packet.header
        if header.type == .partial || header.type == .credit {
            guard let slot = clients[index].core.slot(of: header.callID),
                let (ticket, waiter) = clients[index].waiting[slot], case .streams(let requests, let responses) = waiter
            else { return }
            if header.type == .partial {
                actions.append(
                    .deliver(responses, packet.body, sequence: header.credit) { [signal] error in
                        signal(.clientBroken(client: index, ticket, error))
                    })
            } else if let requests {
                actions.append(.grant(requests, StreamCredit(word: header.credit)))
            }
            return
        }
        guard header.type == .final, let slot = clients[index].core.final(header) else { return }
        end(
            index, slot, packet.error.map { .failure($0) } ?? .success(packet.body),
            sequence: packet.isStreamed ? header.credit : nil)
    }

    // MARK: Router

    private mutating func toRouter(_ packet: Packet, fromClient index: Int) {
        let address = Self.address(ofClient: index)
        if packet.header.type == .cancel {
            _ = router.cancel(callID: packet.header.callID, from: address, now: now, &effects)
            return
        }
        var header = packet.header
        if header.type != .request {
            if case .forward(let instance) = router.streamFrame(&header, fromClient: address, now: now) {
                send(header, to: .instance(instance), body: packet.body)
            }
            return
        }
        switch router.request(&header, from: address, bodyBytes: packet.body.count, now: now, &random) {
        case .forward(let instance):
            send(header, to: .instance(instance), body: packet.body, options: packet.options)
        case .refuse(let error):
            send(
                FrameHeader(type: .final, status: error.statusByte, callID: packet.header.callID), to: .client(index),
                error: error)
        }
    }

    private mutating func toRouter(_ packet: Packet, fromInstance address: PeerAddress) {
        switch packet.header.type {
        case .hello:
            // From an instance that was killed meanwhile: its connection is gone.
            guard let instance = instances[address] else { return }
            do throws(RPCError) {
                try router.instanceGreeted(instance.greeting, from: address, now: now, &effects) { _ in }
            } catch {
                preconditionFailure("\(instance.greeting.name): \(error.message)")
            }
        case .final:
            var header = packet.header
            guard case .forward(let client, _) = router.final(&header, from: address, now: now) else { return }
            send(
                header, to: .client(Self.client(client)), body: packet.body, error: packet.error,
                isStreamed: packet.isStreamed)
        case .partial, .credit:
            var header = packet.header
            guard case .forward(let client) = router.streamFrame(&header, fromInstance: address, now: now) else { return }
            send(header, to: .client(Self.client(client)), body: packet.body)
        default:
            if !router.heard(instance: address, now: now) {
                send(FrameHeader(type: .goAway), to: .instance(address))
            }
        }
    }

    private mutating func performEffects() {
        let batch = effects
        effects.removeAll()
        for effect in batch {
            switch effect {
            case .fail(let client, let callID, let error):
                send(
                    FrameHeader(type: .final, status: error.statusByte, callID: callID), to: .client(Self.client(client)),
                    error: error)
            case .cancel(let instance, let callID):
                send(FrameHeader(type: .cancel, callID: callID), to: .instance(instance))
            }
        }
    }

    // MARK: Instances

    static let routerPeer = PeerAddress(rawValue: 0)

    private mutating func toInstance(_ packet: Packet, _ address: PeerAddress) {
        guard var instance = instances[address] else { return }
        defer { if instances[address] != nil { instances[address] = instance } }
        switch packet.header.type {
        case .goAway: send(FrameHeader(type: .hello), to: .routerFromInstance(address))
        case .cancel:
            guard let slot = instance.core.cancel(callID: packet.header.callID, from: Self.routerPeer) else { return }
            stop(slot, of: &instance, .cancelled)
        case .partial, .credit:
            let caller = ServerCore.Caller(peer: Self.routerPeer, callID: packet.header.callID)
            guard let slot = instance.core.slot(of: caller), let streams = instance.streams[slot] else { return }
            received(packet, streams, slot, caller, on: address)
        case .request:
            let caller = ServerCore.Caller(peer: Self.routerPeer, callID: packet.header.callID)
            guard let entry = instance.methods.handlers[MethodID(rawValue: packet.header.method)] else {
                return answer(caller, from: address, .failure(.unknownMethod))
            }
            let acceptance = instance.core.accept(
                packet.header, from: Self.routerPeer, bodyBytes: packet.body.count, now: now)
            switch acceptance {
            case .refuse(let error): answer(caller, from: address, .failure(error))
            case .run(let slot, let deadline):
                let context = CallContext(
                    method: entry.descriptor, deadline: instant(of: deadline),
                    idempotencyKey: packet.options.idempotencyKey,
                    requestFingerprint: packet.options.idempotencyKey.isEmpty
                        ? 0 : CallContext.fingerprint(of: entry.descriptor, packet.body),
                    traceparent: packet.options.traceparent, attempt: packet.header.attempt)
                let streams = open(entry.descriptor.streaming, packet, slot, caller, on: address)
                instance.streams[slot] = streams
                actions.append(
                    .run(entry.handler, body: packet.body, streams, context, instance: address, slot: slot))
            }
        default: break
        }
    }

    /// A handler returned.
    mutating func finished(_ slot: Int, on address: PeerAddress, _ outcome: Result<[UInt8], RPCError>) {
        // Killed meanwhile: nobody speaks for it.
        guard instances[address] != nil else { return }
        instances[address]?.tasks[slot] = nil
        let streams = instances[address]?.streams.removeValue(forKey: slot)
        if let streams { actions.append(.endStreams(streams, .callEnded)) }
        guard let caller = instances[address]?.core.finish(slot) else { return }
        answer(caller, from: address, outcome.mapError(\.seen), sequence: streams?.responses?.sequence)
    }

    mutating func answer(
        _ caller: ServerCore.Caller, from address: PeerAddress, _ outcome: Result<[UInt8], RPCError>, sequence: UInt32? = nil
    ) {
        switch outcome {
        case .success(let body):
            send(
                FrameHeader(type: .final, callID: caller.callID, credit: sequence ?? 0), to: .routerFromInstance(address),
                body: body, isStreamed: sequence != nil)
        case .failure(let error):
            send(
                FrameHeader(type: .final, status: error.statusByte, callID: caller.callID),
                to: .routerFromInstance(address), error: error)
        }
    }
}
