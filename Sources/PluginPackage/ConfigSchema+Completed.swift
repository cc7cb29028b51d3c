extension ConfigSchema {
    /// Checks a value and fills in the defaults of members that are absent.
    ///
    /// - Parameters:
    ///   - file: named in the error.
    ///   - path: where the value stands in it.
    /// - Throws: the first rule that the value breaks.
    public func completed(_ value: JSONValue, file: String, path: String) throws(PackageError) -> JSONValue {
        func broken(_ rule: String) -> PackageError { PackageError(file: file, field: path, rule: rule) }
        if !allowed.isEmpty, !allowed.contains(value) {
            let names = allowed.map { String(decoding: $0.encoded(), as: UTF8.self) }
            throw broken("must be one of \(names.joined(separator: ", "))")
        }
        switch (kind, value) {
        case (.object, .object(let members)):
            return .object(try completed(members, file: file, path: path))
        case (.array, .list(let elements)):
            guard elements.count >= itemsMin else {
                throw broken("must have at least \(itemsMin) elements, has \(elements.count)")
            }
            guard elements.count <= itemsMax else {
                throw broken("must have at most \(itemsMax) elements, has \(elements.count)")
            }
            guard let items else { return value }
            var complete: [JSONValue] = []
            for (index, element) in elements.enumerated() {
                complete.append(try items.schema.completed(element, file: file, path: "\(path).\(index)"))
            }
            return .list(complete)
        case (.string, .text(let text)):
            // Characters as JSON Schema counts them: code points.
            let length = text.unicodeScalars.count
            guard length >= lengthMin else { throw broken("must have at least \(lengthMin) characters, has \(length)") }
            guard length <= lengthMax else { throw broken("must have at most \(lengthMax) characters, has \(length)") }
            if let pattern, let expression = try? Regex(pattern), (try? expression.firstMatch(in: text)) == nil {
                throw broken("must match \(pattern)")
            }
            return value
        case (.integer, .int(let number)), (.number, .int(let number)):
            try check(Double(number), broken)
            return value
        case (.number, .number(let number)):
            try check(number, broken)
            return value
        case (.boolean, .bool): return value
        default: throw broken("must be of type \(kind.rawValue), is \(value.kind)")
        }
    }

    private func completed(
        _ members: [String: JSONValue], file: String, path: String
    ) throws(PackageError) -> [String: JSONValue] {
        var complete = members
        // In order, so that of several faults always the same one is reported.
        for name in members.keys.sorted() where properties[name] == nil && !additionalProperties {
            let known = properties.keys.sorted().joined(separator: ", ")
            throw PackageError(
                file: file, field: "\(path).\(name)", rule: "is no known setting\(known.isEmpty ? "" : "; there are \(known)")")
        }
        for (name, box) in properties.sorted(by: { $0.key < $1.key }) {
            if let value = members[name] {
                complete[name] = try box.schema.completed(value, file: file, path: "\(path).\(name)")
            } else if let value = box.schema.defaultValue {
                complete[name] = try box.schema.completed(value, file: file, path: "\(path).\(name)")
            } else if required.contains(name) {
                throw PackageError(file: file, field: "\(path).\(name)", rule: "is required")
            }
        }
        return complete
    }

    private func check(_ number: Double, _ broken: (String) -> PackageError) throws(PackageError) {
        guard number >= minimum else { throw broken("must be at least \(Self.text(minimum)), is \(Self.text(number))") }
        guard number <= maximum else { throw broken("must be at most \(Self.text(maximum)), is \(Self.text(number))") }
    }

    /// Whole numbers without ".0", as they were written.
    private static func text(_ number: Double) -> String {
        Int64(exactly: number).map { "\($0)" } ?? "\(number)"
    }
}
