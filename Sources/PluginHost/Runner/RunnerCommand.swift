import CPluginGuard
import Foundation
import Glibc

/// What the runner executable does; it is no more than this.
public enum RunnerCommand {
    /// A scan needs no more than a plugin that is served.
    private static let scanMegabytes: UInt64 = 2_048

    /// Prints what the library is, as JSON on standard output.
    public static func scan(library: String) -> Int32 {
        // A plugin that prints while it is loaded must not spoil the report: its output goes where errors go.
        let output = dup(STDOUT_FILENO)
        guard output >= 0, dup2(STDERR_FILENO, STDOUT_FILENO) >= 0, plugin_guard_limit(scanMegabytes) == 0 else { return 70 }
        var report = PluginScan.report(library: library)
        while !report.isEmpty {
            let count = write(output, report, report.count)
            guard count > 0 else { return 74 }
            report.removeFirst(count)
        }
        return 0
    }

    public static func serve(folder: String, memoryMegabytes: Int) -> Int32 {
        RunnerServer.run(folder: folder, memoryMegabytes: memoryMegabytes)
    }
}
