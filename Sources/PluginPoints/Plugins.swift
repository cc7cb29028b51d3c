import Messages
import PluginMessages

/// The plugins of a service, as its handlers see them. Who loads and calls them, in process or in a runner, is behind this.
public protocol Plugins: Sendable {
    /// Those that serve the point now, highest priority first.
    func active<Request, Response>(_ point: PluginPoint<Request, Response>) -> [ActivePlugin<Request, Response>]
}

/// One plugin that serves an extension point.
public struct ActivePlugin<Request: SharedStruct, Response: SharedStruct>: Sendable {
    public let id: String
    public let version: String
    public let onFailure: FailurePolicy
    private let body: @Sendable (Request, Instant) async -> PluginOutcome<Response>
    private let onInvalid: @Sendable (String) -> Void

    /// - Parameters:
    ///   - onInvalid: told when an answer of the plugin was found to break the extension point's rules, and which.
    ///   - body: asks the plugin; does not throw, whatever happens.
    public init(
        id: String, version: String, onFailure: FailurePolicy, onInvalid: @escaping @Sendable (String) -> Void = { _ in },
        body: @escaping @Sendable (Request, Instant) async -> PluginOutcome<Response>
    ) {
        self.id = id
        self.version = version
        self.onFailure = onFailure
        self.onInvalid = onInvalid
        self.body = body
    }

    /// Asks the plugin. One that runs in process answers without suspending.
    ///
    /// - Parameter now: the service's clock; the plugin's deadline, from its manifest or the current call's if that is earlier, counts from it.
    public func call(_ request: Request, at now: Instant) async -> PluginOutcome<Response> { await body(request, now) }

    /// Turns an answer that breaks a rule of the extension point into a failure of this plugin, and counts it as one.
    public func invalidOutput(_ message: String) -> PluginFailure {
        onInvalid(message)
        return PluginFailure(plugin: id, kind: .invalidOutput, message: message)
    }
}

/// No plugin at all: what a service has unless a plugin directory is configured.
public struct NoPlugins: Plugins {
    public init() {}

    public func active<Request, Response>(
        _ point: PluginPoint<Request, Response>
    ) -> [ActivePlugin<Request, Response>] { [] }
}
