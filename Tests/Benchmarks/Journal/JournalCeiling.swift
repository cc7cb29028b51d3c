import Foundation

/// The journal's ceilings: SQLite in C with the same table and the same settings.
enum JournalCeiling {
    static func append(group: Int, entryBytes: Int, _ settings: BenchSettings) throws -> LoopFigures {
        let data = try BenchData(in: settings)
        defer { data.remove() }
        return try run(["append", "\(data.path)/ceiling.sqlite", "\(group)", "\(entryBytes)", "\(settings.seconds)"], settings)
    }

    static func replay(_ path: String, _ settings: BenchSettings) throws -> LoopFigures {
        try run(["replay", path], settings)
    }

    private static func run(_ arguments: [String], _ settings: BenchSettings) throws -> LoopFigures {
        let process = try BenchProcess("\(settings.ceilings)/ceiling_journal", arguments)
        let figure = try process.line()
        process.wait()
        guard let rowsPerSecond = Double(figure) else {
            throw BenchProcess.Failure(description: "ceiling_journal printed \(figure)")
        }
        return LoopFigures(callsPerSecond: rowsPerSecond, p50Microseconds: 0, p99Microseconds: 0)
    }
}

/// A directory for one run, beside the ceilings.
struct BenchData {
    let path: String

    init(in settings: BenchSettings) throws {
        let url = URL(fileURLWithPath: settings.ceilings).appendingPathComponent("data-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
        path = url.path
    }

    func remove() { try? FileManager.default.removeItem(atPath: path) }
}
