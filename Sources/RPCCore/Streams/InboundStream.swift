import DequeModule
import Messages
import Synchronization

/// The receiving end of a stream of packed messages: they lie here until they are read, at most a window of them.
///
/// Read by one task at a time.
public final class InboundStream: Sendable {
    private typealias Next = Result<[UInt8]?, RPCError>
    private typealias Waiting = CheckedContinuation<Next, Never>

    private struct State {
        var window: ReceiveWindow
        /// Came with the REQUEST, without credit.
        var first: [UInt8]?
        var buffer: Deque<[UInt8]> = []
        /// Of the latest to read, so that a reader that is cancelled is not taken for another one.
        var serial: UInt64 = 0
        var reader: (serial: UInt64, continuation: Waiting)?
        /// Of readers that were cancelled before they waited.
        var cancelled: Set<UInt64> = []
        /// How the call ended: with the body of its FINAL, or with an error.
        var ending: Result<[UInt8], RPCError>?
        var listener: (@Sendable (Result<[UInt8], RPCError>) -> Void)?

        /// What there is to read, and the credit that goes back for it; nil: nothing yet.
        mutating func take() -> (Next, StreamCredit?)? {
            if let body = first {
                first = nil
                return (.success(body), nil)
            }
            if let body = buffer.popFirst() {
                let credit = window.consumed(bytes: body.count)
                return (.success(body), ending == nil ? credit : nil)
            }
            return ending.map { ($0.map { _ in nil }, nil) }
        }

        /// The reader that waits, if there is something to read for it.
        mutating func wakeReader() -> (Waiting, Next, StreamCredit?)? {
            guard let continuation = reader?.continuation, let (next, credit) = take() else { return nil }
            reader = nil
            return (continuation, next, credit)
        }
    }

    private let state: Mutex<State>
    private let credit: @Sendable (StreamCredit) -> Void

    /// - Parameters:
    ///   - window: what the sender has been told that it may send.
    ///   - first: a message that came before the others, without credit.
    ///   - credit: passes on what it may send in addition. Called without a lock, on the thread of whoever reads or delivers.
    public init(window: StreamCredit, first: [UInt8]? = nil, credit: @escaping @Sendable (StreamCredit) -> Void) {
        state = Mutex(State(window: ReceiveWindow(window), first: first))
        self.credit = credit
    }

    /// A message arrived. After the end it is dropped.
    ///
    /// - Throws: what the call has to end with, whose end is still the caller's to say.
    public func deliver(_ body: [UInt8], sequence: UInt32) throws(RPCError) {
        let woken = state.withLock { state -> Result<(Waiting, Next, StreamCredit?)?, RPCError> in
            guard state.ending == nil else { return .success(nil) }
            do throws(ReceiveWindow.Fault) {
                try state.window.received(bytes: body.count, sequence: sequence)
            } catch {
                return .failure(RPCError(error))
            }
            state.buffer.append(body)
            return .success(state.wakeReader())
        }
        wake(try woken.get())
    }

    /// The call has ended, or its sender has nothing more to say.
    ///
    /// - Parameters:
    ///   - outcome: what `next` throws after the last message, or `final` returns.
    ///   - sequence: the number of the last message, if its sender has told it. If one is missing, that is how it ends.
    public func end(_ outcome: Result<[UInt8], RPCError>, sequence: UInt32? = nil) {
        var listener: (@Sendable (Result<[UInt8], RPCError>) -> Void)?
        var ending: Result<[UInt8], RPCError>?
        let woken = state.withLock { state -> (Waiting, Next, StreamCredit?)? in
            guard state.ending == nil else { return nil }
            let isWhole = sequence == nil || sequence == state.window.sequence
            state.ending = isWhole ? outcome : .failure(RPCError(.outOfSequence))
            (listener, state.listener, ending) = (state.listener, nil, state.ending)
            return state.wakeReader()
        }
        wake(woken)
        if let listener, let ending { listener(ending) }
    }

    /// Tells how the call has ended, once and when it ends: what came before may lie here unread still. At once if it has ended already.
    ///
    /// - Parameter listener: called without a lock, on the thread of whoever ends the call. The one before is forgotten.
    public func whenEnded(_ listener: @escaping @Sendable (Result<[UInt8], RPCError>) -> Void) {
        let ending = state.withLock { state -> Result<[UInt8], RPCError>? in
            if state.ending == nil { state.listener = listener }
            return state.ending
        }
        if let ending { listener(ending) }
    }

    /// There is something to read, or no more.
    var hasNext: Bool { state.withLock { $0.first != nil || !$0.buffer.isEmpty || $0.ending != nil } }

    private func wake(_ woken: (Waiting, Next, StreamCredit?)?) {
        guard let (reader, next, credit) = woken else { return }
        if let credit { self.credit(credit) }
        reader.resume(returning: next)
    }

    /// The next message; nil after the last one.
    ///
    /// - Throws: how the call failed, after the messages that came before; `.cancelled` if the task is cancelled.
    public func next() async throws(RPCError) -> [UInt8]? {
        let (serial, found) = state.withLock { state -> (UInt64, (Next, StreamCredit?)?) in
            state.serial += 1
            if state.reader != nil { return (0, (.failure(.secondReader), nil)) }
            return (state.serial, Task.isCancelled ? (.failure(.cancelled), nil) : state.take())
        }
        // What lies here costs no suspension.
        guard let (next, credit) = found else { return try await wait(serial).get() }
        if let credit { self.credit(credit) }
        return try next.get()
    }

    private func wait(_ serial: UInt64) async -> Next {
        let outcome = await withTaskCancellationHandler {
            await withCheckedContinuation { (continuation: Waiting) in
                let ready = state.withLock { state -> (Next, StreamCredit?)? in
                    if state.cancelled.contains(serial) { return (.failure(.cancelled), nil) }
                    if state.reader != nil { return (.failure(.secondReader), nil) }
                    if let ready = state.take() { return ready }
                    state.reader = (serial, continuation)
                    return nil
                }
                guard let (next, credit) = ready else { return }
                if let credit { self.credit(credit) }
                continuation.resume(returning: next)
            }
        } onCancel: {
            let reader = state.withLock { state -> Waiting? in
                guard let reader = state.reader, reader.serial == serial else {
                    state.cancelled.insert(serial)
                    return nil
                }
                state.reader = nil
                return reader.continuation
            }
            reader?.resume(returning: .failure(.cancelled))
        }
        state.withLock { state in _ = state.cancelled.remove(serial) }
        return outcome
    }

    /// Waits for the end of the call, past whatever messages are left.
    ///
    /// - Returns: the body of its FINAL.
    public func final() async throws(RPCError) -> [UInt8] {
        while try await next() != nil {}
        return try state.withLock { $0.ending ?? .success([]) }.get()
    }
}
