import Crypto
import Foundation
import TestThreads
import Testing

/// What is loaded is what was signed, and nothing else.
@Suite(.ownThread) struct TrustTests {
    private static func package() async throws -> TestPackage {
        var package = TestPackage(library: try await HostilePlugins.hostile())
        package.deadlineMilliseconds = 10_000
        return package
    }

    private static func listed(_ folder: URL, _ options: [String] = []) async throws -> String {
        try await HostedService.run(in: folder, options: options) { await $0.tell("list")?.first ?? "the service is gone" }
    }

    private static func trust(_ key: Curve25519.Signing.PrivateKey, in folder: URL) throws {
        try key.publicKey.rawRepresentation.base64EncodedData().write(to: folder.appending(path: "keys/author.pub"))
    }

    @Test func signedByATrustedKeyIsLoaded() async throws {
        let folder = try HostedService.folder()
        let key = Curve25519.Signing.PrivateKey()
        try Self.trust(key, in: folder)
        try await Self.package().install(in: folder.appending(path: "plugins"), signedBy: key)
        #expect(try await Self.listed(folder, ["--signed-only"]) == "test.hostile loaded 1.0.0")
    }

    @Test func signedByAnotherKeyIsRefused() async throws {
        let folder = try HostedService.folder()
        try Self.trust(Curve25519.Signing.PrivateKey(), in: folder)
        try await Self.package().install(in: folder.appending(path: "plugins"), signedBy: Curve25519.Signing.PrivateKey())
        let listed = try await Self.listed(folder, ["--signed-only"])
        #expect(listed.hasPrefix("test.hostile refused ") && listed.contains("plugin.sig"), "\(listed)")
    }

    @Test func unsignedIsRefusedUnlessAllowed() async throws {
        let folder = try HostedService.folder()
        try await Self.package().install(in: folder.appending(path: "plugins"))
        let listed = try await Self.listed(folder, ["--signed-only"])
        #expect(listed.hasPrefix("test.hostile refused ") && listed.contains("unsigned"), "\(listed)")
        #expect(try await Self.listed(folder) == "test.hostile loaded 1.0.0")
    }

    /// A byte of the manifest changed after it was signed: its author has not said this.
    @Test func aChangedManifestIsRefused() async throws {
        let folder = try HostedService.folder()
        let key = Curve25519.Signing.PrivateKey()
        try Self.trust(key, in: folder)
        let installed = try await Self.package().install(in: folder.appending(path: "plugins"), signedBy: key)
        let file = installed.appending(path: "plugin.json")
        let text = try String(contentsOf: file, encoding: .utf8)
        try text.replacing("\"closed\"", with: "\"open\"").write(to: file, atomically: true, encoding: .utf8)
        let listed = try await Self.listed(folder, ["--signed-only"])
        #expect(listed.hasPrefix("test.hostile refused ") && listed.contains("plugin.sig"), "\(listed)")
    }

    /// Whatever a signature says: another library than the manifest's is refused, development switch or not.
    @Test func aTamperedLibraryIsRefused() async throws {
        let folder = try HostedService.folder()
        let installed = try await Self.package().install(in: folder.appending(path: "plugins"))
        let library = installed.appending(path: "libplugin.so")
        var bytes = try Data(contentsOf: library)
        bytes[bytes.count - 1] ^= 1
        try bytes.write(to: library)
        let listed = try await Self.listed(folder)
        #expect(listed.hasPrefix("test.hostile refused ") && listed.contains("sha256"), "\(listed)")
    }

    /// What is no shared object, with the right sum.
    @Test(arguments: ["text", "empty", "half"], ["inproc", "process"])
    func whatIsNoLibraryIsRefused(content: String, isolation: String) async throws {
        let real = try Data(contentsOf: try await HostilePlugins.hostile())
        let bytes: Data =
            switch content {
            case "text": Data("This is no shared object.\n".utf8)
            case "empty": Data()
            default: real.prefix(real.count / 2)
            }
        let folder = try HostedService.folder()
        let library = folder.appending(path: "library")
        try bytes.write(to: library)
        var package = TestPackage(library: library)
        package.isolation = isolation
        try package.install(in: folder.appending(path: "plugins"))
        let listed = try await Self.listed(folder)
        #expect(listed.hasPrefix("test.hostile refused "), "\(listed)")
    }

    @Test func aMissingLibraryIsRefused() async throws {
        let folder = try HostedService.folder()
        let installed = try await Self.package().install(in: folder.appending(path: "plugins"))
        try FileManager.default.removeItem(at: installed.appending(path: "libplugin.so"))
        let listed = try await Self.listed(folder)
        #expect(listed.hasPrefix("test.hostile refused ") && listed.contains("libplugin.so"), "\(listed)")
    }

    /// The operator's settings break the author's schema: the error names key and rule.
    @Test(arguments: [(#"{"answer": -1}"#, "answer"), (#"{"answr": 1}"#, "answr"), (#"{"do": 5}"#, "do"), ("[]", "object")])
    func settingsOutsideTheSchemaAreRefused(settings: String, named: String) async throws {
        let folder = try HostedService.folder()
        let installed = try await Self.package().install(in: folder.appending(path: "plugins"))
        try Data(settings.utf8).write(to: installed.appending(path: "config.json"))
        let listed = try await Self.listed(folder)
        #expect(listed.contains(" refused ") && listed.contains("config.json") && listed.contains(named), "\(listed)")
    }

    @Test(arguments: ["", "{", "[]", "{}", #"{"id": "test.hostile"}"#])
    func aManifestThatIsNoneIsRefused(text: String) async throws {
        let folder = try HostedService.folder()
        let installed = try await Self.package().install(in: folder.appending(path: "plugins"))
        try Data(text.utf8).write(to: installed.appending(path: "plugin.json"))
        let listed = try await Self.listed(folder)
        #expect(listed.hasPrefix("test.hostile refused ") && listed.contains("plugin.json"), "\(listed)")
    }
}
