import Foundation
import GatewayAPI
import GatewayService
import Logging
import MeshAPI
import MeshTesting
import Messages
import Observability
import RPCCore
import RPCPolicy
import RPCZeroMQ
import ServiceKit
import ServiceRuntime
import Synchronization
import TestThreads
import Testing

/// Several gateways in one process, and an instance served by several reactors.
@Suite(.ownThread) struct GatewayShardsTests {
    private final class Bench: Sendable {
        static let shards = 2
        let gatewayReactors = (0..<shards).map { Reactor(name: "gateway-\($0)") }
        let serverReactors = (0..<shards).map { Reactor(name: "server-\($0)") }
        let clientReactor = Reactor(name: "client")
        let logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
        let node: GatewayNode
        let endpoints: [ZeroMQGateway.Endpoints]
        /// One to each shard.
        let channels: [ZeroMQChannel]
        private let running: Task<Void, any Error>

        init() async throws {
            let node = try GatewayNode(
                shards: gatewayReactors.map {
                    (.init(clientEndpoint: "tcp://127.0.0.1:0", serviceEndpoint: "tcp://127.0.0.1:0", security: .plain), $0)
                }, version: "test", logger: logger, clock: SystemClock(), metricsEndpoint: nil)
            self.node = node
            endpoints = try await node.startShards()
            running = Task { try await node.run() }
            channels = endpoints.map { [clientReactor, logger] in
                ZeroMQChannel(endpoint: $0.client, reactor: clientReactor, security: .plain, logger: logger)
            }
        }

        /// At the service endpoints of these shards, on a reactor for each.
        @discardableResult
        func serve(
            _ name: String, _ methods: MethodTable, at shards: Range<Int> = 0..<Bench.shards
        ) async throws -> ShardedServer {
            let instance = InstanceServer(
                name: name, besides: methods, log: LogControl(level: .info), shards: shards.count)
            var configuration = ZeroMQServer.Configuration(name: name)
            configuration.gatewayEndpoints = endpoints[shards].map(\.service)
            configuration.gatewaySecurity = .plain
            let server = ShardedServer(
                methods: instance.allMethods, configuration: configuration,
                shards: Array(zip(serverReactors, instance.shards)), logger: logger)
            try await server.start()
            for shard in shards {
                let gateway = GatewayClient(channels[shard])
                let isThere = try await eventually {
                    try await gateway.listInstances(.init()).instances.contains { $0.name == name }
                }
                try #require(isThere)
            }
            return server
        }

        func end() async throws {
            for channel in channels { channel.close() }
            await node.shutdown()
            try await running.value
            for reactor in [clientReactor] + serverReactors + gatewayReactors { await reactor.shutdown() }
        }
    }

    private static let echo = "liveshop.mesh.v1.Echo/Echo"

    /// A service with one method.
    private static let early: MethodTable = {
        let name = "test.v1.Early/Echo"
        let method = MethodDescriptor(
            id: MethodID(fullName: name), fullName: name, request: MeshV1.EchoRequest.fullName,
            response: MeshV1.EchoResponse.fullName, idempotency: .readOnly, defaultDeadline: .seconds(1))
        var methods = MethodTable()
        methods.add(ServiceDescriptor(fullName: "test.v1.Early", methods: [method]))
        methods.add(Method<MeshV1.EchoRequest, MeshV1.EchoResponse>(method)) { request, _ throws(RPCError) in
            MeshV1.EchoResponse(payload: request.payload)
        }
        return methods
    }()

    @Test func callsAreSharedOutAndAllShardsTellOfAll() async throws {
        let bench = try await Bench()
        // So that the second shard numbers methods differently from the first.
        try await bench.serve("early", Self.early, at: 1..<2)
        try await bench.serve("echo-1", TestEcho().methods)
        let client = EchoClient(FailoverChannel(bench.channels))
        for _ in 0..<40 { _ = try await client.echo(.init(payload: [1])) }
        for channel in bench.channels {
            let shown = try Exposition(try await GatewayClient(channel).metrics(.init()).text)
            for shard in ["0", "1"] {
                let ofShard = ["method": Self.echo, "shard": shard, "status": "0", "instance": "gateway"]
                #expect(shown.values("liveshop_gateway_calls_total", where: ofShard) == [20])
                #expect(shown.values("liveshop_gateway_callers", where: ["shard": shard]) == [1])
            }
            #expect(shown.values("liveshop_gateway_instances", where: ["shard": "0"]) == [1])
            #expect(shown.values("liveshop_gateway_instances", where: ["shard": "1"]) == [2])
            // Once, although it is at both.
            #expect(shown.values("liveshop_instance_up", where: ["instance": "echo-1"]) == [1])
            #expect(shown.values("liveshop_instance_up", where: ["instance": "early"]) == [1])
            let served = ["method": Self.echo, "instance": "echo-1", "status": "0"]
            #expect(shown.values("liveshop_server_calls_total", where: served) == [40])
            let stats = try await GatewayClient(channel).stats(.init(methodContains: "Echo/Echo"))
            #expect(stats.methods.map(\.fullName) == [Self.echo] && stats.clients == 2)
            #expect(stats.methods.first?.calls == 40)
            let own = try await InstanceClient(channel).stats(.init(instance: "echo-1", methodContains: "Echo/Echo"))
            #expect(own.methods.first?.calls == 40)
        }
        try await bench.end()
    }

    /// One table of methods, two threads that run them.
    @Test func eachReactorOfAnInstanceServesItsShard() async throws {
        let bench = try await Bench()
        let seen = SeenThreads()
        try await bench.serve(
            "echo-1",
            TestEcho { request, _ throws(RPCError) in
                seen.note(request.payload)
                return MeshV1.EchoResponse(payload: request.payload)
            }.methods)
        for (shard, channel) in bench.channels.enumerated() {
            for _ in 0..<5 { _ = try await EchoClient(channel).echo(.init(payload: [UInt8(shard)])) }
        }
        let byShard = seen.threads.withLock { $0 }
        #expect(byShard.count == 2 && byShard.values.allSatisfy { $0.count == 1 })
        #expect(Set(byShard.values).count == 2)
        try await bench.end()
    }

    /// Which threads ran handlers, by what they were asked.
    private final class SeenThreads: Sendable {
        let threads = Mutex<[[UInt8]: Set<UInt>]>([:])
        func note(_ payload: [UInt8]) {
            threads.withLock { _ = $0[payload, default: []].insert(UInt(pthread_self())) }
        }
    }

    /// Each shard has topics of its own, as two gateways have.
    @Test func topicsAreShownByShard() async throws {
        let bench = try await Bench()
        _ = try await TopicsClient(bench.channels[1]).publish(.init(topic: "tea.green", messages: [.init(payload: [1])]))
        let shown = try Exposition(try await GatewayClient(bench.channels[0]).metrics(.init()).text)
        let messages = shown.samples.filter { $0.name == "liveshop_topic_messages_total" }
        #expect(messages.map { $0.labels["shard"] } == ["1"] && messages.map(\.value) == [1])
        try await bench.end()
    }

    /// Callers past the gateways are told of one socket, whichever shard they ask.
    @Test func allShardsHandOutTheSameDirectEndpoint() async throws {
        let bench = try await Bench()
        var configuration = ZeroMQServer.Configuration(name: "echo-1", directEndpoint: "tcp://127.0.0.1:0", security: .plain)
        configuration.gatewayEndpoints = bench.endpoints.map(\.service)
        configuration.gatewaySecurity = .plain
        let server = ShardedServer(
            methods: TestEcho().methods, configuration: configuration,
            shards: bench.serverReactors.map { ($0, CallStatistics()) }, logger: bench.logger)
        try await server.start()
        var handedOut: Set<String> = []
        for channel in bench.channels {
            let gateway = GatewayClient(channel)
            let isThere = try await eventually { try await !gateway.listInstances(.init()).instances.isEmpty }
            try #require(isThere)
            handedOut.formUnion(try await gateway.listInstances(.init()).instances.map(\.directEndpoint))
        }
        let endpoint = try #require(handedOut.first)
        #expect(handedOut.count == 1)
        let direct = ZeroMQChannel(endpoint: endpoint, reactor: bench.clientReactor, security: .plain, logger: bench.logger)
        #expect(try await EchoClient(direct).echo(.init(payload: [7])).payload == [7])
        await server.shutdown()
        try await bench.end()
    }

    /// One that cannot be bound ends all: nobody would miss it who knows the others.
    @Test func allShardsStartOrNone() async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "shards-\(UUID().uuidString)").path
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let reactors = [Reactor(name: "gateway-0"), Reactor(name: "gateway-1")]
        let node = try GatewayNode(
            shards: zip(reactors, [folder, "\(folder)/absent"]).map { reactor, folder in
                (.init(clientEndpoint: "ipc://\(folder)/c", serviceEndpoint: "ipc://\(folder)/s"), reactor)
            }, version: "test", logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }, clock: SystemClock())
        await #expect(throws: SocketError.self) { try await node.run() }
        #expect(!LocalEndpoint.isHere("ipc://\(folder)/c") && !LocalEndpoint.isHere("ipc://\(folder)/s"))
        for reactor in reactors { await reactor.shutdown() }
    }

    @Test func aGatewayOfOneShardHasNoLabelOfIt() async throws {
        let reactors = [Reactor(name: "gateway"), Reactor(name: "client")]
        let node = try GatewayNode(
            configuration: .init(clientEndpoint: "tcp://127.0.0.1:0", serviceEndpoint: "tcp://127.0.0.1:0", security: .plain),
            version: "test", reactor: reactors[0], logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() },
            clock: SystemClock())
        let channel = ZeroMQChannel(endpoint: try await node.start().client, reactor: reactors[1], security: .plain)
        let shown = try Exposition(try await GatewayClient(channel).metrics(.init()).text)
        #expect(!shown.values("liveshop_gateway_callers").isEmpty && shown.samples.allSatisfy { $0.labels["shard"] == nil })
        for reactor in reactors.reversed() { await reactor.shutdown() }
    }
}

/// Which endpoints make shards.
@Suite struct ShardEndpointsTests {
    private static func refusal(_ clients: [String], _ services: [String]) -> String {
        do throws(ShardEndpoints.Failure) {
            _ = try ShardEndpoints.paired(clients: clients, services: services)
            return ""
        } catch { return error.description }
    }

    private static func ports(_ count: Int, from first: Int) -> [String] {
        (0..<count).map { "tcp://127.0.0.1:\(first + $0)" }
    }

    @Test func firstGoesWithFirst() throws {
        let pairs = try ShardEndpoints.paired(clients: ["ipc:///a", "ipc:///b"], services: ["ipc:///c", "ipc:///d"])
        #expect(pairs.map(\.client) == ["ipc:///a", "ipc:///b"] && pairs.map(\.service) == ["ipc:///c", "ipc:///d"])
        #expect(
            try ShardEndpoints.paired(clients: Self.ports(16, from: 7_000), services: Self.ports(16, from: 8_000)).count == 16)
        #expect(
            try ShardEndpoints.paired(
                clients: ["tcp://127.0.0.1:0", "tcp://127.0.0.1:0"], services: ["tcp://127.0.0.1:*", "tcp://127.0.0.1:*"]
            ).count == 2)
    }

    @Test func whatMakesNoShardsIsNamed() {
        #expect(Self.refusal(Self.ports(2, from: 7_000), Self.ports(1, from: 8_000)).contains("there are 2 and 1"))
        #expect(Self.refusal(Self.ports(17, from: 7_000), Self.ports(17, from: 8_000)).contains("1 to 16 times"))
        #expect(Self.refusal([], []).contains("is 0 times"))
        #expect(Self.refusal(["ipc:///a"], ["ipc:///a"]).contains("ipc:///a is there twice"))
    }
}
