import AnalyticsDomain
import Logging
import Messages
import PluginMessages
import PluginPoints
import RPCCore
import ServiceKit

/// Asks detectors about the audiences of live shows, and records what they find. The command holds all that they said, so replay asks
/// nobody; and a finding moves no figure.
struct AudienceWatch: Sendable {
    static let pause = Duration.seconds(5)
    /// A round has a span for each show and detector.
    private static let tracePauseMin = Duration.seconds(60)
    /// Shows asked about in one round; with more, rounds take turns.
    static let sessionsPerRoundMax = 256

    let machine: JournaledMachine<AnalyticsMachine>
    let plugins: any Plugins
    let clock: any WallClock
    let logger: Logger
    private let span = TimerSpan("audiences", pauseMin: Self.tracePauseMin)

    /// Runs until the task is cancelled.
    func run() async throws {
        var last: SessionID?
        while true {
            do {
                last = try await round(after: last)
            } catch {
                try Task.checkCancellation()
                logger.warning("audiences not looked at; tried again", metadata: ["error": "\(error.message)"])
            }
            try await clock.sleep(until: clock.now() + Self.pause)
        }
    }

    /// Looks at the next shows by id, beginning anew after the last.
    ///
    /// - Returns: the last show looked at; nil if all were.
    func round(after last: SessionID?) async throws(RPCError) -> SessionID? {
        guard !plugins.active(.detector).isEmpty else { return nil }
        let live = try await machine.read { machine in machine.liveSessionIDs }
        let rest = last.map { last in Array(live.drop { $0 <= last }) } ?? live
        let chosen = rest.prefix(Self.sessionsPerRoundMax)
        guard !chosen.isEmpty else { return nil }
        try await span.around(items: chosen.count, at: clock.now()) { (run) async throws(RPCError) in
            var failures: [RPCError] = []
            for session in chosen {
                do throws(RPCError) { try await look(at: session) } catch { failures.append(error) }
            }
            // One line a round: what fails for one show mostly fails for all.
            if let first = failures.first {
                run.failed(first)
                logger.warning(
                    "audiences not looked at", metadata: ["shows": "\(failures.count)", "first error": "\(first.message)"])
            }
        }
        return chosen.count < rest.count ? chosen.last : nil
    }

    private func look(at id: SessionID) async throws(RPCError) {
        let now = clock.now()
        guard let (session, windows) = try await machine.read({ machine in machine.recentWindows(of: id, now: now) }) else {
            return
        }
        let request = PluginV1.DetectorRequest(session, windows)
        guard !request.windows.isEmpty else { return }
        let answers = try await plugins.askAll(
            .detector, request, at: now, checking: { _, response in response.brokenRule(in: session) })
        let findings = answers.flatMap { answer in
            answer.response.findings.map { AnalyticsV1.Finding($0, by: answer.plugin) }
        }
        guard !findings.isEmpty else { return }
        let result = try await machine.execute(
            AnalyticsV1.RecordFindings(
                sessionID: id, findings: Array(findings.prefix(AnalyticsLimits.findingsPerSessionMax))))
        guard result.dropped > 0 else { return }
        logger.warning(
            "findings not kept: the show has as many as are kept",
            metadata: ["session": "\(id)", "findings": "\(result.dropped)"])
    }
}
