import Dispatch
import Foundation
import Synchronization

/// A thread of its own for one step of a plugin's life, because the step may never come back.
enum LifecycleThread {
    private enum Meeting<Value: Sendable>: Sendable {
        case open
        case done(Value)
        /// Nobody waits any more.
        case abandoned
    }

    private final class Box<Value: Sendable>: Sendable {
        let meeting = Mutex(Meeting<Value>.open)
        let done = DispatchSemaphore(value: 0)
    }

    /// Runs `body` and waits for it. Blocks the caller: never call it on a reactor.
    ///
    /// - Parameter late: gets the result, on the thread of `body`, if it comes after the deadline.
    /// - Returns: nil if the deadline passed first.
    static func run<Value: Sendable>(
        milliseconds: Int, _ body: @escaping @Sendable () -> Value, late: @escaping @Sendable (Value) -> Void
    ) -> Value? {
        let box = Box<Value>()
        let thread = Thread {
            let value = body()
            let isLate = box.meeting.withLock { meeting -> Bool in
                if case .abandoned = meeting { return true }
                meeting = .done(value)
                return false
            }
            if isLate { late(value) } else { box.done.signal() }
        }
        thread.name = "plugin"
        thread.stackSize = stackBytes
        thread.start()
        _ = box.done.wait(timeout: .now() + .milliseconds(milliseconds))
        return box.meeting.withLock { meeting in
            if case .done(let value) = meeting { return value }
            meeting = .abandoned
            return nil
        }
    }

    /// What a plugin may count on, as on the service's own threads.
    private static let stackBytes = 8 << 20
}
