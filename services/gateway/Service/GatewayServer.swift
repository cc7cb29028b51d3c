import GatewayAPI
import Messages
import Observability
import RPCCore
import RPCZeroMQ
import ServiceKit

/// What the gateway says of itself and of the mesh.
struct GatewayServer: GatewayService, PluginAdministered {
    /// Who was asked.
    let shard: GatewayShard
    let shards: GatewayShards
    let metrics: MeshMetrics
    let version: String
    let clock: any WallClock
    let administration: any PluginAdministration
    private let startedAt: Instant
    private let started = ContinuousClock.now

    private static let pingBytesMax = 1_024
    private static let filterBytesMax = InstanceServer.filterBytesMax
    /// With room for what a message is beside its text.
    private static let metricsBytesMax = WireLimits.payloadBytesMax - 1_024

    init(
        shard: GatewayShard, shards: GatewayShards, metrics: MeshMetrics, version: String, clock: any WallClock,
        administration: any PluginAdministration
    ) {
        self.shard = shard
        self.shards = shards
        self.metrics = metrics
        self.version = version
        self.clock = clock
        self.administration = administration
        startedAt = clock.now()
    }

    func ping(
        _ request: GatewayV1.PingRequest, context: CallContext
    ) async throws(RPCError) -> GatewayV1.PingResponse {
        guard request.payload.count <= Self.pingBytesMax else {
            throw RPCError(.invalidArgument, field: "payload", "payload: at most \(Self.pingBytesMax) bytes")
        }
        return GatewayV1.PingResponse(payload: request.payload, time: clock.now())
    }

    func info(
        _ request: GatewayV1.InfoRequest, context: CallContext
    ) async throws(RPCError) -> GatewayV1.InfoResponse {
        let configuration = shard.configuration
        let limits = configuration.limits
        return GatewayV1.InfoResponse(
            version: version, wireVersion: UInt32(FrameHeader.version), startedAt: startedAt,
            uptimeMicroseconds: UInt64(started.duration(to: .now).microseconds),
            clientEndpoint: configuration.clientEndpoint, serviceEndpoint: configuration.serviceEndpoint,
            limits: GatewayV1.Limits(
                payloadBytesMax: UInt32(limits.payloadBytesMax),
                inFlightPerClientMax: UInt32(limits.inFlightPerClientMax), inFlightMax: UInt32(limits.inFlightMax),
                clientsMax: UInt32(limits.clientsMax), instancesMax: UInt32(limits.instancesMax),
                deadlineMsMax: UInt32(WireLimits.deadlineMicrosecondsMax / 1_000)))
    }

    func stats(
        _ request: GatewayV1.StatsRequest, context: CallContext
    ) async throws(RPCError) -> GatewayV1.StatsResponse {
        guard request.methodContains.utf8.count <= Self.filterBytesMax else {
            throw RPCError(
                .invalidArgument, field: "method_contains", "method_contains: at most \(Self.filterBytesMax) bytes")
        }
        return try await aside { () async throws(RPCError) in
            MeshStats(try await shards.looks(), methodContains: request.methodContains).response
        }
    }

    func metrics(
        _ request: GatewayV1.MetricsRequest, context: CallContext
    ) async throws(RPCError) -> GatewayV1.MetricsResponse {
        let made = try await aside { () async throws(RPCError) in try await metrics.text(bytesMax: Self.metricsBytesMax) }
        guard made.isWhole else {
            throw RPCError(
                .resourceExhausted, reason: "METRICS_TOO_LARGE",
                "the metrics of this mesh are more than \(Self.metricsBytesMax) bytes: scrape the gateway's HTTP endpoint")
        }
        return GatewayV1.MetricsResponse(text: made.text)
    }

    func listInstances(
        _ request: GatewayV1.ListInstancesRequest, context: CallContext
    ) async throws(RPCError) -> GatewayV1.ListInstancesResponse {
        let instances = try await shard.snapshot().instances.filter { status in
            request.service.isEmpty || status.greeting.services.contains { $0.fullName == request.service }
        }
        return GatewayV1.ListInstancesResponse(instances: instances.map(GatewayV1.Instance.init))
    }

    /// The reactor forwards everybody's calls: what takes milliseconds is done elsewhere.
    private func aside<T: Sendable>(_ work: () async throws(RPCError) -> T) async throws(RPCError) -> T {
        let outcome = await withTaskExecutorPreference(globalConcurrentExecutor) {
            do throws(RPCError) {
                return Result<T, RPCError>.success(try await work())
            } catch {
                return .failure(error)
            }
        }
        return try outcome.get()
    }
}

extension GatewayV1.Instance {
    fileprivate init(_ status: Router.InstanceStatus) {
        self.init(
            name: status.greeting.name,
            incarnation: status.greeting.incarnation.map { byte in
                (byte < 16 ? "0" : "") + String(byte, radix: 16)
            }.joined(),
            services: status.greeting.services.map {
                GatewayV1.InstanceService(fullName: $0.fullName, methods: $0.methods.map(\.name))
            },
            partitions: status.greeting.partitions.map {
                GatewayV1.InstancePartitions(first: $0.lowerBound, last: $0.upperBound)
            },
            outstanding: UInt32(status.outstanding), silentMicroseconds: UInt64(status.silentMicroseconds),
            draining: status.isDraining, directEndpoint: status.greeting.directEndpoint, isolated: status.isIsolated)
    }
}
