import PluginPackage
import Testing

/// The subset of JSON Schema: what passes, what is filled in, and which path and rule an error names.
@Suite struct ConfigSchemaTests {
    static let schema = """
        {"type": "object", "additionalProperties": false, "required": ["name"], "properties": {
          "name": {"type": "string", "minLength": 2, "maxLength": 5, "pattern": "^[a-z]+$"},
          "percent": {"type": "integer", "minimum": 0, "maximum": 100, "default": 10},
          "factor": {"type": "number", "minimum": 0.5},
          "mode": {"type": "string", "enum": ["soft", "hard"]},
          "on": {"type": "boolean"},
          "tiers": {"type": "array", "minItems": 1, "maxItems": 2, "items": {
            "type": "object", "properties": {"units": {"type": "integer"}, "off": {"type": "integer", "default": 1}}}}}}
        """

    static func json(_ text: String) throws -> JSONValue { try JSONValue(parsing: [UInt8](text.utf8), file: "test") }

    func complete(_ text: String) throws -> JSONValue {
        let schema = try ConfigSchema(Self.json(Self.schema), file: "plugin.json", path: "config_schema")
        return try schema.completed(Self.json(text), file: "config.json", path: "config")
    }

    @Test func defaultsAreFilledInAtEveryDepth() throws {
        let value = try complete(#"{"name": "abc", "tiers": [{"units": 5}]}"#)
        #expect(value == (try Self.json(#"{"name": "abc", "percent": 10, "tiers": [{"units": 5, "off": 1}]}"#)))
        #expect(value[path: "tiers.0.off"] == .int(1))
        #expect(value[path: "tiers.1.off"] == nil)
    }

    @Test(arguments: [
        ("{}", "config.name"), (#"{"name": "a"}"#, "config.name"), (#"{"name": "abcdef"}"#, "config.name"),
        (#"{"name": "ABC"}"#, "config.name"), (#"{"name": 5}"#, "config.name"),
        (#"{"name": "abc", "percent": 101}"#, "config.percent"), (#"{"name": "abc", "percent": 1.5}"#, "config.percent"),
        (#"{"name": "abc", "factor": 0.25}"#, "config.factor"), (#"{"name": "abc", "mode": "other"}"#, "config.mode"),
        (#"{"name": "abc", "on": 1}"#, "config.on"), (#"{"name": "abc", "tiers": []}"#, "config.tiers"),
        (#"{"name": "abc", "tiers": [{}, {}, {}]}"#, "config.tiers"),
        (#"{"name": "abc", "tiers": [{"units": "x"}]}"#, "config.tiers.0.units"),
        (#"{"name": "abc", "nmae": 1}"#, "config.nmae"), ("[]", "config"),
    ])
    func aBreachNamesItsPath(text: String, field: String) throws {
        let error = #expect(throws: PackageError.self) { try complete(text) }
        #expect(error?.field == field, "\(String(describing: error))")
        #expect(error?.file == "config.json")
    }

    @Test(arguments: [
        #"{"type": "string", "minimum": 1}"#, #"{"type": "string", "pattern": "("}"#, #"{"properties": {}}"#,
        #"{"type": "object", "required": ["ghost"]}"#, #"{"type": "integer", "default": "five"}"#,
        #"{"type": "object", "patternProperties": {}}"#,
    ])
    func aSchemaThatCannotBeEnforcedIsRefused(text: String) throws {
        let value = try Self.json(text)
        #expect(throws: PackageError.self) { try ConfigSchema(value, file: "plugin.json", path: "config_schema") }
    }

    @Test func depthIsBounded() throws {
        let deep =
            String(repeating: #"{"type": "array", "items": "#, count: 20) + #"{"type": "boolean"}"#
            + String(repeating: "}", count: 20)
        let value = try Self.json(deep)
        #expect(throws: PackageError.self) { try ConfigSchema(value, file: "plugin.json", path: "config_schema") }
    }
}
