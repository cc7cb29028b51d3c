import ServiceKit
import Testing

@Suite struct BackOffTests {
    @Test(arguments: [(1, 100), (2, 200), (3, 400), (4, 500), (1_000_000, 500)])
    func pausesDoubleUpToTheMaximum(failures: Int, whole: Int) {
        let least = BackOff(first: .milliseconds(100), max: .milliseconds(500), random: { 0 })
        let most = BackOff(first: .milliseconds(100), max: .milliseconds(500), random: { 1 })
        #expect(least.pause(afterFailures: failures) == .milliseconds(whole) / 2)
        #expect(most.pause(afterFailures: failures) == .milliseconds(whole))
    }
}
