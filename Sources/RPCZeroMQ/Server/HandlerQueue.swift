import DequeModule
import Messages
import RPCCore

/// A call whose handler is to run.
struct HandlerJob {
    let slot: Int
    let entry: HandlerHost.Entry
    let context: CallContext
}

/// Calls whose handlers have not begun, in the order in which they came.
///
/// A handler's request is decoded when its turn comes, right before it runs: decoded all at once, requests and what their handlers make of
/// them would crowd each other out of the cache, and out of what the C library's allocator keeps at hand.
struct HandlerQueue {
    private enum Body {
        case shared(Range<Int>)
        /// Too large to lie among others.
        case alone([UInt8])
    }

    private static let sharedBytesMax = 8 * 1024
    /// More than this is given back once it is empty.
    private static let keptBytesMax = 64 * 1024

    private var waiting = Deque<(job: HandlerJob, body: Body)>()
    /// The small bodies, one after the other, in memory that serves again and again.
    private var bytes: [UInt8] = []
    private static let none = Body.shared(0..<0)
    /// Of the call that `next` handed out.
    private var body = none

    var isEmpty: Bool { waiting.isEmpty }
    var count: Int { waiting.count }

    mutating func append(_ job: HandlerJob, body: UnsafeRawBufferPointer) {
        guard body.count <= Self.sharedBytesMax else { return waiting.append((job, .alone([UInt8](body)))) }
        if waiting.isEmpty { bytes.removeAll(keepingCapacity: bytes.count <= Self.keptBytesMax) }
        let start = bytes.count
        bytes.append(contentsOf: body)
        waiting.append((job, .shared(start..<bytes.count)))
    }

    mutating func next() -> HandlerJob? {
        body = Self.none
        guard let first = waiting.popFirst() else { return nil }
        body = first.body
        return first.job
    }

    /// Of the call that `next` handed out last; once.
    mutating func withBody<T>(_ read: (UnsafeRawBufferPointer) -> T) -> T {
        defer { body = Self.none }
        return switch body {
        case .shared(let range): bytes.withUnsafeBytes { read(UnsafeRawBufferPointer(rebasing: $0[range])) }
        case .alone(let bytes): bytes.withUnsafeBytes(read)
        }
    }
}
