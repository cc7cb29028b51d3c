import Dispatch
import Foundation

/// A child that is told a line and answers with a line. It ends when its standard input does.
final class PeerProcess {
    struct Failed: Error, CustomStringConvertible {
        let description: String
    }

    /// For one answer. A peer that takes longer hangs.
    private static let patience = DispatchTimeInterval.seconds(60)
    private static let packages = CaseTable.folder.deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "protos/python/src").path

    private let command: [String]
    private let process = Process()
    private let input = Pipe()
    private let output = Pipe()
    private var buffer = Data()

    init(_ command: [String]) throws {
        self.command = command
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = command
        process.environment = ProcessInfo.processInfo.environment.merging([
            "PYTHONPATH": Self.packages, "PYTHONDONTWRITEBYTECODE": "1",
        ]) { $1 }
        process.standardInput = input
        process.standardOutput = output
        try process.run()
    }

    func tell(_ message: some Encodable) throws {
        guard process.isRunning else { throw Failed(description: "\(command) has ended") }
        try input.fileHandleForWriting.write(contentsOf: try JSONEncoder().encode(message) + Data("\n".utf8))
    }

    /// What it says next.
    func line() throws -> Data {
        let process = process
        let watchdog = DispatchWorkItem { process.terminate() }
        DispatchQueue.global().asyncAfter(deadline: .now() + Self.patience, execute: watchdog)
        defer { watchdog.cancel() }
        while true {
            if let end = buffer.firstIndex(of: UInt8(ascii: "\n")) {
                let line = Data(buffer[..<end])
                buffer = Data(buffer[(end + 1)...])
                return line
            }
            let more = output.fileHandleForReading.availableData
            guard !more.isEmpty else { throw Failed(description: "\(command) ended, or hung, without an answer") }
            buffer.append(more)
        }
    }

    func end() {
        try? input.fileHandleForWriting.close()
        let process = process
        let watchdog = DispatchWorkItem { process.terminate() }
        DispatchQueue.global().asyncAfter(deadline: .now() + Self.patience, execute: watchdog)
        process.waitUntilExit()
        watchdog.cancel()
    }
}
