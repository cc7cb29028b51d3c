import Logging
import MeshKeys
import RPCZeroMQ
import ServiceLifecycle

/// Reads a folder of keys again whenever it changes, as long as the process runs.
public struct KeyFollower: Service {
    private let folder: KeyFolder
    private let logger: Logger
    private let apply: @Sendable (KnownKeys) -> Void

    public init(_ folder: KeyFolder, logger: Logger, _ apply: @escaping @Sendable (KnownKeys) -> Void) {
        self.folder = folder
        self.logger = logger
        self.apply = apply
    }

    public func run() async throws {
        try await cancelWhenGracefulShutdown {
            do { try await folder.followKnownKeys(logger: logger, apply) } catch is CancellationError {}
        }
    }
}
