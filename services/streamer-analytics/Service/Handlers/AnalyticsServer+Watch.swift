import AnalyticsAPI
import AnalyticsDomain
import Messages
import RPCCore
import ServiceKit

extension AnalyticsServer {
    private static let watchIntervalMilliseconds: ClosedRange<UInt32> = 100...60_000
    private static let watchIntervalDefault: UInt32 = 1_000
    /// Ends that much before the deadline, so that the caller sees an end and not a failure.
    private static let watchMargin = Duration.seconds(1)

    func watchSession(
        _ request: AnalyticsV1.WatchSessionRequest, responses: MessageWriter<AnalyticsV1.WatchSessionResponse>,
        context: CallContext
    ) async throws(RPCError) {
        let milliseconds = request.intervalMs == 0 ? Self.watchIntervalDefault : request.intervalMs
        guard Self.watchIntervalMilliseconds.contains(milliseconds) else {
            let allowed = Self.watchIntervalMilliseconds
            throw .invalid("interval_ms", "is \(milliseconds); must be \(allowed.lowerBound)–\(allowed.upperBound), or 0")
        }
        let interval = Duration.milliseconds(Int64(milliseconds))
        var looked: UInt64?
        var sent: AnalyticsV1.WatchSessionResponse?
        while true {
            // Looking costs a report; as long as nothing was decided, nothing has changed.
            let sequence = await machine.committedSequence
            if sequence != looked {
                looked = sequence
                let report = try await getSession(.init(sessionID: request.sessionID), context: context)
                let update = AnalyticsV1.WatchSessionResponse(report)
                if update != sent {
                    try await responses.send(update)
                    sent = update
                }
                if update.sealed { return }
            }
            guard ContinuousClock.now.duration(to: context.deadline) > interval + Self.watchMargin else { return }
            do { try await clock.sleep(until: clock.now() + interval) } catch { throw .cancelled }
        }
    }
}

extension AnalyticsV1.WatchSessionResponse {
    fileprivate init(_ report: AnalyticsV1.GetSessionResponse) {
        self.init(
            session: report.session, total: report.total, legs: report.legs, sealed: report.sealed,
            orderSequence: report.orderSequence, findings: report.findings)
    }
}
