import Foundation
import MeshTesting
import Messages
import TestThreads
import Testing

/// Callers that share nothing with us but `protos/`: a Python client that calls every service, and one that means harm.
@Suite(.serialized, .ownThread) struct PythonTests {
    @Test func aPythonClientOfSixtyLinesCallsEveryService() async throws {
        try await ProcessMesh.run { mesh in
            let output = try Python.run("python_client_test.py", [mesh.layout.clientEndpoint])
            #expect(output.contains("every service answered"))
        }
        let client = try String(contentsOf: Python.folder.appending(path: "liveshop_client.py"), encoding: .utf8)
        #expect(client.split(separator: "\n", omittingEmptySubsequences: false).count <= 61, "the README says 60 lines")
    }

    @Test func garbageIsDroppedOrAnsweredAndEveryProcessLives() async throws {
        try await withSeed { random, seed in
            let scriptSeed = UInt32.random(in: 0...UInt32.max, using: &random)
            try await ProcessMesh.run { mesh in
                let names = ["gateway", "catalog", "order", "streamer-analytics", "reviews"]
                let thrown = try Python.run(
                    "hostile_frames.py", [mesh.layout.clientEndpoint, mesh.layout.serviceEndpoint, String(scriptSeed)])
                #expect((Int(thrown.trimmingCharacters(in: .whitespacesAndNewlines)) ?? 0) > 1_000, "seed \(seed)")
                try await Shop(mesh).sell("SKU-1", units: 3)
                for name in names { #expect(await mesh.restarts(of: name) == 0, "\(name) died, seed \(seed)") }
            }
        }
    }
}

/// Runs the scripts beside this file, with code generated from `protos/` for them.
enum Python {
    static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    private static let protos = folder.deletingLastPathComponent().deletingLastPathComponent().appending(path: "protos")
    /// `protos/python`, as it is: installing it would add nothing but a copy.
    static let package = protos.appending(path: "python")
    static let packageEnvironment = [
        "PYTHONPATH": "\(package.path)/src:\(package.path)/tests", "PYTHONDONTWRITEBYTECODE": "1",
        // For meshes without keys; where there are some they count.
        "LIVESHOP_PLAIN_TCP": "1",
    ]

    /// Debian's own Python: that is where its packages of pyzmq and protobuf are.
    static let interpreter = "/usr/bin/python3"

    /// Python with the package; standard output and standard error. Throws with both if it fails.
    static func runWithPackage(_ arguments: [String], environment: [String: String] = [:]) throws -> String {
        try execute(interpreter, arguments, environment: packageEnvironment.merging(environment) { $1 })
    }

    struct Failed: Error, CustomStringConvertible {
        let description: String
    }

    /// Standard output of the script; throws with both outputs if it fails.
    static func run(_ script: String, _ arguments: [String]) throws -> String {
        let generated = FileManager.default.temporaryDirectory.appending(path: "liveshop-python-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: generated, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: generated) }
        let files = try #require(FileManager.default.enumerator(atPath: protos.path)).compactMap { $0 as? String }
            .filter { $0.hasSuffix(".proto") }
        _ = try execute("protoc", ["-I", protos.path, "--python_out", generated.path] + files, environment: [:])
        return try execute(
            interpreter, [folder.appending(path: script).path] + arguments,
            environment: ["PYTHONPATH": "\(generated.path):\(folder.path)", "PYTHONDONTWRITEBYTECODE": "1"])
    }

    private static func execute(_ command: String, _ arguments: [String], environment: [String: String]) throws -> String {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = [command] + arguments
        process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
        let output = Pipe()
        process.standardOutput = output
        process.standardError = output
        try process.run()
        let text = String(decoding: try output.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
        process.waitUntilExit()
        guard process.terminationStatus == 0 else { throw Failed(description: "\(command) \(arguments.first ?? ""): \(text)") }
        return text
    }
}
