/// Waits for a condition: asks again and again, with a short pause, until it holds.
///
/// - Returns: false if it did not hold within `deadline`. Tests put this in an `#expect`, with what they waited for beside it.
public func eventually(
    within deadline: Duration = .seconds(30), pause: Duration = .milliseconds(2), _ condition: () async throws -> Bool
) async rethrows -> Bool {
    let end = ContinuousClock.now + deadline
    while try await !condition() {
        guard ContinuousClock.now < end else { return false }
        try? await Task.sleep(for: pause)
    }
    return true
}
