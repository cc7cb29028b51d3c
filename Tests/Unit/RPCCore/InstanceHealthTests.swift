import Messages
import Testing

@testable import RPCCore

@Suite struct InstanceHealthTests {
    private func at(_ milliseconds: Int64) -> MonotonicTime { MonotonicTime(microseconds: milliseconds * 1_000) }

    private func opened(at time: MonotonicTime) -> InstanceHealth {
        var health = InstanceHealth()
        for _ in 0..<InstanceHealth.failuresInARowMax { health.ended(1, .failure, at: time) }
        return health
    }

    @Test func failuresInARowOpenAndASuccessBetweenDoesNot() {
        var health = InstanceHealth()
        for _ in 0..<20 {
            for _ in 1..<InstanceHealth.failuresInARowMax { health.ended(1, .failure, at: at(0)) }
            health.ended(1, .success, at: at(0))
            if health.isOpen { break }
        }
        // Four of five fail: that is seen by the rate, once there are enough calls.
        #expect(health.isOpen)
        #expect(opened(at: at(0)).isOpen)
        var neutral = InstanceHealth()
        for _ in 0..<100 { neutral.ended(1, .neutral, at: at(0)) }
        #expect(!neutral.isOpen)
        var fine = InstanceHealth()
        for number in 0..<1_000 { fine.ended(1, number % 4 == 0 ? .failure : .success, at: at(0)) }
        #expect(!fine.isOpen)
    }

    @Test func oneProbeAtATimeAndTwiceTheIsolationWhenItFails() {
        var health = opened(at: at(0))
        #expect(!health.mayTake(at: at(99)) && health.mayTake(at: at(100)))
        health.taken(7, at: at(100))
        #expect(!health.mayTake(at: at(100)), "one probe")
        health.ended(7, .failure, at: at(110))
        #expect(!health.mayTake(at: at(309)) && health.mayTake(at: at(310)), "200 ms from the probe's end")
        health.taken(8, at: at(310))
        health.ended(8, .neutral, at: at(320))
        #expect(health.mayTake(at: at(320)), "it said nothing: another probe")
        health.taken(9, at: at(320))
        health.ended(9, .success, at: at(330))
        #expect(!health.isOpen && health.mayTake(at: at(330)))
        #expect(health == InstanceHealth(), "what was is forgotten")
    }

    @Test func onlyTheProbeDecides() {
        var health = opened(at: at(0))
        health.taken(7, at: at(100))
        let probing = health
        // Sent before, or beside it because all others are isolated too.
        for outcome in [InstanceHealth.Outcome.success, .failure, .neutral] {
            health.ended(6, outcome, at: at(110))
            #expect(health == probing, "\(outcome)")
        }
        // One that takes too long has a successor, and nothing to say any more.
        let late = at(100) + InstanceHealth.probeMicrosecondsMax
        #expect(health.mayTake(at: late))
        health.taken(8, at: late)
        health.ended(7, .success, at: late)
        #expect(health.isOpen && !health.mayTake(at: late))
        health.ended(8, .success, at: late)
        #expect(!health.isOpen)
    }

    @Test func isolationHasAnEnd() {
        var health = opened(at: at(0))
        var now = at(0)
        for call: UInt64 in 0..<40 {
            now = now + InstanceHealth.isolationMicrosecondsMax
            #expect(health.mayTake(at: now))
            health.taken(call, at: now)
            health.ended(call, .failure, at: now)
        }
    }

    @Test func whatWasSentBeforeDoesNotCloseIt() {
        var health = opened(at: at(0))
        health.ended(1, .success, at: at(10))
        #expect(health.isOpen && !health.mayTake(at: at(10)))
    }

    @Test func whatAnEndSays() {
        let ends: [(StatusCode, FrameFlags, InstanceHealth.Outcome)] = [
            (.ok, [], .success), (.notFound, [], .success), (.unavailable, [], .failure),
            (.unavailable, .rejected, .neutral), (.resourceExhausted, .rejected, .neutral), (.deadlineExceeded, [], .failure),
            (.internal, [], .failure), (.cancelled, [], .neutral),
        ]
        for (status, flags, outcome) in ends {
            #expect(
                InstanceHealth.Outcome(status: UInt8(status.rawValue), flags: flags, after: 100_000) == outcome, "\(status)")
        }
    }

    @Test func anImpatientCallerSaysNothing() {
        let status = UInt8(StatusCode.deadlineExceeded.rawValue)
        #expect(InstanceHealth.Outcome(status: status, flags: [], after: 99_999) == .neutral)
        #expect(InstanceHealth.Outcome(status: UInt8(StatusCode.internal.rawValue), flags: [], after: 1) == .failure)
    }
}
