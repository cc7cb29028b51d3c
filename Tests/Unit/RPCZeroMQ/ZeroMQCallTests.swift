import MeshAPI
import MeshTesting
import Messages
import RPCCore
import RPCZeroMQ
import Synchronization
import Testing

@Suite(.timeLimit(.minutes(1))) struct RPCZeroMQCallTests {
    @Test func callsReachTheHandlerAndComeBack() async throws {
        let mesh = try await EchoMesh()
        _ = try await mesh.serve()
        for size in [0, 1, 33, 64, 1_000, 70_000, 1_000_000] {
            let payload = (0..<size).map { UInt8(truncatingIfNeeded: $0) }
            let response = try await mesh.client.echo(.init(payload: payload), deadline: .seconds(5))
            #expect(response.payload == payload)
        }
        await mesh.end()
    }

    @Test func aGatewayStartedTwiceStaysWhereItIs() async throws {
        let mesh = try await EchoMesh()
        let again = try await mesh.gateway.start()
        #expect(again.client == mesh.endpoints.client)
        #expect(again.service == mesh.endpoints.service)
        _ = try await mesh.serve()
        #expect(try await mesh.client.echo(.init(payload: [1]), deadline: .seconds(5)).payload == [1])
        await mesh.end()
    }

    @Test func manyAtOnceEachGetTheirOwnAnswer() async throws {
        let mesh = try await EchoMesh()
        _ = try await mesh.serve()
        let client = mesh.client
        try await withThrowingTaskGroup(of: Bool.self) { group in
            for number in 0..<2_000 {
                group.addTask {
                    let payload = Array("\(number)".utf8)
                    return try await client.echo(.init(payload: payload), deadline: .seconds(20)).payload == payload
                }
            }
            for try await isRight in group { #expect(isRight) }
        }
        await mesh.end()
    }

    @Test func aDirectCallNeedsNoGateway() async throws {
        let reactor = Reactor()
        let server = ZeroMQServer(
            methods: TestEcho().methods,
            configuration: .init(name: "echo", directEndpoint: "tcp://127.0.0.1:0", security: .plain),
            reactor: reactor)
        let endpoint = try #require(try await server.start())
        let client = EchoClient(ZeroMQChannel(endpoint: endpoint, reactor: reactor, security: .plain))
        #expect(try await client.echo(.init(payload: [1])).payload == [1])
        await server.shutdown()
        await reactor.shutdown()
    }

    @Test func errorsTravelWhole() async throws {
        let mesh = try await EchoMesh()
        let thrown = RPCError(.failedPrecondition, reason: "SOLD_OUT", field: "lines[2].sku", "nothing left")
        _ = try await mesh.serve("echo-1", TestEcho { _, _ throws(RPCError) in throw thrown })
        await #expect(throws: thrown) { try await mesh.client.echo(.init()) }
        await mesh.end()
    }

    @Test func nobodyServesIt() async throws {
        let mesh = try await EchoMesh()
        await #expect(throws: RPCError.noInstance) { try await mesh.client.echo(.init()) }
        await mesh.end()
    }

    @Test func theHandlerKnowsDeadlineKeyAndTraceAndPassesThemOn() async throws {
        let mesh = try await EchoMesh()
        let seen = Mutex<[CallContext]>([])
        let inner = mesh.client
        let echo = TestEcho { request, context throws(RPCError) in
            seen.withLock { $0.append(context) }
            // The nested call asks for more time than there is.
            return request.payload == [1] ? try await inner.echo(.init(payload: [2]), deadline: .seconds(60)) : .init()
        }
        _ = try await mesh.serve("echo-1", echo)
        let options = CallOptions(deadline: .seconds(5), idempotencyKey: "k-1", traceparent: "00-a-b-01")
        let before = ContinuousClock.now
        _ = try await mesh.channel.call(EchoMethods.echo, .init(payload: [1]), options: options)
        let contexts = seen.withLock { $0 }
        #expect(contexts.count == 2)
        #expect(contexts.map(\.idempotencyKey) == ["k-1", ""])
        #expect(contexts.first?.requestFingerprint != 0)
        #expect(contexts.map(\.traceparent) == ["00-a-b-01", "00-a-b-01"])
        for context in contexts { #expect(context.deadline <= before + .seconds(6)) }
        await mesh.end()
    }

    @Test func aDeadlineEndsTheCallAndCancelsTheHandler() async throws {
        let mesh = try await EchoMesh()
        let cancelled = Mutex(false)
        let echo = TestEcho { _, _ throws(RPCError) in
            await waitForCancellation()
            cancelled.withLock { $0 = true }
            return .init()
        }
        _ = try await mesh.serve("echo-1", echo)
        await #expect(throws: RPCError.deadlineExceeded) {
            try await mesh.client.echo(.init(), deadline: .seconds(1))
        }
        #expect(await eventually { cancelled.withLock { $0 } })
        #expect(try await eventually { try await mesh.gateway.snapshot().inFlight == 0 })
        await mesh.end()
    }

    @Test func cancellingTheCallerCancelsTheHandler() async throws {
        let mesh = try await EchoMesh()
        let begun = Mutex(false)
        let cancelled = Mutex(false)
        let echo = TestEcho { _, _ throws(RPCError) in
            begun.withLock { $0 = true }
            await waitForCancellation()
            cancelled.withLock { $0 = true }
            return .init()
        }
        _ = try await mesh.serve("echo-1", echo)
        let client = mesh.client
        let task = Task { try await client.echo(.init(), deadline: .seconds(30)) }
        #expect(await eventually { begun.withLock { $0 } })
        task.cancel()
        await #expect(throws: RPCError.cancelled) { try await task.value }
        #expect(await eventually { cancelled.withLock { $0 } })
        #expect(try await eventually { try await mesh.gateway.snapshot().inFlight == 0 })
        await mesh.end()
    }

    @Test func limitsAreAnswered() async throws {
        var limits = RouterLimits()
        limits.inFlightPerClientMax = 1
        let mesh = try await EchoMesh(limits: limits)
        let begun = Mutex(false)
        let echo = TestEcho { _, _ throws(RPCError) in
            begun.withLock { $0 = true }
            await waitForCancellation()
            return .init()
        }
        _ = try await mesh.serve("echo-1", echo)
        let bytes = WireLimits.payloadBytesMax + 1
        let tooLarge = await #expect(throws: RPCError.self) {
            try await mesh.client.echo(.init(payload: [UInt8](repeating: 0, count: bytes)), deadline: .seconds(5))
        }
        #expect(tooLarge?.code == .resourceExhausted)
        #expect(tooLarge?.reason == "PAYLOAD_TOO_LARGE")
        let client = mesh.client
        let task = Task { try await client.echo(.init(), deadline: .seconds(30)) }
        #expect(await eventually { begun.withLock { $0 } })
        await #expect(throws: RPCError.tooManyInFlight) { try await mesh.client.echo(.init()) }
        task.cancel()
        _ = await task.result
        await mesh.end()
    }
}

/// Suspends until the task is cancelled.
func waitForCancellation() async {
    let stream = AsyncStream<Never> { _ in }
    for await _ in stream {}
}
