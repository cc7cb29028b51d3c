import Foundation

/// Makes the folder that is deployed from the one that is written: manifest with all sums, library and data files.
public enum PluginBundle {
    /// Writes `destination`/<id>/. What was there of that plugin is replaced file by file, each at once, never in place: a file that a
    /// service has mapped keeps its content. The operator's config.json stays.
    ///
    /// - Parameters:
    ///   - source: folder of plugin.json and the data files.
    ///   - library: the shared object, wherever it was built.
    /// - Returns: the folder written.
    @discardableResult
    public static func bundle(
        source: String, library: String, into destination: String
    ) throws(PackageError) -> String {
        let file = "\(source)/\(Manifest.fileName)"
        let bytes = try PackageFile.bytes(file, bytesMax: PackageLimits.manifestBytesMax)
        let manifest = try Manifest(parsing: bytes, file: file)
        guard case .object(var members) = try JSONValue(parsing: bytes, file: file) else {
            throw PackageError(file: file, rule: "must be an object")
        }
        let folder = "\(destination)/\(manifest.id)"
        try perform(folder) { try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true) }
        try place(library, at: "\(folder)/\(manifest.library)")
        members["sha256"] = .text(try Digest.hex(file: "\(folder)/\(manifest.library)"))
        var files: [String: JSONValue] = [:]
        for name in manifest.files.keys {
            try place("\(source)/\(name)", at: "\(folder)/\(name)")
            files[name] = .text(try Digest.hex(file: "\(folder)/\(name)"))
        }
        if !files.isEmpty { members["files"] = .object(files) }
        // A signature of the manifest before would not hold.
        try? FileManager.default.removeItem(atPath: "\(folder)/\(Signature.fileName)")
        try write(JSONValue.object(members).encoded(pretty: true) + [UInt8(ascii: "\n")], to: "\(folder)/\(Manifest.fileName)")
        return folder
    }

    /// Writes plugin.sig into a bundled folder.
    ///
    /// - Throws: if the files are not what the manifest says: what is signed must be what will be loaded.
    public static func sign(folder: String, key: SigningKey) throws(PackageError) {
        let plugin = try PackagedPlugin(folder: folder)
        try plugin.verifyFiles()
        let text = try Signature.text(over: plugin.manifestBytes, key: key)
        try write([UInt8](text.utf8), to: "\(folder)/\(Signature.fileName)")
    }

    private static func place(_ source: String, at destination: String) throws(PackageError) {
        let staged = "\(destination).new"
        // Of a bundling that was broken off.
        try? FileManager.default.removeItem(atPath: staged)
        try PackageFile.copy(source, to: staged)
        guard rename(staged, destination) == 0 else {
            throw PackageError(file: destination, rule: "cannot be written: \(String(cString: strerror(errno)))")
        }
    }

    private static func write(_ bytes: [UInt8], to path: String) throws(PackageError) {
        try perform(path) { try Data(bytes).write(to: URL(filePath: path), options: .atomic) }
    }

    private static func perform(_ file: String, _ body: () throws -> Void) throws(PackageError) {
        do { try body() } catch {
            throw PackageError(file: file, rule: "cannot be copied or written: \(error.localizedDescription)")
        }
    }
}
