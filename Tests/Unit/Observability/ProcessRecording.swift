import Foundation
import Logging
import MeshTesting
import Observability
import RPCCore
import RPCTracing
import Tracing

/// What the tests' own process records: it has one tracer, so all tests that need the process's share a file, and each begins a trace of its own.
final class ProcessRecording: Sendable {
    static let shared: Result<ProcessRecording, any Error> = Result { try ProcessRecording() }

    private let folder = FileManager.default.temporaryDirectory.appending(path: "liveshop-recording-\(UUID().uuidString)").path
    private let file: TraceFile

    private init() throws {
        file = try TraceFile(
            directory: folder, service: "test", instance: "test",
            logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
        InstrumentationSystem.bootstrap(FileTracer(file: file))
    }

    /// A span that somebody else has begun, and the context of what is done within it.
    func begin() -> (parent: TraceParent, context: ServiceContext) {
        let parent = TraceParent.begin()
        return (parent, InstrumentationSystem.tracer.context(of: parent.description))
    }

    /// The span that the caller's task is within.
    var current: TraceParent? {
        ServiceContext.current.flatMap { TraceParent(InstrumentationSystem.tracer.traceparent(of: $0)) }
    }

    /// What was recorded of a trace until now.
    func spans(of trace: TraceParent) throws -> [RecordedTrace.Span] {
        file.flush()
        return try RecordedTrace.spans(inFolder: folder).filter { $0.traceID == trace.traceID }
    }
}
