import Foundation

/// Where the SDK lies that plugins are built with.
enum SDKLocation {
    struct NotFound: Error, CustomStringConvertible { let description: String }

    /// The one named, else $LIVESHOP_SDK, else the one installed with this program, else, in a checkout, one made from it.
    ///
    /// - Returns: an absolute path.
    static func find(_ named: String?, binaries: String = RunningMesh.binaries) throws(NotFound) -> String {
        if let named = named ?? ProcessInfo.processInfo.environment["LIVESHOP_SDK"] {
            let path = URL(fileURLWithPath: named).standardizedFileURL.path
            guard isSDK(path) else {
                throw NotFound(description: "\(path) is no plugin SDK: it has no Package.swift and Sources/CPluginABI")
            }
            return path
        }
        let installed = URL(fileURLWithPath: binaries).deletingLastPathComponent().path + "/share/liveshop/plugin-sdk"
        if isSDK(installed) { return installed }
        guard let checkout = Checkout.containing(binaries) else {
            throw NotFound(description: "there is no \(installed); `script/install-sdk PREFIX` makes it, --sdk names another")
        }
        let prefix = "\(checkout)/.build/sdk"
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "\(checkout)/script/install-sdk")
        process.arguments = [prefix]
        process.standardOutput = FileHandle.nullDevice
        do { try process.run() } catch { throw NotFound(description: "script/install-sdk: \(error.localizedDescription)") }
        process.waitUntilExit()
        guard process.terminationStatus == 0 else { throw NotFound(description: "script/install-sdk \(prefix) failed") }
        return "\(prefix)/share/liveshop/plugin-sdk"
    }

    private static func isSDK(_ path: String) -> Bool {
        ["Package.swift", "Sources/CPluginABI/include/liveshop_plugin.h"].allSatisfy {
            FileManager.default.fileExists(atPath: "\(path)/\($0)")
        }
    }
}

/// The repository that this program was built from, while it still lies in its build folder.
enum Checkout {
    static func containing(_ path: String) -> String? {
        var folder = URL(fileURLWithPath: path).standardizedFileURL
        while folder.path != "/" {
            if FileManager.default.isExecutableFile(atPath: folder.path + "/script/install-sdk") { return folder.path }
            folder.deleteLastPathComponent()
        }
        return nil
    }
}
