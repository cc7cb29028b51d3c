// swift-format-ignore-file
// DO NOT EDIT: script/generate writes this file from protos/.

import Messages
import RPCCore

/// The methods of `liveshop.mesh.v1.Instance`, with their types.
public enum InstanceMethods {
    /// The calls that the instance has answered since it started, by method.
    ///
    /// Read-only. Errors: UNAVAILABLE/NO_OWNER (no instance of that name), NOT_FOUND (one of another name was asked).
    public static let stats = Method<MeshV1.InstanceStatsRequest, MeshV1.InstanceStatsResponse>(
        MethodDescriptor(
            id: MethodID(rawValue: 0x3518e750), fullName: "liveshop.mesh.v1.Instance/Stats",
            request: "liveshop.mesh.v1.InstanceStatsRequest", response: "liveshop.mesh.v1.InstanceStatsResponse",
            idempotency: .readOnly, defaultDeadline: .milliseconds(2000)),
        partitionKey: { $0.instance })

    /// All that the instance counts and measures. Gateway/Metrics collects it, and shows it as text.
    ///
    /// Read-only. Errors: UNAVAILABLE/NO_OWNER (no instance of that name), NOT_FOUND (one of another name was asked).
    public static let metrics = Method<MeshV1.InstanceMetricsRequest, MeshV1.InstanceMetricsResponse>(
        MethodDescriptor(
            id: MethodID(rawValue: 0x3b417c19), fullName: "liveshop.mesh.v1.Instance/Metrics",
            request: "liveshop.mesh.v1.InstanceMetricsRequest", response: "liveshop.mesh.v1.InstanceMetricsResponse",
            idempotency: .readOnly, defaultDeadline: .milliseconds(2000)),
        partitionKey: { $0.instance })

    /// Changes what the instance logs, from the next line on and until it ends.
    ///
    /// Naturally idempotent. Errors: INVALID_ARGUMENT (level), UNAVAILABLE/NO_OWNER (no instance of that name), NOT_FOUND (one of another name
    /// was asked).
    public static let setLogLevel = Method<MeshV1.SetLogLevelRequest, MeshV1.SetLogLevelResponse>(
        MethodDescriptor(
            id: MethodID(rawValue: 0xe3d711d6), fullName: "liveshop.mesh.v1.Instance/SetLogLevel",
            request: "liveshop.mesh.v1.SetLogLevelRequest", response: "liveshop.mesh.v1.SetLogLevelResponse",
            idempotency: .natural, defaultDeadline: .milliseconds(2000)),
        partitionKey: { $0.instance })

    public static let service = ServiceDescriptor(
        fullName: "liveshop.mesh.v1.Instance",
        methods: [
            stats.descriptor,
            metrics.descriptor,
            setLogLevel.descriptor,
        ])
}
