/// A message of a type that is known from its descriptor only. Fields that the type does not have are left out when it is read.
public struct DynamicMessage: Sendable {
    enum Content: Sendable {
        case single(DynamicValue)
        /// Of a map: its entries.
        case repeated([DynamicValue])
    }

    public let type: MessageSchema
    var contents: [Int32: Content] = [:]

    public init(_ type: MessageSchema) { self.type = type }

    /// The text at the end of a path of singular fields, as of a partition key; nil where a field on the way is missing or no string.
    public func text(at path: some Collection<String>) -> String? {
        guard let first = path.first, let field = type.field(named: first) else { return nil }
        guard case .single(let value) = contents[field.number] else {
            return path.count == 1 && field.kind == .string ? "" : nil
        }
        if path.count == 1 { if case .string(let text) = value { return text } else { return nil } }
        guard case .message(let message) = value else { return nil }
        return message.text(at: path.dropFirst())
    }

    /// Sets a field that is not repeated; of a oneof, it takes the place of the others.
    mutating func set(_ field: FieldSchema, _ value: DynamicValue) {
        leaveOneof(field)
        contents[field.number] = .single(value)
    }

    mutating func append(_ field: FieldSchema, _ value: DynamicValue) {
        // Taken out, so that the array is not copied.
        guard case .repeated(var values) = contents.removeValue(forKey: field.number) else {
            contents[field.number] = .repeated([value])
            return
        }
        values.append(value)
        contents[field.number] = .repeated(values)
    }

    private mutating func leaveOneof(_ field: FieldSchema) {
        guard let oneof = field.oneof else { return }
        for other in type.fields where other.oneof == oneof && other.number != field.number { contents[other.number] = nil }
    }
}

/// The value of one field.
enum DynamicValue: Sendable {
    /// Every signed type, and enums.
    case signed(Int64)
    case unsigned(UInt64)
    case float(Float)
    case double(Double)
    case bool(Bool)
    case string(String)
    case bytes([UInt8])
    case message(DynamicMessage)

    /// What a field without presence has when it is not written.
    var isDefault: Bool {
        switch self {
        case .signed(let value): value == 0
        case .unsigned(let value): value == 0
        // -0 is written.
        case .float(let value): value.bitPattern == 0
        case .double(let value): value.bitPattern == 0
        case .bool(let value): !value
        case .string(let text): text.isEmpty
        case .bytes(let bytes): bytes.isEmpty
        case .message: false
        }
    }
}
