import Foundation

/// Compiles the plugins of these tests, each once per test process, into a temporary folder. The compilers come with the Swift toolchain
/// that builds the tests.
actor Workshop {
    static let shared = Workshop()

    /// Removed when the test process exits.
    nonisolated let folder = FileManager.default.temporaryDirectory.appending(
        path: "liveshop-workshop-\(ProcessInfo.processInfo.processIdentifier)")
    private var libraries: [[String]: Task<URL, any Error>] = [:]

    /// A shared object from C sources of `Tests/Plugins`.
    ///
    /// - Parameters:
    ///   - defines: such as "VARIANT=NULL_TABLE".
    ///   - header: folder of the plugin header to compile against; nil: the current one.
    ///   - exports: whether the version script that hides all but the entry is used.
    ///   - libraries: what else is linked.
    func c(
        _ sources: [String], defines: [String] = [], header: String? = nil, exports: Exports = .entryOnly,
        libraries: [String] = []
    ) async throws -> URL {
        let headers = header.map { Self.tests.appending(path: $0).path } ?? Self.headers
        return try await library(
            ["clang", "-std=c11", "-O1", "-Wall", "-Wextra", "-Werror", "-fPIC", "-shared", "-pthread", "-Wl,-z,defs"]
                + exports.flags + ["-I", headers, "-I", Self.messageHeaders] + defines.map { "-D\($0)" }
                + sources.map { Self.tests.appending(path: $0).path } + libraries)
    }

    enum Exports {
        case entryOnly
        /// Linked as somebody would who has read nothing.
        case all

        fileprivate var flags: [String] {
            switch self {
            case .entryOnly: ["-fvisibility=hidden", "-Wl,--version-script=\(Workshop.versionScript)"]
            case .all: []
            }
        }
    }

    /// The Swift plugin of `Tests/Plugins/Reload`.
    ///
    /// - Parameter define: BUILD_A answers 10, BUILD_B answers 20, FATAL calls fatalError for a bad request.
    func swift(_ define: String) async throws -> URL {
        try await library(
            [
                "swiftc", "-swift-version", "6", "-warnings-as-errors", "-O", "-parse-as-library", "-emit-library",
                "-module-name", "ReloadedPlugin", "-D", define, "-import-objc-header", "\(Self.headers)/liveshop_plugin.h",
                "-Xlinker", "--version-script=\(Self.versionScript)",
            ] + ["Pricing.swift", "Plugin.swift"].map { Self.tests.appending(path: "Reload/\($0)").path })
    }

    private init() {
        atexit { try? FileManager.default.removeItem(at: Workshop.shared.folder) }
    }

    private func library(_ command: [String]) async throws -> URL {
        if let building = libraries[command] { return try await building.value }
        let number = libraries.count
        let building = Task {
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            let library = folder.appending(path: "libbuilt-\(number).so")
            try await Command.run(command + ["-o", library.path])
            return library
        }
        libraries[command] = building
        return try await building.value
    }

    static let tests = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    static let root = tests.deletingLastPathComponent().deletingLastPathComponent()
    static let headers = root.appending(path: "Sources/CPluginABI/include").path
    static let messageHeaders = root.appending(path: "Sources/CPluginMessages/include").path
    static let versionScript = root.appending(path: "Sources/CPluginABI/liveshop_plugin.map").path
    /// Where SwiftPM has put what it built: beside the test's own executable, debug or release.
    static let products = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent()
}
