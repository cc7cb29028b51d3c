import MeshTesting
import RPCCore
import Testing

@Suite struct RPCCoreConnectionTests {
    private func at(_ milliseconds: Int64) -> MonotonicTime { MonotonicTime(microseconds: milliseconds * 1_000) }

    @Test func opensGreetsPingsAndGivesUpOnSilence() {
        var random = SeededRandom(seed: 1)
        var core = ConnectionCore(now: at(0))
        #expect(core.tick(at(0), &random) == .open)
        #expect(core.tick(at(0), &random) == nil)
        core.greeted(heartbeatMicroseconds: 100_000, silenceMicrosecondsMax: 400_000, now: at(10))
        #expect(core.isReady)
        #expect(core.tick(at(99), &random) == nil)
        #expect(core.tick(at(100), &random) == .ping)
        core.received(now: at(150))
        #expect(core.tick(at(549), &random) == .ping)
        #expect(core.tick(at(550), &random) == .close(wasReady: true))
        #expect(!core.isReady)
    }

    @Test func connectionsOfAHostBeatTogetherWheneverTheyBegan() {
        var random = SeededRandom(seed: 1)
        for begun in [Int64(3), 47, 99] {
            var core = ConnectionCore(now: at(begun))
            #expect(core.tick(at(begun), &random) == .open)
            core.greeted(heartbeatMicroseconds: 100_000, silenceMicrosecondsMax: 400_000, now: at(begun))
            #expect(core.nextDue() == at(100))
            // Late, as timers are: the next beat is not.
            #expect(core.tick(at(104), &random) == .ping)
            #expect(core.nextDue() == at(200))
        }
    }

    @Test func backsOffFurtherWithEveryFailureAndNoFurtherThanTheLimit() {
        var random = SeededRandom(seed: 2)
        var core = ConnectionCore(now: at(0))
        var now = at(0)
        var waits: [Int64] = []
        for _ in 0..<12 {
            #expect(core.tick(now, &random) == .open)
            #expect(core.failed(now, &random) == .close(wasReady: false))
            guard let next = core.nextDue() else { break }
            waits.append(next - now)
            now = next
        }
        for (index, wait) in waits.enumerated() {
            let ceiling: Int64 = min(1_000_000, 20_000 << Int64(index))
            #expect((ceiling / 2...ceiling).contains(wait))
        }
    }

    @Test func aGreetingThatIsNotAnsweredFails() {
        var random = SeededRandom(seed: 3)
        var core = ConnectionCore(now: at(0))
        _ = core.tick(at(0), &random)
        #expect(core.nextDue() == at(2_000))
        #expect(core.tick(at(2_000), &random) == .close(wasReady: false))
    }

    @Test func whatIsShutStaysShut() {
        var random = SeededRandom(seed: 4)
        var core = ConnectionCore(now: at(0))
        core.shut()
        #expect(core.tick(at(9_999), &random) == nil)
        #expect(core.failed(at(9_999), &random) == nil)
        #expect(core.nextDue() == nil)
    }
}
