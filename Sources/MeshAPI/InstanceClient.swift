// swift-format-ignore-file
// DO NOT EDIT: script/generate writes this file from protos/.

import Messages
import RPCCore

/// Served by the gateway, under the name `gateway`, and by every instance behind it. A call goes to the instance it names: the partition of
/// this service is the hash of an instance's name.
public struct InstanceClient: Sendable {
    public let channel: any RPCChannel

    public init(_ channel: any RPCChannel) { self.channel = channel }

    /// The calls that the instance has answered since it started, by method.
    ///
    /// Read-only. Errors: UNAVAILABLE/NO_OWNER (no instance of that name), NOT_FOUND (one of another name was asked).
    public func stats(
        _ request: MeshV1.InstanceStatsRequest, deadline: Duration? = nil, idempotencyKey: String = ""
    ) async throws(RPCError) -> MeshV1.InstanceStatsResponse {
        try await InstanceMethods.stats.call(
            request, on: channel,
            options: CallOptions(deadline: deadline, idempotencyKey: idempotencyKey))
    }

    /// All that the instance counts and measures. Gateway/Metrics collects it, and shows it as text.
    ///
    /// Read-only. Errors: UNAVAILABLE/NO_OWNER (no instance of that name), NOT_FOUND (one of another name was asked).
    public func metrics(
        _ request: MeshV1.InstanceMetricsRequest, deadline: Duration? = nil, idempotencyKey: String = ""
    ) async throws(RPCError) -> MeshV1.InstanceMetricsResponse {
        try await InstanceMethods.metrics.call(
            request, on: channel,
            options: CallOptions(deadline: deadline, idempotencyKey: idempotencyKey))
    }

    /// Changes what the instance logs, from the next line on and until it ends.
    ///
    /// Naturally idempotent. Errors: INVALID_ARGUMENT (level), UNAVAILABLE/NO_OWNER (no instance of that name), NOT_FOUND (one of another name
    /// was asked).
    public func setLogLevel(
        _ request: MeshV1.SetLogLevelRequest, deadline: Duration? = nil, idempotencyKey: String = ""
    ) async throws(RPCError) -> MeshV1.SetLogLevelResponse {
        try await InstanceMethods.setLogLevel.call(
            request, on: channel,
            options: CallOptions(deadline: deadline, idempotencyKey: idempotencyKey))
    }
}
