import PluginMessages
import RPCCore

/// What a process needs to know to run a service.
public protocol ServiceDefinition {
    /// Of the executable and the data directory, e.g. `catalog`.
    static var name: String { get }
    /// Extension points it asks; plugins of others are left alone.
    static var pluginPoints: Set<PluginPointName> { get }
    /// Opens the state and returns when the service can answer.
    static func start(in environment: ServiceEnvironment) async throws -> RunningService
    /// Makes the read models again from the journal, then returns. The service is not running meanwhile.
    static func rebuild(in environment: ServiceEnvironment) async throws
}

/// A started service: what it answers and what it does by itself.
public struct RunningService: Sendable {
    public var methods: MethodTable
    /// Followers, projections, timers. Each runs until its task is cancelled; one that ends otherwise ends the process.
    public var background: [@Sendable () async throws -> Void]
    /// What it publishes at its gateways.
    public var feeds: [TopicFeed]

    public init(
        methods: MethodTable, background: [@Sendable () async throws -> Void] = [], feeds: [TopicFeed] = []
    ) {
        self.methods = methods
        self.feeds = feeds
        self.background = background
    }
}
