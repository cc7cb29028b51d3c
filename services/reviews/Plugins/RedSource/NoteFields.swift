/// What is wrong with one field of a note.
struct FieldFault: Error, Hashable {
    /// As in the payload, with dots: `author.followers`, `product_links[0].gtin`.
    let field: String
    /// The rule it broke.
    let rule: String
}

/// The members of one JSON object, read one by one; each getter says what it needs.
struct NoteFields {
    let path: String
    private let members: [String: JSONValue]

    /// - Parameter path: of the object; empty for the note itself.
    init(_ value: JSONValue, path: String) throws(FieldFault) {
        guard case .object(let members) = value else {
            throw FieldFault(field: path, rule: "must be an object, is \(value.kind)")
        }
        self.path = path
        self.members = members
    }

    func fault(_ key: String, _ rule: String) -> FieldFault {
        FieldFault(field: path.isEmpty ? key : "\(path).\(key)", rule: rule)
    }

    /// Absent and null are the same.
    func value(_ key: String) -> JSONValue? { members[key] == .null ? nil : members[key] }

    /// Empty if absent, unless `bytes` does not allow that.
    func text(_ key: String, bytes: ClosedRange<Int>, isOneLine: Bool = true) throws(FieldFault) -> String {
        guard let value = value(key) else {
            guard bytes.contains(0) else { throw fault(key, "is missing") }
            return ""
        }
        guard case .text(let text) = value else { throw fault(key, "must be text, is \(value.kind)") }
        guard bytes.contains(text.utf8.count) else {
            throw fault(key, "must be \(bytes.lowerBound)–\(bytes.upperBound) bytes, is \(text.utf8.count)")
        }
        // A NUL would end the text on its way to the service.
        let isPlain = text.unicodeScalars.allSatisfy { scalar in
            scalar.properties.generalCategory != .control || (!isOneLine && ["\n", "\r", "\t"].contains(scalar))
        }
        guard isPlain else { throw fault(key, "must not contain control characters") }
        return text
    }

    func flag(_ key: String) throws(FieldFault) -> Bool {
        guard let value = value(key) else { return false }
        guard case .bool(let flag) = value else { throw fault(key, "must be true or false, is \(value.kind)") }
        return flag
    }

    /// A whole number, or as people write it: "1.2万" is 12,000.
    func count(_ key: String) throws(FieldFault) -> UInt64 {
        switch value(key) {
        case nil: return 0
        case .int(let count) where count >= 0: return UInt64(count)
        case .text(let text):
            guard let count = Self.tenThousands(text) else { fallthrough }
            return count
        default: throw fault(key, "must be a whole number of 0 or more, or text such as \"1.2万\"")
        }
    }

    func elements(_ key: String, countMax: Int) throws(FieldFault) -> [JSONValue] {
        guard let value = value(key) else { return [] }
        guard case .array(let elements) = value else { throw fault(key, "must be an array, is \(value.kind)") }
        guard elements.count <= countMax else { throw fault(key, "must be at most \(countMax), are \(elements.count)") }
        return elements
    }

    /// `[0-9]{1,9}(\.[0-9])?万?`; a fraction only with 万.
    private static func tenThousands(_ text: String) -> UInt64? {
        var rest = Substring(text)
        let isTenThousands = rest.last == "万"
        if isTenThousands { rest.removeLast() }
        let parts = rest.split(separator: ".", omittingEmptySubsequences: false)
        guard (1...2).contains(parts.count), (1...9).contains(parts[0].utf8.count),
            parts.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }), let whole = UInt64(parts[0])
        else { return nil }
        guard parts.count == 2 else { return isTenThousands ? whole * 10_000 : whole }
        guard isTenThousands, parts[1].utf8.count == 1, let tenth = UInt64(parts[1]) else { return nil }
        return whole * 10_000 + tenth * 1_000
    }
}
