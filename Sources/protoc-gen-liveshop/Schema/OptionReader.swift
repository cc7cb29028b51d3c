import CDescriptors
import CProtobufC

/// Field numbers of our options in `protos/liveshop/common/v1/options.proto`.
enum OptionNumber {
    static let swiftType: UInt32 = 50001
    static let idempotency: UInt32 = 50010
    static let partitionKey: UInt32 = 50011
    static let defaultDeadline: UInt32 = 50012
}

/// Reads options that protobuf-c knows nothing of: it keeps them as unknown fields of the options message. `data` holds the
/// bytes after the tag, for a string including its length.
struct OptionReader {
    private var fields: [ProtobufCMessageUnknownField] = []

    init<Options>(_ options: UnsafeMutablePointer<Options>?, _ base: KeyPath<Options, ProtobufCMessage>) {
        guard let message = options?.pointee[keyPath: base] else { return }
        fields = Array(UnsafeBufferPointer(start: message.unknown_fields, count: Int(message.n_unknown_fields)))
    }

    func number(_ tag: UInt32) -> UInt64? {
        fields.last { $0.tag == tag && $0.wire_type == PROTOBUF_C_WIRE_TYPE_VARINT }.map {
            OptionReader.varint(UnsafeBufferPointer(start: $0.data, count: $0.len)).value
        }
    }

    func string(_ tag: UInt32) -> String? {
        fields.last { $0.tag == tag && $0.wire_type == PROTOBUF_C_WIRE_TYPE_LENGTH_PREFIXED }.map {
            let bytes = UnsafeBufferPointer(start: $0.data, count: $0.len)
            return String(decoding: bytes.dropFirst(OptionReader.varint(bytes).length), as: UTF8.self)
        }
    }

    private static func varint(_ bytes: UnsafeBufferPointer<UInt8>) -> (value: UInt64, length: Int) {
        var value: UInt64 = 0
        for (index, byte) in bytes.prefix(10).enumerated() {
            value |= UInt64(byte & 0x7f) << (7 * UInt64(index))
            if byte < 0x80 { return (value, index + 1) }
        }
        return (value, bytes.count)
    }
}
