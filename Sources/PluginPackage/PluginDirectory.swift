import Foundation

/// A directory with a folder per plugin.
public enum PluginDirectory {
    /// A folder with a plugin.json, or what is wrong with it.
    public struct Found: Sendable {
        public let folder: String
        public let plugin: Result<PackagedPlugin, PackageError>

        /// For lists: the manifest's id, or the folder's name if there is no readable manifest.
        public var id: String {
            guard case .success(let plugin) = plugin else { return URL(filePath: folder).lastPathComponent }
            return plugin.manifest.id
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
                do throws(PackageError) { plugin = .success(try PackagedPlugin(folder: folder)) } catch {
                    plugin = .failure(error)
                }
                if case .success(let packaged) = plugin {
                    if let other = folderOfID[packaged.manifest.id] {
                        plugin = .failure(
                            PackageError(
                                file: "\(folder)/\(Manifest.fileName)", field: "id",
                                rule: "\(packaged.manifest.id) is also in \(other); only that one is loaded"))
                    } else {
                        folderOfID[packaged.manifest.id] = folder
                    }
                }
                found.append(Found(folder: folder, plugin: plugin))
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
