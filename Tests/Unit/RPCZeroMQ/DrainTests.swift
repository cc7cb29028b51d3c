import MeshAPI
import MeshTesting
import Messages
import RPCCore
import RPCPolicy
import RPCZeroMQ
import Synchronization
import Testing

/// Rolling restarts under load: no call is lost, and each is answered exactly once.
@Suite(.timeLimit(.minutes(2))) struct DrainTests {
    /// Two gateways, clients and instances that know both.
    private struct TwoGateways {
        let gatewayReactors = [Reactor(name: "gateway-1"), Reactor(name: "gateway-2")]
        let clientReactor = Reactor(name: "client")
        var gateways: [ZeroMQGateway] = []
        var endpoints: [ZeroMQGateway.Endpoints] = []

        init() async throws {
            for reactor in gatewayReactors {
                let gateway = ZeroMQGateway(
                    configuration: .init(
                        clientEndpoint: "tcp://127.0.0.1:0", serviceEndpoint: "tcp://127.0.0.1:0", security: .plain),
                    reactor: reactor)
                endpoints.append(try await gateway.start())
                gateways.append(gateway)
            }
        }

        func serve(_ name: String, _ handled: Handled, on reactor: Reactor) async throws -> ZeroMQServer {
            var configuration = ZeroMQServer.Configuration(name: name)
            configuration.gatewayEndpoints = endpoints.map(\.service)
            configuration.gatewaySecurity = .plain
            let server = ZeroMQServer(methods: handled.echo.methods, configuration: configuration, reactor: reactor)
            try await server.start()
            for gateway in gateways {
                let isThere = try await eventually {
                    try await gateway.snapshot().instances.contains { $0.greeting.name == name && !$0.isDraining }
                }
                try #require(isThere)
            }
            return server
        }

        func channel() -> FailoverChannel {
            FailoverChannel(endpoints.map { ZeroMQChannel(endpoint: $0.client, reactor: clientReactor, security: .plain) })
        }
    }

    /// How often each call's handler ran to its end.
    private final class Handled: Sendable {
        let counts = Mutex<[[UInt8]: Int]>([:])

        var echo: TestEcho {
            TestEcho { [self] request, _ throws(RPCError) in
                // Long enough that some are always in flight when somebody goes.
                for _ in 0..<100 { await Task.yield() }
                counts.withLock { $0[request.payload, default: 0] += 1 }
                return MeshV1.EchoResponse(payload: request.payload)
            }
        }
    }

    private final class Load: Sendable {
        let isOver = Mutex(false)
        let next = Mutex(0)
        /// By call; nil: answered.
        let outcomes = Mutex<[Int: RPCError?]>([:])

        var ended: Int { outcomes.withLock { $0.count } }
    }

    /// Calls without pause from several tasks while `body` runs. Each call has a payload of its own and no second attempt after it was seen.
    private func underLoad(_ channel: any RPCChannel, _ handled: Handled, _ body: () async throws -> Void) async throws {
        let load = Load()
        let client = EchoClient(channel)
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<16 {
                group.addTask {
                    while !load.isOver.withLock({ $0 }) {
                        let number = load.next.withLock { next -> Int in
                            next += 1
                            return next
                        }
                        let payload = Array("\(number)".utf8)
                        do throws(RPCError) {
                            let response = try await client.echo(.init(payload: payload), deadline: .seconds(30))
                            load.outcomes.withLock { $0[number] = .some(response.payload == payload ? nil : .cancelled) }
                        } catch {
                            load.outcomes.withLock { $0[number] = .some(error) }
                        }
                    }
                }
            }
            #expect(await eventually { load.ended > 100 })
            try await body()
            let before = load.ended
            #expect(await eventually { load.ended > before + 100 })
            load.isOver.withLock { $0 = true }
            try await group.waitForAll()
        }
        let ended = load.outcomes.withLock { $0 }
        #expect(ended.count == load.next.withLock { $0 })
        let failures = ended.compactMapValues { $0 }
        #expect(failures.isEmpty, "\(failures.count) of \(ended.count) failed: \(failures.first.map { "\($0.value)" } ?? "")")
        let counts = handled.counts.withLock { $0 }
        #expect(counts.count == ended.count && counts.values.allSatisfy { $0 == 1 }, "each was handled once")
    }

    /// Repeats what no handler has seen, and nothing else: it is `keyed` to the policy, so only a rejection is repeated.
    private func patient(_ channel: any RPCChannel) -> PolicyChannel {
        var policy = CallPolicy()
        policy.waitForReady = true
        return PolicyChannel(KeyedChannel(channel), policies: PolicyTable(rules: [.init(match: "*", policy: policy)]))
    }

    @Test func instancesAreReplacedOneAfterTheOther() async throws {
        let mesh = try await TwoGateways()
        let handled = Handled()
        var reactors = [Reactor(name: "a-1"), Reactor(name: "b-1")]
        var servers = [
            try await mesh.serve("a", handled, on: reactors[0]), try await mesh.serve("b", handled, on: reactors[1]),
        ]
        try await underLoad(patient(mesh.channel()), handled) {
            for round in 2...4 {
                for index in 0..<2 {
                    await servers[index].shutdown(grace: .seconds(20))
                    await reactors[index].shutdown()
                    reactors[index] = Reactor(name: "again-\(round)")
                    servers[index] = try await mesh.serve(["a", "b"][index], handled, on: reactors[index])
                }
            }
        }
        for reactor in [mesh.clientReactor] + reactors + mesh.gatewayReactors { await reactor.shutdown() }
    }

    /// The service that owns data: there is no second instance, calls wait until the next one is there.
    @Test func theOnlyInstanceIsReplaced() async throws {
        let mesh = try await TwoGateways()
        let handled = Handled()
        var reactor = Reactor(name: "only-1")
        var server = try await mesh.serve("only", handled, on: reactor)
        try await underLoad(patient(mesh.channel()), handled) {
            for round in 2...4 {
                await server.shutdown(grace: .seconds(20))
                await reactor.shutdown()
                reactor = Reactor(name: "only-\(round)")
                server = try await mesh.serve("only", handled, on: reactor)
            }
        }
        for reactor in [mesh.clientReactor, reactor] + mesh.gatewayReactors { await reactor.shutdown() }
    }

    @Test func gatewaysAreReplacedOneAfterTheOther() async throws {
        let mesh = try await TwoGateways()
        let handled = Handled()
        let reactor = Reactor(name: "server")
        _ = try await mesh.serve("a", handled, on: reactor)
        var gateways = mesh.gateways
        var reactors = mesh.gatewayReactors
        try await underLoad(patient(mesh.channel()), handled) {
            for _ in 0..<2 {
                for index in 0..<2 {
                    await gateways[index].shutdown(grace: .seconds(20))
                    await reactors[index].shutdown()
                    reactors[index] = Reactor(name: "gateway-again")
                    let endpoints = mesh.endpoints[index]
                    gateways[index] = ZeroMQGateway(
                        configuration: .init(
                            clientEndpoint: endpoints.client, serviceEndpoint: endpoints.service, security: .plain),
                        reactor: reactors[index])
                    try await gateways[index].start()
                    let gateway = gateways[index]
                    let isBack = try await eventually {
                        let snapshot = try await gateway.snapshot()
                        return snapshot.instances.count == 1 && snapshot.clients > 0
                    }
                    #expect(isBack)
                }
            }
        }
        for reactor in [mesh.clientReactor, reactor] + reactors { await reactor.shutdown() }
    }

    @Test func directCallersGoElsewhereWithoutLoss() async throws {
        let handled = Handled()
        let (reactor, clientReactor) = (Reactor(name: "server"), Reactor(name: "client"))
        let servers = (0..<2).map { number in
            ZeroMQServer(
                methods: handled.echo.methods,
                configuration: .init(name: "s\(number)", directEndpoint: "tcp://127.0.0.1:0", security: .plain),
                reactor: reactor)
        }
        var channels: [ZeroMQChannel] = []
        for server in servers {
            let endpoint = try await server.start()
            channels.append(ZeroMQChannel(endpoint: try #require(endpoint), reactor: clientReactor, security: .plain))
        }
        try await underLoad(patient(FailoverChannel(channels)), handled) { await servers[0].shutdown(grace: .seconds(20)) }
        await clientReactor.shutdown()
        await reactor.shutdown()
    }
}

/// Makes every method one that changes things: nothing but a rejection may be repeated.
private struct KeyedChannel: RPCChannel {
    let channel: any RPCChannel

    init(_ channel: any RPCChannel) { self.channel = channel }

    func call(
        _ method: MethodDescriptor, partitionKey: String?, body: [UInt8], options: CallOptions
    ) async throws(RPCError) -> [UInt8] {
        do throws(RPCError) {
            return try await channel.call(method, partitionKey: partitionKey, body: body, options: options)
        } catch {
            // What may have been seen is an end: as if the method were keyed and had no key.
            guard error.advice.isRejected || error.code != .unavailable else { throw RPCError(.dataLoss, error.message) }
            throw error
        }
    }
}
