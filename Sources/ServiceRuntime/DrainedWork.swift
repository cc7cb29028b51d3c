import ServiceLifecycle

/// What serves callers: runs until it is told to drain, and then until its calls have ended.
public struct DrainedWork: Service {
    private let work: @Sendable () async throws -> Void
    private let drain: @Sendable () async -> Void

    /// - Parameters:
    ///   - run: returns when draining is over.
    ///   - drain: asks `run` to come to its end; called once, on SIGTERM.
    public init(run: @escaping @Sendable () async throws -> Void, drain: @escaping @Sendable () async -> Void) {
        work = run
        self.drain = drain
    }

    public func run() async throws {
        try await withGracefulShutdownHandler {
            try await work()
        } onGracefulShutdown: {
            Task { await drain() }
        }
    }
}
