import Foundation
import PluginConformance
import Synchronization

/// One case in a process of its own: this program again.
struct ConformanceRun {
    let subject: ConformanceSubject
    let keys: String?
    let `case`: ConformanceCase

    /// Of what a case prints, the end is shown.
    static let messageBytesMax = 400

    /// As many at once as there are processors.
    static func all(_ cases: [ConformanceCase], of subject: ConformanceSubject, keys: String?) -> [CaseReport] {
        let reports = Mutex<[Int: CaseReport]>([:])
        DispatchQueue.concurrentPerform(iterations: cases.count) { index in
            let report = ConformanceRun(subject: subject, keys: keys, case: cases[index]).report()
            reports.withLock { $0[index] = report }
        }
        return reports.withLock { reports in cases.indices.compactMap { reports[$0] } }
    }

    func report() -> CaseReport {
        let message: String?
        do { message = try run() } catch { message = "cannot be run: \(error.localizedDescription)" }
        return CaseReport(name: `case`.name, passed: message == nil, message: message ?? "")
    }

    /// - Returns: why it failed, or nil.
    private func run() throws -> String? {
        // Into a file, not a pipe: one that nobody drains would block a talkative plugin.
        let words = FileManager.default.temporaryDirectory.appending(path: "liveshop-check-\(UUID().uuidString)")
        _ = FileManager.default.createFile(atPath: words.path, contents: nil)
        defer { try? FileManager.default.removeItem(at: words) }
        let handle = try FileHandle(forWritingTo: words)
        defer { try? handle.close() }
        let process = Process()
        process.executableURL = URL(
            fileURLWithPath: try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe"))
        process.arguments =
            ["plugin", "check", subject.plugin.folder, "--library", subject.library, "--case", `case`.name, "--here"]
            + (keys.map { ["--keys", $0] } ?? [])
        process.standardOutput = handle
        process.standardError = handle
        let ended = DispatchSemaphore(value: 0)
        process.terminationHandler = { _ in ended.signal() }
        try process.run()
        let limit = ConformanceCase.secondsMax
        if ended.wait(timeout: .now() + .seconds(limit)) == .timedOut {
            kill(process.processIdentifier, SIGKILL)
            ended.wait()
            return "has not ended after \(limit) s"
        }
        if process.terminationReason == .uncaughtSignal {
            let name = strsignal(process.terminationStatus).map { String(cString: $0) } ?? ""
            return "ended by signal \(process.terminationStatus) (\(name))" + lastLine(of: words)
        }
        guard process.terminationStatus != 0 else { return nil }
        let line = lastLine(of: words)
        return line.isEmpty
            ? "the process ended with code \(process.terminationStatus)" : String(line.drop { $0 == ":" || $0 == " " })
    }

    private func lastLine(of file: URL) -> String {
        let text = (try? Data(contentsOf: file)).map { String(decoding: $0.suffix(Self.messageBytesMax), as: UTF8.self) } ?? ""
        guard let line = text.split(separator: "\n").last else { return "" }
        return ": " + (line.hasPrefix("Error: ") ? line.dropFirst("Error: ".count) : line)
    }
}
