import Messages
import RPCCore

/// A call on its way, on the reactor's thread: what was asked, who waits, and in which slot.
final class OutgoingCall {
    typealias Outcome = Result<[UInt8], RPCError>

    struct Request {
        let method: MethodID
        let streaming: MethodStreaming
        let partition: UInt32
        let attempt: UInt8
        let deadline: MonotonicTime
        let tail: [UInt8]
        let body: [UInt8]
    }

    enum State {
        /// Not begun, or ended.
        case idle
        case inFlight(slot: Int, Waiter)
        /// Cancelled before it began.
        case cancelled
    }

    /// Who hears of the end.
    enum Waiter {
        case task(UnsafeContinuation<Outcome, Never>)
        case streams(requests: OutboundStream?, responses: InboundStream)

        func end(_ outcome: Outcome, sequence: UInt32? = nil) {
            switch self {
            case .task(let continuation): continuation.resume(returning: outcome)
            case .streams(let requests, let responses):
                responses.end(outcome, sequence: sequence)
                if case .failure(let error) = outcome { requests?.end(error) } else { requests?.end(.callEnded) }
            }
        }
    }

    let request: Request
    var state = State.idle

    init(_ request: Request) { self.request = request }

    /// - Parameter sequence: of the last message of the response stream, if the call ended well.
    func end(_ outcome: Outcome, sequence: UInt32? = nil) {
        guard case .inFlight(_, let waiter) = state else { return }
        state = .idle
        waiter.end(outcome, sequence: sequence)
    }
}
