import Foundation
import MeshTesting
import Testing

/// `liveshop` as a process of its own, what it says in files.
final class LiveshopProcess {
    private let folder: URL
    private let process = Process()

    /// - Parameters:
    ///   - gateway: nil: what `arguments` or `environment` say.
    ///   - input: its standard input; nil: empty.
    init(
        _ arguments: [String], gateway: String?, environment: [String: String] = [:], input: String? = nil
    ) throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "liveshop-cli-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        for name in ["output", "errors"] {
            _ = FileManager.default.createFile(atPath: folder.appending(path: name).path, contents: nil)
        }
        let inputFile = folder.appending(path: "input")
        try (input ?? "").write(to: inputFile, atomically: true, encoding: .utf8)
        process.executableURL = URL(filePath: "\(try ProcessMesh.binaries())/liveshop")
        process.arguments = arguments + (gateway.map { ["--gateway", $0] } ?? []) + ["--plain-tcp"]
        process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
        process.standardInput = try FileHandle(forReadingFrom: inputFile)
        process.standardOutput = try FileHandle(forWritingTo: folder.appending(path: "output"))
        process.standardError = try FileHandle(forWritingTo: folder.appending(path: "errors"))
        try process.run()
    }

    deinit {
        if process.isRunning { process.terminate() }
        try? FileManager.default.removeItem(at: folder)
    }

    /// Waits for its end.
    static func run(_ arguments: [String], on mesh: ProcessMesh, input: String? = nil) throws -> LiveshopProcess {
        let run = try LiveshopProcess(arguments, gateway: mesh.layout.clientEndpoint, input: input)
        run.process.waitUntilExit()
        return run
    }

    /// As Ctrl-C does; returns when it has ended.
    func interrupt() {
        process.interrupt()
        process.waitUntilExit()
    }

    func waitUntilExit() { process.waitUntilExit() }

    var isRunning: Bool { process.isRunning }
    /// Exit code, once it has ended.
    var status: Int32 { process.terminationStatus }
    var output: String { text("output") }
    var errors: String { text("errors") }
    var lines: [String] { output.split(separator: "\n").map(String.init) }

    /// The whole output as one JSON value.
    func decoded<T: Decodable>(_ type: T.Type = T.self) throws -> T {
        try JSONDecoder().decode(type, from: Data(output.utf8))
    }

    private func text(_ name: String) -> String {
        (try? String(contentsOf: folder.appending(path: name), encoding: .utf8)) ?? ""
    }
}
