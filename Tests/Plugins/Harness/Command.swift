import Foundation

/// A program that runs to its end.
enum Command {
    struct Failed: Error, CustomStringConvertible {
        let description: String
    }

    struct Ended: Sendable {
        /// Exit code, or the signal's number, negative.
        let status: Int32
        let output: String
        let errors: String
    }

    /// - Throws: `Failed` with both outputs if it does not exit with 0.
    @discardableResult
    static func run(_ command: [String]) async throws -> String {
        let ended = try await end(of: command)
        guard ended.status == 0 else {
            throw Failed(
                description: "\(command.joined(separator: " ")) ended with \(ended.status):\n\(ended.errors)\(ended.output)")
        }
        return ended.output
    }

    /// Starts it and returns when it has ended, however it did.
    static func end(of command: [String], environment: [String: String] = [:]) async throws -> Ended {
        let folder = FileManager.default.temporaryDirectory.appending(path: "liveshop-command-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        // Into files, not pipes: a pipe that nobody drains blocks a talkative child, and one that a grandchild keeps never ends.
        let (output, errors) = (folder.appending(path: "out"), folder.appending(path: "err"))
        for file in [output, errors] { _ = FileManager.default.createFile(atPath: file.path, contents: nil) }
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = command
        process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = try FileHandle(forWritingTo: output)
        process.standardError = try FileHandle(forWritingTo: errors)
        let status = try await withCheckedThrowingContinuation { continuation in
            process.terminationHandler = { ended in
                continuation.resume(
                    returning: ended.terminationReason == .exit ? ended.terminationStatus : -ended.terminationStatus)
            }
            do {
                try process.run()
            } catch {
                process.terminationHandler = nil
                continuation.resume(throwing: error)
            }
        }
        return Ended(status: status, output: try text(of: output), errors: try text(of: errors))
    }

    /// A hostile plugin writes anything.
    private static func text(of file: URL) throws -> String {
        String(decoding: try Data(contentsOf: file), as: UTF8.self)
    }
}
