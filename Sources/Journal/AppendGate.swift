import Dispatch
import Synchronization

/// Blocks the threads that append while it is closed.
final class AppendGate: Sendable {
    private let state = Mutex<(closed: Bool, waiting: Int)>((false, 0))
    private let opened = DispatchSemaphore(value: 0)

    var waiting: Int { state.withLock { $0.waiting } }

    func close() { state.withLock { $0.closed = true } }

    func open() {
        let released = state.withLock { state in
            defer { state = (false, 0) }
            return state.waiting
        }
        for _ in 0..<released { opened.signal() }
    }

    func pass() {
        let mustWait = state.withLock { state in
            if state.closed { state.waiting += 1 }
            return state.closed
        }
        if mustWait { opened.wait() }
    }
}
