/// Waits for a condition: asks again and again, with a short pause, until it holds.
///
/// One question counts for at most `questionMax` of the deadline. Tests that wait for child processes can hold every thread of the pool for
/// half a minute; without that bound the deadline would pass while nobody ran, after a single question.
///
/// - Returns: false if it did not hold within `deadline`. Tests put this in an `#expect`, with what they waited for beside it.
public func eventually(
    within deadline: Duration = .seconds(30), pause: Duration = .milliseconds(2), _ condition: () async throws -> Bool
) async rethrows -> Bool {
    let questionMax = Duration.seconds(1)
    var waited = Duration.zero
    while true {
        let asked = ContinuousClock.now
        if try await condition() { return true }
        guard waited < deadline else { return false }
        try? await Task.sleep(for: pause)
        waited += min(ContinuousClock.now - asked, questionMax)
    }
}
