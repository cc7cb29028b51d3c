import Foundation

/// A plugin's folder, read and checked: what it claims, what it is configured with, and whether its files are what was signed.
public struct PackagedPlugin: Hashable, Sendable {
    /// The operator's settings, beside the manifest and not signed.
    public static let configFileName = "config.json"

    public let folder: String
    public let manifest: Manifest
    /// Exactly as they are in plugin.json: what a signature is over.
    public let manifestBytes: [UInt8]
    /// The configuration in force, complete and valid.
    public let configuration: JSONValue

    /// Reads plugin.json and config.json. The other files are looked at by `verifyFiles`.
    public init(folder: String) throws(PackageError) {
        self.folder = folder
        (manifest, manifestBytes) = try Self.manifest(of: folder)
        let file = "\(folder)/\(Manifest.fileName)"
        let configFile = "\(folder)/\(Self.configFileName)"
        var overrides: [String: JSONValue] = [:]
        if PackageFile.exists(configFile) {
            let value = try JSONValue(
                parsing: PackageFile.bytes(configFile, bytesMax: PackageLimits.manifestBytesMax), file: configFile)
            guard case .object(let members) = value else {
                throw PackageError(file: configFile, rule: "must be an object, is \(value.kind)")
            }
            overrides = members
        }
        configuration = try manifest.configuration(overrides: overrides, file: overrides.isEmpty ? file : configFile)
    }

    /// A copy of a plugin's folder without the operator's settings, which are given.
    public init(folder: String, configuration: JSONValue) throws(PackageError) {
        self.folder = folder
        (manifest, manifestBytes) = try Self.manifest(of: folder)
        self.configuration = configuration
    }

    static func manifest(of folder: String) throws(PackageError) -> (manifest: Manifest, bytes: [UInt8]) {
        let file = "\(folder)/\(Manifest.fileName)"
        let bytes = try PackageFile.bytes(file, bytesMax: PackageLimits.manifestBytesMax)
        return (try Manifest(parsing: bytes, file: file), bytes)
    }

    public var libraryPath: String { "\(folder)/\(manifest.library)" }

    /// Names one content of a plugin: its manifest (exact bytes), which names the sums of its files. The operator's settings are not part
    /// of it: another setting is another instance of the same image.
    public var contentHash: String { Digest.hex(manifestBytes) }

    /// Whether the library and the data files are what the manifest says.
    ///
    /// - Throws: the first file that is missing, is no regular file or has another sha256, or that the plugin is not bundled yet.
    public func verifyFiles() throws(PackageError) {
        guard let sha256 = manifest.sha256 else {
            throw PackageError(
                file: "\(folder)/\(Manifest.fileName)", field: "sha256",
                rule: "is required; `liveshop plugin bundle` writes it")
        }
        try Self.verify(libraryPath, sha256)
        for (name, sum) in manifest.files.sorted(by: { $0.key < $1.key }) {
            guard !sum.isEmpty else {
                throw PackageError(
                    file: "\(folder)/\(Manifest.fileName)", field: "files.\(name)",
                    rule: "is required; `liveshop plugin bundle` writes it")
            }
            try Self.verify("\(folder)/\(name)", sum)
        }
    }

    /// Whether somebody trusted vouches for the manifest.
    ///
    /// - Parameter allowUnsigned: a missing or unknown signature is let through; one that is malformed is not.
    public func verifySignature(keys: TrustedKeys, allowUnsigned: Bool) throws(PackageError) {
        let file = "\(folder)/\(Signature.fileName)"
        guard PackageFile.exists(file) else {
            if allowUnsigned { return }
            throw PackageError(
                file: file, rule: "is missing: `liveshop plugin sign` makes it; --allow-unsigned-plugins does without")
        }
        let text = try PackageFile.text(file, bytesMax: Signature.fileBytesMax)
        if try Signature.isValid(text, over: manifestBytes, keys: keys) || allowUnsigned { return }
        let fault =
            keys.isEmpty
            ? "cannot be checked: there are no public keys" : "is not the signature of plugin.json by any of the public keys"
        let places = keys.directories.isEmpty ? "" : " in \(keys.directories.joined(separator: ", "))"
        throw PackageError(file: file, rule: "\(fault)\(places); --plugin-keys names a folder of them")
    }

    private static func verify(_ path: String, _ expected: String) throws(PackageError) {
        let found = try Digest.hex(file: path)
        guard found == expected else { throw PackageError(file: path, rule: "sha256 must be \(expected), is \(found)") }
    }
}
