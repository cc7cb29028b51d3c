import Crypto
import Foundation

/// Who vouches for a plugin: ed25519 over the exact bytes of plugin.json, which names the sha256 of everything else.
public enum Signature {
    /// 64 bytes in base64, beside plugin.json.
    public static let fileName = "plugin.sig"
    static let fileBytesMax = 4_096

    /// Makes `plugin.sig`'s content.
    public static func text(over manifest: [UInt8], key: SigningKey) throws(PackageError) -> String {
        do {
            return try key.key.signature(for: manifest).base64EncodedString() + "\n"
        } catch {
            throw PackageError(file: fileName, rule: "cannot be made: \(error)")
        }
    }

    /// - Parameter text: content of `plugin.sig`.
    /// - Returns: whether one of the keys made it.
    static func isValid(_ text: String, over manifest: [UInt8], keys: TrustedKeys) throws(PackageError) -> Bool {
        guard let bytes = Data(base64Encoded: text.trimmingCharacters(in: .whitespacesAndNewlines)), bytes.count == 64 else {
            throw PackageError(file: fileName, rule: "must be 64 bytes in base64")
        }
        return keys.keys.values.contains { $0.isValidSignature(bytes, for: manifest) }
    }
}

/// The private half, in a file of 32 bytes in base64 that only its owner reads.
public struct SigningKey: Sendable {
    let key: Curve25519.Signing.PrivateKey

    /// A new key from the system's randomness.
    public init() { key = Curve25519.Signing.PrivateKey() }

    /// - Throws: also if the file is the public half, which looks like a private one and would sign what nobody can verify.
    public init(file path: String) throws(PackageError) {
        guard !path.hasSuffix(Self.publicSuffix) else {
            throw PackageError(file: path, rule: "is a public key; what signs is \(path.dropLast(Self.publicSuffix.count))")
        }
        let text = try PackageFile.text(path, bytesMax: Signature.fileBytesMax)
        guard let bytes = Data(base64Encoded: text.trimmingCharacters(in: .whitespacesAndNewlines)),
            let key = try? Curve25519.Signing.PrivateKey(rawRepresentation: bytes)
        else { throw PackageError(file: path, rule: "must be 32 bytes in base64") }
        self.key = key
        let publicFile = path + Self.publicSuffix
        guard PackageFile.exists(publicFile) else { return }
        let known = try PackageFile.text(publicFile, bytesMax: Signature.fileBytesMax)
        guard known.trimmingCharacters(in: .whitespacesAndNewlines) + "\n" == publicText else {
            throw PackageError(file: path, rule: "is not the private half of \(publicFile)")
        }
    }

    private static let publicSuffix = ".pub"

    /// Content of the file that services are given: `NAME.pub` in the key directory.
    public var publicText: String { key.publicKey.rawRepresentation.base64EncodedString() + "\n" }

    /// Content of the private file; write it with mode 0600.
    public var privateText: String { key.rawRepresentation.base64EncodedString() + "\n" }
}

/// The public keys whose signatures count.
public struct TrustedKeys: Sendable {
    /// By file name.
    private(set) var keys: [String: Curve25519.Signing.PublicKey]
    /// Where they were read.
    let directories: [String]

    public static let none = TrustedKeys(keys: [:], directories: [])

    private init(keys: [String: Curve25519.Signing.PublicKey], directories: [String]) {
        self.keys = keys
        self.directories = directories
    }

    /// Every `*.pub` of the directories.
    public init(directories: [String]) throws(PackageError) {
        keys = [:]
        self.directories = directories
        for directory in directories {
            // By path: the same name in two directories is two keys.
            for (name, key) in try TrustedKeys(directory: directory).keys { keys["\(directory)/\(name)"] = key }
        }
    }

    /// Every `*.pub` of the directory.
    public init(directory: String) throws(PackageError) {
        let names: [String]
        do {
            names = try FileManager.default.contentsOfDirectory(atPath: directory).filter { $0.hasSuffix(".pub") }.sorted()
        } catch {
            throw PackageError(file: directory, rule: "cannot be read: \(error.localizedDescription)")
        }
        guard names.count <= PackageLimits.keysMax else {
            throw PackageError(file: directory, rule: "at most \(PackageLimits.keysMax) keys, has \(names.count)")
        }
        var keys: [String: Curve25519.Signing.PublicKey] = [:]
        for name in names {
            let path = "\(directory)/\(name)"
            let text = try PackageFile.text(path, bytesMax: Signature.fileBytesMax)
            guard let bytes = Data(base64Encoded: text.trimmingCharacters(in: .whitespacesAndNewlines)),
                let key = try? Curve25519.Signing.PublicKey(rawRepresentation: bytes)
            else { throw PackageError(file: path, rule: "must be 32 bytes in base64") }
            keys[name] = key
        }
        self.keys = keys
        directories = [directory]
    }

    public var isEmpty: Bool { keys.isEmpty }
}
