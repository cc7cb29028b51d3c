import Logging
import Messages
import Observability
import PluginMessages
import PluginPoints
import RPCCore
import RPCZeroMQ
import ServiceKit
import Tracing

/// The gateway as a whole: the forwarding of `ZeroMQGateway`, and the service by which it tells about itself.
public struct GatewayNode: Sendable {
    private let gateway: ZeroMQGateway
    private let instance: InstanceServer
    private let scrapes: ScrapeListener?

    public static let pluginPoints = pointsOfService("gateway")

    /// - Parameters:
    ///   - version: of the code, for Info.
    ///   - reactor: of its own, since it forwards for everybody.
    ///   - log: what SetLogLevel changes.
    ///   - metrics: what to show beside the calls.
    ///   - metricsEndpoint: where to answer Prometheus over HTTP, `127.0.0.1:7412`; nil: nowhere.
    ///   - tracer: records spans of forwarded calls; nil: none.
    ///   - traceSample: of the calls that come without a trace, how many begin one: 0 to 1.
    ///   - recorder: writes down what is forwarded; nil: nobody does.
    ///   - plugins: say who calls, and what they may; without any everybody may everything.
    public init(
        configuration: ZeroMQGateway.Configuration, version: String, reactor: Reactor, logger: Logger,
        clock: any WallClock, plugins: any Plugins = NoPlugins(),
        administration: any PluginAdministration = NoPluginAdministration(),
        log: LogControl = LogControl(level: .info),
        metrics: @escaping @Sendable () async -> [MeshV1.MetricFamily] = { [] }, metricsEndpoint: String? = nil,
        tracer: (any Tracer)? = nil, traceSample: Double = 0, recorder: CallRecorder? = nil
    ) throws {
        let statistics = CallStatistics()
        let spans = tracer.map { ForwardedSpans(tracer: $0, sample: traceSample) }
        gateway = ZeroMQGateway(
            configuration: configuration, reactor: reactor, desk: PluginDesk(plugins: plugins, clock: clock), logger: logger,
            tracer: spans,
            observer: { call in
                statistics.record(call)
                spans?.ended(call)
            }, tap: recorder?.tap)
        let topics = TopicHub()
        let collector = MeshMetrics(gateway: gateway, forwarded: statistics, topics: topics)
        var methods = GatewayServer(
            gateway: gateway, metrics: collector, statistics: statistics, configuration: configuration, version: version,
            clock: clock, administration: administration
        ).methods
        methods.merge(ReflectionServer(gateway: gateway).methods)
        var random = SystemRandomNumberGenerator()
        let epoch = (0..<16).map { _ in UInt8.random(in: .min ... .max, using: &random) }
        methods.merge(TopicsServer(hub: topics, epoch: epoch, clock: clock).methods)
        instance = InstanceServer(name: ZeroMQGateway.ownName, besides: methods, log: log, metrics: metrics)
        scrapes = try metricsEndpoint.map { endpoint in
            try ScrapeListener(address: endpoint) {
                guard let made = try? await collector.text() else { return nil }
                return (made.text, PrometheusText.contentType)
            }
        }
        if let scrapes { logger.info("metrics", metadata: ["url": "\(scrapes.url)"]) }
    }

    /// Binds both endpoints and begins to forward.
    ///
    /// - Throws: `SocketError` if an endpoint cannot be bound.
    @discardableResult
    public func start() async throws -> ZeroMQGateway.Endpoints {
        try await gateway.start(answering: instance.allMethods, observer: instance.statistics)
    }

    /// Starts, and forwards until `shutdown` is called or the task is cancelled.
    public func run() async throws {
        scrapes?.start()
        defer { scrapes?.stop() }
        try await gateway.run(answering: instance.allMethods, observer: instance.statistics)
    }

    /// Where Prometheus finds the metrics; nil without an endpoint.
    public var metricsURL: String? { scrapes?.url }

    /// Keys or what they allow have changed: holds at once.
    public func setKnownKeys(_ known: KnownKeys) { gateway.setKnownKeys(known) }

    /// Ends all calls in flight with UNAVAILABLE, says GOAWAY to everybody, closes.
    public func shutdown() async { await gateway.shutdown() }
}
