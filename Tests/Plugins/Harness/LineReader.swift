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

    init(_ handle: FileHandle) {
        handle.readabilityHandler = { [self] handle in
            let data = handle.availableData
            if data.isEmpty { handle.readabilityHandler = nil }
            take(data)
        }
    }

    /// Empty: the end.
    private func take(_ data: Data) {
        let (waiting, line) = state.withLock { state -> (CheckedContinuation<String?, Never>?, String?) in
            state.isAtEnd = data.isEmpty
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
