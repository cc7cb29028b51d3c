import Foundation
import PluginPackage

/// Copies of the plugins that are or were loaded, each in a folder named by its content: what runs cannot be changed under it, and a new
/// content never has the path of an old one.
struct ImageStore {
    private let directory: String

    init(stateDirectory: String) throws(PluginRefusal) {
        directory = "\(stateDirectory)/images"
        do {
            try FileManager.default.createDirectory(atPath: directory, withIntermediateDirectories: true)
        } catch {
            throw PluginRefusal("\(directory): cannot be made: \(error.localizedDescription)")
        }
    }

    /// Copies the plugin's folder, checks the copy's sums, and gives it its name at once.
    ///
    /// - Returns: the plugin in its copy, with the configuration it has in its own folder.
    func place(_ plugin: PackagedPlugin) throws(PluginRefusal) -> PackagedPlugin {
        let folder = "\(directory)/\(plugin.contentHash)"
        do throws(PackageError) {
            if FileManager.default.fileExists(atPath: folder) {
                if let placed = whole(plugin, in: folder) { return placed }
                // Damaged, or half of it from a process that died: made again below, beside what may be mapped.
                try? FileManager.default.removeItem(atPath: folder)
            }
            let staged = "\(directory)/.new-\(UUID().uuidString)"
            defer { try? FileManager.default.removeItem(atPath: staged) }
            try copy(plugin, to: staged)
            try PackagedPlugin(folder: staged, configuration: plugin.configuration).verifyFiles()
            guard rename(staged, folder) == 0 else {
                throw PackageError(file: folder, rule: "cannot be made: \(String(cString: strerror(errno)))")
            }
            return try PackagedPlugin(folder: folder, configuration: plugin.configuration)
        } catch {
            throw PluginRefusal(error.description)
        }
    }

    /// The copy that is there; nil: it is not what it was made from. Its manifest too must be the one that was verified, or whoever
    /// can write here would need no signature.
    private func whole(_ plugin: PackagedPlugin, in folder: String) -> PackagedPlugin? {
        do throws(PackageError) {
            let placed = try PackagedPlugin(folder: folder, configuration: plugin.configuration)
            guard placed.manifestBytes == plugin.manifestBytes else { return nil }
            try placed.verifyFiles()
            return placed
        } catch {
            return nil
        }
    }

    /// Removes copies that nothing will use: those of processes before this one.
    func prune(keeping contents: Set<String>) {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: directory)) ?? []
        for name in names where !contents.contains(name) { try? FileManager.default.removeItem(atPath: "\(directory)/\(name)") }
    }

    private func copy(_ plugin: PackagedPlugin, to folder: String) throws(PackageError) {
        do {
            try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
            // The manifest as it was read and verified, not as it may be by now.
            try Data(plugin.manifestBytes).write(to: URL(filePath: "\(folder)/\(Manifest.fileName)"))
        } catch {
            throw PackageError(file: folder, rule: "cannot be made: \(error.localizedDescription)")
        }
        for name in [plugin.manifest.library] + plugin.manifest.files.keys.sorted() {
            try PackageFile.copy("\(plugin.folder)/\(name)", to: "\(folder)/\(name)")
        }
    }
}
