import RPCCore
import Synchronization

/// How much of a replayed call's stream is read: many have no end but their deadline.
struct StreamReading: Hashable, Sendable {
    /// Messages; with the last of them the stream is given up.
    var messagesMax: UInt64
    /// From the call on.
    var timeMax: Duration
}

/// A stream of responses, read to its end or to a limit.
struct ReplayedStream: Sendable {
    enum Ending: Hashable, Sendable {
        /// nil: well.
        case ended(RPCError?)
        /// It may have had more to say.
        case cut
    }

    let messages: UInt64
    let ending: Ending

    /// Reads; what is left unread is given up with the call.
    static func read(_ call: StreamingCall, _ reading: StreamReading) async -> ReplayedStream {
        let count = Count()
        let ending = await withTaskGroup(of: Ending.self) { group in
            group.addTask {
                do throws(RPCError) {
                    while count.value < reading.messagesMax {
                        guard try await call.responses.next() != nil else { return .ended(nil) }
                        count.add()
                    }
                    return .cut
                } catch { return .ended(error) }
            }
            group.addTask {
                do { try await Task.sleep(for: reading.timeMax) } catch { return .ended(.cancelled) }
                return .cut
            }
            let first = await group.next() ?? .cut
            group.cancelAll()
            return first
        }
        call.cancel()
        return ReplayedStream(messages: count.value, ending: ending)
    }

    private final class Count: Sendable {
        private let messages = Mutex<UInt64>(0)

        var value: UInt64 { messages.withLock { $0 } }
        func add() { messages.withLock { $0 += 1 } }
    }
}
