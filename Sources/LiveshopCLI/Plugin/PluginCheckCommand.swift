import ArgumentParser
import Foundation
import PluginConformance
import PluginPackage

struct PluginCheckCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Tries a plugin as services will, and as no service should.",
        discussion: """
            Each case runs in a process of its own, so that one that crashes or never ends is a line of the table like any other. What each \
            demands: --list. A signature is looked at if there are keys to compare it with.

            Examples:
              liveshop plugin check .
              liveshop plugin check /srv/plugins/example.tea-discount --json \\
                  --keys /srv/plugin-keys
              liveshop plugin check . --case hostile

            Exit codes: 0 conforms · 1 does not · 64 usage · 65 no plugin.json, or it breaks a rule, which is named
            """)

    @Argument(help: "The plugin's folder, with its plugin.json.", completion: .directory)
    var folder = "."

    @Option(help: "The shared object, if it is neither there nor in .build.", completion: .file())
    var library: String?

    @Option(help: "Folder of the public keys that may have signed it.", completion: .directory)
    var keys: String?

    @Option(name: .customLong("case"), help: "Only this case; repeatable.")
    var cases: [String] = []

    @Flag(help: "Show what the cases demand, and try nothing.")
    var list = false

    /// For the processes that this command starts: the one case runs here.
    @Flag(help: .hidden)
    var here = false

    @OptionGroup var output: OutputOptions

    func validate() throws {
        for name in cases where ConformanceCase.find(name) == nil {
            let names = ConformanceCase.all.map(\.name).joined(separator: ", ")
            throw ValidationError("--case: there is no '\(name)'; there are \(names)")
        }
    }

    func run() async throws {
        if list { return try show(ConformanceCase.all.map { CaseReport(name: $0.name, passed: true, message: $0.demand) }) }
        var subject: ConformanceSubject?
        try output.reportingPackage { subject = try find() }
        guard let subject else { return }
        let chosen = ConformanceCase.all.filter { cases.isEmpty || cases.contains($0.name) }
        if here {
            for each in chosen { try each.check(subject) }
            return
        }
        let reports = ConformanceRun.all(chosen, of: subject, keys: keys)
        try show(reports)
        let failed = reports.count { !$0.passed }
        guard failed == 0 else {
            output.report("\(subject.plugin.manifest.id): \(failed) of \(reports.count) cases failed")
            throw ExitCode(ExitCodes.failed)
        }
    }

    private func find() throws -> ConformanceSubject {
        let plugin = try PackagedPlugin(folder: URL(fileURLWithPath: folder).standardizedFileURL.path)
        return ConformanceSubject(
            plugin: plugin, library: try library ?? BuiltLibrary.find(plugin.manifest.library, of: plugin.folder),
            keys: try keys.map { try TrustedKeys(directory: $0) })
    }

    private func show(_ reports: [CaseReport]) throws {
        if output.json { return try output.printJSON(reports) }
        var table = Table(("case", .left), ("", .left), (list ? "demands" : "why", .left))
        for report in reports { table.add(report.name, list ? "" : report.passed ? "pass" : "FAIL", report.message) }
        table.print()
    }
}

/// How a case ended.
struct CaseReport: Encodable {
    var name: String
    var passed: Bool
    /// Why it failed; empty if it passed.
    var message: String
}
