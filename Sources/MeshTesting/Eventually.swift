/// Waits for a condition, giving other tasks the thread meanwhile. False if it does not come about within `limit`: then the test has failed.
public func eventually(
    within limit: Duration = .seconds(10), _ condition: @Sendable () async throws -> Bool
) async rethrows -> Bool {
    let deadline = ContinuousClock.now + limit
    while true {
        if try await condition() { return true }
        if ContinuousClock.now >= deadline { return false }
        await Task.yield()
    }
}
