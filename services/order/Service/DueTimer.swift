import Logging
import Messages
import OrderDomain
import RPCCore
import ServiceKit

/// Journals what time has decided. Not what makes holds end (every decision takes due holds into account by itself), but what makes their
/// end known to followers, and lets completed orders leave memory.
struct DueTimer: Sendable {
    let machine: JournaledMachine<OrderMachine>
    let clock: any WallClock
    let logger: Logger
    private let span = TimerSpan("due orders", pauseMin: Self.tracePauseMin)

    /// In a flash sale holds end all the time.
    private static let tracePauseMin = Duration.seconds(1)
    /// A hold lasts a second at least, so looking once a second misses none by more than that.
    private static let lookAgainMax = Duration.seconds(1)
    /// Gathers holds that end closely one after the other into one entry.
    private static let pauseMin = Duration.milliseconds(100)

    /// Runs until the task is cancelled. A journal that cannot be written now is tried again.
    func run() async throws {
        while true {
            try Task.checkCancellation()
            do throws(RPCError) {
                let more = try await runDue()
                if more { continue }
            } catch {
                logger.warning("timers could not run; tried again", metadata: ["error": "\(error.message)"])
            }
            let now = clock.now()
            let due = await machine.nextDue
            try await clock.sleep(until: min(max(due ?? .distantFuture, now + Self.pauseMin), now + Self.lookAgainMax))
        }
    }

    /// - Returns: whether there is more to do at once.
    private func runDue() async throws(RPCError) -> Bool {
        guard let due = await machine.nextDue, due <= clock.now() else { return false }
        return try await span.around(at: clock.now()) { (_) async throws(RPCError) in
            try await machine.execute(OrderV1.RunTimersCommand()).more
        }
    }
}

extension Instant {
    fileprivate static let distantFuture = Instant(microseconds: .max)
}

extension JournaledMachine where Machine == OrderMachine {
    /// Nil also while the state cannot be read: the timer looks again soon.
    fileprivate var nextDue: Instant? {
        get async { try? await read { machine throws(RPCError) in machine.nextDue } }
    }
}
