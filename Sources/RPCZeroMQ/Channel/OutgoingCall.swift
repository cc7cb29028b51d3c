import RPCCore

/// A call on its way, on the reactor's thread: what was asked, who waits, and in which slot.
final class OutgoingCall {
    typealias Outcome = Result<[UInt8], RPCError>

    struct Request {
        let method: MethodID
        let partition: UInt32
        let deadline: MonotonicTime
        let tail: [UInt8]
        let body: [UInt8]
    }

    enum State {
        /// Not begun, or ended.
        case idle
        case inFlight(slot: Int, UnsafeContinuation<Outcome, Never>)
        /// Cancelled before it began.
        case cancelled
    }

    let request: Request
    var state = State.idle

    init(_ request: Request) { self.request = request }

    func end(_ outcome: Outcome) {
        guard case .inFlight(_, let continuation) = state else { return }
        state = .idle
        continuation.resume(returning: outcome)
    }
}
