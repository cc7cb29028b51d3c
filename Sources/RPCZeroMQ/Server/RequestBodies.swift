/// The bodies of requests whose handlers have not begun, one after the other in memory that serves again and again. A handler's request is
/// decoded when its turn comes, right before it runs: decoded all at once, requests and what their handlers make of them would crowd each
/// other out of the cache, and out of what the C library's allocator keeps at hand.
struct RequestBodies {
    enum Place {
        case shared(Range<Int>)
        /// Too large to lie among others.
        case alone([UInt8])
    }

    private static let sharedBytesMax = 8 * 1024
    /// More than this is given back once it is empty.
    private static let keptBytesMax = 64 * 1024

    private var bytes: [UInt8] = []

    mutating func add(_ body: UnsafeRawBufferPointer) -> Place {
        guard body.count <= Self.sharedBytesMax else { return .alone([UInt8](body)) }
        let start = bytes.count
        bytes.append(contentsOf: body)
        return .shared(start..<bytes.count)
    }

    func withBytes<T>(of place: Place, _ read: (UnsafeRawBufferPointer) -> T) -> T {
        switch place {
        case .shared(let range): bytes.withUnsafeBytes { read(UnsafeRawBufferPointer(rebasing: $0[range])) }
        case .alone(let bytes): bytes.withUnsafeBytes(read)
        }
    }

    mutating func removeAll() { bytes.removeAll(keepingCapacity: bytes.count <= Self.keptBytesMax) }
}
