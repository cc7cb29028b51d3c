// swift-format-ignore-file
// DO NOT EDIT: script/generate writes this file from protos/.

import Messages
import RPCCore

/// The methods of `liveshop.gateway.v1.Gateway`, with their types.
public enum GatewayMethods {
    /// Is it there, and how far away. Errors: none of its own.
    public static let ping = Method<GatewayV1.PingRequest, GatewayV1.PingResponse>(
        MethodDescriptor(
            id: MethodID(rawValue: 0xce5051a2), fullName: "liveshop.gateway.v1.Gateway/Ping",
            request: "liveshop.gateway.v1.PingRequest", response: "liveshop.gateway.v1.PingResponse",
            idempotency: .readOnly, defaultDeadline: .milliseconds(1000)))

    /// Version, uptime, endpoints and limits. Errors: none of its own.
    public static let info = Method<GatewayV1.InfoRequest, GatewayV1.InfoResponse>(
        MethodDescriptor(
            id: MethodID(rawValue: 0xbe17d56b), fullName: "liveshop.gateway.v1.Gateway/Info",
            request: "liveshop.gateway.v1.InfoRequest", response: "liveshop.gateway.v1.InfoResponse",
            idempotency: .readOnly, defaultDeadline: .milliseconds(1000)))

    /// Calls by method since the gateway started, and what was dropped. Errors: none of its own.
    public static let stats = Method<GatewayV1.StatsRequest, GatewayV1.StatsResponse>(
        MethodDescriptor(
            id: MethodID(rawValue: 0x7318c93d), fullName: "liveshop.gateway.v1.Gateway/Stats",
            request: "liveshop.gateway.v1.StatsRequest", response: "liveshop.gateway.v1.StatsResponse",
            idempotency: .readOnly, defaultDeadline: .milliseconds(1000)))

    /// The instances connected now, by service and name. Errors: none of its own.
    public static let listInstances = Method<GatewayV1.ListInstancesRequest, GatewayV1.ListInstancesResponse>(
        MethodDescriptor(
            id: MethodID(rawValue: 0x9bbddc1f), fullName: "liveshop.gateway.v1.Gateway/ListInstances",
            request: "liveshop.gateway.v1.ListInstancesRequest", response: "liveshop.gateway.v1.ListInstancesResponse",
            idempotency: .readOnly, defaultDeadline: .milliseconds(1000)))

    /// What the gateway and all instances behind it count and measure, in Prometheus' text format (version 0.0.4). Instances that do not answer
    /// within a second are `liveshop_instance_up` 0.
    ///
    /// Read-only. Errors: RESOURCE_EXHAUSTED/METRICS_TOO_LARGE (scrape the gateway's HTTP endpoint instead).
    public static let metrics = Method<GatewayV1.MetricsRequest, GatewayV1.MetricsResponse>(
        MethodDescriptor(
            id: MethodID(rawValue: 0xb3186e55), fullName: "liveshop.gateway.v1.Gateway/Metrics",
            request: "liveshop.gateway.v1.MetricsRequest", response: "liveshop.gateway.v1.MetricsResponse",
            idempotency: .readOnly, defaultDeadline: .milliseconds(3000)))

    /// The plugins of this gateway: which there are, whether they serve, and how they do.
    ///
    /// Read-only. Any instance.
    public static let listPlugins = Method<MeshV1.ListPluginsRequest, MeshV1.ListPluginsResponse>(
        MethodDescriptor(
            id: MethodID(rawValue: 0x60d913a7), fullName: "liveshop.gateway.v1.Gateway/ListPlugins",
            request: "liveshop.mesh.v1.ListPluginsRequest", response: "liveshop.mesh.v1.ListPluginsResponse",
            idempotency: .readOnly, defaultDeadline: .milliseconds(2000)))

    /// Loads, replaces or takes out plugins while calls go on; none is lost.
    ///
    /// Naturally idempotent. Errors: INVALID_ARGUMENT without an action, or for DISABLE and ENABLE without a plugin; NOT_FOUND; FAILED_PRECONDITION
    /// where no plugin directory is configured. A plugin that cannot be used is no error: the response says so. Any instance.
    public static let changePlugin = Method<MeshV1.ChangePluginRequest, MeshV1.ChangePluginResponse>(
        MethodDescriptor(
            id: MethodID(rawValue: 0x620113b8), fullName: "liveshop.gateway.v1.Gateway/ChangePlugin",
            request: "liveshop.mesh.v1.ChangePluginRequest", response: "liveshop.mesh.v1.ChangePluginResponse",
            idempotency: .natural, defaultDeadline: .milliseconds(30000)))

    public static let service = ServiceDescriptor(
        fullName: "liveshop.gateway.v1.Gateway",
        methods: [
            ping.descriptor,
            info.descriptor,
            stats.descriptor,
            listInstances.descriptor,
            metrics.descriptor,
            listPlugins.descriptor,
            changePlugin.descriptor,
        ])
}
