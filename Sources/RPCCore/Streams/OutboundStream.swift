import DequeModule
import Synchronization

/// The sending end of a stream of packed messages: a sender waits here while the receiver allows no more.
///
/// It knows no transport. Whoever moves the messages is told by `signal` that there are some, and takes them with `drain`.
public final class OutboundStream: Sendable {
    /// What leaves, in this order.
    public enum Item: Hashable, Sendable {
        case message([UInt8], sequence: UInt32)
        /// No more messages; the number of the last one.
        case end(sequence: UInt32)
    }

    private struct Waiter {
        let serial: UInt64
        let body: [UInt8]
        let continuation: CheckedContinuation<Result<Void, RPCError>, Never>
    }

    private struct State {
        var window: SendWindow
        var items: Deque<Item> = []
        var waiters: Deque<Waiter> = []
        var serial: UInt64 = 0
        /// Of waiters that were cancelled before they waited.
        var cancelled: Set<UInt64> = []
        var isDraining = false
        /// The receiver has been heard of. Before, not even the end is said: the call may be on its way to it still.
        var isAllowed: Bool
        var isFinished = false
        var isEndSaid = false
        var ended: RPCError?

        /// Appends the end, once it may be said and nobody waits to send something before it.
        mutating func appendEnd() {
            guard isFinished, isAllowed, !isEndSaid, waiters.isEmpty else { return }
            isEndSaid = true
            items.append(.end(sequence: window.sequence))
        }
    }

    private static let messagesPerTurnMax: UInt64 = 64

    private let state: Mutex<State>
    private let signal: @Sendable () -> Void

    /// - Parameter signal: there is something to `drain`. Called without a lock, on any thread.
    public init(window: StreamCredit = .none, signal: @escaping @Sendable () -> Void) {
        state = Mutex(State(window: SendWindow(window), isAllowed: window != .none))
        self.signal = signal
    }

    /// Sends one message, once there is credit for it. Messages of one task leave in the order it sends them.
    ///
    /// - Throws: why the call has ended; `CALL_ENDED` if it ended well, or if this end said that it was finished; `.cancelled` if the task is
    ///   cancelled while it waits.
    public func send(_ body: [UInt8]) async throws(RPCError) {
        guard body.count <= WireLimits.payloadBytesMax else { throw .payloadTooLarge(body.count) }
        let serial = state.withLock { state -> UInt64 in
            state.serial += 1
            return state.serial
        }
        // The sender waits without holding anything up: whoever else sends waits behind it.
        let outcome = await withTaskCancellationHandler {
            await withCheckedContinuation { (continuation: CheckedContinuation<Result<Void, RPCError>, Never>) in
                let outcome = state.withLock { state -> Result<Void, RPCError>? in
                    if state.cancelled.remove(serial) != nil { return .failure(.cancelled) }
                    if let error = state.ended { return .failure(error) }
                    if state.isFinished { return .failure(.callEnded) }
                    guard state.waiters.isEmpty, state.window.isOpen else {
                        state.waiters.append(Waiter(serial: serial, body: body, continuation: continuation))
                        return nil
                    }
                    state.items.append(.message(body, sequence: state.window.take(bytes: body.count)))
                    return .success(())
                }
                guard let outcome else { return }
                if case .success = outcome { signal() }
                continuation.resume(returning: outcome)
            }
        } onCancel: {
            let waiter = state.withLock { state -> Waiter? in
                guard let index = state.waiters.firstIndex(where: { $0.serial == serial }) else {
                    state.cancelled.insert(serial)
                    return nil
                }
                defer { state.appendEnd() }
                return state.waiters.remove(at: index)
            }
            signal()
            waiter?.continuation.resume(returning: .failure(.cancelled))
        }
        state.withLock { state in _ = state.cancelled.remove(serial) }
        try outcome.get()
        // With much credit it would never wait, and nobody else on its thread would have a turn.
        if serial % Self.messagesPerTurnMax == 0 { await Task.yield() }
    }

    /// No more messages will be sent, but for those that wait already.
    public func finish() {
        state.withLock { state in
            guard !state.isFinished, state.ended == nil else { return }
            state.isFinished = true
            state.appendEnd()
        }
        signal()
    }

    /// The receiver allows more.
    public func grant(_ credit: StreamCredit) {
        let resumed = state.withLock { state -> [Waiter] in
            guard state.ended == nil else { return [] }
            state.window.grant(credit)
            state.isAllowed = true
            var resumed: [Waiter] = []
            while state.window.isOpen, let waiter = state.waiters.popFirst() {
                state.items.append(.message(waiter.body, sequence: state.window.take(bytes: waiter.body.count)))
                resumed.append(waiter)
            }
            state.appendEnd()
            return resumed
        }
        signal()
        for waiter in resumed { waiter.continuation.resume(returning: .success(())) }
    }

    /// The call has ended: nobody waits for what was not sent yet.
    public func end(_ error: RPCError) {
        let waiters = state.withLock { state -> Deque<Waiter> in
            guard state.ended == nil else { return [] }
            state.ended = error
            state.items.removeAll()
            defer { state.waiters.removeAll() }
            return state.waiters
        }
        for waiter in waiters { waiter.continuation.resume(returning: .failure(error)) }
    }

    /// Takes out what is to leave, one by one and in order, however many threads come here at the same time.
    ///
    /// - Returns: whether all that there was has left; false: another thread, or a caller further up, is still at it.
    @discardableResult
    public func drain(_ transmit: (Item) -> Void) -> Bool {
        let isAlone = state.withLock { state -> Bool in
            defer { state.isDraining = true }
            return !state.isDraining
        }
        guard isAlone else { return false }
        while let item = takeItem() { transmit(item) }
        return true
    }

    private func takeItem() -> Item? {
        state.withLock { state in
            let item = state.items.popFirst()
            if item == nil { state.isDraining = false }
            return item
        }
    }

    /// Of the message that was taken last, or is the next to be: what a FINAL says.
    public var sequence: UInt32 { state.withLock { $0.window.sequence } }
}
