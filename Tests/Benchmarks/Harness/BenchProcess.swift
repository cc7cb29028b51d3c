import Foundation

/// A process that takes part in a measurement. Says `ready` on its standard output first, and what it found out afterwards.
final class BenchProcess {
    struct Failure: Error, CustomStringConvertible {
        let description: String
    }

    private let process = Process()
    private let output = Pipe()
    private let command: String

    init(_ executable: String, _ arguments: [String]) throws {
        command = ([executable] + arguments).joined(separator: " ")
        process.executableURL = URL(fileURLWithPath: executable)
        process.arguments = arguments
        process.standardOutput = output
        try process.run()
    }

    /// This very executable, in another role.
    static func role(_ arguments: [String]) throws -> BenchProcess {
        try BenchProcess("/proc/self/exe".resolvedPath, arguments)
    }

    /// The next line; fails at the end of the output.
    func line() throws -> String {
        var bytes: [UInt8] = []
        while true {
            guard let byte = try output.fileHandleForReading.read(upToCount: 1)?.first else {
                throw Failure(description: "\(command) ended early")
            }
            if byte == UInt8(ascii: "\n") { return String(decoding: bytes, as: UTF8.self) }
            bytes.append(byte)
        }
    }

    /// User and system time so far, in seconds. The kernel counts in hundredths.
    var cpuSeconds: Double {
        guard let stat = try? String(contentsOfFile: "/proc/\(process.processIdentifier)/stat", encoding: .utf8),
            let tail = stat.split(separator: ")").last
        else { return 0 }
        let fields = tail.split(separator: " ")
        guard fields.count > 12, let user = Double(fields[11]), let system = Double(fields[12]) else { return 0 }
        return (user + system) / 100
    }

    func stop() {
        process.terminate()
        process.waitUntilExit()
    }

    func wait() { process.waitUntilExit() }
}

extension String {
    fileprivate var resolvedPath: String { URL(fileURLWithPath: self).resolvingSymlinksInPath().path }
}
