public import CProtobufC
import Glibc

/// Bytes into a protobuf-c struct in this arena, and its members into Swift values.
@_spi(GeneratedCode) extension Arena {
    /// - Parameter initialize: the struct's generated `__init`; what it writes tells the descriptor.
    @inlinable public func unpack<T>(
        _ initialize: (UnsafeMutablePointer<T>?) -> Void, _ bytes: UnsafeRawBufferPointer, _ message: String
    ) throws(MessageError) -> UnsafePointer<T> {
        let sample = allocate(T.self)
        initialize(sample)
        let descriptor = UnsafeRawPointer(sample).assumingMemoryBound(to: ProtobufCMessage.self).pointee.descriptor!
        return UnsafeRawPointer(try unpack(descriptor, bytes, message)).assumingMemoryBound(to: T.self)
    }

    public func unpack(
        _ descriptor: UnsafePointer<ProtobufCMessageDescriptor>, _ bytes: UnsafeRawBufferPointer, _ message: String
    ) throws(MessageError) -> UnsafePointer<ProtobufCMessage> {
        let unpacked = protobuf_c_message_unpack(
            descriptor, allocator, bytes.count, bytes.baseAddress?.assumingMemoryBound(to: UInt8.self))
        guard let unpacked else { throw isExhausted ? .tooComplex(message: message) : .malformed(message: message) }
        return UnsafePointer(unpacked)
    }

    /// Checked UTF-8. A NUL inside is refused as well: it would come back cut off from the next encoding.
    public func text(
        _ pointer: UnsafeMutablePointer<CChar>?, _ message: String, _ field: String
    ) throws(MessageError) -> String {
        guard let pointer else { return "" }
        // Only the static default is not a block of this arena, and it is empty.
        if pointer.pointee == 0, !contains(pointer) { return "" }
        let length = markedBytes(pointer) - 1
        let bytes = UnsafeRawBufferPointer(start: pointer, count: length)
        guard memchr(pointer, 0, length) == nil,
            let text = String(validating: bytes.assumingMemoryBound(to: UInt8.self), as: UTF8.self)
        else { throw .invalidString(message: message, field: field) }
        return text
    }

    public func bytes(_ data: ProtobufCBinaryData) -> [UInt8] {
        [UInt8](UnsafeBufferPointer(start: data.data, count: data.len))
    }
}
