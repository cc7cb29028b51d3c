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

    public static let service = ServiceDescriptor(
        fullName: "liveshop.gateway.v1.Gateway",
        methods: [
            ping.descriptor,
            info.descriptor,
            stats.descriptor,
            listInstances.descriptor,
        ])
}
