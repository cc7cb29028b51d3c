import AnalyticsDomain
import Messages
import RPCCore
import ServiceKit
import StateMachine

extension AnalyticsServer {
    func getSession(
        _ request: AnalyticsV1.GetSessionRequest, context: CallContext
    ) async throws(RPCError) -> AnalyticsV1.GetSessionResponse {
        let now = clock.now()
        let answer = try await machine.read { (machine) throws(RPCError) in try Self.answer(request, from: machine, now: now) }
        switch answer {
        case .whole(let response): return response
        case .withoutWindows(var response, let span):
            let id = request.sessionID
            response.windows = try await model.read { db in try SealedWindows.read(of: id, span, from: db) }
            return response
        case .notInMemory: return try await archived(request, now: now)
        }
    }

    private enum Answer: Sendable {
        case whole(AnalyticsV1.GetSessionResponse)
        /// Sealed: the windows are in the read model.
        case withoutWindows(AnalyticsV1.GetSessionResponse, WindowSpan)
        /// Forgotten, or never heard of.
        case notInMemory
    }

    private static func answer(
        _ request: AnalyticsV1.GetSessionRequest, from machine: AnalyticsMachine, now: Instant
    ) throws(RPCError) -> Answer {
        do {
            guard machine.hasSession(request.sessionID) else { return .notInMemory }
            var response = try machine.report(of: request.sessionID)
            guard let session = response.session,
                let span = try WindowSpan(request, of: session, isSealed: response.sealed, now: now)
            else { return .whole(response) }
            guard let windows = try machine.liveWindows(of: request.sessionID, span) else {
                return .withoutWindows(response, span)
            }
            response.windows = windows
            return .whole(response)
        } catch {
            throw RPCError(error)
        }
    }

    private func archived(
        _ request: AnalyticsV1.GetSessionRequest, now: Instant
    ) async throws(RPCError) -> AnalyticsV1.GetSessionResponse {
        let id = request.sessionID
        guard var response = try await model.read({ db in try SessionArchive.report(of: id, from: db) }),
            let session = response.session
        else {
            throw RPCError(.notFound, field: "session_id", "session_id: no session \(id) is known")
        }
        response.orderSequence = try await machine.read { machine in machine.orderCursor }
        let span: WindowSpan?
        do { span = try WindowSpan(request, of: session, isSealed: true, now: now) } catch { throw RPCError(error) }
        if let span { response.windows = try await model.read { db in try SealedWindows.read(of: id, span, from: db) } }
        return response
    }
}
