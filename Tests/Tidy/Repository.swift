import Foundation

/// The working tree under test.
struct Repository {
    let root: URL

    init(file: String = #filePath) {
        root = URL(filePath: file).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    }

    /// Paths relative to the root of the files that git knows or would add, with one of these endings.
    func files(under folders: [String] = [], endings: [String]) throws -> [String] {
        let arguments = ["ls-files", "--cached", "--others", "--exclude-standard", "--"] + folders
        return try run("git", arguments).split(separator: "\n").map(String.init).filter { path in
            endings.contains { path.hasSuffix($0) } && FileManager.default.fileExists(atPath: root.appending(path: path).path)
        }
    }

    func text(_ path: String) throws -> String {
        try String(contentsOf: root.appending(path: path), encoding: .utf8)
    }

    func manifest() throws -> Manifest {
        // A scratch path of its own: the usual one is locked by the `swift test` that runs this.
        let scratch = FileManager.default.temporaryDirectory.appending(path: "liveshop-tidy-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: scratch) }
        let json = try run("swift", ["package", "--scratch-path", scratch.path, "dump-package"])
        return try JSONDecoder().decode(Manifest.self, from: Data(json.utf8))
    }

    struct Failed: Error, CustomStringConvertible {
        var description: String
    }

    /// Standard output of a command; throws with both outputs if it fails.
    @discardableResult
    func run(_ command: String, _ arguments: [String]) throws -> String {
        let folder = FileManager.default.temporaryDirectory.appending(path: "liveshop-tidy-output-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        // Into files, not pipes: a pipe that nobody drains blocks a talkative child.
        let (output, errors) = (folder.appending(path: "out"), folder.appending(path: "err"))
        for file in [output, errors] { _ = FileManager.default.createFile(atPath: file.path, contents: nil) }
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = [command] + arguments
        process.currentDirectoryURL = root
        process.standardOutput = try FileHandle(forWritingTo: output)
        process.standardError = try FileHandle(forWritingTo: errors)
        try process.run()
        process.waitUntilExit()
        let text = try String(contentsOf: output, encoding: .utf8)
        guard process.terminationStatus == 0 else {
            let complaint = try String(contentsOf: errors, encoding: .utf8)
            throw Failed(description: "\(command) \(arguments.joined(separator: " ")): \(complaint)\(text)")
        }
        return text
    }
}
