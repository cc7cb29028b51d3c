import Foundation

/// A directory with a folder per plugin.
public enum PluginDirectory {
    /// A folder with a plugin.json, or what is wrong with it.
    public struct Found: Sendable {
        public let folder: String
        public let plugin: Result<PackagedPlugin, PackageError>
        /// Nil: it cannot be read, or another folder's plugin has its id.
        public let manifest: Manifest?

        /// For lists: the manifest's id, or the folder's name if there is no readable manifest.
        public var id: String {
            manifest?.id ?? URL(filePath: folder).lastPathComponent
        }
    }

    /// Every plugin of the directories, in their order and by folder name. Of two with one id the first counts, and the other is reported.
    ///
    /// - Throws: if a directory cannot be read or has too many folders.
    public static func discover(_ directories: [String]) throws(PackageError) -> [Found] {
        var found: [Found] = []
        var folderOfID: [String: String] = [:]
        for directory in directories {
            for folder in try folders(of: directory) {
                var plugin: Result<PackagedPlugin, PackageError>
                var manifest: Manifest?
                do throws(PackageError) {
                    let packaged = try PackagedPlugin(folder: folder)
                    (plugin, manifest) = (.success(packaged), packaged.manifest)
                } catch {
                    // Perhaps only the operator's settings are wrong.
                    (plugin, manifest) = (.failure(error), try? PackagedPlugin.manifest(of: folder).manifest)
                }
                if let id = manifest?.id {
                    if let other = folderOfID[id] {
                        manifest = nil
                        plugin = .failure(
                            PackageError(
                                file: "\(folder)/\(Manifest.fileName)", field: "id",
                                rule: "\(id) is also in \(other); only that one is loaded"))
                    } else {
                        folderOfID[id] = folder
                    }
                }
                found.append(Found(folder: folder, plugin: plugin, manifest: manifest))
            }
        }
        return found
    }

    /// Folders with a manifest; anything else in the directory is nobody's business.
    private static func folders(of directory: String) throws(PackageError) -> [String] {
        let names: [String]
        do {
            names = try FileManager.default.contentsOfDirectory(atPath: directory).sorted()
        } catch {
            throw PackageError(file: directory, rule: "cannot be read: \(error.localizedDescription)")
        }
        let root = URL(filePath: directory).standardizedFileURL.path
        let folders = names.filter { !$0.hasPrefix(".") }.map { "\(root)/\($0)" }.filter {
            PackageFile.exists("\($0)/\(Manifest.fileName)")
        }
        guard folders.count <= PackageLimits.pluginsPerDirectoryMax else {
            throw PackageError(
                file: directory, rule: "at most \(PackageLimits.pluginsPerDirectoryMax) plugins, has \(folders.count)")
        }
        return folders
    }
}
