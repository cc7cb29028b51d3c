import Dispatch
import Foundation

/// A process that takes part in a measurement. Says `ready` on its standard output first, and what it found out afterwards.
final class BenchProcess {
    struct Failure: Error, CustomStringConvertible {
        let description: String
    }

    private let process = Process()
    private let output = Pipe()
    private let command: String
    /// Foundation's own `waitUntilExit` turns the run loop of its thread; a task has none of its own.
    private let ended = DispatchSemaphore(value: 0)

    init(_ executable: String, _ arguments: [String]) throws {
        command = ([executable] + arguments).joined(separator: " ")
        process.executableURL = URL(fileURLWithPath: executable)
        process.arguments = arguments
        process.standardOutput = output
        process.terminationHandler = { [ended] _ in ended.signal() }
        try process.run()
    }

    /// This very executable, in another role.
    static func role(_ arguments: [String]) throws -> BenchProcess {
        try BenchProcess(ownPath.path, arguments)
    }

    static var ownPath: URL { URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath() }

    /// Reads a line that must be `expected`.
    func await(_ expected: String) throws {
        let found = try line()
        guard found == expected else { throw Failure(description: "\(command) said \(found) instead of \(expected)") }
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

    var processID: Int32 { process.processIdentifier }

    /// What a load generator prints: that its warm-up is over, that the measured time is, and its figures. CPU time is that of
    /// `processes` in between.
    func figures(_ processes: [Int32], _ settings: BenchSettings) throws -> LoopFigures {
        _ = try line()
        let before = processes.map(Self.cpuSeconds).reduce(0, +)
        _ = try line()
        let cpu = processes.map(Self.cpuSeconds).reduce(0, +) - before
        var figures = try JSONDecoder().decode(LoopFigures.self, from: Data(try line().utf8))
        figures.cpuMicrosecondsPerCall = cpu * 1e6 / max(1, figures.callsPerSecond * settings.seconds)
        return figures
    }

    /// These and the processes that they have started: plugins' runners.
    static func withChildren(_ processes: [Int32]) -> [Int32] {
        processes
            + processes.flatMap { process in
                let threads = (try? FileManager.default.contentsOfDirectory(atPath: "/proc/\(process)/task")) ?? []
                return threads.flatMap { thread in
                    let children = try? String(contentsOfFile: "/proc/\(process)/task/\(thread)/children", encoding: .utf8)
                    return (children ?? "").split(separator: " ").compactMap { Int32($0) }
                }
            }
    }

    /// User and system time so far. The kernel counts in hundredths.
    private static func cpuSeconds(_ processID: Int32) -> Double {
        guard let stat = try? String(contentsOfFile: "/proc/\(processID)/stat", encoding: .utf8),
            let tail = stat.split(separator: ")").last
        else { return 0 }
        let fields = tail.split(separator: " ")
        guard fields.count > 12, let user = Double(fields[11]), let system = Double(fields[12]) else { return 0 }
        return (user + system) / 100
    }

    func stop() {
        // Not SIGTERM: a program started from a task's thread inherits that thread's mask, in which it is blocked.
        kill(process.processIdentifier, SIGKILL)
        wait()
    }

    func wait() {
        ended.wait()
        ended.signal()
    }
}
