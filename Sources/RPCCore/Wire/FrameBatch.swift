/// The body of a BATCH: messages for one peer, one after the other, each as `header size | body size | header | body`, the sizes
/// little-endian, 32 bits.
///
/// One message of many costs a peer and its libzmq as much as one message of one; what a turn has for a peer goes out so.
public struct FrameBatch: Sendable {
    /// The two sizes before each message.
    public static let prefixByteCount = 8
    /// A larger message goes alone: copying it would cost more than its frames do.
    public static let messageBytesMax = 8 * 1024

    /// Where a message lies in a batch's body.
    public struct Entry: Hashable, Sendable {
        /// Not empty: at least the fixed header.
        public let header: Range<Int>
        public let body: Range<Int>
    }

    /// Packed so far.
    public private(set) var bytes: [UInt8] = []
    /// Messages so far.
    public private(set) var count = 0

    public init() {}

    /// What a message takes in a batch.
    public static func byteCount(tailBytes: Int, bodyBytes: Int) -> Int {
        prefixByteCount + FrameHeader.byteCount + tailBytes + bodyBytes
    }

    public mutating func append(_ header: FrameHeader, tail: UnsafeRawBufferPointer, body: UnsafeRawBufferPointer) {
        let sizes = UInt64(FrameHeader.byteCount + tail.count) | UInt64(body.count) << 32
        let words = header.words
        withUnsafeBytes(of: (sizes.littleEndian, words[0], words[1], words[2], words[3])) { bytes.append(contentsOf: $0) }
        if !tail.isEmpty { bytes.append(contentsOf: tail) }
        bytes.append(contentsOf: body)
        count += 1
    }

    /// Empties the batch, and keeps its memory for the next.
    public mutating func removeAll() {
        bytes.removeAll(keepingCapacity: true)
        count = 0
    }

    /// The message at `offset` of a batch's body; the next one begins where its body ends.
    ///
    /// - Returns: nil unless a whole message with a fixed header lies there.
    public static func entry(at offset: Int, of bytes: UnsafeRawBufferPointer) -> Entry? {
        guard bytes.count - offset >= prefixByteCount + FrameHeader.byteCount else { return nil }
        let sizes = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
        let headerBytes = Int(UInt32(truncatingIfNeeded: sizes))
        let bodyBytes = Int(sizes >> 32)
        let start = offset + prefixByteCount
        guard headerBytes >= FrameHeader.byteCount, headerBytes <= FrameHeader.byteCount + WireLimits.tailBytesMax,
            headerBytes + bodyBytes <= bytes.count - start
        else { return nil }
        let end = start + headerBytes
        return Entry(header: start..<end, body: end..<end + bodyBytes)
    }

    /// The fixed headers of all messages, for when they could not be sent.
    public var headers: [FrameHeader] {
        bytes.withUnsafeBytes { bytes in
            var headers: [FrameHeader] = []
            var offset = 0
            while let entry = Self.entry(at: offset, of: bytes) {
                let words = bytes.loadUnaligned(fromByteOffset: entry.header.lowerBound, as: SIMD4<UInt64>.self)
                if let header = try? FrameHeader(words: words) { headers.append(header) }
                offset = entry.body.upperBound
            }
            return headers
        }
    }
}
