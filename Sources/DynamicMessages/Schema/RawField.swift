/// A `google.protobuf.FieldDescriptorProto`, before it is known what its file's syntax makes of it.
struct RawField {
    private let name: String
    private let jsonName: String
    private let number: Int32
    private let label: UInt64
    private let kind: FieldKind
    private let packedOption: UInt64?
    private let comment: [String]
    /// The oneof it is in, also if `optional` stands for it.
    let oneof: Int?
    let isProto3Optional: Bool

    /// - Parameter message: for errors.
    init(_ bytes: ArraySlice<UInt8>, comment: [String], in message: String) throws(DynamicMessageError) {
        name = try FileReading.text(1, in: bytes)
        let json = try FileReading.text(10, in: bytes)
        jsonName = json.isEmpty ? Self.jsonName(name) : json
        number = Int32(truncatingIfNeeded: try FileReading.number(3, in: bytes) ?? 0)
        label = try FileReading.number(4, in: bytes) ?? 1
        oneof = try FileReading.number(9, in: bytes).map { Int(clamping: $0) }
        isProto3Optional = try FileReading.number(17, in: bytes) == 1
        self.comment = comment
        packedOption = try FileReading.number(2, in: Self.options(bytes))
        let typeName = FileReading.withoutDot(try FileReading.text(6, in: bytes))
        guard let kind = Self.kind(try FileReading.number(5, in: bytes) ?? 0, typeName), number > 0 else {
            throw DynamicMessageError("\(message).\(name)", "a field needs a number above 0 and a known type")
        }
        self.kind = kind
    }

    private static func options(_ bytes: ArraySlice<UInt8>) throws(DynamicMessageError) -> ArraySlice<UInt8> {
        var reader = WireReader(bytes)
        var options: ArraySlice<UInt8> = []
        while let (number, type) = try reader.tag() {
            if number == 8, type == .lengthPrefixed {
                options = try reader.lengthPrefixed()
            } else {
                try reader.skip(type, number)
            }
        }
        return options
    }

    func schema(syntax: String) -> FieldSchema {
        let isRepeated = label == 3
        let isMessage = if case .message = kind { true } else { false }
        let isPackable =
            switch kind {
            case .string, .bytes, .message, .group: false
            default: true
            }
        return FieldSchema(
            name: name, jsonName: jsonName, number: number, comment: comment, kind: kind, isRepeated: isRepeated,
            isPacked: isRepeated && isPackable && (packedOption.map { $0 == 1 } ?? (syntax != "proto2")),
            hasPresence: !isRepeated && (isMessage || oneof != nil || syntax != "proto3"), isOptional: isProto3Optional,
            oneof: isProto3Optional ? nil : oneof)
    }

    private static func kind(_ number: UInt64, _ typeName: String) -> FieldKind? {
        switch number {
        case 1: .double
        case 2: .float
        case 3: .int64
        case 4: .uint64
        case 5: .int32
        case 6: .fixed64
        case 7: .fixed32
        case 8: .bool
        case 9: .string
        case 10: .group
        case 11: .message(typeName)
        case 12: .bytes
        case 13: .uint32
        case 14: .enumeration(typeName)
        case 15: .sfixed32
        case 16: .sfixed64
        case 17: .sint32
        case 18: .sint64
        default: nil
        }
    }

    /// As protoc's ToJsonName.
    private static func jsonName(_ name: String) -> String {
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
}
