internal import CMessages
@_spi(GeneratedCode) import MessageWire

/// Fills a protobuf-c struct from JSON and packs it.
struct JSONFiller {
    private let arena: Arena

    static func pack(_ object: [String: JSONValue], _ descriptor: MessageDescriptor) throws(MessageJSONError) -> [UInt8] {
        let arena = Arena(bytes: Arena.encodingBytes)
        defer { arena.free() }
        let message = try JSONFiller(arena: arena).message(object, descriptor.pointer, path: "")
        do {
            let base = message.assumingMemoryBound(to: ProtobufCMessage.self)
            return try arena.pack(base, String(cString: descriptor.pointer.pointee.name))
        } catch {
            throw MessageJSONError("", "\(error)")
        }
    }

    private func message(
        _ object: [String: JSONValue], _ descriptor: UnsafePointer<ProtobufCMessageDescriptor>, path: String
    ) throws(MessageJSONError) -> UnsafeMutableRawPointer {
        let message = block(descriptor.pointee.sizeof_message)
        descriptor.pointee.message_init(message.assumingMemoryBound(to: ProtobufCMessage.self))
        let fields = FieldLayout.all(descriptor)
        var given: Set<UInt32> = []
        // Sorted, so that of several mistakes always the same one is reported.
        for (key, value) in object.sorted(by: { $0.key < $1.key }) {
            let place = path.isEmpty ? key : "\(path).\(key)"
            guard let field = fields.first(where: { $0.jsonName == key || $0.name == key }) else {
                let known = fields.map(\.jsonName).joined(separator: ", ")
                let name = String(cString: descriptor.pointee.name)
                throw MessageJSONError(place, "\(name) has no such field; it has \(known.isEmpty ? "none" : known)")
            }
            guard given.insert(field.number).inserted else { throw MessageJSONError(place, "is given twice") }
            if case .null = value { continue }
            if field.isRepeated {
                try repeated(field, of: message, value, path: place)
            } else {
                if field.isOneofMember {
                    let oneofCase = message + field.quantifierOffset
                    guard oneofCase.load(as: UInt32.self) == 0 else {
                        throw MessageJSONError(place, "another field of the same oneof is given as well")
                    }
                    oneofCase.storeBytes(of: field.number, as: UInt32.self)
                }
                try store(field, value, at: message + field.offset, path: place)
            }
        }
        return message
    }

    private func repeated(
        _ field: FieldLayout, of message: UnsafeMutableRawPointer, _ value: JSONValue, path: String
    ) throws(MessageJSONError) {
        guard case .array(let values) = value else { throw MessageJSONError(path, "an array is needed, not \(value.kind)") }
        let elements = block(field.stride * values.count)
        for (index, element) in values.enumerated() {
            try store(field, element, at: elements + index * field.stride, path: "\(path)[\(index)]")
        }
        message.storeBytes(of: values.count, toByteOffset: field.quantifierOffset, as: Int.self)
        message.storeBytes(of: elements, toByteOffset: field.offset, as: UnsafeMutableRawPointer.self)
    }

    private func store(
        _ field: FieldLayout, _ value: JSONValue, at member: UnsafeMutableRawPointer, path: String
    ) throws(MessageJSONError) {
        switch field.type {
        case PROTOBUF_C_TYPE_INT32, PROTOBUF_C_TYPE_SINT32, PROTOBUF_C_TYPE_SFIXED32:
            member.storeBytes(of: try value.integer(path), as: Int32.self)
        case PROTOBUF_C_TYPE_UINT32, PROTOBUF_C_TYPE_FIXED32: member.storeBytes(of: try value.integer(path), as: UInt32.self)
        case PROTOBUF_C_TYPE_INT64, PROTOBUF_C_TYPE_SINT64, PROTOBUF_C_TYPE_SFIXED64:
            member.storeBytes(of: try value.integer(path), as: Int64.self)
        case PROTOBUF_C_TYPE_UINT64, PROTOBUF_C_TYPE_FIXED64: member.storeBytes(of: try value.integer(path), as: UInt64.self)
        case PROTOBUF_C_TYPE_FLOAT: member.storeBytes(of: try value.float(path), as: Float.self)
        case PROTOBUF_C_TYPE_DOUBLE: member.storeBytes(of: try value.number(path), as: Double.self)
        case PROTOBUF_C_TYPE_BOOL:
            member.storeBytes(of: try value.bool(path) ? 1 : 0, as: protobuf_c_boolean.self)
        case PROTOBUF_C_TYPE_ENUM: member.storeBytes(of: try enumeration(value, field, path), as: Int32.self)
        case PROTOBUF_C_TYPE_STRING:
            let text = try value.text(path)
            let copy: UnsafeMutablePointer<CChar>
            do { copy = try arena.string(text, "", field.name) } catch {
                throw MessageJSONError(path, "a string cannot hold NUL")
            }
            member.storeBytes(of: copy, as: UnsafeMutablePointer<CChar>.self)
        case PROTOBUF_C_TYPE_BYTES: member.storeBytes(of: arena.data(try value.bytes(path)), as: ProtobufCBinaryData.self)
        default:
            guard case .object(let object) = value else {
                throw MessageJSONError(path, "an object is needed, not \(value.kind)")
            }
            member.storeBytes(of: try message(object, field.message, path: path), as: UnsafeMutableRawPointer.self)
        }
    }

    private func enumeration(_ value: JSONValue, _ field: FieldLayout, _ path: String) throws(MessageJSONError) -> Int32 {
        guard case .string(let name) = value else { return try value.integer(path) }
        guard let known = protobuf_c_enum_descriptor_get_value_by_name(field.enumeration, name) else {
            let values = UnsafeBufferPointer(
                start: field.enumeration.pointee.values, count: Int(field.enumeration.pointee.n_values))
            let names = values.map { String(cString: $0.name) }.joined(separator: ", ")
            throw MessageJSONError(path, "\"\(name.prefix(80))\" is none of \(names)")
        }
        return Int32(known.pointee.value)
    }

    private func block(_ bytes: Int) -> UnsafeMutableRawPointer {
        UnsafeMutableRawPointer(arena.allocate(UInt64.self, count: (bytes + 7) / 8))
    }
}
