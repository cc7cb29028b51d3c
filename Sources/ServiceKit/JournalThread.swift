import Dispatch
import Journal

/// Where blocking journal calls run: one at a time, in order, off the reactor.
final class JournalThread: Sendable {
    private let queue: DispatchQueue

    init(label: String) { queue = DispatchQueue(label: label, qos: .userInitiated) }

    /// Ends when `body` ends, also if the calling task is cancelled: a commit is never undone.
    func run<Value: Sendable>(
        _ body: @escaping @Sendable () throws(JournalError) -> Value
    ) async throws(JournalError) -> Value {
        let result: Result<Value, JournalError> = await withCheckedContinuation { continuation in
            queue.async { continuation.resume(returning: Result { () throws(JournalError) in try body() }) }
        }
        return try result.get()
    }
}
