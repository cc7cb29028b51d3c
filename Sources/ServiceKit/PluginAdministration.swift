import Messages
import RPCCore

/// What the operator of a service asks and changes about its plugins. Behind it is whoever loads them.
public protocol PluginAdministration: Sendable {
    func list(_ request: MeshV1.ListPluginsRequest) async throws(RPCError) -> MeshV1.ListPluginsResponse
    func change(_ request: MeshV1.ChangePluginRequest) async throws(RPCError) -> MeshV1.ChangePluginResponse
}

/// Of a service that loads none.
public struct NoPluginAdministration: PluginAdministration {
    public init() {}

    public func list(_ request: MeshV1.ListPluginsRequest) async throws(RPCError) -> MeshV1.ListPluginsResponse { .init() }

    public func change(_ request: MeshV1.ChangePluginRequest) async throws(RPCError) -> MeshV1.ChangePluginResponse {
        throw RPCError(.failedPrecondition, reason: "NO_PLUGINS", "this service was started without a plugin directory")
    }
}

/// The handlers of ListPlugins and ChangePlugin, the same for every service: a server that has an `administration` has them.
public protocol PluginAdministered {
    var administration: any PluginAdministration { get }
}

extension PluginAdministered {
    public func listPlugins(
        _ request: MeshV1.ListPluginsRequest, context: CallContext
    ) async throws(RPCError) -> MeshV1.ListPluginsResponse {
        try await administration.list(request)
    }

    public func changePlugin(
        _ request: MeshV1.ChangePluginRequest, context: CallContext
    ) async throws(RPCError) -> MeshV1.ChangePluginResponse {
        try await administration.change(request)
    }
}
