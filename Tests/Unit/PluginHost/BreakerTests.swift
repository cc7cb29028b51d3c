import PluginPoints
import Testing

@testable import PluginHost

/// When a plugin is left alone, for how long, and who tries it again.
@Suite struct BreakerTests {
    /// One step of a breaker's life: what happened, or whether a call may go.
    enum Step {
        case fails(PluginFailure.Kind, Int = 1, at: Int64 = 0)
        case succeeds
        case permits(Bool, at: Int64)
    }

    func check(_ steps: [Step]) {
        var breaker = Breaker()
        for (index, step) in steps.enumerated() {
            switch step {
            case .fails(let kind, let times, let now):
                for _ in 0..<times { breaker.failed(kind, at: now) }
            case .succeeds: breaker.succeeded()
            case .permits(let expected, let now):
                let permitted = breaker.permits(at: now)
                #expect(permitted == expected, "step \(index), at \(now)")
            }
        }
    }

    let pause = Breaker.pauseMicrosecondsMin

    @Test func itOpensAfterSoManyCallsInARowThatDidNotComeBack() {
        check([
            .fails(.crashed, Breaker.failuresMax - 1), .permits(true, at: 0), .fails(.deadline), .permits(false, at: 0),
            .permits(false, at: pause - 1), .permits(true, at: pause),
        ])
    }

    @Test func anAnswerInBetweenStartsTheCountAnew() {
        check([
            .fails(.crashed, Breaker.failuresMax - 1), .succeeds, .fails(.crashed, Breaker.failuresMax - 1),
            .permits(true, at: 0),
        ])
    }

    @Test(arguments: [PluginFailure.Kind.error, .invalidOutput, .overloaded, .breakerOpen, .outOfService])
    func whatComesBackOrWasNeverSentDoesNotCount(kind: PluginFailure.Kind) {
        check([.fails(kind, 3 * Breaker.failuresMax), .permits(true, at: 0)])
    }

    @Test func oneCallTriesAndAFailedTryDoublesThePause() {
        check([
            .fails(.crashed, Breaker.failuresMax), .permits(true, at: pause), .permits(false, at: pause),
            .fails(.crashed, at: pause), .permits(false, at: 3 * pause - 1), .permits(true, at: 3 * pause), .succeeds,
            .permits(true, at: 3 * pause), .permits(true, at: 3 * pause),
        ])
    }

    @Test func thePauseHasABound() {
        var breaker = Breaker()
        for _ in 0..<Breaker.failuresMax { breaker.failed(.crashed, at: 0) }
        var now: Int64 = 0
        for _ in 0..<20 {
            now += Breaker.pauseMicrosecondsMax
            let permitted = breaker.permits(at: now)
            #expect(permitted, "after the longest pause there is always a try")
            breaker.failed(.crashed, at: now)
        }
    }

    @Test func aTryThatNeverReportsBackIsOverAfterAnotherPause() {
        check([
            .fails(.crashed, Breaker.failuresMax), .permits(true, at: pause), .permits(false, at: 2 * pause - 1),
            .permits(true, at: 2 * pause),
        ])
    }
}
