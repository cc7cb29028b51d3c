import DequeModule
import Messages
import Synchronization

/// The receiving end of a stream of packed messages: they lie here until they are read, at most a window of them.
///
/// Read by one task at a time.
public final class InboundStream: Sendable {
    private typealias Next = Result<[UInt8]?, RPCError>
    private typealias Waiting = CheckedContinuation<Next, Never>

    private enum Reader {
        case none
        case waiting(Waiting)
        /// Cancelled before it waited.
        case cancelled
    }

    private struct State {
        var window: ReceiveWindow
        /// Came with the REQUEST, without credit.
        var first: [UInt8]?
        var buffer: Deque<[UInt8]> = []
        var reader = Reader.none
        /// How the call ended: with the body of its FINAL, or with an error.
        var ending: Result<[UInt8], RPCError>?

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
            guard case .waiting(let continuation) = reader, let (next, credit) = take() else { return nil }
            reader = .none
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
        let woken = state.withLock { state -> (Waiting, Next, StreamCredit?)? in
            guard state.ending == nil else { return nil }
            let isWhole = sequence == nil || sequence == state.window.sequence
            state.ending = isWhole ? outcome : .failure(RPCError(.outOfSequence))
            return state.wakeReader()
        }
        wake(woken)
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
        let outcome = await withTaskCancellationHandler {
            await withCheckedContinuation { (continuation: Waiting) in
                let ready = state.withLock { state -> (Next, StreamCredit?)? in
                    switch state.reader {
                    case .cancelled: return (.failure(.cancelled), nil)
                    case .waiting: return (.failure(.secondReader), nil)
                    case .none: break
                    }
                    if let ready = state.take() { return ready }
                    state.reader = .waiting(continuation)
                    return nil
                }
                guard let (next, credit) = ready else { return }
                if let credit { self.credit(credit) }
                continuation.resume(returning: next)
            }
        } onCancel: {
            let reader = state.withLock { state -> Waiting? in
                guard case .waiting(let continuation) = state.reader else {
                    state.reader = .cancelled
                    return nil
                }
                state.reader = .none
                return continuation
            }
            reader?.resume(returning: .failure(.cancelled))
        }
        state.withLock { state in if case .cancelled = state.reader { state.reader = .none } }
        return try outcome.get()
    }

    /// Waits for the end of the call, past whatever messages are left.
    ///
    /// - Returns: the body of its FINAL.
    public func final() async throws(RPCError) -> [UInt8] {
        while try await next() != nil {}
        return try state.withLock { $0.ending ?? .success([]) }.get()
    }
}
