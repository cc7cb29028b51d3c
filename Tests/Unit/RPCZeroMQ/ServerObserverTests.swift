import MeshAPI
import MeshTesting
import Messages
import Observability
import RPCCore
import RPCZeroMQ
import Testing

/// What a server counts of the calls it handles.
@Suite struct ServerObserverTests {
    private final class Bench: Sendable {
        let reactor = Reactor(name: "observed")
        let clientReactor = Reactor(name: "caller")
        let statistics = CallStatistics()
        let channel: ZeroMQChannel
        var client: EchoClient { EchoClient(channel) }
        /// Echo is the first method of the first service.
        var echo: CallStatistics.Method? { statistics.method(0) }

        init(_ echo: TestEcho, concurrencyMax: Int? = nil) async throws {
            var configuration = ZeroMQServer.Configuration(name: "echo", directEndpoint: "tcp://127.0.0.1:0", security: .plain)
            if let concurrencyMax { configuration.limits.concurrencyMax = concurrencyMax }
            let server = ZeroMQServer(
                methods: echo.methods, configuration: configuration, reactor: reactor, observer: statistics)
            channel = ZeroMQChannel(endpoint: try #require(try await server.start()), reactor: clientReactor, security: .plain)
        }

        func end() async {
            await clientReactor.shutdown()
            await reactor.shutdown()
        }
    }

    @Test func callsAreCountedByStatus() async throws {
        let bench = try await Bench(
            TestEcho { (request, _) async throws(RPCError) in
                guard request.payload.isEmpty else { throw RPCError(.notFound, "no such thing") }
                return .init()
            })
        for _ in 0..<3 { _ = try await bench.client.echo(.init()) }
        for _ in 0..<2 { await #expect(throws: RPCError.self) { try await bench.client.echo(.init(payload: [1])) } }
        let echo = try #require(bench.echo)
        #expect(echo.calls == 5 && echo.byStatus[0] == 3 && echo.errors.map(\.status) == [.notFound])
        #expect(echo.errors.map(\.calls) == [2] && echo.inFlight == 0)
        #expect(echo.latency.count == 5 && echo.queue.count == 5 && echo.latency.max >= echo.queue.max)
        #expect(bench.statistics.method(1) == nil)
        await bench.end()
    }

    @Test func aHandlerThatRunsIsInFlightAndWhatEndedItsCallCounts() async throws {
        let gate = AsyncStream<Void>.makeStream()
        let bench = try await Bench(
            TestEcho { (_, _) async throws(RPCError) in
                // Not ended by its cancellation: only by the test.
                let opened = Task { for await _ in gate.stream { break } }
                await opened.value
                return .init()
            })
        let client = bench.client
        let call = Task { try await client.echo(.init(), deadline: .seconds(20)) }
        #expect(await eventually { bench.echo?.inFlight == 1 })
        call.cancel()
        await #expect(throws: RPCError.self) { try await call.value }
        // Comes after the CANCEL.
        for try await _ in bench.client.repeat(.init(count: 1)) {}
        #expect(bench.echo?.calls == 0 && bench.echo?.inFlight == 1)
        gate.continuation.finish()
        #expect(await eventually { bench.echo?.inFlight == 0 })
        #expect(bench.echo?.errors.map(\.status) == [.cancelled] && bench.echo?.calls == 1)
        await bench.end()
    }

    @Test func whatIsRefusedCountsToo() async throws {
        let gate = AsyncStream<Void>.makeStream()
        let bench = try await Bench(
            TestEcho { (_, _) async throws(RPCError) in
                let opened = Task { for await _ in gate.stream { break } }
                await opened.value
                return .init()
            }, concurrencyMax: 1)
        async let first = bench.client.echo(.init(), deadline: .seconds(20))
        #expect(await eventually { bench.echo?.inFlight == 1 })
        await #expect(throws: RPCError.self) { try await bench.client.echo(.init()) }
        #expect(bench.echo?.errors.map(\.status) == [.resourceExhausted] && bench.echo?.inFlight == 1)
        gate.continuation.finish()
        _ = try await first
        #expect(bench.echo?.calls == 2)
        await bench.end()
    }
}
