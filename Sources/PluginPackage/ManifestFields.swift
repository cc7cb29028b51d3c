/// Reads the members of one JSON object, each at most once, and refuses what is left over: a misspelt member is an error, not silence.
struct ManifestFields {
    let file: String
    let path: String
    private var members: [String: JSONValue]

    init(_ value: JSONValue, file: String, path: String = "") throws(PackageError) {
        guard case .object(let members) = value else {
            throw PackageError(file: file, field: path, rule: "must be an object, is \(value.kind)")
        }
        self.file = file
        self.path = path
        self.members = members
    }

    func field(_ name: String) -> String { path.isEmpty ? name : "\(path).\(name)" }

    func error(_ name: String, _ rule: String) -> PackageError { PackageError(file: file, field: field(name), rule: rule) }

    mutating func value(_ name: String) -> JSONValue? { members.removeValue(forKey: name) }

    mutating func text(_ name: String) throws(PackageError) -> String? {
        guard let value = value(name) else { return nil }
        guard case .text(let text) = value else { throw error(name, "must be a string, is \(value.kind)") }
        return text
    }

    mutating func requiredText(_ name: String) throws(PackageError) -> String {
        guard let text = try text(name) else { throw error(name, "is required") }
        return text
    }

    mutating func int(_ name: String, in range: ClosedRange<Int>) throws(PackageError) -> Int? {
        guard let value = value(name) else { return nil }
        guard case .int(let number) = value, let number = Int(exactly: number), range.contains(number) else {
            throw error(name, "must be an integer, \(range.lowerBound) to \(range.upperBound)")
        }
        return number
    }

    mutating func choice<Choice: RawRepresentable & CaseIterable>(
        _ name: String, _: Choice.Type
    ) throws(PackageError) -> Choice? where Choice.RawValue == String {
        guard let text = try text(name) else { return nil }
        guard let choice = Choice(rawValue: text) else {
            throw error(name, "must be one of \(Choice.allCases.map(\.rawValue).joined(separator: ", ")); is \"\(text)\"")
        }
        return choice
    }

    mutating func list(_ name: String) throws(PackageError) -> [JSONValue]? {
        guard let value = value(name) else { return nil }
        guard case .list(let elements) = value else { throw error(name, "must be an array, is \(value.kind)") }
        return elements
    }

    mutating func object(_ name: String) throws(PackageError) -> ManifestFields? {
        guard let value = value(name) else { return nil }
        return try ManifestFields(value, file: file, path: field(name))
    }

    /// What has not been read yet, by name; reads it.
    mutating func rest() -> [(name: String, value: JSONValue)] {
        defer { members = [:] }
        return members.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }

    /// Call when everything known is read.
    func end() throws(PackageError) {
        if let name = members.keys.min() { throw error(name, "is no known field") }
    }
}
