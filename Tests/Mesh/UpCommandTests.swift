import Foundation
import MeshTesting
import Supervisor
import TestThreads
import Testing

/// `liveshop up`, as a process of its own.
@Suite(.ownThread) final class UpCommandTests {
    let root = FileManager.default.temporaryDirectory.appending(path: "liveshop-up-\(UUID().uuidString)").path

    deinit { try? FileManager.default.removeItem(atPath: root) }

    /// A service says of a plugin that it refuses only in its log: whoever starts the mesh would wonder why nothing happens.
    @Test func itSaysWhichPluginIsRefusedAndASecondOneLeavesNothingBehind() async throws {
        try FileManager.default.createDirectory(atPath: "\(root)/plugins", withIntermediateDirectories: true)
        let bundled = try #require(try BundledForTests.directories().directories.first)
        let plugin = "\(root)/plugins/liveshop.price-rules"
        try FileManager.default.copyItem(atPath: "\(bundled)/liveshop.price-rules", toPath: plugin)
        try FileManager.default.removeItem(atPath: "\(plugin)/plugin.sig")
        let port = try #require(
            (0..<100).lazy.compactMap { _ in LoopbackPort.free(1)?.first }.first { LoopbackPort.isFree($0 + 1) })

        let mesh = try up(["--data", "\(root)/data", "--port-base", "\(port)", "--plugins", "\(root)/plugins"], into: "first")
        defer { mesh.terminate() }
        let refused = await eventually(within: .seconds(60)) {
            self.text("first").contains("catalog: liveshop.price-rules refused: ")
        }
        #expect(refused, "\(text("first"))")

        let second = try up(["--data", "\(root)/other", "--port-base", "\(port)"], into: "second")
        second.waitUntilExit()
        #expect(second.terminationStatus == 69 && text("second").contains("port \(port) is in use"))
        #expect(!FileManager.default.fileExists(atPath: "\(root)/other"))

        mesh.terminate()
        mesh.waitUntilExit()
        #expect(mesh.terminationStatus == 0, "\(text("first"))")
    }

    private func text(_ name: String) -> String { (try? String(contentsOfFile: "\(root)/\(name)", encoding: .utf8)) ?? "" }

    /// - Parameter name: of the file that gets what it prints.
    private func up(_ arguments: [String], into name: String) throws -> Process {
        _ = FileManager.default.createFile(atPath: "\(root)/\(name)", contents: nil)
        let output = try FileHandle(forWritingTo: URL(filePath: "\(root)/\(name)"))
        let process = Process()
        process.executableURL = URL(filePath: "\(try ProcessMesh.binaries())/liveshop")
        process.arguments = ["up"] + arguments
        process.standardOutput = output
        process.standardError = output
        try process.run()
        return process
    }
}
