/// `write(to:)`: fills the protobuf-c struct.
enum SwiftWireEncoding {
    static func function(_ message: MessageType, _ source: inout SwiftSource) {
        source.block("func write(to wire: UnsafeMutablePointer<\(message.name.cType)>, _ arena: Arena) throws(MessageError)") {
            source in
            source.line("\(message.name.cFunction)__init(wire)")
            for property in message.properties {
                switch property {
                case .field(let field) where field.isRepeated: repeated(field, &source)
                case .field(let field): singular(field, &source)
                case .oneof(let oneof, let members): self.oneof(oneof, members, message.name, &source)
                }
            }
        }
    }

    private static func singular(_ field: Field, _ source: inout SwiftSource) {
        let member = "wire.pointee.\(Naming.cField(field.name))"
        let property = "self.\(field.escapedName)"
        switch field.type {
        case .message(let name):
            source.block("if let value = \(property)") { source in
                allocated("element", name, "value", &source)
                source.line("\(member) = element")
            }
        case .string, .bytes:
            source.line("if !\(property).isEmpty { \(member) = \(value(of: field, property)) }")
        default:
            source.line("\(member) = \(value(of: field, property))")
        }
    }

    private static func oneof(_ oneof: Oneof, _ members: [Field], _ message: TypeName, _ source: inout SwiftSource) {
        source.line("switch self.\(oneof.escapedName) {")
        for field in members {
            let member = "wire.pointee.\(Naming.cField(field.name))"
            source.line("case .\(field.escapedName)(let value):")
            source.indented { source in
                source.line("wire.pointee.\(Naming.cField(oneof.name))_case = .init(rawValue: \(field.number))")
                if case .message(let name) = field.type {
                    allocated("element", name, "value", &source)
                    source.line("\(member) = element")
                } else {
                    source.line("\(member) = \(value(of: field, "value"))")
                }
            }
        }
        source.line("case nil: break")
        source.line("}")
    }

    private static func repeated(_ field: Field, _ source: inout SwiftSource) {
        let property = "self.\(field.escapedName)"
        source.block("if !\(property).isEmpty") { source in
            let count = "wire.pointee.n_\(field.name.lowercased())"
            let member = "wire.pointee.\(Naming.cField(field.name))"
            source.line("\(count) = \(property).count")
            if case .scalar = field.type, !field.isInstant {
                source.line("\(member) = arena.copy(\(property))")
                return
            }
            source.line("let elements = arena.allocate(\(elementCType(field)).self, count: \(property).count)")
            source.block("for index in 0..<\(property).count") { source in
                if case .message(let name) = field.type {
                    allocated("element", name, "\(property)[index]", &source)
                    source.line("elements[index] = element")
                } else {
                    source.line("elements[index] = \(value(of: field, "\(property)[index]"))")
                }
            }
            source.line("\(member) = elements")
        }
    }

    private static func allocated(_ variable: String, _ name: TypeName, _ value: String, _ source: inout SwiftSource) {
        source.line("let \(variable) = arena.allocate(\(name.cType).self)")
        source.line("try \(value).write(to: \(variable), arena)")
    }

    private static func elementCType(_ field: Field) -> String {
        switch field.type {
        case .scalar(let scalar): scalar.rawValue
        case .bool: "protobuf_c_boolean"
        case .string: "UnsafeMutablePointer<CChar>?"
        case .bytes: "ProtobufCBinaryData"
        case .message(let name): "UnsafeMutablePointer<\(name.cType)>?"
        case .enumeration(let name): name.cType
        }
    }

    /// C value of a Swift expression that is not a message.
    private static func value(of field: Field, _ expression: String) -> String {
        switch field.type {
        case .scalar: field.isInstant ? "\(expression).microseconds" : expression
        case .bool: "\(expression) ? 1 : 0"
        case .string:
            "try arena.string(\(expression)\(field.swiftType == nil ? "" : ".rawValue"), Self.fullName, \"\(field.name)\")"
        case .bytes: "arena.data(\(expression))"
        case .enumeration: ".init(rawValue: .init(truncatingIfNeeded: \(expression).rawValue))"
        case .message: expression
        }
    }
}
