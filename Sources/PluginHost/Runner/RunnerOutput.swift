import Glibc
import Synchronization

/// What the runner says. Any thread of the plugin may log, so it is behind a lock.
final class RunnerOutput: Sendable {
    private let socket: Int32
    private let buffer = Mutex<[UInt8]>([])

    init(socket: Int32) { self.socket = socket }

    func send(_ kind: RunnerFrame.Kind, text: String) {
        send(kind) { $0.append(contentsOf: text.utf8) }
    }

    /// At once, with all that was held.
    func send(_ kind: RunnerFrame.Kind, _ body: (inout [UInt8]) -> Void) {
        hold(kind, body)
        flush()
    }

    /// With the next that is sent.
    func hold(_ kind: RunnerFrame.Kind, _ body: (inout [UInt8]) -> Void) {
        hold { RunnerFrame.append(kind, to: &$0, body) }
    }

    /// - Returns: bytes held.
    @discardableResult
    func hold(_ frame: (inout [UInt8]) -> Void) -> Int {
        buffer.withLock { buffer in
            frame(&buffer)
            return buffer.count
        }
    }

    func flush() {
        buffer.withLock { buffer in
            var written = 0
            while written < buffer.count {
                let count = buffer.withUnsafeBytes {
                    Glibc.send(socket, $0.baseAddress! + written, $0.count - written, Int32(MSG_NOSIGNAL))
                }
                if count < 0, errno == EINTR { continue }
                // The host is gone; the watch ends this process.
                guard count > 0 else { break }
                written += count
            }
            buffer.removeAll(keepingCapacity: true)
        }
    }
}
