import Foundation
import ServiceKit
import Testing

@Suite struct ServiceSecretsTests {
    private let path = NSTemporaryDirectory() + "liveshop-\(UUID().uuidString).key"

    private func put(_ bytes: Int, mode: Int) {
        let made = FileManager.default.createFile(
            atPath: path, contents: Data(repeating: 7, count: bytes), attributes: [.posixPermissions: mode])
        #expect(made)
    }

    @Test func aKeyIsMadeOnlyWhenAskedAndThenKept() throws {
        defer { try? FileManager.default.removeItem(atPath: path) }
        let missing = #expect(throws: ServiceSecrets.Unavailable.self) { try ServiceSecrets.load(quoteKeyFile: path) }
        #expect(missing?.description.contains("head -c 32") == true)
        let made = try ServiceSecrets.load(quoteKeyFile: path, createIfMissing: true)
        #expect(Set(made.quoteKey).count > 4)
        let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
        #expect(mode == 0o600)
        #expect(try ServiceSecrets.load(quoteKeyFile: path, createIfMissing: true).quoteKey == made.quoteKey)
        #expect(try ServiceSecrets.load(quoteKeyFile: path).quoteKey == made.quoteKey)
    }

    @Test(arguments: [(31, 0o600, "31 bytes"), (33, 0o600, "33 bytes"), (32, 0o640, "chmod 600"), (32, 0o604, "chmod 600")])
    func aBadKeyFileIsRefused(bytes: Int, mode: Int, why: String) throws {
        defer { try? FileManager.default.removeItem(atPath: path) }
        put(bytes, mode: mode)
        let error = #expect(throws: ServiceSecrets.Unavailable.self) { try ServiceSecrets.load(quoteKeyFile: path) }
        #expect(error?.description.contains(why) == true)
    }
}
