import Foundation
import PluginPackage
import Supervisor

/// The shop's own plugins, put together once for all tests of a process from what stands beside the test's executable.
public enum BundledForTests {
    private static let made = Result { try make() }

    /// - Throws: `PackageError` that names the plugin that is not built or breaks a rule.
    public static func directories() throws -> PluginDirectories { try made.get() }

    private static func make() throws -> PluginDirectories {
        // Named after the process, and swept with the system's temporary files: tests of this process use it until it ends.
        let root = FileManager.default.temporaryDirectory.appending(
            path: "liveshop-plugins-\(ProcessInfo.processInfo.processIdentifier)")
        try? FileManager.default.removeItem(at: root)
        atexit { BundledForTests.remove() }
        let (plugins, keys) = (root.appending(path: "plugins").path, root.appending(path: "keys").path)
        _ = try BundledPlugins.bundle(
            checkout: checkout, libraries: try ProcessMesh.binaries(), into: plugins, keys: keys)
        return PluginDirectories([plugins], keys: [keys])
    }

    private static func remove() {
        guard case .success(let plugins) = made, let keys = plugins.keys.first else { return }
        try? FileManager.default.removeItem(at: URL(filePath: keys).deletingLastPathComponent())
    }

    private static var checkout: String {
        var folder = URL(filePath: #filePath)
        for _ in 0..<3 { folder.deleteLastPathComponent() }
        return folder.path
    }
}
