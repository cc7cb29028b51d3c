import AnalyticsAPI
import AnalyticsDomain
import Messages
import PluginPoints
import RPCCore
import ServiceKit

/// The methods of streamer analytics over its machine and read model. What is live is the machine's, what is past the read model's.
struct AnalyticsServer: AnalyticsService, PluginAdministered {
    let machine: JournaledMachine<AnalyticsMachine>
    let model: ReadModel<AnalyticsProjection>
    let clock: any WallClock
    let plugins: any Plugins
    let administration: any PluginAdministration

    init(
        machine: JournaledMachine<AnalyticsMachine>, model: ReadModel<AnalyticsProjection>, clock: any WallClock,
        plugins: any Plugins = NoPlugins(), administration: any PluginAdministration = NoPluginAdministration()
    ) {
        self.machine = machine
        self.model = model
        self.clock = clock
        self.plugins = plugins
        self.administration = administration
    }
}

// Commands: the machine decides, the journal keeps, the reply is what was decided.
extension AnalyticsServer {
    func registerStreamer(
        _ request: AnalyticsV1.RegisterStreamerRequest, context: CallContext
    ) async throws(RPCError) -> AnalyticsV1.RegisterStreamerResponse {
        try await machine.execute(request, context: context)
    }

    func verifyStreamer(
        _ request: AnalyticsV1.VerifyStreamerRequest, context: CallContext
    ) async throws(RPCError) -> AnalyticsV1.VerifyStreamerResponse {
        try await machine.execute(request, context: context)
    }

    func suspendStreamer(
        _ request: AnalyticsV1.SuspendStreamerRequest, context: CallContext
    ) async throws(RPCError) -> AnalyticsV1.SuspendStreamerResponse {
        try await machine.execute(request, context: context)
    }

    func registerAgency(
        _ request: AnalyticsV1.RegisterAgencyRequest, context: CallContext
    ) async throws(RPCError) -> AnalyticsV1.RegisterAgencyResponse {
        try await machine.execute(request, context: context)
    }

    func startSession(
        _ request: AnalyticsV1.StartSessionRequest, context: CallContext
    ) async throws(RPCError) -> AnalyticsV1.StartSessionResponse {
        // The machine has forgotten the oldest shows, the read model never does; there two shows cannot have one id.
        let id = request.sessionID
        let isStored = try await model.read { db in try SessionArchive.session(id, from: db) != nil }
        if isStored, !(try await machine.read { machine in machine.hasSession(id) }) {
            throw RPCError(
                .alreadyExists, field: "session_id", "session_id: \(id) is a session of long ago; ids are never reused")
        }
        return try await machine.execute(request, context: context)
    }

    func endSession(
        _ request: AnalyticsV1.EndSessionRequest, context: CallContext
    ) async throws(RPCError) -> AnalyticsV1.EndSessionResponse {
        try await machine.execute(request, context: context)
    }

    func ingest(
        _ request: AnalyticsV1.IngestRequest, context: CallContext
    ) async throws(RPCError) -> AnalyticsV1.IngestResponse {
        try await machine.execute(request, context: context)
    }

    func ingestStream(
        _ requests: MessageStream<AnalyticsV1.IngestRequest>, context: CallContext
    ) async throws(RPCError) -> AnalyticsV1.IngestStreamResponse {
        // Each batch is a command of its own; a key would make the second one a repeat of the first.
        let context = CallContext(method: context.method, deadline: context.deadline, traceparent: context.traceparent)
        var sum = AnalyticsV1.IngestStreamResponse()
        var session: SessionID?
        while let batch = try await requests.next() {
            do throws(RPCError) {
                guard session ?? batch.sessionID == batch.sessionID else {
                    throw .invalid("session_id", "is \(batch.sessionID), but the stream is of \(session ?? "")")
                }
                session = batch.sessionID
                let taken = try await ingest(batch, context: context)
                sum.batches += 1
                sum.accepted += UInt64(taken.accepted)
                sum.duplicates += UInt64(taken.duplicates)
                sum.refused += UInt64(taken.refused.count)
                sum.late += UInt64(taken.late)
            } catch {
                var numbered = error
                numbered.message = "batch \(sum.batches + 1): \(error.message)"
                throw numbered
            }
        }
        return sum
    }
}
