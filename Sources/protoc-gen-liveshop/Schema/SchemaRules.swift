/// What the generated code cannot express although protoc accepts it. All problems at once, each naming its place.
enum SchemaRules {
    static func problems(in schema: Schema) -> [String] {
        (duplicateNames(schema) + schema.messages.flatMap(fields) + schema.enums.flatMap(enumeration)
            + recursion(schema) + services(schema) + schema.files.flatMap(border)).map(\.description)
    }

    /// The plugins' package stands alone: an author compiles it without anything else of Liveshop, and it only speaks of what goes
    /// through the plugin ABI.
    private static func border(_ file: SchemaFile) -> [SchemaError] {
        let isPlugin = file.destination == .plugins
        var problems: [SchemaError] = file.imports.filter { $0.hasPrefix("liveshop/plugin/") != isPlugin }.map {
            SchemaError(
                file.path, isPlugin ? "the plugins' package must not import \($0)" : "must not import the plugins' \($0)")
        }
        if isPlugin, let service = file.services.first {
            problems.append(SchemaError(service.name.fullName, "the plugins' package has no services"))
        }
        return problems
    }

    private static func duplicateNames(_ schema: Schema) -> [SchemaError] {
        var problems: [SchemaError] = []
        var seen: [String: String] = [:]
        let types = schema.messages.map(\.name) + schema.enums.map(\.name)
        for name in types {
            if let other = seen.updateValue(name.fullName, forKey: name.swift) {
                problems.append(SchemaError(name.fullName, "is \(name.swift) in Swift, and so is \(other)"))
            }
            if name.path.count == 1, reservedTypeNames.contains(name.last) {
                problems.append(SchemaError(name.fullName, "the name \(name.last) means something else in generated Swift"))
            }
        }
        let common = Set(types.filter { $0.namespace == nil && $0.path.count == 1 }.map(\.last))
        let identifiers = Set(schema.messages.flatMap(\.fields).filter { $0.type == .string }.compactMap(\.swiftType))
        // The plugins' types are compiled without the common ones and the identifiers.
        let own = types.filter { !Destination.isPlugin(package: $0.package) }
        for name in own where common.contains(name.last) && (name.namespace != nil || name.path.count > 1) {
            problems.append(SchemaError(name.fullName, "hides the common type \(name.last)"))
        }
        for name in own where identifiers.contains(name.last) {
            problems.append(SchemaError(name.fullName, "hides the identifier \(name.last)"))
        }
        return problems
    }

    private static let reservedTypeNames: Set<String> = [
        "Array", "Bool", "Double", "Float", "Hashable", "Identifier", "Instant", "Int32", "Int64", "Message", "MessageError",
        "MessageRegistry", "Optional", "Sendable", "String", "UInt32", "UInt64", "UInt8",
    ]

    /// Members that generated types have already, or that backticks do not make usable.
    private static let reservedMemberNames: Set<String> = [
        "encoded", "hash", "hashValue", "init", "json", "rawValue", "self", "unrecognized",
    ]

    private static func fields(_ message: MessageType) -> [SchemaError] {
        var problems: [SchemaError] = []
        var seen: Set<String> = []
        for property in message.properties where !seen.insert(property.escapedName).inserted {
            problems.append(SchemaError(message.name.fullName, "two fields are called \(property.escapedName) in Swift"))
        }
        let nested = Set(message.messages.map(\.name.last) + message.enums.map(\.name.last))
        for oneof in message.oneofs where nested.contains(oneof.typeName) {
            problems.append(
                SchemaError(message.name.fullName, "oneof \(oneof.name) and a nested type are both called \(oneof.typeName)"))
        }
        for field in message.fields {
            let place = "\(message.name.fullName): field \(field.name)"
            if !field.name.allSatisfy({ $0.isASCII && ($0.isLowercase || $0.isNumber || $0 == "_") }) {
                problems.append(SchemaError(place, "field names are lower_snake_case"))
            }
            if reservedMemberNames.contains(field.swiftName) {
                problems.append(SchemaError(place, "the name \(field.swiftName) is taken by Swift"))
            }
            // protobuf-c's descriptors, from which MessageJSON works, do not know it.
            if field.jsonName != Naming.jsonName(field.name) {
                problems.append(SchemaError(place, "json_name is not supported"))
            }
            if let rule = swiftType(field) { problems.append(SchemaError(place, rule)) }
        }
        return problems
    }

    private static func swiftType(_ field: Field) -> String? {
        guard let name = field.swiftType else { return nil }
        switch field.type {
        case .string:
            guard name.first?.isUppercase == true, name.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber) }) else {
                return "swift_type \"\(name)\" is not a type name"
            }
            return reservedTypeNames.contains(name) ? "swift_type \(name) cannot be an identifier" : nil
        case .scalar(.int64):
            guard name == "Instant" else { return "an int64 field can only have swift_type Instant" }
            return field.name.hasSuffix("_us") ? nil : "an Instant field's name ends in _us"
        default:
            return "swift_type is for string and int64 fields"
        }
    }

    private static func enumeration(_ type: EnumType) -> [SchemaError] {
        var seen = reservedMemberNames
        return type.values.compactMap { value in
            let name = type.bareCaseName(value)
            guard let first = name.first, first.isLetter else {
                return SchemaError(type.name.fullName, "value \(value.name) has no name of its own in Swift")
            }
            return seen.insert(name).inserted
                ? nil : SchemaError(type.name.fullName, "value \(value.name) is \(name) in Swift, which is taken")
        }
    }

    private static func recursion(_ schema: Schema) -> [SchemaError] {
        let fields = Dictionary(uniqueKeysWithValues: schema.messages.map { ($0.name, $0.fields) })
        var finished: Set<TypeName> = []
        var problems: [SchemaError] = []
        func visit(_ name: TypeName, _ path: [TypeName]) {
            if let start = path.firstIndex(of: name) {
                let loop = (path[start...] + [name]).map(\.fullName).joined(separator: " → ")
                problems.append(SchemaError(name.fullName, "recursive messages are not supported: \(loop)"))
                return
            }
            guard !finished.contains(name) else { return }
            for case .message(let next) in (fields[name] ?? []).map(\.type) { visit(next, path + [name]) }
            finished.insert(name)
        }
        for message in schema.messages { visit(message.name, []) }
        return problems
    }

    private static func services(_ schema: Schema) -> [SchemaError] {
        var problems: [SchemaError] = []
        var methodByID: [UInt32: String] = [:]
        var names: Set<String> = []
        for service in schema.services {
            // People and the CLI call services by their short names.
            if !names.insert(service.name.last).inserted {
                problems.append(SchemaError(service.name.fullName, "another service is called \(service.name.last)"))
            }
            for method in service.methods {
                if let other = methodByID.updateValue(method.fullName, forKey: method.id) {
                    problems.append(SchemaError(method.fullName, "has the same method id as \(other); rename one"))
                }
                if Naming.lowerFirst(method.name) == "service" || Naming.lowerFirst(method.name) == "methods" {
                    problems.append(SchemaError(method.fullName, "the name is taken by generated Swift"))
                }
                if !method.partitionKey.isEmpty, case .failure(let problem) = PartitionKeyPath.resolve(method, schema) {
                    problems.append(problem)
                }
            }
        }
        return problems
    }
}
