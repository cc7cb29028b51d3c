internal import CMessages

/// Where a field lies in its protobuf-c struct, and what it is called.
struct FieldLayout {
    let descriptor: UnsafePointer<ProtobufCFieldDescriptor>

    static func all(_ message: UnsafePointer<ProtobufCMessageDescriptor>) -> [FieldLayout] {
        (0..<Int(message.pointee.n_fields)).map { FieldLayout(descriptor: message.pointee.fields + $0) }
    }

    var name: String { String(cString: descriptor.pointee.name) }
    var type: ProtobufCType { descriptor.pointee.type }
    var isRepeated: Bool { descriptor.pointee.label == PROTOBUF_C_LABEL_REPEATED }
    var isOneofMember: Bool { descriptor.pointee.flags & PROTOBUF_C_FIELD_FLAG_ONEOF.rawValue != 0 }
    var number: UInt32 { descriptor.pointee.id }
    var offset: Int { Int(descriptor.pointee.offset) }
    /// Of the element count, or of a oneof's case.
    var quantifierOffset: Int { Int(descriptor.pointee.quantifier_offset) }

    var message: UnsafePointer<ProtobufCMessageDescriptor> {
        descriptor.pointee.descriptor.assumingMemoryBound(to: ProtobufCMessageDescriptor.self)
    }

    var enumeration: UnsafePointer<ProtobufCEnumDescriptor> {
        descriptor.pointee.descriptor.assumingMemoryBound(to: ProtobufCEnumDescriptor.self)
    }

    /// As protoc's ToJsonName: underscores go, and the letter after one is upper case.
    var jsonName: String {
        var result = ""
        var isUpperNext = false
        for character in name {
            if character == "_" {
                isUpperNext = true
            } else {
                result += isUpperNext ? character.uppercased() : String(character)
                isUpperNext = false
            }
        }
        return result
    }

    /// Of one element in C.
    var stride: Int {
        switch type {
        case PROTOBUF_C_TYPE_INT64, PROTOBUF_C_TYPE_SINT64, PROTOBUF_C_TYPE_SFIXED64, PROTOBUF_C_TYPE_UINT64,
            PROTOBUF_C_TYPE_FIXED64, PROTOBUF_C_TYPE_DOUBLE:
            8
        case PROTOBUF_C_TYPE_STRING, PROTOBUF_C_TYPE_MESSAGE: MemoryLayout<UnsafeRawPointer>.stride
        case PROTOBUF_C_TYPE_BYTES: MemoryLayout<ProtobufCBinaryData>.stride
        default: 4
        }
    }
}
