import Glibc
import Synchronization

/// What the runner says. Any thread of the plugin may log, so it is behind a lock.
final class RunnerOutput: Sendable {
    private let socket: Int32
    private let buffer = Mutex<[UInt8]>([])

    private let progress: RunnerProgress

    init(socket: Int32, progress: RunnerProgress) {
        self.socket = socket
        self.progress = progress
    }

    func send(_ kind: RunnerFrame.Kind, text: String) {
        send(kind) { $0.append(contentsOf: text.utf8) }
    }

    /// At once, with all that was held.
    func send(_ kind: RunnerFrame.Kind, _ body: (inout [UInt8]) -> Void) {
        hold(kind, body)
        flush()
    }

    /// With the next that is sent, or as soon as so much is held that it must not grow.
    func hold(_ kind: RunnerFrame.Kind, _ body: (inout [UInt8]) -> Void) {
        let isFull = buffer.withLock { buffer in
            RunnerFrame.append(kind, to: &buffer, body)
            return buffer.count > Self.heldBytesMax
        }
        if isFull { flush() }
    }

    private static let heldBytesMax = 64 * 1_024

    /// A reply, kept also where the host finds it if this process dies before it is sent.
    ///
    /// - Returns: false if there is no more room: flush.
    func hold(_ sequence: UInt64, _ end: CallEnd, _ output: [UInt8]) -> Bool {
        var frame: [UInt8] = []
        frame.reserveCapacity(RunnerFrame.headBytes + 32 + output.count)
        RunnerFrame.Reply.append(sequence, end, output, to: &frame)
        return buffer.withLock { buffer in
            buffer.append(contentsOf: frame)
            return progress.hold(frame)
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
            progress.release()
        }
    }
}
