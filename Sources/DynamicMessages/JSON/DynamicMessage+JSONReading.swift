import Messages

extension DynamicMessage {
    /// - Parameters:
    ///   - json: one JSON object, within `MessageLimits.jsonBytesMax` and `jsonDepthMax`; read as `MessageJSON.decode` reads it, maps as objects.
    ///   - type: full name of its type, e.g. `liveshop.order.v1.Order`.
    /// - Throws: naming the path of the field at fault; a field that the message does not have is an error.
    public init(json: String, type: String, in schema: SchemaSet) throws(MessageJSONError) {
        guard let message = schema.message(named: type) else {
            throw MessageJSONError("", "there is no descriptor of the message \(type)")
        }
        guard case .object(let object) = try JSONValue.parse(json) else {
            throw MessageJSONError("", "\(type) is a JSON object: {\"field\": value, …}")
        }
        self = try JSONReading(schema: schema).message(object, message, path: "")
    }
}

private struct JSONReading {
    let schema: SchemaSet

    func message(
        _ object: [String: JSONValue], _ type: MessageSchema, path: String
    ) throws(MessageJSONError) -> DynamicMessage {
        var message = DynamicMessage(type)
        var given: Set<Int32> = []
        var givenOneofs: Set<Int> = []
        // Sorted, so that of several mistakes always the same one is reported.
        for (key, value) in object.sorted(by: { $0.key < $1.key }) {
            let place = path.isEmpty ? key : "\(path).\(key)"
            guard let field = type.field(named: key) else {
                let known = type.fields.map(\.jsonName).joined(separator: ", ")
                throw MessageJSONError(
                    place, "\(type.fullName) has no such field; it has \(known.isEmpty ? "none" : known)")
            }
            guard given.insert(field.number).inserted else { throw MessageJSONError(place, "is given twice") }
            if case .null = value { continue }
            if let oneof = field.oneof, !givenOneofs.insert(oneof).inserted {
                throw MessageJSONError(place, "another field of the same oneof is given as well")
            }
            if field.isMap(in: schema) {
                try entries(value, of: field, into: &message, path: place)
            } else if field.isRepeated {
                guard case .array(let values) = value else {
                    throw MessageJSONError(place, "an array is needed, not \(value.kind)")
                }
                for (index, element) in values.enumerated() {
                    message.append(field, try self.value(element, field.kind, "\(place)[\(index)]"))
                }
            } else {
                message.set(field, try self.value(value, field.kind, place))
            }
        }
        return message
    }

    private func entries(
        _ value: JSONValue, of field: FieldSchema, into message: inout DynamicMessage, path: String
    ) throws(MessageJSONError) {
        guard case .object(let object) = value else { throw MessageJSONError(path, "an object is needed, not \(value.kind)") }
        guard case .message(let name) = field.kind, let type = schema.message(named: name), let key = type.field(1),
            let content = type.field(2)
        else { throw MessageJSONError(path, "its descriptor is no map's") }
        for (text, element) in object.sorted(by: { $0.key < $1.key }) {
            let place = "\(path)[\"\(text.prefix(80))\"]"
            var entry = DynamicMessage(type)
            let keyValue: JSONValue =
                key.kind == .bool && ["true", "false"].contains(text) ? .bool(text == "true") : .string(text)
            entry.set(key, try self.value(keyValue, key.kind, place))
            entry.set(content, try self.value(element, content.kind, place))
            message.append(field, .message(entry))
        }
    }

    private func value(_ value: JSONValue, _ kind: FieldKind, _ path: String) throws(MessageJSONError) -> DynamicValue {
        switch kind {
        case .int32, .sint32, .sfixed32:
            let number: Int32 = try value.integer(path)
            return .signed(Int64(number))
        case .int64, .sint64, .sfixed64: return .signed(try value.integer(path))
        case .uint32, .fixed32:
            let number: UInt32 = try value.integer(path)
            return .unsigned(UInt64(number))
        case .uint64, .fixed64: return .unsigned(try value.integer(path))
        case .float: return .float(try value.float(path))
        case .double: return .double(try value.number(path))
        case .bool: return .bool(try value.bool(path))
        case .string: return .string(try value.text(path))
        case .bytes: return .bytes(try value.bytes(path))
        case .enumeration(let name): return .signed(Int64(try enumeration(value, name, path)))
        case .message(let name):
            guard case .object(let object) = value else {
                throw MessageJSONError(path, "an object is needed, not \(value.kind)")
            }
            guard let type = schema.message(named: name) else {
                throw MessageJSONError(path, "there is no descriptor of the message \(name)")
            }
            return .message(try message(object, type, path: path))
        case .group: throw MessageJSONError(path, "groups of proto2 are not supported")
        }
    }

    private func enumeration(_ value: JSONValue, _ name: String, _ path: String) throws(MessageJSONError) -> Int32 {
        guard case .string(let text) = value else { return try value.integer(path) }
        guard let type = schema.enumeration(named: name) else {
            throw MessageJSONError(path, "there is no descriptor of the enum \(name)")
        }
        guard let number = type.number(of: text) else {
            let names = type.values.map(\.name).joined(separator: ", ")
            throw MessageJSONError(path, "\"\(text.prefix(80))\" is none of \(names)")
        }
        return number
    }
}
