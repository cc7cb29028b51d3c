import Logging
import Messages
import Observability
import PluginMessages
import PluginPoints
import RPCCore
import RPCZeroMQ
import ServiceKit
import Tracing

/// The gateway as a whole: the forwarding of one `ZeroMQGateway` or, where it has several shards, of as many, and the service by which they tell about
/// themselves. Shards share plugins, recorder, log and tracer, which are made for it, and nothing that a call needs on its way.
public struct GatewayNode: Sendable {
    private let shards: GatewayShards
    /// By shard.
    private let methods: [MethodTable]
    private let instance: InstanceServer
    private let scrapes: ScrapeListener?

    public static let pluginPoints = pointsOfService("gateway")

    /// A gateway of one shard; else as the other.
    public init(
        configuration: ZeroMQGateway.Configuration, version: String, reactor: Reactor, logger: Logger,
        clock: any WallClock, plugins: any Plugins = NoPlugins(),
        administration: any PluginAdministration = NoPluginAdministration(),
        log: LogControl = LogControl(level: .info),
        metrics: @escaping @Sendable () async -> [MeshV1.MetricFamily] = { [] }, metricsEndpoint: String? = nil,
        tracer: (any Tracer)? = nil, traceSample: Double = 0, recorder: CallRecorder? = nil
    ) throws {
        try self.init(
            shards: [(configuration, reactor)], version: version, logger: logger, clock: clock, plugins: plugins,
            administration: administration, log: log, metrics: metrics, metricsEndpoint: metricsEndpoint, tracer: tracer,
            traceSample: traceSample, recorder: recorder)
    }

    /// - Parameters:
    ///   - shards: at least one. Each reactor is its shard's own, since it forwards for everybody.
    ///   - version: of the code, for Info.
    ///   - log: what SetLogLevel changes.
    ///   - metrics: what to show beside the calls.
    ///   - metricsEndpoint: where to answer Prometheus over HTTP, `127.0.0.1:7412`; nil: nowhere.
    ///   - tracer: records spans of forwarded calls; nil: none.
    ///   - traceSample: of the calls that come without a trace, how many begin one: 0 to 1.
    ///   - recorder: writes down what is forwarded; nil: nobody does.
    ///   - plugins: say who calls, and what they may; without any everybody may everything.
    public init(
        shards: [(configuration: ZeroMQGateway.Configuration, reactor: Reactor)], version: String, logger: Logger,
        clock: any WallClock, plugins: any Plugins = NoPlugins(),
        administration: any PluginAdministration = NoPluginAdministration(),
        log: LogControl = LogControl(level: .info),
        metrics: @escaping @Sendable () async -> [MeshV1.MetricFamily] = { [] }, metricsEndpoint: String? = nil,
        tracer: (any Tracer)? = nil, traceSample: Double = 0, recorder: CallRecorder? = nil
    ) throws {
        precondition(!shards.isEmpty)
        let desk = PluginDesk(plugins: plugins, clock: clock, traceSample: tracer == nil ? 0 : traceSample)
        let made = GatewayShards(
            all: shards.map { configuration, reactor in
                let statistics = CallStatistics()
                // By the router's numbers for calls, so each has its own.
                let spans = tracer.map { ForwardedSpans(tracer: $0, sample: traceSample) }
                let gateway = ZeroMQGateway(
                    configuration: configuration, reactor: reactor, desk: desk, logger: logger, tracer: spans,
                    observer: { call in
                        statistics.record(call)
                        spans?.ended(call)
                    }, tap: recorder?.tap)
                return GatewayShard(configuration: configuration, gateway: gateway, forwarded: statistics)
            })
        self.shards = made
        let collector = MeshMetrics(shards: made)
        var random = SystemRandomNumberGenerator()
        let served = made.all.map { shard in
            var methods = GatewayServer(
                shard: shard, shards: made, metrics: collector, version: version, clock: clock, administration: administration
            ).methods
            methods.merge(ReflectionServer(gateway: shard.gateway).methods)
            let epoch = (0..<16).map { _ in UInt8.random(in: .min ... .max, using: &random) }
            methods.merge(TopicsServer(hub: shard.topics, epoch: epoch, clock: clock).methods)
            return methods
        }
        let instance = InstanceServer(
            name: ZeroMQGateway.ownName, besides: served[0], log: log, shards: served.count, metrics: metrics)
        self.instance = instance
        methods = served.map { methods in
            var all = methods
            all.merge(instance.methods)
            return all
        }
        scrapes = try metricsEndpoint.map { endpoint in
            try ScrapeListener(address: endpoint) {
                guard let made = try? await collector.text() else { return nil }
                return (made.text, PrometheusText.contentType)
            }
        }
        if let scrapes { logger.info("metrics", metadata: ["url": "\(scrapes.url)"]) }
    }

    /// Binds all endpoints and begins to forward.
    ///
    /// - Returns: those of the first shard.
    /// - Throws: `SocketError` if an endpoint cannot be bound.
    @discardableResult
    public func start() async throws -> ZeroMQGateway.Endpoints { try await startShards()[0] }

    /// Binds all endpoints and begins to forward. Started already, it only tells them.
    ///
    /// - Throws: `SocketError` if an endpoint cannot be bound.
    @discardableResult
    public func startShards() async throws -> [ZeroMQGateway.Endpoints] {
        var endpoints: [ZeroMQGateway.Endpoints] = []
        for (index, shard) in shards.all.enumerated() {
            endpoints.append(try await shard.gateway.start(answering: methods[index], observer: instance.shards[index]))
        }
        return endpoints
    }

    /// Starts, and forwards until `shutdown` is called or the task is cancelled.
    public func run() async throws {
        scrapes?.start()
        defer { scrapes?.stop() }
        // All of them or none: a caller that knows several would not miss one.
        do {
            try await startShards()
        } catch {
            await shutdown()
            throw error
        }
        try await withThrowingTaskGroup(of: Void.self) { group in
            for shard in shards.all { group.addTask { try await shard.gateway.run() } }
            try await group.waitForAll()
        }
    }

    /// Where Prometheus finds the metrics; nil without an endpoint.
    public var metricsURL: String? { scrapes?.url }

    /// Keys or what they allow have changed: holds at once.
    public func setKnownKeys(_ known: KnownKeys) { for shard in shards.all { shard.gateway.setKnownKeys(known) } }

    /// Ends all calls in flight with UNAVAILABLE, says GOAWAY to everybody, closes.
    public func shutdown() async {
        await withTaskGroup(of: Void.self) { group in
            for shard in shards.all { group.addTask { await shard.gateway.shutdown() } }
        }
    }
}
