import Foundation
import GatewayAPI
import GatewayService
import Logging
import MeshAPI
import MeshTesting
import Messages
import RPCCore
import RPCPolicy
import RPCZeroMQ
import ServiceKit
import Synchronization
import TestThreads
import Testing

/// A gateway and instances with sockets in a folder, each on a reactor of its own.
@Suite(.ownThread, .timeLimit(.minutes(1))) struct RPCPolicyDirectChannelTests {
    @Test func callsSkipTheGatewayAsSoonAsItHasSaidWhere() async throws {
        let mesh = try await Mesh()
        let server = try await mesh.serve("echo-1")
        let client = EchoClient(mesh.direct())
        #expect(try await client.echo(.init(payload: [1])).payload == [1])
        #expect(try await mesh.isDirect(client))
        // Streams as well, both ways.
        let gathering = client.gather(.init(payload: [1, 2]))
        try await gathering.send(.init(payload: [3]))
        #expect(try await gathering.finish().bytes == 3)
        var indices: [UInt32] = []
        let stream = client.repeat(.init(payload: [1], count: 3))
        while let message = try await stream.next() { indices.append(message.index) }
        #expect(indices == [0, 1, 2])
        #expect(try await mesh.forwarded("Gather") == 0)
        #expect(try await mesh.forwarded("Repeat") == 0)
        await server.shutdown()
        await mesh.end()
    }

    /// Who makes a single call does not wait until the second one.
    @Test func whoSeeksAServiceReachesItWithTheFirstCall() async throws {
        let mesh = try await Mesh()
        let server = try await mesh.serve("echo-1")
        let channel = mesh.direct()
        #expect(await channel.seek(EchoMethods.service.fullName) == 1)
        #expect(await channel.seek("liveshop.mesh.v1.Nothing") == 0)
        #expect(try await EchoClient(channel).echo(.init(payload: [1]), deadline: .seconds(20)).payload == [1])
        #expect(mesh.calls(of: "echo-1") == 1)
        #expect(try await mesh.forwarded("Echo") == 0)
        // Gone, it is not waited for.
        await server.shutdown()
        let successor = try await mesh.serve("echo-2", offersDirect: false)
        #expect(try await EchoClient(channel).echo(.init(payload: [1]), deadline: .seconds(20)).payload == [1])
        #expect(mesh.calls(of: "echo-2") == 1)
        await successor.shutdown()
        await mesh.end()
    }

    @Test func whenTheInstanceGoesTheGatewayKnowsAnother() async throws {
        let mesh = try await Mesh()
        let first = try await mesh.serve("echo-1")
        let client = EchoClient(mesh.direct())
        #expect(try await mesh.isDirect(client))
        // Reached through the gateway only.
        let second = try await mesh.serve("echo-2", offersDirect: false)
        let stop = Mutex(false)
        let calls = Task<Int, any Error> {
            var count = 0
            while !stop.withLock({ $0 }) {
                let answer = try await client.echo(.init(payload: [7]), deadline: .seconds(20))
                #expect(answer.payload == [7])
                count += 1
            }
            return count
        }
        await first.shutdown()
        let before = try await mesh.forwarded("Echo")
        #expect(try await eventually { try await mesh.forwarded("Echo") > before + 10 })
        stop.withLock { $0 = true }
        #expect(try await calls.value > 10)
        await second.shutdown()
        await mesh.end()
    }

    /// The same path, and somebody else behind it, as another container may have.
    @Test func aSocketOfSomebodyElseIsNotUsed() async throws {
        let mesh = try await Mesh()
        let server = try await mesh.serve("echo-1")
        let asked = Mutex([String]())
        let reactor = Reactor(name: "client")
        let channel = DirectChannel(gateway: mesh.gatewayChannel) { endpoint, incarnation in
            asked.withLock { $0.append(endpoint) }
            return ZeroMQChannel(endpoint: endpoint, reactor: reactor, expecting: incarnation.reversed())
        }
        let client = EchoClient(channel)
        for number in 1...3 {
            #expect(try await client.echo(.init(payload: [1])).payload == [1])
            #expect(await eventually { asked.withLock { !$0.isEmpty } })
            // Each through the gateway.
            #expect(try await mesh.forwarded("Echo") == UInt64(number))
        }
        #expect(asked.withLock { $0 } == [mesh.socket("echo-1")])
        await server.shutdown()
        await reactor.shutdown()
        await mesh.end()
    }

    @Test func aPartitionKeyGoesToItsOwner() async throws {
        let mesh = try await Mesh()
        let owned = PartitionHash.of("SKU-1")
        let owner = try await mesh.serve("owner", partitions: [owned...owned])
        let other = try await mesh.serve("other", partitions: owned < .max ? [owned + 1...UInt32.max] : [0...owned - 1])
        let channel = mesh.direct()
        #expect(try await mesh.isDirect(EchoClient(channel)))
        let body = try MeshV1.EchoRequest(payload: [1]).encoded()
        let before = mesh.calls(of: "owner")
        for _ in 0..<20 {
            _ = try await channel.call(
                EchoMethods.echo.descriptor, partitionKey: "SKU-1", body: body, options: .init(deadline: .seconds(10)))
        }
        #expect(mesh.calls(of: "owner") == before + 20)
        await owner.shutdown()
        await other.shutdown()
        await mesh.end()
    }

    /// Refused unseen, calls go through the gateway, and so do streams of which nothing has come or gone.
    @Test(arguments: [RPCError.shutDown, .notConnected, .tooManyInFlight, .serverBusy])
    func whatTheInstanceRefusesUnseenTheGatewayTakes(error: RPCError) async throws {
        let mesh = try await Mesh()
        let server = try await mesh.serve("echo-1")
        let refusing = Refusing(error.rejected)
        let client = EchoClient(DirectChannel(gateway: mesh.gatewayChannel) { _, _ in refusing })
        #expect(
            try await eventually {
                _ = try await client.echo(.init(payload: [1]))
                return refusing.calls > 0
            })
        let before = refusing.calls
        #expect(try await client.echo(.init(payload: [1])).payload == [1])
        let stream = client.repeat(.init(payload: [1], count: 2))
        #expect(try await stream.next()?.index == 0)
        #expect(try await stream.next()?.index == 1)
        #expect(try await stream.next() == nil)
        let gathering = client.gather(.init(payload: [1, 2]))
        try await gathering.send(.init(payload: [3]))
        #expect(try await gathering.finish().bytes == 3)
        #expect(try await client.gather(.init(payload: [1, 2])).finish().bytes == 2)
        #expect(refusing.calls == before + 4)
        await server.shutdown()
        await mesh.end()
    }

    @Test(arguments: [
        RPCError.shutDown, .serverBusy, RPCError.payloadTooLarge(9).rejected, RPCError.unknownMethod.rejected,
    ])
    func whatAHandlerMayHaveSeenOrNobodyTakesIsNotSentAgain(error: RPCError) async throws {
        let mesh = try await Mesh()
        let server = try await mesh.serve("echo-1")
        let failing = Refusing(error)
        let client = EchoClient(DirectChannel(gateway: mesh.gatewayChannel) { _, _ in failing })
        #expect(
            await eventually {
                _ = try? await client.echo(.init(payload: [1]))
                return failing.calls > 0
            })
        let handled = mesh.calls(of: "echo-1")
        await #expect(throws: error) { try await client.echo(.init(payload: [1])) }
        await #expect(throws: error) { try await client.repeat(.init(payload: [1], count: 2)).next() }
        await #expect(throws: error) { try await client.gather(.init(payload: [1])).finish() }
        #expect(mesh.calls(of: "echo-1") == handled)
        await server.shutdown()
        await mesh.end()
    }

    /// Whatever its end says: a message was read already.
    @Test func aStreamThatHasBegunStaysWhereItIs() async throws {
        let mesh = try await Mesh()
        let server = try await mesh.serve("echo-1")
        let failing = Refusing(.shutDown.rejected, after: try MeshV1.RepeatResponse(index: 7).encoded())
        let client = EchoClient(DirectChannel(gateway: mesh.gatewayChannel) { _, _ in failing })
        #expect(
            await eventually {
                _ = try? await client.echo(.init(payload: [1]))
                return failing.calls > 0
            })
        let stream = client.repeat(.init(payload: [1], count: 2))
        #expect(try await stream.next()?.index == 7)
        await #expect(throws: RPCError.shutDown) { try await stream.next() }
        await server.shutdown()
        await mesh.end()
    }

    /// A successor has bound the same name before its predecessor has left, as in a rolling restart.
    @Test func theSocketsFileGoesWithItsInstanceAndNotWithAnother() async throws {
        let mesh = try await Mesh()
        let first = try await mesh.serve("echo-1")
        #expect(LocalEndpoint.isHere(mesh.socket("echo-1")))
        let second = try await mesh.serve("echo-1")
        await first.shutdown()
        #expect(LocalEndpoint.isHere(mesh.socket("echo-1")))
        let reactor = Reactor(name: "client")
        let client = EchoClient(ZeroMQChannel(endpoint: mesh.socket("echo-1"), reactor: reactor))
        #expect(try await client.echo(.init(payload: [1]), deadline: .seconds(20)).payload == [1])
        await second.shutdown()
        #expect(!LocalEndpoint.isHere(mesh.socket("echo-1")))
        await reactor.shutdown()
        await mesh.end()
    }

    @Test func theSocketIsItsOwnersOnly() async throws {
        let mesh = try await Mesh()
        let server = try await mesh.serve("echo-1")
        let path = String(mesh.socket("echo-1").dropFirst(6))
        let mode = try #require(try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int)
        #expect(mode == 0o600)
        #expect(LocalEndpoint.isHere(mesh.socket("echo-1")))
        #expect(!LocalEndpoint.isHere(mesh.socket("echo-9")))
        await server.shutdown()
        await mesh.end()
    }

    /// An endpoint that cannot be bound costs the short way and nothing else.
    @Test func withoutASocketTheGatewayServes() async throws {
        let mesh = try await Mesh()
        let server = try await mesh.serve(
            "echo-" + String(repeating: "1", count: 50), folder: mesh.folder + String(repeating: "/long", count: 40))
        #expect(try await EchoClient(mesh.direct()).echo(.init(payload: [1])).payload == [1])
        await server.shutdown()
        await mesh.end()
    }

    /// An instance that answers everything with an error, streams after a message if it has one.
    private final class Refusing: AvailableChannel {
        private let error: RPCError
        private let message: [UInt8]?
        private let count = Atomic(0)
        var calls: Int { count.load(ordering: .relaxed) }
        var isAvailable: Bool { true }

        init(_ error: RPCError, after message: [UInt8]? = nil) {
            self.error = error
            self.message = message
        }

        func call(
            _ method: MethodDescriptor, partitionKey: String?, body: [UInt8], options: CallOptions
        ) async throws(RPCError) -> [UInt8] {
            count.add(1, ordering: .relaxed)
            throw error
        }

        func open(
            _ method: MethodDescriptor, partitionKey: String?, body: [UInt8], options: CallOptions
        ) -> StreamingCall {
            count.add(1, ordering: .relaxed)
            guard let message else { return StreamingCall(failed: error) }
            let responses = InboundStream(window: WireLimits.streamWindow, first: message) { _ in }
            responses.end(.failure(error))
            return StreamingCall(requests: nil, responses: responses) {}
        }
    }

    private final class Mesh: Sendable {
        let folder: String
        let endpoints: ZeroMQGateway.Endpoints
        let gatewayChannel: ZeroMQChannel
        private let node: GatewayNode
        private let reactors = (
            gateway: Reactor(name: "gateway"), client: Reactor(name: "client"), server: Reactor(name: "server")
        )
        private let handled = Mutex([String: Int]())

        init() async throws {
            folder = NSTemporaryDirectory() + "direct-\(UInt32.random(in: 0 ... .max))"
            try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
            node = try GatewayNode(
                configuration: .init(
                    clientEndpoint: "tcp://127.0.0.1:0", serviceEndpoint: "tcp://127.0.0.1:0", security: .plain),
                version: "test", reactor: reactors.gateway, logger: Logger(label: "test"), clock: SystemClock())
            endpoints = try await node.start()
            gatewayChannel = ZeroMQChannel(endpoint: endpoints.client, reactor: reactors.client, security: .plain)
        }

        func socket(_ name: String, in folder: String? = nil) -> String { "ipc://\(folder ?? self.folder)/\(name).ipc" }
        func calls(of name: String) -> Int { handled.withLock { $0[name] ?? 0 } }

        func serve(
            _ name: String, offersDirect: Bool = true, partitions: [ClosedRange<UInt32>] = [], folder: String? = nil
        ) async throws -> ZeroMQServer {
            var configuration = ZeroMQServer.Configuration(
                name: name, gatewayEndpoint: endpoints.service,
                directEndpoint: offersDirect ? socket(name, in: folder) : nil, gatewaySecurity: .plain)
            configuration.partitions = partitions
            configuration.isDirectOptional = true
            let echo = TestEcho { [self] request, _ throws(RPCError) in
                handled.withLock { $0[name, default: 0] += 1 }
                return MeshV1.EchoResponse(payload: request.payload)
            }
            let server = ZeroMQServer(methods: echo.methods, configuration: configuration, reactor: reactors.server)
            try await server.start()
            try #require(
                try await eventually {
                    try await GatewayClient(gatewayChannel).listInstances(.init()).instances.contains { $0.name == name }
                })
            return server
        }

        func direct() -> DirectChannel {
            let reactor = reactors.client
            return DirectChannel(gateway: gatewayChannel) { endpoint, incarnation in
                LocalEndpoint.isHere(endpoint)
                    ? ZeroMQChannel(endpoint: endpoint, reactor: reactor, expecting: incarnation) : nil
            }
        }

        /// Calls of a method of Echo that the gateway has forwarded.
        func forwarded(_ method: String) async throws -> UInt64 {
            let stats = try await GatewayClient(gatewayChannel).stats(.init(methodContains: "Echo/\(method)"))
            return stats.methods.reduce(0) { $0 + $1.calls + UInt64($1.inFlight) }
        }

        /// Waits until a call is handled that the gateway has not seen.
        func isDirect(_ client: EchoClient) async throws -> Bool {
            try await eventually {
                let before = try await forwarded("Echo")
                _ = try await client.echo(.init(payload: [1]))
                return try await forwarded("Echo") == before
            }
        }

        func end() async {
            await reactors.client.shutdown()
            await reactors.server.shutdown()
            await node.shutdown()
            await reactors.gateway.shutdown()
            try? FileManager.default.removeItem(atPath: folder)
        }
    }
}
