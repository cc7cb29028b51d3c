public import CProtobufC
import Glibc

/// How generated code reads the members of a protobuf-c struct that may have been made here or elsewhere.
@_spi(GeneratedCode) public protocol StructReader {
    mutating func text(
        _ pointer: UnsafeMutablePointer<CChar>?, _ message: String, _ field: String
    ) throws(MessageError) -> String
    mutating func bytes(_ data: ProtobufCBinaryData, _ message: String) throws(MessageError) -> [UInt8]
    /// The number of elements of an array that is there, as far as it can be believed.
    mutating func count(_ count: Int, _ message: String) throws(MessageError) -> Int
}

@_spi(GeneratedCode) extension StructReader {
    /// Numbers that C and Swift lay out the same way.
    @inlinable public mutating func numbers<T: BitwiseCopyable>(
        _ start: UnsafeMutablePointer<T>?, _ count: Int, _ message: String
    ) throws(MessageError) -> [T] {
        guard let start else { return [] }
        return Array(UnsafeBufferPointer(start: start, count: try self.count(count, message)))
    }
}

/// Reads what protobuf-c unpacked into the arena: its counts and sizes are protobuf-c's own.
@_spi(GeneratedCode) extension Arena: StructReader {
    @inlinable public func bytes(_ data: ProtobufCBinaryData, _ message: String) -> [UInt8] { bytes(data) }
    @inlinable public func count(_ count: Int, _ message: String) -> Int { count }
}

/// Reads a struct that the other side of a border made. Everything read is charged to a budget, at most what a packed message may
/// hold, so that a count or a string without end is an error, not all of the memory.
@_spi(GeneratedCode) public struct ForeignStructReader: StructReader {
    private let bytesMax: Int
    private var bytesLeft: Int

    public init(bytesMax: Int) {
        self.bytesMax = max(0, min(bytesMax, MessageLimits.messageBytesMax))
        bytesLeft = self.bytesMax
    }

    public mutating func text(
        _ pointer: UnsafeMutablePointer<CChar>?, _ message: String, _ field: String
    ) throws(MessageError) -> String {
        guard let pointer else { return "" }
        let length = strnlen(pointer, bytesLeft + 1)
        try charge(length, message)
        let bytes = UnsafeRawBufferPointer(start: pointer, count: length)
        guard let text = String(validating: bytes.assumingMemoryBound(to: UInt8.self), as: UTF8.self) else {
            throw .invalidString(message: message, field: field)
        }
        return text
    }

    public mutating func bytes(_ data: ProtobufCBinaryData, _ message: String) throws(MessageError) -> [UInt8] {
        guard let start = data.data else { return [] }
        try charge(data.len, message)
        return [UInt8](UnsafeBufferPointer(start: start, count: data.len))
    }

    /// Packed, an element takes a byte at least.
    public mutating func count(_ count: Int, _ message: String) throws(MessageError) -> Int {
        try charge(count, message)
        return count
    }

    private mutating func charge(_ bytes: Int, _ message: String) throws(MessageError) {
        guard bytes >= 0, bytes <= bytesLeft else {
            // A negative count is a C size above `Int.max`.
            let (total, overflow) = bytes.addingReportingOverflow(bytesMax - bytesLeft)
            throw .tooLarge(message: message, bytes: bytes < 0 || overflow ? .max : total)
        }
        bytesLeft -= bytes
    }
}
