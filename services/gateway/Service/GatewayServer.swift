import GatewayAPI
import Messages
import Observability
import RPCCore
import RPCZeroMQ
import ServiceKit

/// What the gateway says of itself and of the mesh.
struct GatewayServer: GatewayService, PluginAdministered {
    let gateway: ZeroMQGateway
    let metrics: MeshMetrics
    let statistics: CallStatistics
    let configuration: ZeroMQGateway.Configuration
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
        gateway: ZeroMQGateway, metrics: MeshMetrics, statistics: CallStatistics, configuration: ZeroMQGateway.Configuration,
        version: String,
        clock: any WallClock, administration: any PluginAdministration
    ) {
        self.gateway = gateway
        self.metrics = metrics
        self.statistics = statistics
        self.configuration = configuration
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
        let snapshot = try await snapshot()
        let filter = request.methodContains
        let methods = snapshot.methods.enumerated().compactMap { index, method -> GatewayV1.MethodStats? in
            guard filter.isEmpty || method.fullName.contains(filter) else { return nil }
            guard let figures = statistics.method(index), figures.calls > 0 else { return nil }
            return GatewayV1.MethodStats(
                fullName: method.fullName, calls: figures.calls,
                errors: figures.errors.map { GatewayV1.StatusCount(status: $0.status, calls: $0.calls) },
                inFlight: UInt32(method.inFlight), p50Microseconds: figures.latency.atPercentile(50),
                p99Microseconds: figures.latency.atPercentile(99), p999Microseconds: figures.latency.atPercentile(99.9),
                queue: MeshV1.Latency(figures.queue))
        }
        return GatewayV1.StatsResponse(
            methods: methods.sorted { $0.fullName < $1.fullName }, clients: UInt32(snapshot.clients),
            inFlight: UInt32(snapshot.inFlight),
            dropped: snapshot.dropped.sorted { $0.key.rawValue < $1.key.rawValue }.map {
                GatewayV1.DroppedFrames(cause: $0.key.rawValue, messages: $0.value)
            },
            refused: snapshot.refused.sorted { $0.key < $1.key }.map { GatewayV1.RefusedCalls(reason: $0.key, calls: $0.value) }
        )
    }

    func metrics(
        _ request: GatewayV1.MetricsRequest, context: CallContext
    ) async throws(RPCError) -> GatewayV1.MetricsResponse {
        // The reactor forwards everybody's calls: what takes milliseconds is done elsewhere.
        let outcome = await withTaskExecutorPreference(globalConcurrentExecutor) {
            do throws(RPCError) {
                return Result<(text: String, isWhole: Bool), RPCError>.success(
                    try await metrics.text(bytesMax: Self.metricsBytesMax))
            } catch {
                return .failure(error)
            }
        }
        let made = try outcome.get()
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
        let instances = try await snapshot().instances.filter { status in
            request.service.isEmpty || status.greeting.services.contains { $0.fullName == request.service }
        }
        return GatewayV1.ListInstancesResponse(instances: instances.map(GatewayV1.Instance.init))
    }

    private func snapshot() async throws(RPCError) -> ZeroMQGateway.Snapshot {
        do { return try await gateway.snapshot() } catch { throw .shutDown }
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
