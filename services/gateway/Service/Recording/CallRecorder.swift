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
        /// Of one call whose requests stream, beside the first.
        public var streamLimits = RecordedStream.Limits()

        public init(path: String, ratio: Double = 1, bytesMax: Int = Self.bytesMaxDefault) {
            (self.path, self.ratio, self.bytesMax) = (path, ratio, bytesMax)
        }

        public static let bytesMaxDefault = 256 * 1_024 * 1_024
    }

    private struct State {
        /// Handed to the queue and not yet written.
        var pendingBytes = 0
        var bytes = 0
        var lastNumber: UInt64 = 0
        var calls = 0
        var skipped: UInt64 = 0
        var cutStreams: UInt64 = 0
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

    /// A new one for each shard of the gateway: their numbers for calls are their own.
    var tap: RequestTap { ShardRecorder(self, configuration.streamLimits).tap(ratio: configuration.ratio) }

    /// - Returns: which call of the recording it is; nil: it is not in it.
    func take(_ request: RequestTap.Request) -> UInt64? {
        let number = state.withLock { state -> UInt64? in
            guard !state.isClosed else { return nil }
            guard state.pendingBytes + request.body.count <= Self.pendingBytesMax else {
                state.skipped += 1
                return nil
            }
            state.lastNumber += 1
            return state.lastNumber
        }
        guard let number else { return nil }
        let tail = request.tail.isEmpty ? nil : try? MeshV1.HeaderTail(decoding: request.tail)
        let call = GatewayV1.RecordedCall(
            method: request.method, offsetUs: offset, remainingUs: request.remainingMicroseconds,
            idempotencyKey: tail?.idempotencyKey ?? "", request: Array(request.body), number: number)
        return write(call) ? number : nil
    }

    /// There is room for a further request of so many bytes before the disk has caught up.
    func hasRoom(for bytes: Int) -> Bool { state.withLock { $0.pendingBytes + bytes <= Self.pendingBytesMax } }

    /// More of a call that was taken.
    func take(_ further: GatewayV1.RecordedRequest, of number: UInt64) {
        if further.end == .cut { state.withLock { $0.cutStreams += 1 } }
        _ = write(GatewayV1.RecordedCall(offsetUs: offset, number: number, further: further))
    }

    private var offset: UInt64 { UInt64(started.duration(to: .now).microseconds) }

    private func write(_ call: GatewayV1.RecordedCall) -> Bool {
        guard let packed = try? call.encoded() else { return false }
        let bytes = Self.delimited(packed)
        let fits = state.withLock { state -> Bool in
            guard !state.isClosed, state.bytes + bytes.count <= configuration.bytesMax else {
                let isNews = !state.isClosed
                state.isClosed = true
                if isNews { queue.async { [self] in finish("the recording has reached its size") } }
                return false
            }
            if call.further == nil { state.calls += 1 }
            state.bytes += bytes.count
            state.pendingBytes += bytes.count
            return true
        }
        guard fits else { return false }
        queue.async { [self] in
            do { try file.write(contentsOf: bytes) } catch {
                state.withLock { $0.isClosed = true }
                logger.error("the recording has ended", metadata: ["file": "\(configuration.path)", "why": "\(error)"])
            }
            state.withLock { $0.pendingBytes -= bytes.count }
        }
        return true
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
        let (calls, skipped, cut, bytes) = state.withLock { ($0.calls, $0.skipped, $0.cutStreams, $0.bytes) }
        logger.notice(
            message,
            metadata: [
                "file": "\(configuration.path)", "calls": "\(calls)", "bytes": "\(bytes)", "left_out": "\(skipped)",
                "cut_streams": "\(cut)",
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
