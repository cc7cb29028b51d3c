import Foundation
import Glibc
import Synchronization

/// Lines that another process writes, one by one; for one reader.
final class LineReader: Sendable {
    private struct State {
        var bytes: [UInt8] = []
        var lines: [String] = []
        var isAtEnd = false
        var waiting: CheckedContinuation<String?, Never>?
    }

    private let state = Mutex(State())
    /// Kept open until the last byte is read.
    private let handle: FileHandle
    /// A pipe that has a byte once the process is gone.
    private let isOver: (read: Int32, write: Int32)

    init(_ handle: FileHandle) throws {
        self.handle = handle
        isOver = try SpawnedProcess.pipe()
        // A thread, and not the handle's `readabilityHandler`: its descriptor may be closed before Dispatch has let go of it, and the next
        // event of it then crashes these tests.
        Thread.detachNewThread { self.read() }
    }

    deinit { for end in [isOver.read, isOver.write] { close(end) } }

    private func read() {
        let descriptor = handle.fileDescriptor
        var items = [descriptor, isOver.read].map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
        var buffer = [UInt8](repeating: 0, count: 65_536)
        // Output first, so that all a process wrote before its end is taken; what it forked may hold the other end for ever.
        while poll(&items, 2, -1) > 0 || errno == EINTR {
            guard items[0].revents != 0 else {
                if items[1].revents != 0 { break }
                continue
            }
            let count = Glibc.read(descriptor, &buffer, buffer.count)
            guard count > 0 else { break }
            take(buffer.prefix(count))
        }
        take([])
    }

    /// Empty: the end.
    private func take(_ data: ArraySlice<UInt8>) {
        let (waiting, line) = state.withLock { state -> (CheckedContinuation<String?, Never>?, String?) in
            state.isAtEnd = state.isAtEnd || data.isEmpty
            for byte in data {
                guard byte == UInt8(ascii: "\n") else {
                    state.bytes.append(byte)
                    continue
                }
                state.lines.append(String(decoding: state.bytes, as: UTF8.self))
                state.bytes.removeAll()
            }
            guard let waiting = state.waiting, state.isAtEnd || !state.lines.isEmpty else { return (nil, nil) }
            state.waiting = nil
            return (waiting, state.lines.isEmpty ? nil : state.lines.removeFirst())
        }
        waiting?.resume(returning: line)
    }

    /// The process is gone.
    func end() { _ = Glibc.write(isOver.write, [1], 1) }

    /// Nil: there are no more.
    func next() async -> String? {
        await withCheckedContinuation { continuation in
            let (isKnown, line) = state.withLock { state -> (Bool, String?) in
                if !state.lines.isEmpty { return (true, state.lines.removeFirst()) }
                if state.isAtEnd { return (true, nil) }
                state.waiting = continuation
                return (false, nil)
            }
            if isKnown { continuation.resume(returning: line) }
        }
    }
}
