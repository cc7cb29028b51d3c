import ArgumentParser
import Foundation
import Supervisor

/// How the processes of a mesh tell about themselves.
struct WatchOptions: ParsableArguments {
    @Option(help: "How a line of the logs looks: text or json.")
    var logFormat = "text"

    @Option(help: "Port on 127.0.0.1 where Prometheus finds the metrics of the mesh, at /metrics. Default: nowhere.")
    var metricsPort: UInt16?

    @Option(
        help:
            "Folder where every process writes the traces of calls (OTLP, JSON lines); made if missing. Default: none are written.",
        completion: .directory)
    var traces: String?

    @Option(help: "Of the calls that come without a trace, how many begin one: 0 to 1. Needs --traces.")
    var traceSample = 0.0

    func validate() throws {
        guard ["text", "json"].contains(logFormat) else { throw ValidationError("--log-format must be text or json") }
        guard (0...1).contains(traceSample) else { throw ValidationError("--trace-sample must be 0 to 1") }
        guard traces != nil || traceSample == 0 else { throw ValidationError("--trace-sample needs --traces DIR") }
        if let metricsPort, metricsPort == 0 { throw ValidationError("--metrics-port must be 1–65535") }
    }

    func apply(to layout: inout MeshLayout) {
        layout.logFormat = logFormat
        layout.metricsPort = metricsPort
        layout.traces = traces.map { URL(fileURLWithPath: $0).standardizedFileURL.path }
        layout.traceSample = traceSample
    }
}
