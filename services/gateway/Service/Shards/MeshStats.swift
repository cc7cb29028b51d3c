import Messages
import Observability
import RPCZeroMQ

/// What Stats says: the figures of all shards, added up.
struct MeshStats {
    private var methods: [String: (inFlight: Int, figures: CallStatistics.Method)] = [:]
    private var clients = 0
    private var inFlight = 0
    private var dropped: [ZeroMQGateway.DropCause: UInt64] = [:]
    private var refused: [String: UInt64] = [:]

    /// - Parameter methodContains: in the full names of the methods to tell of; empty: all.
    init(_ looks: [GatewayShards.Look], methodContains filter: String) {
        for look in looks {
            for method in look.called where method.figures.calls > 0 && (filter.isEmpty || method.fullName.contains(filter)) {
                guard let known = methods.removeValue(forKey: method.fullName) else {
                    methods[method.fullName] = (method.inFlight, method.figures)
                    continue
                }
                var figures = known.figures
                figures.add(method.figures)
                methods[method.fullName] = (known.inFlight + method.inFlight, figures)
            }
            clients += look.snapshot.clients
            inFlight += look.snapshot.inFlight
            dropped.merge(look.snapshot.dropped, uniquingKeysWith: +)
            refused.merge(look.snapshot.refused, uniquingKeysWith: +)
        }
    }

    var response: GatewayV1.StatsResponse {
        GatewayV1.StatsResponse(
            methods: methods.sorted { $0.key < $1.key }.map { name, method in
                let figures = method.figures
                return GatewayV1.MethodStats(
                    fullName: name, calls: figures.calls,
                    errors: figures.errors.map { GatewayV1.StatusCount(status: $0.status, calls: $0.calls) },
                    inFlight: UInt32(method.inFlight), p50Microseconds: figures.latency.atPercentile(50),
                    p99Microseconds: figures.latency.atPercentile(99), p999Microseconds: figures.latency.atPercentile(99.9),
                    queue: MeshV1.Latency(figures.queue))
            }, clients: UInt32(clients), inFlight: UInt32(inFlight),
            dropped: dropped.sorted { $0.key.rawValue < $1.key.rawValue }.map {
                GatewayV1.DroppedFrames(cause: $0.key.rawValue, messages: $0.value)
            },
            refused: refused.sorted { $0.key < $1.key }.map { GatewayV1.RefusedCalls(reason: $0.key, calls: $0.value) })
    }
}
