// swift-format-ignore-file
// DO NOT EDIT: script/generate writes this file from protos/.

import Messages
import RPCCore

/// Read-only questions about the gateway process itself; each is answered without calling any other service.
public protocol GatewayService: Sendable {
    /// Is it there, and how far away. Errors: none of its own.
    func ping(
        _ request: GatewayV1.PingRequest, context: CallContext
    ) async throws(RPCError) -> GatewayV1.PingResponse

    /// Version, uptime, endpoints and limits. Errors: none of its own.
    func info(
        _ request: GatewayV1.InfoRequest, context: CallContext
    ) async throws(RPCError) -> GatewayV1.InfoResponse

    /// Calls by method since the gateway started, and what was dropped. Errors: none of its own.
    func stats(
        _ request: GatewayV1.StatsRequest, context: CallContext
    ) async throws(RPCError) -> GatewayV1.StatsResponse

    /// The instances connected now, by service and name. Errors: none of its own.
    func listInstances(
        _ request: GatewayV1.ListInstancesRequest, context: CallContext
    ) async throws(RPCError) -> GatewayV1.ListInstancesResponse

    /// What the gateway and all instances behind it count and measure, in Prometheus' text format (version 0.0.4). Instances that do not answer
    /// within a second are `liveshop_instance_up` 0.
    ///
    /// Read-only. Errors: RESOURCE_EXHAUSTED/METRICS_TOO_LARGE (scrape the gateway's HTTP endpoint instead).
    func metrics(
        _ request: GatewayV1.MetricsRequest, context: CallContext
    ) async throws(RPCError) -> GatewayV1.MetricsResponse

    /// The plugins of this gateway: which there are, whether they serve, and how they do.
    ///
    /// Read-only. Any instance.
    func listPlugins(
        _ request: MeshV1.ListPluginsRequest, context: CallContext
    ) async throws(RPCError) -> MeshV1.ListPluginsResponse

    /// Loads, replaces or takes out plugins while calls go on; none is lost.
    ///
    /// Naturally idempotent. Errors: INVALID_ARGUMENT without an action, or for DISABLE and ENABLE without a plugin; NOT_FOUND; FAILED_PRECONDITION
    /// where no plugin directory is configured. A plugin that cannot be used is no error: the response says so. Any instance.
    func changePlugin(
        _ request: MeshV1.ChangePluginRequest, context: CallContext
    ) async throws(RPCError) -> MeshV1.ChangePluginResponse
}

extension GatewayService {
    /// Every method of the service, bound to this value.
    public var methods: MethodTable {
        var table = MethodTable()
        table.add(GatewayMethods.service)
        table.add(GatewayMethods.ping, invoking: {
            (request, context) in
            {
                do throws(RPCError) {
                    let response = try await self.ping(request, context: context)
                    return .success(try GatewayMethods.ping.encoded(response))
                } catch { return .failure(error) }
            }
        })
        table.add(GatewayMethods.info, invoking: {
            (request, context) in
            {
                do throws(RPCError) {
                    let response = try await self.info(request, context: context)
                    return .success(try GatewayMethods.info.encoded(response))
                } catch { return .failure(error) }
            }
        })
        table.add(GatewayMethods.stats, invoking: {
            (request, context) in
            {
                do throws(RPCError) {
                    let response = try await self.stats(request, context: context)
                    return .success(try GatewayMethods.stats.encoded(response))
                } catch { return .failure(error) }
            }
        })
        table.add(GatewayMethods.listInstances, invoking: {
            (request, context) in
            {
                do throws(RPCError) {
                    let response = try await self.listInstances(request, context: context)
                    return .success(try GatewayMethods.listInstances.encoded(response))
                } catch { return .failure(error) }
            }
        })
        table.add(GatewayMethods.metrics, invoking: {
            (request, context) in
            {
                do throws(RPCError) {
                    let response = try await self.metrics(request, context: context)
                    return .success(try GatewayMethods.metrics.encoded(response))
                } catch { return .failure(error) }
            }
        })
        table.add(GatewayMethods.listPlugins, invoking: {
            (request, context) in
            {
                do throws(RPCError) {
                    let response = try await self.listPlugins(request, context: context)
                    return .success(try GatewayMethods.listPlugins.encoded(response))
                } catch { return .failure(error) }
            }
        })
        table.add(GatewayMethods.changePlugin, invoking: {
            (request, context) in
            {
                do throws(RPCError) {
                    let response = try await self.changePlugin(request, context: context)
                    return .success(try GatewayMethods.changePlugin.encoded(response))
                } catch { return .failure(error) }
            }
        })
        return table
    }
}
