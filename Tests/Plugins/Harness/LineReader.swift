import Foundation
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
    /// Kept open until the other side has ended.
    private let handle: FileHandle

    init(_ handle: FileHandle) {
        self.handle = handle
        handle.readabilityHandler = { [self] handle in
            let data = handle.availableData
            if data.isEmpty { handle.readabilityHandler = nil }
            take(data)
        }
    }

    /// Empty: the end.
    private func take(_ data: Data) {
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

    /// The process is gone; what it forked may still hold the other end. What it had written is still read.
    func end() {
        var item = pollfd(fd: handle.fileDescriptor, events: Int16(POLLIN), revents: 0)
        while state.withLock({ !$0.isAtEnd }), poll(&item, 1, 0) > 0, item.revents & Int16(POLLIN) != 0 { sched_yield() }
        handle.readabilityHandler = nil
        take(Data())
    }

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
