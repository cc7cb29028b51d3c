import DequeModule
import Messages

/// The calls of one connection, from the caller's side: which are in flight, and how each of them ends. Exactly once.
///
/// Sans-IO: it never sends and reads no clock. What belongs to a call (the waiting task, bytes held back) the shell keeps beside it,
/// indexed by the call's slot.
public struct ClientCore: Sendable {
    /// What to do with a call that was asked for.
    public enum Admission: Hashable, Sendable {
        /// Send it with this header.
        case send(slot: Int, FrameHeader)
        /// Keep it until `connected`; there was no connection yet since the start.
        case hold(slot: Int)
        case refuse(RPCError)
    }

    private enum Connection: Hashable {
        /// Calls wait: a process and the gateway it calls usually start together.
        case starting(until: MonotonicTime)
        case ready(payloadBytesMax: Int, inFlightMax: Int)
        case lost(RPCError)
        /// It takes no new calls; those in flight go on.
        case leaving(RPCError)
    }

    private struct Call {
        var method: UInt32
        var partition: UInt32
        var credit: StreamCredit
        var attempt: UInt8
        var deadline: MonotonicTime
    }

    private var connection: Connection
    private var slots: SlotTable
    private var calls: ContiguousArray<Call> = []
    private var deadlines: DeadlineWheel
    private var held: Deque<UInt64> = []
    /// FINALs of calls that had ended already.
    public private(set) var lateFinals = 0

    /// - Parameter startGraceMicroseconds: how long calls may wait for the first connection; afterwards they fail at once.
    public init(
        now: MonotonicTime, startGraceMicroseconds: Int64 = 2_000_000,
        inFlightMax: Int = WireLimits.inFlightPerConnectionMax
    ) {
        connection = .starting(until: now + startGraceMicroseconds)
        slots = SlotTable(countMax: inFlightMax)
        deadlines = DeadlineWheel(now: now)
    }

    public var inFlight: Int { slots.count }

    /// - Parameter credit: what the other end may send at once, if it answers with a stream.
    public mutating func begin(
        method: MethodID, partition: UInt32, credit: StreamCredit = .none, attempt: UInt8 = 0, bodyBytes: Int,
        deadline: MonotonicTime, now: MonotonicTime
    ) -> Admission {
        guard deadline > now else { return .refuse(.deadlineExceeded) }
        var payloadBytesMax = WireLimits.payloadBytesMax
        switch connection {
        case .lost(let error), .leaving(let error): return .refuse(error)
        case .ready(let bytesMax, let inFlightMax):
            payloadBytesMax = bytesMax
            guard slots.count < inFlightMax else { return .refuse(.tooManyInFlight) }
        case .starting: break
        }
        guard bodyBytes <= payloadBytesMax else { return .refuse(.payloadTooLarge(bodyBytes)) }
        guard let id = slots.take(), let slot = slots.slot(of: id) else { return .refuse(.tooManyInFlight) }
        let call = Call(
            method: method.rawValue, partition: partition, credit: credit, attempt: attempt,
            deadline: min(deadline, now + WireLimits.deadlineMicrosecondsMax))
        if slot == calls.count { calls.append(call) } else { calls[slot] = call }
        deadlines.set(slot, deadline: call.deadline)
        if case .starting = connection {
            held.append(id)
            return .hold(slot: slot)
        }
        return .send(slot: slot, header(of: slot, at: now))
    }

    /// The connection may be used, within the limits that its HELLO_ACK told.
    ///
    /// - Returns: the calls held back, to be sent in this order.
    public mutating func connected(
        payloadBytesMax: Int, inFlightMax: Int, now: MonotonicTime
    ) -> [(slot: Int, header: FrameHeader)] {
        connection = .ready(
            payloadBytesMax: min(payloadBytesMax, WireLimits.payloadBytesMax), inFlightMax: inFlightMax)
        defer { held.removeAll() }
        return held.compactMap { id in slots.slot(of: id).map { ($0, header(of: $0, at: now)) } }
    }

    /// The connection is gone.
    ///
    /// - Returns: the calls that were in flight on it; all of them have ended with `.connectionLost`. Calls still held for the first
    ///   connection go on waiting.
    public mutating func connectionLost() -> [Int] {
        if case .starting = connection { return [] }
        // Also after GOAWAY: what was in flight then has not ended by that.
        connection = .lost(.notConnected)
        return endAll()
    }

    /// No new calls, since the other end said GOAWAY or this one shuts down. Those in flight end as they would have.
    public mutating func refuseNewCalls(_ error: RPCError) {
        if case .ready = connection { connection = .leaving(error) } else { connection = .lost(error) }
    }

    /// Ends everything, for a shell that closes.
    public mutating func endAll() -> [Int] {
        held.removeAll()
        let ended = slots.taken
        for slot in ended { end(slot) }
        return ended
    }

    /// - Returns: the slot of the call that this FINAL ends, nil if it had ended before.
    public mutating func final(_ header: FrameHeader) -> Int? {
        guard let slot = slots.slot(of: header.callID) else {
            lateFinals += 1
            return nil
        }
        end(slot)
        return slot
    }

    /// The slot of the call that a stream's frame belongs to; nil if it has ended.
    public func slot(of callID: UInt64) -> Int? { slots.slot(of: callID) }

    /// What the call in `slot` is called on the wire.
    public func callID(of slot: Int) -> UInt64 { slots.id(of: slot) }

    /// This REQUEST could not be sent.
    ///
    /// - Returns: the slot of its call, which has ended, nil if it had ended before.
    public mutating func undelivered(_ header: FrameHeader) -> Int? {
        guard let slot = slots.slot(of: header.callID) else { return nil }
        end(slot)
        return slot
    }

    /// The caller gave the call in `slot` up; it has ended.
    ///
    /// - Returns: the CANCEL to send, nil if the request never left.
    public mutating func cancel(_ slot: Int) -> FrameHeader? {
        let id = slots.id(of: slot)
        end(slot)
        switch connection {
        case .ready, .leaving: return FrameHeader(type: .cancel, callID: id)
        case .starting, .lost: return nil
        }
    }

    /// The next call whose deadline has passed, ended.
    public mutating func popExpired(at now: MonotonicTime) -> Int? {
        guard let slot = deadlines.popExpired(at: now) else { return nil }
        slots.release(slot)
        return slot
    }

    /// Ends the calls held for a first connection that does not come.
    ///
    /// - Returns: their slots; they have ended with `.notConnected`.
    public mutating func endOfGrace(at now: MonotonicTime) -> [Int] {
        guard case .starting(let until) = connection, now >= until else { return [] }
        connection = .lost(.notConnected)
        return endAll()
    }

    /// When `popExpired` or `endOfGrace` has something to say, at the earliest.
    public func nextDue() -> MonotonicTime? {
        guard case .starting(let until) = connection, !held.isEmpty else { return deadlines.nextDue() }
        return deadlines.nextDue().map { min($0, until) } ?? until
    }

    private mutating func end(_ slot: Int) {
        deadlines.remove(slot)
        slots.release(slot)
    }

    private func header(of slot: Int, at now: MonotonicTime) -> FrameHeader {
        let call = calls[slot]
        return FrameHeader(
            type: .request, attempt: call.attempt, callID: slots.id(of: slot),
            remainingMicroseconds: call.deadline.remaining(at: now),
            method: call.method, partition: call.partition, credit: call.credit.word)
    }
}
