/// The protos as values: what the writers need and nothing else.
struct Schema {
    var files: [SchemaFile]

    var messages: [MessageType] { files.flatMap(\.messages).flatMap(\.withNested) }
    var enums: [EnumType] { files.flatMap(\.enums) + messages.flatMap(\.enums) }
    var services: [ServiceType] { files.flatMap(\.services) }

    /// The files that go there.
    func part(_ destination: Destination) -> Schema { Schema(files: files.filter { $0.destination == destination }) }
}

struct SchemaFile {
    /// Path below the proto root, e.g. `liveshop/catalog/v1/types.proto`.
    var path: String
    var package: String
    /// Paths of the files it imports.
    var imports: [String] = []
    var messages: [MessageType]
    var enums: [EnumType]
    var services: [ServiceType]

    var destination: Destination { .of(package: package) }
}

struct MessageType {
    var name: TypeName
    var comment: [String]
    var fields: [Field]
    var oneofs: [Oneof]
    var messages: [MessageType]
    var enums: [EnumType]

    var withNested: [MessageType] { [self] + messages.flatMap(\.withNested) }
}

struct Field {
    var name: String
    var number: Int32
    var comment: [String]
    var type: FieldType
    var isRepeated: Bool
    /// Index into the message's `oneofs`.
    var oneof: Int?
    /// The `swift_type` option; nil if absent.
    var swiftType: String?
    /// As in the proto file, or protoc's default.
    var jsonName: String
}

enum FieldType: Hashable {
    case scalar(Scalar)
    case bool
    case string
    case bytes
    case message(TypeName)
    case enumeration(TypeName)
}

/// Numbers that protobuf-c and Swift lay out the same way. The raw value is the Swift type.
enum Scalar: String {
    case int32 = "Int32"
    case int64 = "Int64"
    case uint32 = "UInt32"
    case uint64 = "UInt64"
    case float = "Float"
    case double = "Double"
}

struct Oneof {
    var name: String
    var comment: [String]
}

struct EnumType {
    var name: TypeName
    var comment: [String]
    var values: [EnumValue]
}

struct EnumValue {
    var name: String
    var number: Int32
    var comment: [String]
}

struct ServiceType {
    var name: TypeName
    var comment: [String]
    var methods: [MethodType]
}

struct MethodType {
    var name: String
    /// E.g. `liveshop.catalog.v1.Catalog/GetProduct`.
    var fullName: String
    var comment: [String]
    var request: TypeName
    var response: TypeName
    var idempotency: Idempotency
    var streaming: Streaming
    /// Dotted path; empty for none.
    var partitionKey: String
    var defaultDeadlineMilliseconds: UInt32

    /// Which side says more than one message.
    enum Streaming: String {
        case none, requests, responses
    }

    /// Stable number on the wire: FNV-1a of the full name, high half xor low half. RPCCore's `MethodID` computes the same; a
    /// contract test holds the two together (this tool cannot import what it generates).
    var id: UInt32 {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in fullName.utf8 { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
        return UInt32(truncatingIfNeeded: hash ^ (hash >> 32))
    }
}

/// Raw values are the numbers of `liveshop.common.v1.Idempotency`.
enum Idempotency: Int32 {
    case keyed = 0
    case natural = 1
    case readOnly = 2
}
