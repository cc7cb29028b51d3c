extension DynamicMessage {
    /// - Parameters:
    ///   - bytes: the packed message.
    ///   - type: full name of its type, e.g. `liveshop.order.v1.Order`.
    /// - Throws: if the bytes are no such message, or the schema lacks a type that is in it.
    public init(decoding bytes: [UInt8], type: String, in schema: SchemaSet) throws(DynamicMessageError) {
        var decoder = DynamicDecoder(schema: schema)
        self = try decoder.message(bytes[...], try schema.type(type))
    }
}

private struct DynamicDecoder {
    let schema: SchemaSet
    private var values = 0

    init(schema: SchemaSet) { self.schema = schema }

    mutating func message(_ bytes: ArraySlice<UInt8>, _ type: MessageSchema) throws(DynamicMessageError) -> DynamicMessage {
        var message = DynamicMessage(type)
        try merge(bytes, into: &message, depth: 0)
        return message
    }

    private mutating func merge(
        _ bytes: ArraySlice<UInt8>, into message: inout DynamicMessage, depth: Int
    ) throws(DynamicMessageError) {
        guard depth < DynamicLimits.depthMax else {
            throw DynamicMessageError(message.type.fullName, "nested deeper than \(DynamicLimits.depthMax)")
        }
        var reader = WireReader(bytes)
        while let (number, wireType) = try reader.tag() {
            guard let field = message.type.field(number) else {
                try reader.skip(wireType, number)
                continue
            }
            let expected = field.kind.wireType
            if field.isRepeated, wireType == .lengthPrefixed, expected != .lengthPrefixed, expected != .groupStart {
                var packed = WireReader(try reader.lengthPrefixed())
                while !packed.isAtEnd { message.append(field, try scalar(&packed, field)) }
                continue
            }
            // As protobuf has it: a field of another kind than its number says is an unknown one.
            guard wireType == expected, expected != .groupStart else {
                try reader.skip(wireType, number)
                continue
            }
            if case .message(let name) = field.kind {
                try nested(try reader.lengthPrefixed(), name, field, into: &message, depth: depth)
            } else {
                let value = try value(&reader, field, of: message.type)
                field.isRepeated ? message.append(field, value) : message.set(field, value)
            }
        }
    }

    /// A message twice in a field that holds one is both of them merged.
    private mutating func nested(
        _ bytes: ArraySlice<UInt8>, _ name: String, _ field: FieldSchema, into message: inout DynamicMessage, depth: Int
    ) throws(DynamicMessageError) {
        try count()
        var inner: DynamicMessage
        if !field.isRepeated, case .single(.message(let present)) = message.contents[field.number] {
            inner = present
        } else {
            inner = DynamicMessage(try schema.type(name))
        }
        try merge(bytes, into: &inner, depth: depth + 1)
        field.isRepeated ? message.append(field, .message(inner)) : message.set(field, .message(inner))
    }

    private mutating func value(
        _ reader: inout WireReader, _ field: FieldSchema, of type: MessageSchema
    ) throws(DynamicMessageError) -> DynamicValue {
        switch field.kind {
        case .string:
            try count()
            guard let text = String(validating: try reader.lengthPrefixed(), as: UTF8.self) else {
                throw DynamicMessageError("\(type.fullName).\(field.name)", "a string must be UTF-8")
            }
            return .string(text)
        case .bytes:
            try count()
            return .bytes(Array(try reader.lengthPrefixed()))
        default: return try scalar(&reader, field)
        }
    }

    private mutating func scalar(_ reader: inout WireReader, _ field: FieldSchema) throws(DynamicMessageError) -> DynamicValue {
        try count()
        switch field.kind {
        case .int32, .enumeration: return .signed(Int64(Int32(truncatingIfNeeded: try reader.varint())))
        case .int64: return .signed(Int64(bitPattern: try reader.varint()))
        case .uint32: return .unsigned(UInt64(UInt32(truncatingIfNeeded: try reader.varint())))
        case .uint64: return .unsigned(try reader.varint())
        case .sint32:
            let raw = UInt32(truncatingIfNeeded: try reader.varint())
            return .signed(Int64(Int32(bitPattern: raw >> 1) ^ -Int32(bitPattern: raw & 1)))
        case .sint64:
            let raw = try reader.varint()
            return .signed(Int64(bitPattern: raw >> 1) ^ -Int64(bitPattern: raw & 1))
        case .fixed32: return .unsigned(UInt64(try reader.fixed32()))
        case .fixed64: return .unsigned(try reader.fixed64())
        case .sfixed32: return .signed(Int64(Int32(bitPattern: try reader.fixed32())))
        case .sfixed64: return .signed(Int64(bitPattern: try reader.fixed64()))
        case .bool: return .bool(try reader.varint() != 0)
        case .float: return .float(Float(bitPattern: try reader.fixed32()))
        case .double: return .double(Double(bitPattern: try reader.fixed64()))
        case .string, .bytes, .message, .group: preconditionFailure("\(field.name) is no number")
        }
    }

    private mutating func count() throws(DynamicMessageError) {
        values += 1
        guard values <= DynamicLimits.valuesMax else {
            throw DynamicMessageError("", "more than \(DynamicLimits.valuesMax) values in a message")
        }
    }
}

extension FieldKind {
    var wireType: WireReader.WireType {
        switch self {
        case .int32, .int64, .uint32, .uint64, .sint32, .sint64, .bool, .enumeration: .varint
        case .fixed64, .sfixed64, .double: .fixed64
        case .fixed32, .sfixed32, .float: .fixed32
        case .string, .bytes, .message: .lengthPrefixed
        case .group: .groupStart
        }
    }
}
