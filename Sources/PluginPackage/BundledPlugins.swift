import Foundation

/// The plugins that come with the shop: from a checkout and its build to a directory that services load.
public enum BundledPlugins {
    /// Name of the key file that this writes beside whatever other keys there are.
    public static let keyName = "bundled.pub"

    /// Folders with a plugin.json of `checkout`/services/<service>/Plugins, by path.
    public static func sources(of checkout: String) throws(PackageError) -> [String] {
        let services = "\(checkout)/services"
        var folders: [String] = []
        for service in try names(in: services) {
            let plugins = "\(services)/\(service)/Plugins"
            guard PackageFile.exists(plugins) else { continue }
            folders += try names(in: plugins).map { "\(plugins)/\($0)" }.filter {
                PackageFile.exists("\($0)/\(Manifest.fileName)")
            }
        }
        return folders
    }

    /// Bundles and signs all of them, with a key that is made for this and forgotten: its public half, written to `keys`, vouches for
    /// exactly these. Keys of others in that folder stay.
    ///
    /// - Parameters:
    ///   - libraries: folder of the shared objects, as the build left them.
    ///   - destination: gets a folder per plugin; made if missing.
    ///   - keys: folder of public keys; made if missing.
    /// - Returns: the folders written.
    /// - Throws: the first plugin that is not built or has a manifest that breaks a rule.
    public static func bundle(
        checkout: String, libraries: String, into destination: String, keys: String
    ) throws(PackageError) -> [String] {
        let key = SigningKey()
        var folders: [String] = []
        for source in try sources(of: checkout) {
            let file = "\(source)/\(Manifest.fileName)"
            let manifest = try Manifest(
                parsing: PackageFile.bytes(file, bytesMax: PackageLimits.manifestBytesMax), file: file)
            let library = "\(libraries)/\(manifest.library)"
            guard PackageFile.exists(library) else {
                let product = manifest.library.dropFirst("lib".count).split(separator: ".").first ?? ""
                throw PackageError(file: library, rule: "is not built: swift build --product \(product)")
            }
            let folder = try PluginBundle.bundle(source: source, library: library, into: destination)
            try PluginBundle.sign(folder: folder, key: key)
            folders.append(folder)
        }
        do {
            try FileManager.default.createDirectory(atPath: keys, withIntermediateDirectories: true)
            try Data(key.publicText.utf8).write(to: URL(filePath: "\(keys)/\(keyName)"), options: .atomic)
        } catch {
            throw PackageError(file: "\(keys)/\(keyName)", rule: "cannot be written: \(error.localizedDescription)")
        }
        return folders
    }

    private static func names(in folder: String) throws(PackageError) -> [String] {
        do {
            return try FileManager.default.contentsOfDirectory(atPath: folder).filter { !$0.hasPrefix(".") }.sorted()
        } catch {
            throw PackageError(file: folder, rule: "cannot be read: \(error.localizedDescription)")
        }
    }
}
