internal import CMessages
import Foundation
@_spi(GeneratedCode) import MessageWire

/// Prints a protobuf-c struct as JSON.
struct JSONPrinter {
    private let arena: Arena
    private var output: JSONText

    static func print(
        _ bytes: UnsafeRawBufferPointer, _ descriptor: MessageDescriptor, pretty: Bool
    ) throws(MessageJSONError) -> String {
        do {
            let name = String(cString: descriptor.pointer.pointee.name)
            let arena = try Arena(decoding: bytes, name)
            defer { arena.free() }
            let message = try arena.unpack(descriptor.pointer, bytes, name)
            var printer = JSONPrinter(arena: arena, pretty: pretty)
            try printer.object(UnsafeRawPointer(message), descriptor.pointer)
            return printer.output.text
        } catch {
            throw MessageJSONError("", "\(error)")
        }
    }

    private init(arena: Arena, pretty: Bool) {
        self.arena = arena
        output = JSONText(pretty: pretty)
    }

    private mutating func object(
        _ message: UnsafeRawPointer, _ descriptor: UnsafePointer<ProtobufCMessageDescriptor>
    ) throws(MessageError) {
        output.open("{")
        for field in FieldLayout.all(descriptor) where isPresent(field, in: message) {
            output.key(field.jsonName)
            if field.isRepeated {
                try array(field, in: message, descriptor)
            } else {
                try value(field, at: message + field.offset, descriptor)
            }
        }
        output.close("}")
    }

    private mutating func array(
        _ field: FieldLayout, in message: UnsafeRawPointer, _ owner: UnsafePointer<ProtobufCMessageDescriptor>
    ) throws(MessageError) {
        let count = message.load(fromByteOffset: field.quantifierOffset, as: Int.self)
        let elements = message.load(fromByteOffset: field.offset, as: UnsafeRawPointer.self)
        output.open("[")
        for index in 0..<count {
            output.separate()
            try value(field, at: elements + index * field.stride, owner)
        }
        output.close("]")
    }

    private func isPresent(_ field: FieldLayout, in message: UnsafeRawPointer) -> Bool {
        if field.isRepeated { return message.load(fromByteOffset: field.quantifierOffset, as: Int.self) > 0 }
        if field.isOneofMember { return message.load(fromByteOffset: field.quantifierOffset, as: UInt32.self) == field.number }
        let member = message + field.offset
        switch field.type {
        case PROTOBUF_C_TYPE_STRING:
            guard let string = member.load(as: UnsafePointer<CChar>?.self) else { return false }
            return string.pointee != 0 || arena.contains(string) && arena.markedBytes(string) > 1
        case PROTOBUF_C_TYPE_MESSAGE: return member.load(as: UnsafeRawPointer?.self) != nil
        case PROTOBUF_C_TYPE_BYTES: return member.load(as: ProtobufCBinaryData.self).len > 0
        case PROTOBUF_C_TYPE_FLOAT: return member.load(as: Float.self) != 0
        case PROTOBUF_C_TYPE_DOUBLE: return member.load(as: Double.self) != 0
        default:
            return field.stride == 8 ? member.load(as: UInt64.self) != 0 : member.load(as: UInt32.self) != 0
        }
    }

    private mutating func value(
        _ field: FieldLayout, at member: UnsafeRawPointer, _ owner: UnsafePointer<ProtobufCMessageDescriptor>
    ) throws(MessageError) {
        switch field.type {
        case PROTOBUF_C_TYPE_INT32, PROTOBUF_C_TYPE_SINT32, PROTOBUF_C_TYPE_SFIXED32:
            output.raw("\(member.load(as: Int32.self))")
        case PROTOBUF_C_TYPE_UINT32, PROTOBUF_C_TYPE_FIXED32: output.raw("\(member.load(as: UInt32.self))")
        case PROTOBUF_C_TYPE_INT64, PROTOBUF_C_TYPE_SINT64, PROTOBUF_C_TYPE_SFIXED64:
            output.raw("\"\(member.load(as: Int64.self))\"")
        case PROTOBUF_C_TYPE_UINT64, PROTOBUF_C_TYPE_FIXED64: output.raw("\"\(member.load(as: UInt64.self))\"")
        case PROTOBUF_C_TYPE_FLOAT: output.number(member.load(as: Float.self))
        case PROTOBUF_C_TYPE_DOUBLE: output.number(member.load(as: Double.self))
        case PROTOBUF_C_TYPE_BOOL: output.raw(member.load(as: protobuf_c_boolean.self) != 0 ? "true" : "false")
        case PROTOBUF_C_TYPE_ENUM:
            let number = member.load(as: Int32.self)
            if let value = protobuf_c_enum_descriptor_get_value(field.enumeration, number) {
                output.raw("\"\(String(cString: value.pointee.name))\"")
            } else {
                output.raw("\(number)")
            }
        case PROTOBUF_C_TYPE_STRING:
            let pointer = member.load(as: UnsafeMutablePointer<CChar>?.self)
            output.string(try arena.text(pointer, String(cString: owner.pointee.name), field.name))
        case PROTOBUF_C_TYPE_BYTES:
            output.raw("\"\(Data(arena.bytes(member.load(as: ProtobufCBinaryData.self))).base64EncodedString())\"")
        default:
            if let message = member.load(as: UnsafeRawPointer?.self) {
                try object(message, field.message)
            } else {
                output.raw("{}")
            }
        }
    }
}
