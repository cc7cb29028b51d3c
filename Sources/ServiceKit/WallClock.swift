import Foundation
import Messages

/// The time of day, passed in so that simulations own it.
public protocol WallClock: Sendable {
    func now() -> Instant
    /// Returns at once for an instant that has passed. Throws `CancellationError` when the task is cancelled.
    func sleep(until instant: Instant) async throws
}

/// The clock of the machine.
public struct SystemClock: WallClock {
    public init() {}

    public func now() -> Instant {
        var time = timespec()
        clock_gettime(CLOCK_REALTIME, &time)
        return Instant(microseconds: Int64(time.tv_sec) * 1_000_000 + Int64(time.tv_nsec) / 1_000)
    }

    public func sleep(until instant: Instant) async throws {
        // Sliced, because a wall clock can be set while we sleep.
        while true {
            let left = instant - now()
            guard left > .zero else { return }
            try await Task.sleep(for: min(left, Self.sliceMax))
        }
    }

    private static let sliceMax = Duration.seconds(60)
}
