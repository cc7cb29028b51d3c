// swift-format-ignore-file
// DO NOT EDIT: script/generate writes this file from protos/.

import Messages
import RPCCore

/// Served by the gateway, under the name `gateway`, and by every instance behind it. A call goes to the instance it names: the partition of
/// this service is the hash of an instance's name.
public protocol InstanceService: Sendable {
    /// The calls that the instance has answered since it started, by method.
    ///
    /// Read-only. Errors: UNAVAILABLE/NO_OWNER (no instance of that name), NOT_FOUND (one of another name was asked).
    func stats(
        _ request: MeshV1.InstanceStatsRequest, context: CallContext
    ) async throws(RPCError) -> MeshV1.InstanceStatsResponse

    /// All that the instance counts and measures. Gateway/Metrics collects it, and shows it as text.
    ///
    /// Read-only. Errors: UNAVAILABLE/NO_OWNER (no instance of that name), NOT_FOUND (one of another name was asked).
    func metrics(
        _ request: MeshV1.InstanceMetricsRequest, context: CallContext
    ) async throws(RPCError) -> MeshV1.InstanceMetricsResponse

    /// Changes what the instance logs, from the next line on and until it ends.
    ///
    /// Naturally idempotent. Errors: INVALID_ARGUMENT (level), UNAVAILABLE/NO_OWNER (no instance of that name), NOT_FOUND (one of another name
    /// was asked).
    func setLogLevel(
        _ request: MeshV1.SetLogLevelRequest, context: CallContext
    ) async throws(RPCError) -> MeshV1.SetLogLevelResponse
}

extension InstanceService {
    /// Every method of the service, bound to this value.
    public var methods: MethodTable {
        var table = MethodTable()
        table.add(InstanceMethods.service)
        table.add(InstanceMethods.stats, invoking: {
            (request, context) in
            {
                do throws(RPCError) {
                    let response = try await self.stats(request, context: context)
                    return .success(try InstanceMethods.stats.encoded(response))
                } catch { return .failure(error) }
            }
        })
        table.add(InstanceMethods.metrics, invoking: {
            (request, context) in
            {
                do throws(RPCError) {
                    let response = try await self.metrics(request, context: context)
                    return .success(try InstanceMethods.metrics.encoded(response))
                } catch { return .failure(error) }
            }
        })
        table.add(InstanceMethods.setLogLevel, invoking: {
            (request, context) in
            {
                do throws(RPCError) {
                    let response = try await self.setLogLevel(request, context: context)
                    return .success(try InstanceMethods.setLogLevel.encoded(response))
                } catch { return .failure(error) }
            }
        })
        return table
    }
}
