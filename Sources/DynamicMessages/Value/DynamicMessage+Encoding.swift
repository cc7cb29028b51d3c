extension DynamicMessage {
    /// The packed message: fields by number, those at their default left out.
    public func encoded() -> [UInt8] {
        var writer = WireWriter()
        for field in type.fields {
            switch contents[field.number] {
            case nil: break
            case .single(let value):
                guard field.hasPresence || !value.isDefault else { continue }
                writer.tag(field.number, field.kind.wireType)
                value.write(field.kind, to: &writer)
            case .repeated(let values) where field.isPacked:
                var packed = WireWriter()
                for value in values { value.write(field.kind, to: &packed) }
                guard !packed.bytes.isEmpty else { continue }
                writer.tag(field.number, .lengthPrefixed)
                writer.lengthPrefixed(packed.bytes)
            case .repeated(let values):
                for value in values {
                    writer.tag(field.number, field.kind.wireType)
                    value.write(field.kind, to: &writer)
                }
            }
        }
        return writer.bytes
    }
}

extension DynamicValue {
    fileprivate func write(_ kind: FieldKind, to writer: inout WireWriter) {
        switch self {
        case .signed(let value):
            switch kind {
            case .sint32, .sint64: writer.varint(UInt64(bitPattern: value << 1 ^ value >> 63))
            case .sfixed32: writer.fixed32(UInt32(truncatingIfNeeded: value))
            case .sfixed64: writer.fixed64(UInt64(bitPattern: value))
            // Negative ones are ten bytes, also of 32 bits.
            default: writer.varint(UInt64(bitPattern: value))
            }
        case .unsigned(let value):
            switch kind {
            case .fixed32: writer.fixed32(UInt32(truncatingIfNeeded: value))
            case .fixed64: writer.fixed64(value)
            default: writer.varint(value)
            }
        case .float(let value): writer.fixed32(value.bitPattern)
        case .double(let value): writer.fixed64(value.bitPattern)
        case .bool(let value): writer.varint(value ? 1 : 0)
        case .string(let text): writer.lengthPrefixed(text.utf8)
        case .bytes(let bytes): writer.lengthPrefixed(bytes)
        case .message(let message): writer.lengthPrefixed(message.encoded())
        }
    }
}
