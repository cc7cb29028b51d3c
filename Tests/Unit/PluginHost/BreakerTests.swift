import Testing

@testable import PluginHost

/// When a plugin is left alone, for how long, and who tries it again.
@Suite struct BreakerTests {
    @Test func itOpensAfterSoManyCallsInARowThatDidNotComeBack() {
        var breaker = Breaker()
        for _ in 1..<Breaker.failuresMax { breaker.failed(.crashed, at: 0) }
        #expect(breaker.permits(at: 0))
        breaker.failed(.deadline, at: 0)
        #expect(!breaker.permits(at: 0))
        #expect(!breaker.permits(at: Breaker.pauseMicrosecondsMin - 1))
    }

    @Test func anAnswerInBetweenStartsTheCountAnew() {
        var breaker = Breaker()
        for _ in 0..<3 * Breaker.failuresMax {
            breaker.failed(.crashed, at: 0)
            breaker.succeeded()
        }
        #expect(breaker.permits(at: 0))
    }

    @Test func whatAPluginReturnsDoesNotCount() {
        var breaker = Breaker()
        for _ in 0..<3 * Breaker.failuresMax { breaker.failed(.error, at: 0) }
        #expect(breaker.permits(at: 0))
    }

    @Test func oneCallTriesAndEachFailedTryDoublesThePause() {
        var breaker = Breaker()
        for _ in 0..<Breaker.failuresMax { breaker.failed(.crashed, at: 0) }
        var now: Int64 = 0
        var pause = Breaker.pauseMicrosecondsMin
        for _ in 0..<10 {
            now += pause
            #expect(breaker.permits(at: now))
            #expect(!breaker.permits(at: now), "one try at a time")
            breaker.failed(.crashed, at: now)
            pause = min(2 * pause, Breaker.pauseMicrosecondsMax)
            #expect(!breaker.permits(at: now + pause - 1))
        }
        now += pause
        #expect(breaker.permits(at: now))
        breaker.succeeded()
        #expect(breaker.permits(at: now) && !breaker.isOpen)
    }
}
