import Logging
import Observability
import RPCCore
import RPCZeroMQ

/// One instance served by several reactors: each has the connections to some of the gateways, and runs the handlers of the calls that come by them.
/// Callers past the gateways are the first one's. What the handlers share they enter from several threads, one at a time as far as it is an actor.
public struct ShardedServer: Sendable {
    private let servers: [ZeroMQServer]

    /// - Parameters:
    ///   - configuration: of all; its gateways are dealt out to the shards in turn.
    ///   - shards: at least one: a reactor, and who counts the calls that it serves.
    public init(
        methods: MethodTable, configuration: ZeroMQServer.Configuration, shards: [(Reactor, CallStatistics)], logger: Logger
    ) {
        servers = shards.enumerated().map { index, shard in
            var own = configuration
            own.gatewayEndpoints = configuration.gatewayEndpoints.enumerated()
                .filter { $0.offset % shards.count == index }.map(\.element)
            if index > 0 { own.directEndpoint = nil }
            return ZeroMQServer(methods: methods, configuration: own, reactor: shard.0, logger: logger, observer: shard.1)
        }
    }

    /// Binds and connects.
    ///
    /// - Throws: `SocketError` if the direct endpoint cannot be bound and is not optional.
    public func start() async throws {
        // All gateways hand out the same direct endpoint, by whichever shard it is.
        var direct: String?
        for server in servers { direct = try await server.start(announcing: direct) ?? direct }
    }

    /// Serves until `shutdown` is called or the task is cancelled, and all shards have answered what they were asked.
    public func run() async throws {
        try await start()
        try await withThrowingTaskGroup(of: Void.self) { group in
            for server in servers { group.addTask { try await server.run() } }
            try await group.waitForAll()
        }
    }

    /// Changes how many calls of single methods may run at a time in all; those not named have no limit of their own. Each shard gets an even share, and at
    /// least one call.
    public func setConcurrencyMax(_ limits: [MethodID: Int]) {
        for (index, server) in servers.enumerated() {
            server.setConcurrencyMax(limits.mapValues { Self.share(of: $0, shard: index, shards: servers.count) })
        }
    }

    /// What is left over of an even share goes to the first shards, one each.
    static func share(of limit: Int, shard: Int, shards: Int) -> Int {
        max(1, limit / shards + (shard < limit % shards ? 1 : 0))
    }

    /// All shards at once: says GOAWAY, lets calls in flight finish, closes.
    public func shutdown() async {
        await withTaskGroup(of: Void.self) { group in
            for server in servers { group.addTask { await server.shutdown() } }
        }
    }
}
