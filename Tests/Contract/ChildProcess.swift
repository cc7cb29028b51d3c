import Foundation

/// A program run to its end.
enum ChildProcess {
    struct Failure: Error, CustomStringConvertible {
        let description: String
    }

    struct Result {
        let status: Int32
        /// Standard output and error as they came.
        let output: String
    }

    /// - Throws: `Failure` with the program's output if it cannot be started or does not exit with 0.
    @discardableResult
    static func run(_ program: String, _ arguments: [String], in directory: URL) throws -> String {
        let result = try result(of: program, arguments, in: directory)
        guard result.status == 0 else {
            throw Failure(
                description: "\(program) \(arguments.joined(separator: " ")) exited with \(result.status):\n\(result.output)")
        }
        return result.output
    }

    static func result(of program: String, _ arguments: [String], in directory: URL) throws -> Result {
        guard FileManager.default.isExecutableFile(atPath: program) else {
            throw Failure(description: "\(program) is missing: script/test installs what these tests need")
        }
        let process = Process()
        process.executableURL = URL(filePath: program)
        process.arguments = arguments
        process.currentDirectoryURL = directory
        let pipe = Pipe()
        process.standardOutput = pipe
        process.standardError = pipe
        try process.run()
        let output = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        let text = String(decoding: output, as: UTF8.self)
        if text.contains("No module named 'google'") {
            throw Failure(description: "python3-protobuf is missing: script/test installs what these tests need")
        }
        return Result(status: process.terminationStatus, output: text)
    }
}
