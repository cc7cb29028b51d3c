import Journal
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
import Testing

/// An instance of two threads behind two gateways.
@Suite(.timeLimit(.minutes(2))) struct ShardedServerTests {
    private final class Bench: Sendable {
        let reactors = ["gateway-0", "gateway-1", "client"].map { Reactor(name: $0) }
        let gateways: [ZeroMQGateway]
        let endpoints: [ZeroMQGateway.Endpoints]
        let channels: [ZeroMQChannel]

        init() async throws {
            let gateways = reactors[..<2].map {
                ZeroMQGateway(
                    configuration: .init(
                        clientEndpoint: "tcp://127.0.0.1:0", serviceEndpoint: "tcp://127.0.0.1:0", security: .plain),
                    reactor: $0)
            }
            var endpoints: [ZeroMQGateway.Endpoints] = []
            for gateway in gateways { endpoints.append(try await gateway.start()) }
            (self.gateways, self.endpoints) = (gateways, endpoints)
            channels = endpoints.map { [reactors] in
                ZeroMQChannel(endpoint: $0.client, reactor: reactors[2], security: .plain)
            }
        }

        func serve(_ echo: TestEcho, on reactors: [Reactor]) async throws -> ShardedServer {
            var configuration = ZeroMQServer.Configuration(name: "echo-1")
            configuration.gatewayEndpoints = endpoints.map(\.service)
            configuration.gatewaySecurity = .plain
            let server = ShardedServer(
                methods: echo.methods, configuration: configuration, shards: reactors.map { ($0, CallStatistics()) },
                logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
            try await server.start()
            for gateway in gateways {
                let isThere = try await eventually {
                    try await gateway.snapshot().instances.contains { !$0.isDraining }
                }
                try #require(isThere)
            }
            return server
        }

        func end() async {
            for channel in channels { channel.close() }
            for reactor in reactors.reversed() { await reactor.shutdown() }
        }
    }

    /// Echoes, after it has brought two commands to one machine, with calls from other threads between them and beside them.
    private static func booking(_ machine: JournaledMachine<TillMachine>) -> TestEcho {
        TestEcho { request, _ throws(RPCError) in
            _ = try await machine.execute(Money(minorUnits: 1, currency: "CNY"))
            await Task.yield()
            _ = try await machine.execute(Money(minorUnits: 1, currency: "CNY"))
            return MeshV1.EchoResponse(payload: request.payload)
        }
    }

    /// What handlers share is an actor of no reactor: whatever thread they come by, commands are decided one after the other, and none is lost.
    @Test func handlersOfBothThreadsEnterOneState() async throws {
        let bench = try await Bench()
        let machine = try await JournaledMachine(
            TillMachine.self, journal: MemoryJournal(), clock: SystemClock(),
            logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
        let reactors = [Reactor(name: "server-0"), Reactor(name: "server-1")]
        let server = try await bench.serve(Self.booking(machine), on: reactors)
        let (callers, calls) = (32, 200)
        try await withThrowingTaskGroup(of: Void.self) { group in
            for caller in 0..<callers {
                let client = EchoClient(bench.channels[caller % 2])
                group.addTask {
                    for number in 0..<calls {
                        let payload = Array("\(caller)/\(number)".utf8)
                        let response = try await client.echo(.init(payload: payload), deadline: .seconds(60))
                        #expect(response.payload == payload)
                    }
                }
            }
            try await group.waitForAll()
        }
        #expect(try await machine.read { $0["CNY"] } == Int64(2 * callers * calls))
        #expect(await machine.committedSequence == UInt64(2 * callers * calls))
        await server.shutdown()
        for reactor in reactors { await reactor.shutdown() }
        await bench.end()
    }

    /// Two streams, one of each thread, read by turns while calls come by either.
    @Test func streamsOfBothThreadsAreWhole() async throws {
        let bench = try await Bench()
        let reactors = [Reactor(name: "server-0"), Reactor(name: "server-1")]
        let server = try await bench.serve(TestEcho(), on: reactors)
        let streams = bench.channels.map { EchoClient($0).repeat(.init(payload: [1], count: 5_000), deadline: .seconds(60)) }
        for index in 0..<5_000 {
            for stream in streams { #expect(try await stream.next()?.index == UInt32(index)) }
            if index.isMultiple(of: 100) {
                #expect(try await EchoClient(bench.channels[index / 100 % 2]).echo(.init(payload: [2])).payload == [2])
            }
        }
        for stream in streams { #expect(try await stream.next() == nil) }
        await server.shutdown()
        for reactor in reactors { await reactor.shutdown() }
        await bench.end()
    }

    /// Replaced again and again under load, all its threads at a time: each call is answered, and its handler runs once.
    @Test func itIsReplacedWithoutLoss() async throws {
        let bench = try await Bench()
        let progress = Progress()
        let echo = TestEcho { request, _ throws(RPCError) in
            // Long enough that some are always in flight when it goes.
            for _ in 0..<100 { await Task.yield() }
            progress.counts.withLock { $0[request.payload, default: 0] += 1 }
            return MeshV1.EchoResponse(payload: request.payload)
        }
        var policy = CallPolicy()
        policy.waitForReady = true
        let client = EchoClient(
            PolicyChannel(FailoverChannel(bench.channels), policies: PolicyTable(rules: [.init(match: "*", policy: policy)])))
        var reactors = [Reactor(name: "server-0"), Reactor(name: "server-1")]
        var server = try await bench.serve(echo, on: reactors)
        try await withThrowingTaskGroup(of: Int.self) { group in
            for caller in 0..<16 {
                group.addTask {
                    var number = 0
                    while !progress.isOver.withLock({ $0 }) {
                        let payload = Array("\(caller)/\(number)".utf8)
                        let response = try await client.echo(.init(payload: payload), deadline: .seconds(60))
                        #expect(response.payload == payload)
                        number += 1
                    }
                    return number
                }
            }
            for _ in 0..<3 {
                let before = progress.counts.withLock { $0.count }
                #expect(await eventually { progress.counts.withLock { $0.count } > before + 100 })
                await server.shutdown()
                for reactor in reactors { await reactor.shutdown() }
                reactors = [Reactor(name: "server-0"), Reactor(name: "server-1")]
                server = try await bench.serve(echo, on: reactors)
            }
            progress.isOver.withLock { $0 = true }
            var calls = 0
            for try await number in group { calls += number }
            let counts = progress.counts.withLock { $0 }
            #expect(counts.count == calls && counts.values.allSatisfy { $0 == 1 }, "each was handled once")
        }
        await server.shutdown()
        for reactor in reactors { await reactor.shutdown() }
        await bench.end()
    }

    private final class Progress: Sendable {
        /// How often each call's handler ran to its end.
        let counts = Mutex<[[UInt8]: Int]>([:])
        let isOver = Mutex(false)
    }
}
