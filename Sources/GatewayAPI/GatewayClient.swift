// swift-format-ignore-file
// DO NOT EDIT: script/generate writes this file from protos/.

import Messages
import RPCCore

/// Read-only questions about the gateway process itself; each is answered without calling any other service.
public struct GatewayClient: Sendable {
    public let channel: any RPCChannel

    public init(_ channel: any RPCChannel) { self.channel = channel }

    /// Is it there, and how far away. Errors: none of its own.
    public func ping(
        _ request: GatewayV1.PingRequest, deadline: Duration? = nil, idempotencyKey: String = ""
    ) async throws(RPCError) -> GatewayV1.PingResponse {
        try await GatewayMethods.ping.call(
            request, on: channel,
            options: CallOptions(deadline: deadline, idempotencyKey: idempotencyKey))
    }

    /// Version, uptime, endpoints and limits. Errors: none of its own.
    public func info(
        _ request: GatewayV1.InfoRequest, deadline: Duration? = nil, idempotencyKey: String = ""
    ) async throws(RPCError) -> GatewayV1.InfoResponse {
        try await GatewayMethods.info.call(
            request, on: channel,
            options: CallOptions(deadline: deadline, idempotencyKey: idempotencyKey))
    }

    /// Calls by method since the gateway started, and what was dropped. Errors: none of its own.
    public func stats(
        _ request: GatewayV1.StatsRequest, deadline: Duration? = nil, idempotencyKey: String = ""
    ) async throws(RPCError) -> GatewayV1.StatsResponse {
        try await GatewayMethods.stats.call(
            request, on: channel,
            options: CallOptions(deadline: deadline, idempotencyKey: idempotencyKey))
    }

    /// The instances connected now, by service and name. Errors: none of its own.
    public func listInstances(
        _ request: GatewayV1.ListInstancesRequest, deadline: Duration? = nil, idempotencyKey: String = ""
    ) async throws(RPCError) -> GatewayV1.ListInstancesResponse {
        try await GatewayMethods.listInstances.call(
            request, on: channel,
            options: CallOptions(deadline: deadline, idempotencyKey: idempotencyKey))
    }

    /// What the gateway and all instances behind it count and measure, in Prometheus' text format (version 0.0.4). Instances that do not answer
    /// within a second are `liveshop_instance_up` 0.
    ///
    /// Read-only. Errors: RESOURCE_EXHAUSTED/METRICS_TOO_LARGE (scrape the gateway's HTTP endpoint instead).
    public func metrics(
        _ request: GatewayV1.MetricsRequest, deadline: Duration? = nil, idempotencyKey: String = ""
    ) async throws(RPCError) -> GatewayV1.MetricsResponse {
        try await GatewayMethods.metrics.call(
            request, on: channel,
            options: CallOptions(deadline: deadline, idempotencyKey: idempotencyKey))
    }

    /// The plugins of this gateway: which there are, whether they serve, and how they do.
    ///
    /// Read-only. Any instance.
    public func listPlugins(
        _ request: MeshV1.ListPluginsRequest, deadline: Duration? = nil, idempotencyKey: String = ""
    ) async throws(RPCError) -> MeshV1.ListPluginsResponse {
        try await GatewayMethods.listPlugins.call(
            request, on: channel,
            options: CallOptions(deadline: deadline, idempotencyKey: idempotencyKey))
    }

    /// Loads, replaces or takes out plugins while calls go on; none is lost.
    ///
    /// Naturally idempotent. Errors: INVALID_ARGUMENT without an action, or for DISABLE and ENABLE without a plugin; NOT_FOUND; FAILED_PRECONDITION
    /// where no plugin directory is configured. A plugin that cannot be used is no error: the response says so. Any instance.
    public func changePlugin(
        _ request: MeshV1.ChangePluginRequest, deadline: Duration? = nil, idempotencyKey: String = ""
    ) async throws(RPCError) -> MeshV1.ChangePluginResponse {
        try await GatewayMethods.changePlugin.call(
            request, on: channel,
            options: CallOptions(deadline: deadline, idempotencyKey: idempotencyKey))
    }
}
