/// The value types of one proto file.
enum SwiftMessageWriter {
    static func file(_ file: SchemaFile, _ schema: Schema) -> String {
        var source = SwiftSource()
        func types(_ source: inout SwiftSource) {
            for type in file.enums { enumeration(type, &source) }
            for message in file.messages { self.message(message, schema, &source) }
        }
        if let namespace = TypeName.namespace(of: file.package) {
            source.block("extension \(namespace)") { types(&$0) }
        } else {
            types(&source)
        }
        return source.text
    }

    private static func message(_ message: MessageType, _ schema: Schema, _ source: inout SwiftSource) {
        let properties = message.properties
        source.comment(message.comment)
        source.block("public struct \(message.name.last): Hashable, Sendable") { source in
            for property in properties {
                if case .field(let field) = property { source.comment(field.comment) }
                if case .oneof(let oneof, _) = property { source.comment(oneof.comment) }
                source.line("public var \(property.escapedName): \(property.type) = \(property.defaultValue(schema))")
            }
            if !properties.isEmpty { source.line() }
            source.line("public init() {}")
            if !properties.isEmpty { memberwiseInit(properties, schema, &source) }
            for case .oneof(let oneof, let members) in properties {
                source.line()
                self.oneof(oneof, members, &source)
            }
            for type in message.enums {
                source.line()
                enumeration(type, &source)
            }
            for nested in message.messages {
                source.line()
                self.message(nested, schema, &source)
            }
        }
        source.line()
    }

    private static func memberwiseInit(_ properties: [Property], _ schema: Schema, _ source: inout SwiftSource) {
        source.line()
        source.line("public init(")
        source.indented { source in
            for (index, property) in properties.enumerated() {
                let comma = index == properties.count - 1 ? "" : ","
                source.line("\(property.escapedName): \(property.type) = \(property.defaultValue(schema))\(comma)")
            }
        }
        source.block(")") { source in
            for property in properties { source.line("self.\(property.escapedName) = \(property.escapedName)") }
        }
    }

    private static func oneof(_ oneof: Oneof, _ members: [Field], _ source: inout SwiftSource) {
        source.comment(oneof.comment)
        source.block("public enum \(oneof.typeName): Hashable, Sendable") { source in
            for field in members {
                source.comment(field.comment)
                source.line("case \(field.escapedName)(\(field.elementType))")
            }
        }
    }

    private static func enumeration(_ type: EnumType, _ source: inout SwiftSource) {
        source.comment(type.comment)
        source.block("public enum \(type.name.last): Hashable, Sendable") { source in
            for value in type.values {
                source.comment(value.comment)
                source.line("case \(type.caseName(value))")
            }
            source.comment(["A value that this version does not know; kept as it came."])
            source.line("case unrecognized(Int32)")
            source.line()
            source.block("public init(rawValue: Int32)") { source in
                source.line("switch rawValue {")
                for value in type.values { source.line("case \(value.number): self = .\(type.caseName(value))") }
                source.line("default: self = .unrecognized(rawValue)")
                source.line("}")
            }
            source.line()
            source.block("public var rawValue: Int32") { source in
                source.line("switch self {")
                for value in type.values { source.line("case .\(type.caseName(value)): \(value.number)") }
                source.line("case .unrecognized(let rawValue): rawValue")
                source.line("}")
            }
        }
        source.line()
    }
}
