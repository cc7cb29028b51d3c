public import CProtobufC
import Glibc

/// Swift values into protobuf-c members, and the finished struct into bytes.
@_spi(GeneratedCode) extension Arena {
    /// A C string. Never protobuf-c's shared empty string: as a member of a oneof that would mean "absent".
    @inlinable public func string(
        _ text: String, _ message: String, _ field: String
    ) throws(MessageError) -> UnsafeMutablePointer<CChar> {
        var text = text
        let copy: UnsafeMutablePointer<CChar>? = text.withUTF8 { bytes in
            if Arena.holdsNUL(bytes) { return nil }
            let copy = allocate(CChar.self, count: bytes.count + 1)
            if let start = bytes.baseAddress { UnsafeMutableRawPointer(copy).copyMemory(from: start, byteCount: bytes.count) }
            copy[bytes.count] = 0
            return copy
        }
        guard let copy else { throw .invalidString(message: message, field: field) }
        return copy
    }

    @usableFromInline static func holdsNUL(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let start = bytes.baseAddress else { return false }
        return memchr(start, 0, bytes.count) != nil
    }

    @inlinable public func data(_ bytes: [UInt8]) -> ProtobufCBinaryData {
        ProtobufCBinaryData(len: bytes.count, data: bytes.isEmpty ? nil : copy(bytes))
    }

    /// The elements in one block, for numbers that C and Swift lay out the same way.
    @inlinable public func copy<T: BitwiseCopyable>(_ elements: [T]) -> UnsafeMutablePointer<T> {
        let block = allocate(T.self, count: elements.count)
        elements.withUnsafeBufferPointer { block.initialize(from: $0.baseAddress!, count: $0.count) }
        return block
    }

    /// Packs a filled protobuf-c struct (every one of them begins with a `ProtobufCMessage`) into bytes of exactly its size.
    @inlinable public func pack<T>(_ wire: UnsafeMutablePointer<T>, _ message: String) throws(MessageError) -> [UInt8] {
        try pack(base: UnsafeRawPointer(wire).assumingMemoryBound(to: ProtobufCMessage.self), message)
    }

    /// Up to here a copy is cheap.
    private static let copiedBytesMax = 1_024

    @usableFromInline func pack(base: UnsafePointer<ProtobufCMessage>, _ message: String) throws(MessageError) -> [UInt8] {
        let size = protobuf_c_message_get_packed_size(base)
        guard size <= MessageLimits.messageBytesMax || size <= MessageLimits.raisedBytesMax else {
            throw .tooLarge(message: message, bytes: size)
        }
        if size == 0 { return [] }
        if size <= Self.copiedBytesMax {
            // An array of what is there costs less than one to be filled, for which the standard library looks its type up.
            let block = allocate(UInt8.self, count: size)
            return [UInt8](UnsafeRawBufferPointer(start: block, count: protobuf_c_message_pack(base, block)))
        }
        return [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
            count = protobuf_c_message_pack(base, buffer.baseAddress)
        }
    }
}
