import PluginKit
import Testing

/// Configuration as a plugin reads it: paths, kinds, and errors that name key and rule.
@Suite struct PluginConfigTests {
    static let config = #"""
        {"tiers": [{"units": 10, "percent": 2.5}, {"units": 50}], "name": "团购 \"\u56e2\" \ud83c\udf75", "on": true, "off": null,
         "a.b": 7, "codes": ["X", "Y"], "rate": 1e3, "by": {"NL": 1, "CN": 2}}
        """#

    func config() throws -> PluginConfig { try PluginConfig(json: Self.config) }

    @Test func valuesAreReadByPath() throws {
        let config = try config()
        #expect(try config.int("tiers.0.units", in: 1...100) == 10)
        #expect(try config.double("tiers.0.percent", in: 0...100) == 2.5)
        #expect(try config.double("tiers.1.units", in: 0...100) == 50)
        #expect(try config.double("rate", in: 0...5000) == 1000)
        #expect(try config.text("name") == "团购 \"团\" 🍵")
        #expect(try config.bool("on"))
        #expect(try config.int("a.b", in: 0...9) == 7)
        #expect(try config.texts("codes") == ["X", "Y"])
        #expect(try config.count("tiers") == 2)
        #expect(try config.keys("by") == ["NL", "CN"])
        #expect(config.has("off") && !config.has("tiers.2"))
    }

    @Test func whatIsMissingHasADefaultOrIsAnError() throws {
        let config = try config()
        #expect(try config.int("none", in: 0...9, default: 3) == 3)
        #expect(try config.count("none") == 0)
        #expect(try config.texts("none") == [])
        #expect(throws: PluginError.invalidConfig("none", "is missing")) { try config.text("none") }
    }

    @Test func whatIsWrongIsAnErrorEvenWithADefault() throws {
        let config = try config()
        #expect(throws: PluginError.invalidConfig("tiers.0.units", "must be a whole number of 0–9")) {
            try config.int("tiers.0.units", in: 0...9, default: 1)
        }
        #expect(throws: PluginError.invalidConfig("name", "must be true or false")) { try config.bool("name", default: true) }
        #expect(throws: PluginError.invalidConfig("name", "must be text of 0–3 bytes")) {
            try config.text("name", bytes: 0...3)
        }
        #expect(throws: PluginError.invalidConfig("codes", "must be an array or object of 0–1 elements")) {
            try config.texts("codes", count: 0...1)
        }
        #expect(throws: PluginError.invalidConfig("codes.0", "must be a number of 0.0–1.0")) {
            try config.double("codes.0", in: 0...1)
        }
    }

    @Test(arguments: [
        "", "[]", "7", "{", #"{"a"}"#, #"{"a": }"#, #"{"a": 1,}"#, #"{"a": "\ud800"}"#, #"{"a": "\x"}"#, "{} {}",
        #"{"a": nul}"#,
        "{\"a\": \"\u{1}\"}", #"{"a": 1e999}"#,
        String(repeating: #"{"a":"#, count: 40) + "1" + String(repeating: "}", count: 40),
    ])
    func whatIsNotAnObjectInJSONIsRefused(json: String) {
        #expect(throws: PluginError.self) { try PluginConfig(json: json) }
    }
}
