internal import CMessages
import Foundation
@_spi(GeneratedCode) import MessageWire

/// Prints a protobuf-c struct as JSON.
struct JSONPrinter {
    private let arena: Arena
    private let pretty: Bool
    private var depth = 0
    private var text = ""

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
            return printer.text
        } catch {
            throw MessageJSONError("", "\(error)")
        }
    }

    private init(arena: Arena, pretty: Bool) {
        self.arena = arena
        self.pretty = pretty
    }

    private mutating func object(
        _ message: UnsafeRawPointer, _ descriptor: UnsafePointer<ProtobufCMessageDescriptor>
    ) throws(MessageError) {
        var isFirst = true
        text += "{"
        depth += 1
        for field in FieldLayout.all(descriptor) where isPresent(field, in: message) {
            separate(isFirst)
            isFirst = false
            text += "\"\(field.jsonName)\":\(pretty ? " " : "")"
            if field.isRepeated {
                try array(field, in: message, descriptor)
            } else {
                try value(field, at: message + field.offset, descriptor)
            }
        }
        close(isFirst, "}")
    }

    private mutating func array(
        _ field: FieldLayout, in message: UnsafeRawPointer, _ owner: UnsafePointer<ProtobufCMessageDescriptor>
    ) throws(MessageError) {
        let count = message.load(fromByteOffset: field.quantifierOffset, as: Int.self)
        let elements = message.load(fromByteOffset: field.offset, as: UnsafeRawPointer.self)
        text += "["
        depth += 1
        for index in 0..<count {
            separate(index == 0)
            try value(field, at: elements + index * field.stride, owner)
        }
        close(count == 0, "]")
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
        case PROTOBUF_C_TYPE_INT32, PROTOBUF_C_TYPE_SINT32, PROTOBUF_C_TYPE_SFIXED32: text += "\(member.load(as: Int32.self))"
        case PROTOBUF_C_TYPE_UINT32, PROTOBUF_C_TYPE_FIXED32: text += "\(member.load(as: UInt32.self))"
        case PROTOBUF_C_TYPE_INT64, PROTOBUF_C_TYPE_SINT64, PROTOBUF_C_TYPE_SFIXED64:
            text += "\"\(member.load(as: Int64.self))\""
        case PROTOBUF_C_TYPE_UINT64, PROTOBUF_C_TYPE_FIXED64: text += "\"\(member.load(as: UInt64.self))\""
        case PROTOBUF_C_TYPE_FLOAT: number(member.load(as: Float.self))
        case PROTOBUF_C_TYPE_DOUBLE: number(member.load(as: Double.self))
        case PROTOBUF_C_TYPE_BOOL: text += member.load(as: protobuf_c_boolean.self) != 0 ? "true" : "false"
        case PROTOBUF_C_TYPE_ENUM:
            let number = member.load(as: Int32.self)
            if let value = protobuf_c_enum_descriptor_get_value(field.enumeration, number) {
                text += "\"\(String(cString: value.pointee.name))\""
            } else {
                text += "\(number)"
            }
        case PROTOBUF_C_TYPE_STRING:
            let pointer = member.load(as: UnsafeMutablePointer<CChar>?.self)
            string(try arena.text(pointer, String(cString: owner.pointee.name), field.name))
        case PROTOBUF_C_TYPE_BYTES:
            text += "\"\(Data(arena.bytes(member.load(as: ProtobufCBinaryData.self))).base64EncodedString())\""
        default:
            if let message = member.load(as: UnsafeRawPointer?.self) {
                try object(message, field.message)
            } else {
                text += "{}"
            }
        }
    }

    private mutating func number(_ value: some BinaryFloatingPoint & CustomStringConvertible) {
        if value.isNaN {
            text += "\"NaN\""
        } else if value.isInfinite {
            text += value < 0 ? "\"-Infinity\"" : "\"Infinity\""
        } else {
            text += value.description
        }
    }

    private mutating func string(_ value: String) {
        text += "\""
        for scalar in value.unicodeScalars {
            switch scalar {
            case "\"": text += "\\\""
            case "\\": text += "\\\\"
            case "\n": text += "\\n"
            case "\r": text += "\\r"
            case "\t": text += "\\t"
            case "\u{00}"..<"\u{20}", "\u{7f}", "\u{2028}", "\u{2029}":
                let digits = String(scalar.value, radix: 16)
                text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: text.unicodeScalars.append(scalar)
            }
        }
        text += "\""
    }

    private mutating func separate(_ isFirst: Bool) {
        if !isFirst { text += "," }
        if pretty { newLine() }
    }

    private mutating func close(_ isEmpty: Bool, _ bracket: String) {
        depth -= 1
        if pretty, !isEmpty { newLine() }
        text += bracket
    }

    private mutating func newLine() {
        text += "\n"
        for _ in 0..<depth { text += "  " }
    }
}
