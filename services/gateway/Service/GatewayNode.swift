import Logging
import PluginMessages
import PluginPoints
import RPCCore
import RPCZeroMQ
import ServiceKit

/// The gateway as a whole: the forwarding of `ZeroMQGateway`, and the service by which it tells about itself.
public struct GatewayNode: Sendable {
    private let gateway: ZeroMQGateway
    private let methods: MethodTable

    public static let pluginPoints = pointsOfService("gateway")

    /// - Parameters:
    ///   - version: of the code, for Info.
    ///   - reactor: of its own, since it forwards for everybody.
    ///   - recorder: writes down what is forwarded; nil: nobody does.
    ///   - plugins: say who calls, and what they may; without any everybody may everything.
    public init(
        configuration: ZeroMQGateway.Configuration, version: String, reactor: Reactor, logger: Logger,
        clock: any WallClock, plugins: any Plugins = NoPlugins(),
        administration: any PluginAdministration = NoPluginAdministration(), recorder: CallRecorder? = nil
    ) {
        let statistics = CallStatistics()
        gateway = ZeroMQGateway(
            configuration: configuration, reactor: reactor, desk: PluginDesk(plugins: plugins, clock: clock), logger: logger,
            observer: { call in statistics.record(call) }, tap: recorder?.tap)
        let server = GatewayServer(
            gateway: gateway, statistics: statistics, configuration: configuration, version: version, clock: clock,
            administration: administration)
        var methods = server.methods
        methods.merge(ReflectionServer(gateway: gateway).methods)
        var random = SystemRandomNumberGenerator()
        let epoch = (0..<16).map { _ in UInt8.random(in: .min ... .max, using: &random) }
        methods.merge(TopicsServer(hub: TopicHub(), epoch: epoch, clock: clock).methods)
        self.methods = methods
    }

    /// Binds both endpoints and begins to forward.
    ///
    /// - Throws: `SocketError` if an endpoint cannot be bound.
    @discardableResult
    public func start() async throws -> ZeroMQGateway.Endpoints { try await gateway.start(answering: methods) }

    /// Starts, and forwards until `shutdown` is called or the task is cancelled.
    public func run() async throws { try await gateway.run(answering: methods) }

    /// Ends all calls in flight with UNAVAILABLE, says GOAWAY to everybody, closes.
    public func shutdown() async { await gateway.shutdown() }
}
