import ArgumentParser
import Foundation
import PluginPackage
import Supervisor

/// Which plugins a mesh loads.
struct PluginOptions: ParsableArguments {
    @Option(
        name: .customLong("plugins"),
        help: "Folder with a folder per plugin; repeatable. Default: the folder plugins beside this program, if there is one.",
        completion: .directory)
    var directories: [String] = []

    @Option(
        help: """
            Folder of the public keys (*.pub) whose signatures count; repeatable. Default: plugin-keys beside this program.
            """,
        completion: .directory)
    var pluginKeys: [String] = []

    @Flag(help: "Load no plugin.")
    var noPlugins = false

    @Flag(help: "Load plugins without a valid signature too: for development.")
    var allowUnsignedPlugins = false

    @Flag(help: "Start without any plugin although there are some, to find out what is wrong.")
    var safeMode = false

    func validate() throws {
        guard directories.isEmpty || !noPlugins else {
            throw ValidationError("--plugins and --no-plugins contradict each other")
        }
        for folder in directories.map(Self.absolute) {
            guard Self.isFolder(folder) else { throw ValidationError("--plugins: there is no folder \(folder)") }
            guard !FileManager.default.fileExists(atPath: "\(folder)/\(Manifest.fileName)") else {
                let parent = URL(fileURLWithPath: folder).deletingLastPathComponent().path
                throw ValidationError("--plugins: \(folder) is one plugin; name the folder that it lies in: \(parent)")
            }
        }
        for folder in pluginKeys.map(Self.absolute) where !Self.isFolder(folder) {
            throw ValidationError("--plugin-keys: there is no folder \(folder)")
        }
    }

    func directories(beside binaries: String = RunningMesh.binaries) -> PluginDirectories {
        if noPlugins { return .none }
        let own = "\(binaries)/plugins"
        let chosen = directories.isEmpty ? [own].filter(Self.isFolder) : directories.map(Self.absolute)
        let ownKeys = "\(binaries)/plugin-keys"
        let keys = pluginKeys.isEmpty ? [ownKeys].filter(Self.isFolder) : pluginKeys.map(Self.absolute)
        return PluginDirectories(chosen, keys: keys, allowUnsigned: allowUnsignedPlugins, safeMode: safeMode)
    }

    /// One line for people.
    func summary(of plugins: PluginDirectories) -> String {
        if plugins.directories.isEmpty {
            return noPlugins
                ? "no plugins" : "no plugins: `liveshop plugin bundle` makes the folder of those that come with the shop"
        }
        return "plugins of \(plugins.directories.joined(separator: ", "))"
            + (plugins.safeMode ? ", none of them loaded: safe mode" : "")
            + (plugins.allowUnsigned ? ", signed or not" : "")
    }

    private static func absolute(_ path: String) -> String { URL(fileURLWithPath: path).standardizedFileURL.path }

    private static func isFolder(_ path: String) -> Bool {
        var isFolder: ObjCBool = false
        return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder.boolValue
    }
}
