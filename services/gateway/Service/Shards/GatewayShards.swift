import Messages
import Observability
import RPCCore
import RPCZeroMQ

/// One of the gateways of a process: endpoints, a router and topics of its own, on a thread of its own.
struct GatewayShard: Sendable {
    let configuration: ZeroMQGateway.Configuration
    let gateway: ZeroMQGateway
    /// Of the calls that it forwarded, by its own numbers for methods.
    let forwarded: CallStatistics
    let topics = TopicHub()

    func snapshot() async throws(RPCError) -> ZeroMQGateway.Snapshot {
        do { return try await gateway.snapshot() } catch { throw .shutDown }
    }
}

/// All gateways of a process, in the order of their endpoints. They forward without knowing of each other; what is told of them is told of all.
struct GatewayShards: Sendable {
    let all: [GatewayShard]

    /// A shard at one moment, with its place in the process.
    struct Look: Sendable {
        let index: Int
        let shard: GatewayShard
        let snapshot: ZeroMQGateway.Snapshot

        /// The methods that it forwarded, with their figures.
        var called: [(fullName: String, inFlight: Int, figures: CallStatistics.Method)] {
            snapshot.methods.enumerated().compactMap { index, method in
                shard.forwarded.method(index).map { (method.fullName, method.inFlight, $0) }
            }
        }
    }

    func looks() async throws(RPCError) -> [Look] {
        var looks: [Look] = []
        for (index, shard) in all.enumerated() {
            looks.append(Look(index: index, shard: shard, snapshot: try await shard.snapshot()))
        }
        return looks
    }
}
