/// How a field looks in Swift.
extension Field {
    var isInstant: Bool { swiftType == "Instant" && type == .scalar(.int64) }

    /// Unescaped property or case name.
    var swiftName: String {
        Naming.lowerCamel(isInstant && name.hasSuffix("_us") ? String(name.dropLast(3)) : name)
    }

    var escapedName: String { Naming.escaped(swiftName) }

    /// Type of one value, without array or optional.
    var elementType: String {
        switch type {
        case .scalar(let scalar): isInstant ? "Instant" : scalar.rawValue
        case .bool: "Bool"
        case .string: swiftType ?? "String"
        case .bytes: "[UInt8]"
        case .message(let name), .enumeration(let name): name.swift
        }
    }

    var isMessage: Bool { if case .message = type { true } else { false } }

    var propertyType: String {
        if isRepeated { return "[\(elementType)]" }
        return isMessage ? "\(elementType)?" : elementType
    }

    func defaultValue(_ schema: Schema) -> String {
        if isRepeated { return "[]" }
        switch type {
        case .scalar: return isInstant ? ".epoch" : "0"
        case .bool: return "false"
        case .string: return "\"\""
        case .bytes: return "[]"
        case .message: return "nil"
        case .enumeration(let name):
            let type = schema.enums.first { $0.name == name }!
            return "." + type.caseName(type.values.first { $0.number == 0 }!)
        }
    }
}

extension EnumType {
    /// Without the enum's own name in front, escaped.
    func caseName(_ value: EnumValue) -> String { Naming.escaped(bareCaseName(value)) }

    func bareCaseName(_ value: EnumValue) -> String {
        let prefix = Naming.enumPrefix(name.last)
        let stripped = value.name.hasPrefix(prefix) ? String(value.name.dropFirst(prefix.count)) : value.name
        return Naming.lowerCamel(stripped.lowercased())
    }
}

extension Oneof {
    var swiftName: String { Naming.lowerCamel(name) }
    var escapedName: String { Naming.escaped(swiftName) }
    var typeName: String { Naming.upperCamel(name) }
}

/// A stored property: a field of its own, or a oneof with its members.
enum Property {
    case field(Field)
    case oneof(Oneof, members: [Field])

    var escapedName: String {
        switch self {
        case .field(let field): field.escapedName
        case .oneof(let oneof, _): oneof.escapedName
        }
    }

    var type: String {
        switch self {
        case .field(let field): field.propertyType
        case .oneof(let oneof, _): "\(oneof.typeName)?"
        }
    }

    func defaultValue(_ schema: Schema) -> String {
        switch self {
        case .field(let field): field.defaultValue(schema)
        case .oneof: "nil"
        }
    }
}

extension MessageType {
    /// In the order of the fields; a oneof stands where its first member does.
    var properties: [Property] {
        var seen: Set<Int> = []
        return fields.compactMap { field in
            guard let index = field.oneof else { return .field(field) }
            guard seen.insert(index).inserted else { return nil }
            return .oneof(oneofs[index], members: fields.filter { $0.oneof == index })
        }
    }
}
