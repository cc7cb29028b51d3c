import PluginMessages
import PluginPackage
import PluginPoints
import Testing

/// What a manifest may say, and how the first thing wrong with it is named.
@Suite struct ManifestTests {
    static let least = """
        {"id": "test.one", "version": "1.2.3", "library": "libone.so", "abi": {"major": 1},
         "points": [{"id": "liveshop.price-rule", "revision": 1}], "deadline_ms": 20, "on_failure": "open"}
        """

    static func parse(_ text: String) throws(PackageError) -> Manifest { try Manifest(parsing: [UInt8](text.utf8)) }

    @Test func theLeastOneHasTheDocumentedDefaults() throws {
        let manifest = try Self.parse(Self.least)
        #expect(manifest.points == [PluginPointName(id: "liveshop.price-rule", revision: 1)])
        #expect(manifest.priority == 100)
        #expect(manifest.isolation == .inproc)
        #expect(manifest.onFailure == .open)
        #expect(manifest.startDeadlineMilliseconds == 5_000)
        #expect(manifest.limits == Manifest.Limits())
        #expect(manifest.sha256 == nil)
    }

    @Test func commentsAreAllowed() throws {
        #expect(try Self.parse("// Mine.\n" + Self.least).id == "test.one")
    }

    /// Each replaces one part of the least manifest; the error must name the field.
    @Test(arguments: [
        (#""test.one""#, #""Test One""#, "id"),
        (#""1.2.3""#, #""1.2""#, "version"),
        (#""1.2.3""#, #""+1.2.3""#, "version"),
        (#""1.2.3""#, #""1.2.1234567890""#, "version"),
        (#""libone.so""#, #""../libone.so""#, "library"),
        (#""libone.so""#, #""plugin.json""#, "library"),
        (#"{"major": 1}"#, #"{}"#, "abi.major"),
        (#"{"major": 1}"#, #"{"major": 1, "patch": 2}"#, "abi.patch"),
        (#"[{"id": "liveshop.price-rule", "revision": 1}]"#, "[]", "points"),
        (#""revision": 1"#, #""revision": 0"#, "points.0.revision"),
        (#""revision": 1}"#, #""revision": 1}, {"id": "liveshop.price-rule", "revision": 2}"#, "points.1.id"),
        (#""deadline_ms": 20"#, #""deadline_ms": 60001"#, "deadline_ms"),
        (#""deadline_ms": 20"#, #""deadline_ms": "20""#, "deadline_ms"),
        (#""deadline_ms": 20, "#, "", "deadline_ms"),
        (#""on_failure": "open""#, #""on_failure": "ajar""#, "on_failure"),
        (#""on_failure": "open""#, #""on_failure": "open", "deadlin_ms": 3"#, "deadlin_ms"),
        (#""on_failure": "open""#, #""on_failure": "open", "priority": 1001"#, "priority"),
        (#""on_failure": "open""#, #""on_failure": "open", "isolation": "none""#, "isolation"),
        (#""on_failure": "open""#, #""on_failure": "open", "capabilities": ["network"]"#, "capabilities"),
        (#""on_failure": "open""#, #""on_failure": "open", "limits": {"memory_mb": 1}"#, "limits.memory_mb"),
        (#""on_failure": "open""#, #""on_failure": "open", "sha256": "AB""#, "sha256"),
        (#""on_failure": "open""#, #""on_failure": "open", "files": {"a/b": ""}"#, "files.a/b"),
        (#""on_failure": "open""#, #""on_failure": "open", "files": {"libone.so": ""}"#, "files.libone.so"),
        (#""on_failure": "open""#, #""on_failure": "open", "config": {"percent": 5}"#, "config.percent"),
        (#""on_failure": "open""#, #""on_failure": "open", "config_schema": {"type": "map"}"#, "config_schema.type"),
    ])
    func aBreachIsNamed(part: String, replacement: String, field: String) throws {
        #expect(Self.least.contains(part))
        let text = Self.least.replacing(part, with: replacement, maxReplacements: 1)
        let error = #expect(throws: PackageError.self) { try Self.parse(text) }
        #expect(error?.field == field, "\(String(describing: error))")
        #expect(error?.file == "plugin.json")
    }

    /// Whoever walks through a configuration may do so by recursion.
    @Test func aConfigurationIsNestedNoDeeperThanAllowed() throws {
        let open = #""config_schema": {"type": "object", "properties": {"deep": {"type": "array"}}}, "config": {"deep": "#
        for (depth, isAllowed) in [(PackageLimits.depthMax - 1, true), (PackageLimits.depthMax, false)] {
            let lists = String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
            let text = Self.least.replacing(#""deadline_ms""#, with: open + lists + #"}, "deadline_ms""#)
            if isAllowed {
                _ = try Self.parse(text)
            } else {
                let error = #expect(throws: PackageError.self) { try Self.parse(text) }
                #expect(error?.field == "config")
            }
        }
    }

    @Test(arguments: ["", "[]", "{", "{\"id\": }"])
    func whatIsNoObjectIsRefused(text: String) {
        #expect(throws: PackageError.self) { try Self.parse(text) }
    }
}
