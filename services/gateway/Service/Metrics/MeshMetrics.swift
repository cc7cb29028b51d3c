import MeshAPI
import Messages
import Observability
import RPCCore
import RPCZeroMQ

/// What the gateway and all instances behind it count and measure, as one text for Prometheus.
struct MeshMetrics: Sendable {
    let shards: GatewayShards

    /// An instance that has not answered by then is down, for this time.
    static let deadline = Duration.seconds(1)

    /// - Parameter bytesMax: of the text; instances that do not fit in are left out.
    func text(bytesMax: Int = MetricsLimits.textBytesMax) async throws(RPCError) -> (text: String, isWhole: Bool) {
        let looks = try await shards.looks()
        var text = PrometheusText(bytesMax: bytesMax)
        var isWhole = text.add(
            service: "Gateway", instance: ZeroMQGateway.ownName,
            await families(of: ZeroMQGateway.ownName, at: shards.all[0]) ?? [])
        for look in looks {
            let own = families(look)
            let shown = looks.count == 1 ? own : own.map { $0.labelled("shard", "\(look.index)") }
            let isIn = text.add(service: "Gateway", instance: ZeroMQGateway.ownName, shown)
            isWhole = isWhole && isIn
        }
        let answers = await collect(from: Self.instances(looks))
        for (instance, families) in answers {
            let state = MeshV1.MetricFamily.gauge(
                "liveshop_instance_up", "Whether the instance told its metrics.", [.init([:], families == nil ? 0 : 1)])
            let isIn = text.add(
                service: Self.service(of: instance.status), instance: instance.status.greeting.name, [state] + (families ?? []))
            isWhole = isWhole && isIn
        }
        return (text.text, isWhole)
    }

    /// An instance, and a shard at which it is.
    private typealias Place = (status: Router.InstanceStatus, shard: GatewayShard)

    /// Each once: an instance is at all shards, unless it has just come or leaves.
    private static func instances(_ looks: [GatewayShards.Look]) -> [Place] {
        var seen: Set<String> = []
        return looks.flatMap { look in
            look.snapshot.instances.filter { seen.insert($0.greeting.name).inserted }.map { ($0, look.shard) }
        }
    }

    /// Asks all at once. Nil: it did not answer, or does not know the question.
    private func collect(from instances: [Place]) async -> [(Place, [MeshV1.MetricFamily]?)] {
        await withTaskGroup(of: (Int, [MeshV1.MetricFamily]?).self) { group in
            for (index, instance) in instances.enumerated() {
                group.addTask {
                    (index, await families(of: instance.status.greeting.name, at: instance.shard))
                }
            }
            var answers = [[MeshV1.MetricFamily]?](repeating: nil, count: instances.count)
            for await (index, families) in group { answers[index] = families }
            return Array(zip(instances, answers))
        }
    }

    /// The gateway is asked like any other.
    private func families(of instance: String, at shard: GatewayShard) async -> [MeshV1.MetricFamily]? {
        try? await InstanceClient(shard.gateway).metrics(.init(instance: instance), deadline: Self.deadline).families
    }

    /// Of the first service that is its own: `Orders`.
    private static func service(of instance: Router.InstanceStatus) -> String {
        let names = instance.greeting.services.map(\.fullName).filter { $0 != Router.serviceOfInstances }
        return names.first?.split(separator: ".").last.map(String.init) ?? ""
    }

    /// What only the gateway knows.
    private func families(_ look: GatewayShards.Look) -> [MeshV1.MetricFamily] {
        let snapshot = look.snapshot
        let called = look.called.map { (fullName: $0.fullName, figures: $0.figures) }
        // A forwarded call is in flight from the router's point of view only.
        let calls = CallFamilies.of(called, prefix: "liveshop_gateway", place: "at the gateway").map { family in
            family.name == "liveshop_gateway_calls_in_flight"
                ? .gauge(
                    family.name, family.help,
                    snapshot.methods.filter { $0.inFlight > 0 }.map { .init(["method": $0.fullName], Double($0.inFlight)) })
                : family
        }
        return calls + [
            .gauge("liveshop_gateway_callers", "Callers that spoke lately.", [.init([:], Double(snapshot.clients))]),
            .gauge("liveshop_gateway_instances", "Connected instances.", [.init([:], Double(snapshot.instances.count))]),
            .gauge(
                "liveshop_gateway_instances_draining", "Of these: leave, and get no new calls.",
                [.init([:], Double(snapshot.instances.count(where: \.isDraining)))]),
            .counter(
                "liveshop_gateway_instance_drains_total", "Instances that said that they leave.",
                [.init([:], Double(snapshot.drains))]),
            .gauge(
                "liveshop_gateway_instances_isolated", "Of these: failed too often, and get no calls for a while.",
                [.init([:], Double(snapshot.instances.count(where: \.isIsolated)))]),
            .gauge(
                "liveshop_gateway_calls_waiting", "Calls at this moment that wait to be let in.",
                [.init([:], Double(snapshot.waiting))]),
            .counter(
                "liveshop_gateway_dropped_frames_total", "Messages that were dropped, by cause.",
                snapshot.dropped.sorted { $0.key.rawValue < $1.key.rawValue }
                    .map { .init(["cause": $0.key.rawValue], Double($0.value)) }),
            .counter(
                "liveshop_gateway_refused_calls_total", "Calls that were not let in, by reason.",
                snapshot.refused.sorted { $0.key < $1.key }.map { .init(["reason": $0.key], Double($0.value)) }),
        ] + TopicFamilies.of(look.shard.topics.figures)
    }
}

extension MeshV1.MetricFamily {
    fileprivate func labelled(_ name: String, _ value: String) -> Self {
        var family = self
        for index in family.samples.indices { family.samples[index].labels.append(.init(name: name, value: value)) }
        return family
    }
}
