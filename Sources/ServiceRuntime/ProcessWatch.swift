import ArgumentParser
import Logging
import Messages
import Metrics
import Observability
import ServiceKit
import Synchronization
import Tracing

/// What a process uses to tell about itself: its log, its metrics. Made once, before anything else.
public struct ProcessWatch: Sendable {
    /// Loggers come from here; the level can be changed while the process runs.
    public let log: LogControl
    private let registry: MetricsRegistry
    /// Folder of the traces.
    private let traces: String?
    private let file = TraceFileOfProcess()

    /// Nil until tracing is started.
    private final class TraceFileOfProcess: Sendable { let file = Mutex<TraceFile?>(nil) }

    init(level: Logger.Level, format: LogFormat, traces: String?) {
        self.traces = traces
        log = LogControl(level: level, format: format)
        registry = MetricsRegistry()
        // What libraries log and count goes the same way.
        let log = log
        LoggingSystem.bootstrap { ProcessLogHandler(label: $0, control: log) }
        MetricsSystem.bootstrap(registry)
    }

    /// Writes spans from now on, if a folder for them was named.
    ///
    /// - Returns: what starts spans; also `InstrumentationSystem.tracer`. Nil: nobody wants any.
    /// - Throws: if the folder cannot be written to.
    public func startTracing(service: String, instance: String, logger: Logger) throws -> (any Tracer)? {
        guard let traces else { return nil }
        let made = try TraceFile(directory: traces, service: service, instance: instance, logger: logger)
        file.file.withLock { $0 = made }
        let tracer = FileTracer(file: made)
        InstrumentationSystem.bootstrap(tracer)
        return tracer
    }

    /// Call it at the end of the process.
    public func flush() { file.file.withLock { $0 }?.flush() }

    /// All that this process counts, beside its calls.
    public func metrics(
        of plugins: any PluginAdministration
    ) -> @Sendable () async -> [MeshV1.MetricFamily] {
        { [registry] in
            registry.families() + ProcessFamilies.now() + PluginFamilies.of((try? await plugins.list(.init()).plugins) ?? [])
        }
    }
}

extension ProcessOptions {
    /// Call it once in a process.
    public func watch() -> ProcessWatch { ProcessWatch(level: logLevel, format: logFormat, traces: traces) }
}

extension LogFormat: ExpressibleByArgument {}
