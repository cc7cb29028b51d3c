import Foundation
import PluginPackage
import Testing

/// Bundling, sums, signatures and discovery, on folders of made-up files: nothing here is loaded.
@Suite final class PackagedPluginTests {
    let root = FileManager.default.temporaryDirectory.appending(path: "liveshop-package-\(UUID().uuidString)").path
    let key = SigningKey()

    init() throws {
        for folder in ["source", "plugins", "keys"] {
            try FileManager.default.createDirectory(atPath: "\(root)/\(folder)", withIntermediateDirectories: true)
        }
        try write(
            """
            {"id": "test.one", "version": "1.0.0", "library": "libone.so", "abi": {"major": 1}, "files": {"words.txt": ""},
             "points": [{"id": "liveshop.price-rule", "revision": 1}], "deadline_ms": 20, "on_failure": "open",
             "config_schema": {"type": "object", "properties": {"percent": {"type": "integer", "maximum": 50}}},
             "config": {"percent": 5}}
            """, "source/plugin.json")
        try write("not really a library", "source/libone.so")
        try write("word", "source/words.txt")
        try write(key.publicText, "keys/mine.pub")
    }

    deinit { try? FileManager.default.removeItem(atPath: root) }

    func write(_ text: String, _ path: String) throws {
        try Data(text.utf8).write(to: URL(filePath: "\(root)/\(path)"))
    }

    @discardableResult func bundle() throws -> String {
        try PluginBundle.bundle(source: "\(root)/source", library: "\(root)/source/libone.so", into: "\(root)/plugins")
    }

    @Test func whatIsBundledAndSignedIsTrusted() throws {
        let folder = try bundle()
        try PluginBundle.sign(folder: folder, key: key)
        let plugin = try PackagedPlugin(folder: folder)
        try plugin.verifyFiles()
        try plugin.verifySignature(keys: TrustedKeys(directory: "\(root)/keys"), allowUnsigned: false)
        #expect(plugin.manifest.sha256 == Digest.hex(Data("not really a library".utf8)))
        #expect(plugin.configuration[path: "percent"] == .int(5))
    }

    @Test(arguments: ["libone.so", "words.txt"])
    func aChangedFileIsNamed(file: String) throws {
        let folder = try bundle()
        try write("tampered", "plugins/test.one/\(file)")
        let error = #expect(throws: PackageError.self) { try PackagedPlugin(folder: folder).verifyFiles() }
        #expect(error?.file.hasSuffix(file) == true)
        #expect(throws: PackageError.self) { try PluginBundle.sign(folder: folder, key: key) }
    }

    /// Both halves are 32 bytes: with the wrong one everything would seem signed, and nothing be accepted.
    @Test func thePublicHalfDoesNotSign() throws {
        try write(key.privateText, "mine")
        try write(key.publicText, "mine.pub")
        #expect(try SigningKey(file: "\(root)/mine").publicText == key.publicText)
        let named = #expect(throws: PackageError.self) { try SigningKey(file: "\(root)/mine.pub") }
        #expect(named?.rule.contains("is a public key") == true)
        try write(key.publicText, "mine")
        let renamed = #expect(throws: PackageError.self) { try SigningKey(file: "\(root)/mine") }
        #expect(renamed?.rule.contains("mine.pub") == true)
    }

    @Test func aChangedManifestIsNotWhatWasSigned() throws {
        let folder = try bundle()
        try PluginBundle.sign(folder: folder, key: key)
        let text = try String(contentsOfFile: "\(folder)/plugin.json", encoding: .utf8)
        try write(text + " ", "plugins/test.one/plugin.json")
        let plugin = try PackagedPlugin(folder: folder)
        let keys = try TrustedKeys(directory: "\(root)/keys")
        #expect(throws: PackageError.self) { try plugin.verifySignature(keys: keys, allowUnsigned: false) }
        try plugin.verifySignature(keys: keys, allowUnsigned: true)
    }

    @Test func anUnknownOrMissingSignatureIsRefused() throws {
        let folder = try bundle()
        let plugin = try PackagedPlugin(folder: folder)
        #expect(throws: PackageError.self) { try plugin.verifySignature(keys: .none, allowUnsigned: false) }
        try plugin.verifySignature(keys: .none, allowUnsigned: true)
        try PluginBundle.sign(folder: folder, key: SigningKey())
        let keys = try TrustedKeys(directory: "\(root)/keys")
        #expect(throws: PackageError.self) { try plugin.verifySignature(keys: keys, allowUnsigned: false) }
        try write("c2hvcnQ=", "plugins/test.one/plugin.sig")
        #expect(throws: PackageError.self) { try plugin.verifySignature(keys: keys, allowUnsigned: true) }
    }

    /// Opening a pipe waits for somebody to write into it.
    @Test(arguments: ["plugin.json", "libone.so", "words.txt"])
    func onlyRegularFilesAreRead(file: String) throws {
        let folder = try bundle()
        try FileManager.default.removeItem(atPath: "\(folder)/\(file)")
        #expect(mkfifo("\(folder)/\(file)", 0o600) == 0)
        let error = #expect(throws: PackageError.self) { try PackagedPlugin(folder: folder).verifyFiles() }
        #expect(error?.file.hasSuffix(file) == true && error?.rule == "must be a regular file")
        try FileManager.default.removeItem(atPath: "\(root)/source/words.txt")
        #expect(mkfifo("\(root)/source/words.txt", 0o600) == 0)
        #expect(throws: PackageError.self) { try bundle() }
    }

    @Test func whatIsBundledIsAFileAlsoWhereTheSourceIsALink() throws {
        try FileManager.default.moveItem(atPath: "\(root)/source/words.txt", toPath: "\(root)/words.txt")
        try FileManager.default.createSymbolicLink(
            atPath: "\(root)/source/words.txt", withDestinationPath: "\(root)/words.txt")
        let folder = try bundle()
        try write("changed behind the link", "words.txt")
        try PackagedPlugin(folder: folder).verifyFiles()
    }

    @Test func aKeySurvivesItsFile() throws {
        try write(key.privateText, "mine.key")
        #expect(try SigningKey(file: "\(root)/mine.key").publicText == key.publicText)
        try write("no key", "mine.key")
        #expect(throws: PackageError.self) { try SigningKey(file: "\(root)/mine.key") }
    }

    @Test func whatIsNotBundledCannotBeVerified() throws {
        let plugin = try PackagedPlugin(folder: "\(root)/source")
        let error = #expect(throws: PackageError.self) { try plugin.verifyFiles() }
        #expect(error?.field == "sha256")
    }

    @Test func theOperatorsSettingsGoOverTheAuthors() throws {
        let folder = try bundle()
        try write(#"{"percent": 7}"#, "plugins/test.one/config.json")
        #expect(try PackagedPlugin(folder: folder).configuration[path: "percent"] == .int(7))
        try write(#"{"percent": 70}"#, "plugins/test.one/config.json")
        let error = #expect(throws: PackageError.self) { try PackagedPlugin(folder: folder) }
        #expect(error?.file.hasSuffix("config.json") == true && error?.field == "config.percent")
        try bundle()
        #expect(throws: PackageError.self) { try PackagedPlugin(folder: folder) }
    }

    @Test func everyFolderIsFoundOrItsFaultReported() throws {
        try bundle()
        for name in ["broken", "unrelated", "zz-twin"] {
            try FileManager.default.createDirectory(atPath: "\(root)/plugins/\(name)", withIntermediateDirectories: true)
        }
        try write("{}", "plugins/broken/plugin.json")
        try write(
            String(contentsOfFile: "\(root)/plugins/test.one/plugin.json", encoding: .utf8), "plugins/zz-twin/plugin.json")
        let found = try PluginDirectory.discover(["\(root)/plugins"])
        #expect(found.map(\.id) == ["broken", "test.one", "zz-twin"])
        #expect((try? found[1].plugin.get()) != nil)
        #expect(throws: PackageError.self) { try found[0].plugin.get() }
        let twin = #expect(throws: PackageError.self) { try found[2].plugin.get() }
        #expect(twin?.rule.contains("plugins/test.one") == true)
        #expect(throws: PackageError.self) { try PluginDirectory.discover(["\(root)/nowhere"]) }
    }
}
