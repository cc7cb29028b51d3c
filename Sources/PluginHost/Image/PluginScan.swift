import CPluginGuard
import Foundation
import PluginMessages

/// What a shared object says it is, found out by a child process: one that crashes when it is loaded takes only the child with it.
public struct PluginScan: Codable, Hashable, Sendable {
    public struct Point: Codable, Hashable, Sendable {
        public let id: String
        public let revision: UInt32
        /// Also takes and gives structs; whether they are the host's is known only there.
        public let structs: Bool
    }

    public let id: String
    public let version: String
    public let abiMajor: UInt32
    public let abiMinor: UInt32
    public let points: [Point]

    init(_ table: EntryTable) {
        id = table.id
        version = table.version
        abiMajor = table.abiMajor
        abiMinor = table.abiMinor
        points = table.entries.map { Point(id: $0.point.id, revision: $0.point.revision, structs: $0.inputBytes != 0) }
    }

    /// What the child prints: a scan, or why there is none.
    struct Report: Codable {
        var scan: PluginScan?
        var refusal: String?
    }

    /// Runs `runner scan library` and waits for it, at most `HostLimits.scanMilliseconds`.
    ///
    /// - Throws: what the child refused, or how it died.
    public init(library: String, runner: String) throws(PluginRefusal) {
        let report = try ChildOutput.run([runner, "scan", library], milliseconds: HostLimits.scanMilliseconds)
        guard let answer = try? JSONDecoder().decode(Report.self, from: Data(report)) else {
            throw PluginRefusal("\(runner) scan answers what is no report")
        }
        guard let scan = answer.scan else { throw PluginRefusal(answer.refusal ?? "the scan gave no reason") }
        self = scan
    }

    /// The child's side: loads the library and prints what it is.
    static func report(library: String) -> [UInt8] {
        var report = Report()
        do throws(PluginRefusal) { report.scan = PluginScan(try ImageFile.open(library)) } catch {
            report.refusal = error.description
        }
        return (try? JSONEncoder().encode(report)).map { [UInt8]($0) } ?? []
    }
}
