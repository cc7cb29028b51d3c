/// A message type as its descriptor has it.
public final class MessageSchema: Sendable {
    /// E.g. `liveshop.order.v1.Order`.
    public let fullName: String
    /// Lines of the comment above it.
    public let comment: [String]
    /// By number.
    public let fields: [FieldSchema]
    /// Names of its oneofs; those that `optional` stands for are not among them.
    public let oneofs: [OneofSchema]
    /// An entry of a map, with `key` and `value`: protobuf writes maps so.
    public let isMapEntry: Bool
    /// File that defines it.
    public let file: String
    private let byNumber: [Int32: Int]

    init(
        fullName: String, comment: [String], fields: [FieldSchema], oneofs: [OneofSchema], isMapEntry: Bool, file: String
    ) {
        self.fullName = fullName
        self.comment = comment
        self.fields = fields.sorted { $0.number < $1.number }
        self.oneofs = oneofs
        self.isMapEntry = isMapEntry
        self.file = file
        byNumber = Dictionary(self.fields.enumerated().map { ($1.number, $0) }) { first, _ in first }
    }

    public func field(_ number: Int32) -> FieldSchema? { byNumber[number].map { fields[$0] } }

    /// By its name in the proto file or in JSON.
    public func field(named name: String) -> FieldSchema? { fields.first { $0.name == name || $0.jsonName == name } }
}

/// Fields of which one at most is set.
public struct OneofSchema: Hashable, Sendable {
    public let name: String
    public let comment: [String]
}

/// A field of a message.
public struct FieldSchema: Hashable, Sendable {
    public let name: String
    public let jsonName: String
    public let number: Int32
    public let comment: [String]
    public let kind: FieldKind
    public let isRepeated: Bool
    /// Repeated numbers are written in one piece.
    public let isPacked: Bool
    /// Set and at its default is something else than not set.
    public let hasPresence: Bool
    /// Declared `optional`.
    public let isOptional: Bool
    /// Index into the message's `oneofs`.
    public let oneof: Int?
}

/// What a field holds.
public enum FieldKind: Hashable, Sendable {
    case double, float, int64, uint64, int32, fixed64, fixed32, bool, string, bytes, uint32, sfixed32, sfixed64, sint32, sint64
    /// With its full name.
    case enumeration(String)
    /// With its full name.
    case message(String)
    /// Of proto2; not supported, and skipped where it comes.
    case group

    /// As in a proto file.
    public var name: String {
        switch self {
        case .enumeration(let name), .message(let name): name
        case .group: "group"
        default: "\(self)"
        }
    }
}

/// An enum.
public struct EnumSchema: Hashable, Sendable {
    public struct Value: Hashable, Sendable {
        public let name: String
        public let number: Int32
        public let comment: [String]
    }

    public let fullName: String
    public let comment: [String]
    public let values: [Value]
    /// File that defines it.
    public let file: String

    /// The first of that number.
    public func name(of number: Int32) -> String? { values.first { $0.number == number }?.name }

    public func number(of name: String) -> Int32? { values.first { $0.name == name }?.number }
}
