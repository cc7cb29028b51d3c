import Messages

/// The calls that an instance serves: accepted, running, answered. Every accepted call is answered exactly once, by its handler, its
/// deadline or its cancellation, whichever comes first; its slot stays taken until the handler has returned, so that the concurrency
/// limit counts work and not promises.
public struct ServerCore: Sendable {
    public struct Limits: Hashable, Sendable {
        /// Handlers running at a time.
        public var concurrencyMax = WireLimits.inFlightPerConnectionMax
        public var payloadBytesMax = WireLimits.payloadBytesMax

        public init() {}
    }

    public enum Acceptance: Hashable, Sendable {
        /// Run the handler of `header.method`.
        case run(slot: Int, deadline: MonotonicTime)
        case refuse(RPCError)
    }

    /// Where an answer goes.
    public struct Caller: Hashable, Sendable {
        public let peer: PeerAddress
        public let callID: UInt64

        public init(peer: PeerAddress, callID: UInt64) {
            self.peer = peer
            self.callID = callID
        }
    }

    private struct Call {
        var caller: Caller
        var method: UInt32
        var isAnswered: Bool
    }

    private let limits: Limits
    /// Of single methods: how many may run, and do.
    private var methodLimits: [UInt32: (max: Int, running: Int)] = [:]
    private var slots: SlotTable
    private var calls: ContiguousArray<Call> = []
    private var deadlines: DeadlineWheel
    /// Calls not answered yet.
    private var unanswered = SlotIndex()

    public init(now: MonotonicTime, limits: Limits = Limits()) {
        self.limits = limits
        slots = SlotTable(countMax: limits.concurrencyMax)
        deadlines = DeadlineWheel(now: now)
    }

    /// Handlers that have not returned.
    public var running: Int { slots.count }

    /// A REQUEST arrived. The time it has left counts from here.
    public mutating func accept(
        _ header: FrameHeader, from peer: PeerAddress, bodyBytes: Int, now: MonotonicTime
    ) -> Acceptance {
        let caller = Caller(peer: peer, callID: header.callID)
        guard header.remainingMicroseconds > 0 else { return .refuse(.deadlineExceeded) }
        guard bodyBytes <= limits.payloadBytesMax else { return .refuse(.payloadTooLarge(bodyBytes)) }
        if !methodLimits.isEmpty, let limit = methodLimits[header.method], limit.running >= limit.max {
            return .refuse(isInFlight(caller) ? .duplicateCall : .methodBusy)
        }
        guard let id = slots.take(), let slot = slots.slot(of: id) else {
            return .refuse(isInFlight(caller) ? .duplicateCall : .serverBusy)
        }
        guard unanswered.insert(slot, id: caller.callID, owner: peer.rawValue) else {
            slots.release(slot)
            return .refuse(.duplicateCall)
        }
        let call = Call(caller: caller, method: header.method, isAnswered: false)
        count(header.method, 1)
        if slot == calls.count { calls.append(call) } else { calls[slot] = call }
        let deadline = now + min(Int64(header.remainingMicroseconds), WireLimits.deadlineMicrosecondsMax)
        deadlines.set(slot, deadline: deadline)
        return .run(slot: slot, deadline: deadline)
    }

    /// The handler returned; the slot is free.
    ///
    /// - Returns: where its result goes, nil if the call was answered before.
    public mutating func finish(_ slot: Int) -> Caller? {
        defer {
            count(calls[slot].method, -1)
            slots.release(slot)
        }
        return answer(slot)
    }

    /// Changes how many handlers of single methods may run at a time. Those that run already count.
    public mutating func setConcurrencyMax(_ limits: [MethodID: Int]) {
        methodLimits = Dictionary(uniqueKeysWithValues: limits.map { ($0.key.rawValue, (max: $0.value, running: 0)) })
        for slot in slots.taken { methodLimits[calls[slot].method]?.running += 1 }
    }

    /// The call that a stream's frame belongs to; nil if it was answered before.
    public func slot(of caller: Caller) -> Int? { unanswered.slot(of: caller.callID, owner: caller.peer.rawValue) }

    /// Where the answer of the call in `slot` goes; nil if it was answered before.
    public func caller(of slot: Int) -> Caller? { calls[slot].isAnswered ? nil : calls[slot].caller }

    /// A CANCEL arrived.
    ///
    /// - Returns: the slot whose handler to cancel; answer the caller with `.cancelled`. nil if the call was answered before.
    public mutating func cancel(callID: UInt64, from peer: PeerAddress) -> Int? {
        guard let slot = unanswered.slot(of: callID, owner: peer.rawValue) else { return nil }
        _ = answer(slot)
        return slot
    }

    /// The next call whose deadline has passed: cancel its handler, answer the caller with `.deadlineExceeded`.
    public mutating func popExpired(at now: MonotonicTime) -> (slot: Int, caller: Caller)? {
        guard let slot = deadlines.popExpired(at: now), let caller = answer(slot) else { return nil }
        return (slot, caller)
    }

    /// The connection is gone: nobody waits for these any more.
    ///
    /// - Returns: the slots whose handlers to cancel.
    public mutating func lost(_ peer: PeerAddress) -> [Int] {
        let slots = unanswered.slots(of: peer.rawValue)
        for slot in slots { _ = answer(slot) }
        return slots
    }

    public func nextDue() -> MonotonicTime? { deadlines.nextDue() }

    /// The slots of handlers that have not returned.
    public var runningSlots: [Int] { slots.taken }

    private func isInFlight(_ caller: Caller) -> Bool { slot(of: caller) != nil }

    private mutating func count(_ method: UInt32, _ change: Int) {
        if !methodLimits.isEmpty { methodLimits[method]?.running += change }
    }

    private mutating func answer(_ slot: Int) -> Caller? {
        guard !calls[slot].isAnswered else { return nil }
        calls[slot].isAnswered = true
        deadlines.remove(slot)
        let caller = calls[slot].caller
        unanswered.remove(id: caller.callID, owner: caller.peer.rawValue)
        return caller
    }
}
