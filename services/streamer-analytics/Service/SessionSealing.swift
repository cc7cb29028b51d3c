import AnalyticsDomain
import Logging
import Messages
import RPCCore
import ServiceKit

/// Looks now and then for shows whose time has come: to end, to be sealed, to be forgotten.
struct SessionSealing: Sendable {
    static let pause = Duration.seconds(30)

    let machine: JournaledMachine<AnalyticsMachine>
    let clock: any WallClock
    let logger: Logger
    private let span = TimerSpan("shows")

    /// Runs until the task is cancelled.
    func run() async throws {
        while true {
            do {
                try await round()
            } catch {
                try Task.checkCancellation()
                logger.warning("sessions not sealed; tried again", metadata: ["error": "\(error.message)"])
            }
            try await clock.sleep(until: clock.now() + Self.pause)
        }
    }

    private func round() async throws(RPCError) {
        let now = clock.now()
        let due = try await machine.read { machine in machine.dueSessions(at: now) }
        guard due > 0 else { return }
        try await span.around(items: due, at: now) { (_) async throws(RPCError) in
            // One command seals a bounded number; the rest follow at once.
            var result: AnalyticsV1.SealSessionsResult
            repeat {
                result = try await machine.execute(AnalyticsV1.SealSessions())
            } while result.sealed + result.forgotten > 0
        }
    }
}
