import Foundation
import Logging
import ServiceLifecycle

extension ProcessOptions {
    /// Runs the services until SIGTERM, SIGINT, the parent's end (with `--exit-with-parent`) or a service's failure, then stops them,
    /// the last first.
    public func runUntilSignalled(_ services: [any Service], logger: Logger) async throws {
        let all = exitWithParent ? [ParentWatch()] + services : services
        let group = ServiceGroup(
            configuration: .init(
                services: all.map {
                    .init(
                        service: $0, successTerminationBehavior: .gracefullyShutdownGroup,
                        failureTerminationBehavior: .gracefullyShutdownGroup)
                },
                gracefulShutdownSignals: [.sigterm, .sigint],
                logger: logger))
        try await group.run()
    }
}

/// Ends when standard input does. A supervisor gives its children a pipe it never writes to: however the supervisor dies, the kernel
/// closes the pipe.
private struct ParentWatch: Service {
    func run() async throws {
        let closed = AsyncStream<Void> { continuation in
            FileHandle.standardInput.readabilityHandler = { handle in
                if handle.availableData.isEmpty {
                    handle.readabilityHandler = nil
                    continuation.finish()
                }
            }
        }
        await cancelWhenGracefulShutdown {
            for await _ in closed {}
        }
    }
}
