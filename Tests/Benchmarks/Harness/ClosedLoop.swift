import Foundation
import Histogram
import Logging
import Messages
import RPCZeroMQ
import Synchronization

/// What a load generator measured.
struct LoopFigures: Codable {
    var callsPerSecond: Double
    var p50Microseconds: UInt64
    var p99Microseconds: UInt64
    var cpuMicrosecondsPerCall: Double = 0

    var line: String {
        get throws { String(decoding: try JSONEncoder().encode(self), as: UTF8.self) }
    }
}

/// A fixed number of callers, each of which calls again as soon as it is answered.
struct ClosedLoop: Sendable {
    var inFlight: Int
    var warmUp: Double
    var seconds: Double

    private final class Tally: Sendable {
        struct State {
            var histogram = Histogram<UInt64>(
                highestTrackableValue: 60_000_000, numberOfSignificantValueDigits: .three)
            var isMeasuring = false
            var hasEnded = false
            var calls = 0
        }

        let state = Mutex(State())

        /// The number of the next call, from 0; nil at the end.
        func next() -> Int? {
            state.withLock { state in
                if state.hasEnded { return nil }
                defer { state.calls += 1 }
                return state.calls
            }
        }

        func record(_ microseconds: Int64) {
            state.withLock { state in
                guard state.isMeasuring, !state.hasEnded else { return }
                _ = state.histogram.record(UInt64(max(0, microseconds)))
            }
        }
    }

    /// Says `warm` and `measured` when the measured time begins and ends. The callers live on the channel's reactor, as a service's
    /// handlers do.
    func run(on reactor: Reactor, _ call: @escaping @Sendable (_ number: Int) async throws -> Void) async throws -> LoopFigures
    {
        let tally = Tally()
        return try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<inFlight {
                group.addTask(executorPreference: reactor) {
                    while let number = tally.next() {
                        let start = ContinuousClock.now
                        try await call(number)
                        tally.record((ContinuousClock.now - start).microseconds)
                    }
                }
            }
            try await Task.sleep(for: .seconds(warmUp))
            BenchRole.say("warm")
            tally.state.withLock { $0.isMeasuring = true }
            let start = ContinuousClock.now
            try await Task.sleep(for: .seconds(seconds))
            tally.state.withLock { $0.hasEnded = true }
            let elapsed = Double((ContinuousClock.now - start).microseconds) / 1e6
            BenchRole.say("measured")
            try await group.waitForAll()
            let histogram = tally.state.withLock { $0.histogram }
            return LoopFigures(
                callsPerSecond: Double(histogram.totalCount) / elapsed, p50Microseconds: histogram.valueAtPercentile(50),
                p99Microseconds: histogram.valueAtPercentile(99))
        }
    }
}

/// What the processes of a measurement have in common.
enum BenchRole {
    /// Prints a line for the process that waits for it.
    static func say(_ line: String) {
        print(line)
        fflush(nil)
    }

    static var logger: Logger {
        var logger = Logger(label: "bench", factory: { StreamLogHandler.standardError(label: $0) })
        logger.logLevel = .error
        return logger
    }
}
