/// The part of JSON Schema that a manifest's `config_schema` may use. An unknown keyword is refused: a rule that is not enforced would be
/// worse than none.
public struct ConfigSchema: Hashable, Sendable {
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        case object, array, string, integer, number, boolean
    }

    public let kind: Kind
    public let summary: String
    public let defaultValue: JSONValue?
    /// Empty: any value of the kind.
    let allowed: [JSONValue]
    let properties: [String: Box]
    let required: Set<String>
    /// Members that `properties` does not name are let through as they are.
    let additionalProperties: Bool
    let items: Box?
    let itemsMin: Int
    let itemsMax: Int
    let minimum: Double
    let maximum: Double
    let lengthMin: Int
    let lengthMax: Int
    /// Searched anywhere in the text unless anchored, as JSON Schema has it.
    let pattern: String?

    /// A schema inside a schema.
    final class Box: Hashable, Sendable {
        let schema: ConfigSchema

        init(_ schema: ConfigSchema) { self.schema = schema }

        static func == (left: Box, right: Box) -> Bool { left.schema == right.schema }

        func hash(into hasher: inout Hasher) { hasher.combine(schema) }
    }

    /// - Throws: the first keyword that is unknown or of the wrong form, by its path.
    public init(_ value: JSONValue, file: String, path: String) throws(PackageError) {
        try self.init(value, file: file, path: path, depth: 1)
    }

    private init(_ value: JSONValue, file: String, path: String, depth: Int) throws(PackageError) {
        guard depth <= PackageLimits.depthMax else {
            throw PackageError(file: file, field: path, rule: "nested at most \(PackageLimits.depthMax) deep")
        }
        var fields = try ManifestFields(value, file: file, path: path)
        guard let kind = try fields.choice("type", Kind.self) else { throw fields.error("type", "is required") }
        self.kind = kind
        summary = try fields.text("description") ?? ""
        let defaultValue = fields.value("default")
        self.defaultValue = defaultValue
        allowed = try fields.list("enum") ?? []

        var properties: [String: Box] = [:]
        var required: Set<String> = []
        additionalProperties = kind == .object ? try Self.flag("additionalProperties", &fields) ?? true : true
        if kind == .object {
            if var members = try fields.object("properties") {
                for (name, member) in members.rest() {
                    properties[name] = Box(
                        try ConfigSchema(member, file: file, path: "\(path).properties.\(name)", depth: depth + 1))
                }
            }
            for element in try fields.list("required") ?? [] {
                guard case .text(let name) = element, properties[name] != nil else {
                    throw fields.error("required", "must name members of properties")
                }
                required.insert(name)
            }
        }
        self.properties = properties
        self.required = required

        let isArray = kind == .array
        let items = isArray ? fields.value("items") : nil
        if let items {
            self.items = Box(try ConfigSchema(items, file: file, path: "\(path).items", depth: depth + 1))
        } else {
            self.items = nil
        }
        itemsMin = isArray ? try fields.int("minItems", in: 0...1_000_000) ?? 0 : 0
        itemsMax = isArray ? try fields.int("maxItems", in: 0...1_000_000) ?? .max : .max

        let isNumber = kind == .integer || kind == .number
        minimum = isNumber ? try Self.bound("minimum", &fields) ?? -.infinity : -.infinity
        maximum = isNumber ? try Self.bound("maximum", &fields) ?? .infinity : .infinity

        let isText = kind == .string
        lengthMin = isText ? try fields.int("minLength", in: 0...1_000_000) ?? 0 : 0
        lengthMax = isText ? try fields.int("maxLength", in: 0...1_000_000) ?? .max : .max
        pattern = isText ? try fields.text("pattern") : nil
        if let pattern, (try? Regex(pattern)) == nil { throw fields.error("pattern", "must be a regular expression") }
        // A keyword of another kind is left over and refused here.
        try fields.end()
        if let defaultValue { _ = try completed(defaultValue, file: file, path: "\(path).default") }
    }

    private static func flag(_ name: String, _ fields: inout ManifestFields) throws(PackageError) -> Bool? {
        guard let value = fields.value(name) else { return nil }
        guard case .bool(let flag) = value else { throw fields.error(name, "must be true or false") }
        return flag
    }

    private static func bound(_ name: String, _ fields: inout ManifestFields) throws(PackageError) -> Double? {
        guard let value = fields.value(name) else { return nil }
        switch value {
        case .int(let number): return Double(number)
        case .number(let number): return number
        default: throw fields.error(name, "must be a number")
        }
    }
}
