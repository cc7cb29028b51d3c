import Foundation

/// Plugins written by `liveshop plugin new` and built as their authors would, in a folder of the test's own.
struct PluginWorkshop: ~Copyable {
    let folder: URL

    init() throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "liveshop-workshop-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    /// The SDK, installed once for all tests of the process.
    static let sdk = Result { () throws -> String in
        let prefix = FileManager.default.temporaryDirectory.appending(
            path: "liveshop-sdk-\(ProcessInfo.processInfo.processIdentifier)")
        try ChildProcess.run("\(checkout)/script/install-sdk", [prefix.path], in: URL(filePath: checkout))
        return "\(prefix.path)/share/liveshop/plugin-sdk"
    }

    static let checkout: String = {
        var folder = URL(filePath: #filePath)
        for _ in 0..<3 { folder.deleteLastPathComponent() }
        return folder.path
    }()

    /// The command line tool, which stands beside the test's own executable.
    static func liveshop(_ arguments: [String], in folder: URL) throws -> ChildProcess.Result {
        let own = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
        let tool = URL(filePath: own).deletingLastPathComponent().appending(path: "liveshop").path
        return try ChildProcess.result(of: tool, arguments, in: folder)
    }

    /// A new plugin's folder.
    func new(_ point: String, lang: String) throws -> URL {
        let name = "try-\(point)"
        let result = try Self.liveshop(
            ["plugin", "new", "--lang", lang, "--point", point, "--sdk", Self.sdk.get(), name], in: folder)
        guard result.status == 0 else { throw ChildProcess.Failure(description: result.output) }
        return folder.appending(path: name)
    }

    /// One in C, with one of its files changed, and built. Warnings are errors here.
    func built(_ point: String, changing file: String? = nil, _ change: (inout String) -> Void = { _ in }) throws -> URL {
        let plugin = try new(point, lang: "c")
        if let file = file.map({ plugin.appending(path: $0) }) {
            var text = try String(contentsOf: file, encoding: .utf8)
            change(&text)
            // Not atomically: that would make a new file, without the right to execute.
            try text.write(to: file, atomically: false, encoding: .utf8)
        }
        try ChildProcess.run("/usr/bin/env", ["CFLAGS=-Werror -O1", "./build"], in: plugin)
        return plugin
    }

    /// `liveshop plugin check`, as people see it.
    static func check(_ plugin: URL, _ arguments: [String] = []) throws -> ChildProcess.Result {
        try liveshop(["plugin", "check", plugin.path] + arguments, in: plugin)
    }
}
