import Dispatch
import Foundation
import Logging
import Messages
import RPCCore
import RPCZeroMQ
import ServiceKit
import Synchronization

/// Writes a sample of the forwarded calls into a file, for `liveshop replay`. Forwarding never waits for the disk: what comes faster than it can be
/// written is left out and counted, and at its largest the file is closed.
///
/// What is in the requests is in the file; nobody but the gateway's user may read it.
public final class CallRecorder: Sendable {
    public struct Configuration: Sendable {
        public var path: String
        /// Share of the calls, above 0 and at most 1.
        public var ratio: Double
        /// Bytes of the file.
        public var bytesMax: Int

        public init(path: String, ratio: Double = 1, bytesMax: Int = Self.bytesMaxDefault) {
            (self.path, self.ratio, self.bytesMax) = (path, ratio, bytesMax)
        }

        public static let bytesMaxDefault = 256 * 1_024 * 1_024
    }

    private struct State {
        /// Handed to the queue and not yet written.
        var pendingBytes = 0
        var bytes = 0
        var calls: UInt64 = 0
        var skipped: UInt64 = 0
        var isClosed = false
    }

    /// Waiting to be written.
    static let pendingBytesMax = 16 * 1_024 * 1_024
    static let magic = Array("LSRECORD".utf8)
    static let formatVersion: UInt32 = 1

    private let configuration: Configuration
    private let file: FileHandle
    private let queue = DispatchQueue(label: "gateway.recording")
    private let started = ContinuousClock.now
    private let logger: Logger
    private let state = Mutex(State())

    /// Makes the file, mode 0600. One that is there stays, as after a crash of the gateway: then it is the next free of `path.1`, `path.2`, …
    ///
    /// - Throws: `RecordingFailed` if it cannot be made.
    public init(_ configuration: Configuration, version: String, clock: any WallClock, logger: Logger) throws {
        self.logger = logger
        var made = configuration
        var descriptor = Self.create(made.path)
        for number in 1...Self.filesMax where descriptor < 0 && errno == EEXIST {
            made.path = "\(configuration.path).\(number)"
            descriptor = Self.create(made.path)
        }
        guard descriptor >= 0 else {
            throw RecordingFailed(description: "--record \(made.path): \(String(cString: strerror(errno)))")
        }
        self.configuration = made
        file = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
        logger.notice("recording calls", metadata: ["file": "\(made.path)", "share": "\(made.ratio)"])
        let header = GatewayV1.RecordingHeader(
            formatVersion: Self.formatVersion, startedAt: clock.now(), sampleRatio: configuration.ratio,
            gatewayVersion: version)
        let bytes = Self.magic + Self.delimited(try header.encoded())
        try file.write(contentsOf: bytes)
        state.withLock { $0.bytes = bytes.count }
    }

    private static func create(_ path: String) -> Int32 { open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600) }

    /// Recordings of one name.
    private static let filesMax = 99

    var tap: RequestTap { RequestTap(ratio: configuration.ratio) { [self] request in take(request) } }

    private func take(_ request: RequestTap.Request) {
        let isWelcome = state.withLock { state -> Bool in
            guard !state.isClosed else { return false }
            guard state.pendingBytes + request.body.count <= Self.pendingBytesMax else {
                state.skipped += 1
                return false
            }
            return true
        }
        guard isWelcome else { return }
        let tail = request.tail.isEmpty ? nil : try? MeshV1.HeaderTail(decoding: request.tail)
        let call = GatewayV1.RecordedCall(
            method: request.method, offsetUs: UInt64(started.duration(to: .now).microseconds),
            remainingUs: request.remainingMicroseconds, idempotencyKey: tail?.idempotencyKey ?? "",
            request: Array(request.body))
        guard let packed = try? call.encoded() else { return }
        write(Self.delimited(packed))
    }

    private func write(_ bytes: [UInt8]) {
        let fits = state.withLock { state -> Bool in
            guard !state.isClosed, state.bytes + bytes.count <= configuration.bytesMax else {
                let isNews = !state.isClosed
                state.isClosed = true
                if isNews { queue.async { [self] in finish("the recording has reached its size") } }
                return false
            }
            state.bytes += bytes.count
            state.pendingBytes += bytes.count
            state.calls += 1
            return true
        }
        guard fits else { return }
        queue.async { [self] in
            do { try file.write(contentsOf: bytes) } catch {
                state.withLock { $0.isClosed = true }
                logger.error("the recording has ended", metadata: ["file": "\(configuration.path)", "why": "\(error)"])
            }
            state.withLock { $0.pendingBytes -= bytes.count }
        }
    }

    /// Writes what is left, and no more.
    public func close() async {
        let wasOpen = state.withLock { state in
            defer { state.isClosed = true }
            return !state.isClosed
        }
        await withCheckedContinuation { continuation in
            queue.async { [self] in
                if wasOpen { finish("recorded") }
                continuation.resume()
            }
        }
    }

    /// On the queue.
    private func finish(_ message: Logger.Message) {
        let (calls, skipped, bytes) = state.withLock { ($0.calls, $0.skipped, $0.bytes) }
        logger.notice(
            message,
            metadata: [
                "file": "\(configuration.path)", "calls": "\(calls)", "bytes": "\(bytes)", "left_out": "\(skipped)",
            ])
    }

    static func delimited(_ message: [UInt8]) -> [UInt8] {
        var length: [UInt8] = []
        var rest = message.count
        while rest >= 0x80 {
            length.append(UInt8(rest & 0x7f) | 0x80)
            rest >>= 7
        }
        return length + [UInt8(rest)] + message
    }
}

/// Why nothing can be recorded.
public struct RecordingFailed: Error, CustomStringConvertible {
    public let description: String
}
