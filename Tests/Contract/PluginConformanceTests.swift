import Foundation
import MeshTesting
import PluginPackage
import TestThreads
import Testing

/// The suite that plugins are checked with: the shop's own pass it, and what is wrong is found by the case that is for it.
@Suite(.serialized, .ownThread) struct PluginConformanceTests {
    static let bundled = Result { () throws -> [String] in
        let directory = try BundledForTests.directories().directories[0]
        return try FileManager.default.contentsOfDirectory(atPath: directory).sorted()
    }

    @Test func thereAreBundledPlugins() throws {
        #expect(try Self.bundled.get().count >= 11)
    }

    @Test(arguments: (try? bundled.get()) ?? [])
    func theShopsOwnPluginsConform(id: String) throws {
        let directories = try BundledForTests.directories()
        let folder = URL(filePath: directories.directories[0]).appending(path: id)
        let result = try PluginWorkshop.check(folder, ["--keys", directories.keys[0]])
        #expect(result.status == 0, "\(result.output)")
    }

    /// A line to change in what the template for price rules writes, and the case that must find it.
    struct Fault: CustomTestStringConvertible, Sendable {
        let name: String
        var file = "try_price_rule.c"
        let line: String
        let instead: String
        let foundBy: String
        let words: String

        var testDescription: String { name }
    }

    static let faults = [
        Fault(
            name: "more exports", file: "build", line: "-Wl,--version-script=\"$sdk/Sources/CPluginABI/liveshop_plugin.map\"",
            instead: "-fvisibility=default", foundBy: "exports", words: "liveshop__plugin__v1__"),
        Fault(
            name: "another version", line: "\"1.0.0\", create", instead: "\"1.0.1\", create", foundBy: "table",
            words: "version is not the manifest's 1.0.0"),
        Fault(
            name: "a price that rises", line: "response.unit_price = request->unit_price - off;",
            instead: "response.unit_price = request->unit_price + off;", foundBy: "typical",
            words: "unit_price is 0 to the request's"),
        Fault(
            name: "a crash", line: "if (off <= 0) return LIVESHOP_DECLINED;", instead: "if (off > 10) abort();",
            foundBy: "typical", words: "ended by signal 6"),
        Fault(
            name: "OK without an output", line: "return liveshop_answer(call, &response);",
            instead: "(void)call;\n    (void)&response;\n    return LIVESHOP_OK;",
            foundBy: "typical", words: "LIVESHOP_OK without an output"),
        Fault(
            name: "an answer too many", line: "return liveshop_answer(call, &response);",
            instead: "liveshop_answer(call, &response);\n    return liveshop_answer(call, &response);", foundBy: "typical",
            words: "more than one output"),
        Fault(
            name: "a leak", line: "*instance = plugin;",
            instead:
                "volatile char *lost = malloc(65536);\n    for (int i = 0; lost && i < 65536; i += 512) lost[i] = 1;\n    *instance = plugin;",
            foundBy: "memory", words: "KiB more after"),
        Fault(
            name: "a wait", line: "if (off <= 0) return LIVESHOP_DECLINED;",
            instead: "for (volatile long spin = 0; spin < 400000000; spin++) {}\n    if (off <= 0) return LIVESHOP_DECLINED;",
            foundBy: "deadline", words: "deadline_ms is 50"),
    ]

    @Test(arguments: faults)
    func whatIsWrongIsFound(fault: Fault) throws {
        let workshop = try PluginWorkshop()
        let plugin = try workshop.built("price-rule", changing: fault.file) { text in
            #expect(text.contains(fault.line))
            text = text.replacing(fault.line, with: fault.instead)
        }
        let result = try PluginWorkshop.check(plugin, ["--case", fault.foundBy])
        #expect(result.status == 1, "\(result.output)")
        #expect(result.output.contains(fault.words), "\(result.output)")
    }

    @Test func aConfigurationWithoutASchemaIsFound() throws {
        let workshop = try PluginWorkshop()
        let plugin = try workshop.built("price-rule")
        let file = plugin.appending(path: "plugin.json")
        let text = try String(contentsOf: file, encoding: .utf8)
        try text.replacing("\"additionalProperties\": false", with: "\"additionalProperties\": true")
            .write(to: file, atomically: true, encoding: .utf8)
        let result = try PluginWorkshop.check(plugin, ["--case", "configuration"])
        #expect(result.status == 1 && result.output.contains("unknown keys"), "\(result.output)")
    }

    @Test func aSignatureOfSomebodyElseIsFound() throws {
        let workshop = try PluginWorkshop()
        let plugin = try workshop.built("rate-limit")
        for name in ["mine", "other"] {
            #expect(try PluginWorkshop.liveshop(["plugin", "keygen", name], in: plugin).status == 0)
        }
        let signed = try PluginWorkshop.liveshop(["plugin", "sign", ".", "--key", "mine", "--into", "out"], in: plugin)
        #expect(signed.status == 0, "\(signed.output)")
        let folder = plugin.appending(path: "out/example.try-rate-limit")
        for (key, status) in [("mine", 0), ("other", 1)] as [(String, Int32)] {
            let keys = plugin.appending(path: "keys-\(key)")
            try FileManager.default.createDirectory(at: keys, withIntermediateDirectories: true)
            try FileManager.default.copyItem(
                at: plugin.appending(path: "\(key).pub"), to: keys.appending(path: "\(key).pub"))
            let result = try PluginWorkshop.check(folder, ["--case", "manifest", "--keys", keys.path])
            #expect(result.status == status, "\(key): \(result.output)")
        }
    }
}
