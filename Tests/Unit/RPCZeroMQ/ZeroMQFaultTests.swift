import Foundation
import MeshAPI
import MeshTesting
import Messages
import RPCCore
import RPCZeroMQ
import Synchronization
import TestThreads
import Testing

@Suite(.ownThread, .timeLimit(.minutes(1))) struct RPCZeroMQFaultTests {
    @Test func callsOfAServerThatDiesEndAtOnce() async throws {
        let mesh = try await EchoMesh()
        let begun = Mutex(false)
        let echo = TestEcho { _, _ throws(RPCError) in
            begun.withLock { $0 = true }
            await waitForCancellation()
            return .init()
        }
        _ = try await mesh.serve("echo-1", echo)
        let client = mesh.client
        let task = Task { try await client.echo(.init(), deadline: .seconds(60)) }
        #expect(await eventually { begun.withLock { $0 } })
        await mesh.serverReactor.shutdown()
        let error = await #expect(throws: RPCError.self) { try await task.value }
        // Whichever the gateway notices first: the connection's end, or the handler's last word.
        #expect([.instanceLost, .cancelled].contains(error))
        #expect(try await eventually { try await mesh.gateway.snapshot().instances.isEmpty })
        await mesh.end()
    }

    @Test func everybodyComesBackWhenTheGatewayDoes() async throws {
        let mesh = try await EchoMesh()
        _ = try await mesh.serve()
        _ = try await mesh.client.echo(.init(payload: [1]))
        await mesh.gatewayReactor.shutdown()
        await #expect(throws: RPCError.self) { try await mesh.client.echo(.init(), deadline: .seconds(5)) }
        let reactor = Reactor(name: "gateway-2")
        let gateway = ZeroMQGateway(
            configuration: .init(
                clientEndpoint: mesh.endpoints.client, serviceEndpoint: mesh.endpoints.service, security: .plain),
            reactor: reactor)
        try await gateway.start()
        let client = mesh.client
        #expect(await eventually { (try? await client.echo(.init(payload: [2])))?.payload == [2] })
        await mesh.end()
        await reactor.shutdown()
    }

    /// The far end closes in every phase of a connection's life, while this end gives it up and opens the next one. Once, libzmq's I/O thread could then
    /// wait for ever for a monitor that was gone.
    @Test func connectionsThatBreakAtOnceDoNotStopTheContext() async throws {
        let listener = try FickleListener()
        let thread = Thread { listener.run() }
        thread.start()
        let reactor = Reactor(name: "server")
        var configuration = ZeroMQServer.Configuration(
            name: "echo-1", gatewayEndpoint: "tcp://127.0.0.1:\(listener.port)", gatewaySecurity: .plain)
        (configuration.timing.backoffMicrosecondsMin, configuration.timing.backoffMicrosecondsMax) = (1, 200)
        // Gives up about when the other end does.
        configuration.timing.greetingMicrosecondsMax = 300
        let server = ZeroMQServer(methods: TestEcho().methods, configuration: configuration, reactor: reactor)
        try await server.start()
        #expect(await eventually { listener.accepted >= 3_000 }, "\(listener.accepted)")
        await reactor.shutdown()
        listener.stop()
    }

    @Test func anInstanceThatShutsDownFinishesItsCalls() async throws {
        let mesh = try await EchoMesh()
        let begun = Mutex(false)
        let release = AsyncStream<Void>.makeStream()
        let echo = TestEcho { request, _ throws(RPCError) in
            begun.withLock { $0 = true }
            for await _ in release.stream {}
            return MeshV1.EchoResponse(payload: request.payload)
        }
        let server = try await mesh.serve("echo-1", echo)
        let client = mesh.client
        let task = Task { try await client.echo(.init(payload: [9]), deadline: .seconds(30)) }
        #expect(await eventually { begun.withLock { $0 } })
        let shutdown = Task { await server.shutdown(grace: .seconds(20)) }
        #expect(try await eventually { try await mesh.gateway.snapshot().instances.allSatisfy(\.isDraining) })
        await #expect(throws: RPCError.noInstance) { try await mesh.client.echo(.init()) }
        release.continuation.finish()
        #expect(try await task.value.payload == [9])
        await shutdown.value
        await mesh.end()
    }

    @Test func withoutAGatewayCallsFailWhenTheGraceIsOver() async throws {
        let reactor = Reactor()
        let channel = ZeroMQChannel(
            endpoint: "tcp://127.0.0.1:9", reactor: reactor, security: .plain, startGrace: .milliseconds(50))
        await #expect(throws: RPCError.notConnected) { try await EchoClient(channel).echo(.init(), deadline: .seconds(20)) }
        await #expect(throws: RPCError.notConnected) { try await EchoClient(channel).echo(.init(), deadline: .seconds(20)) }
        await reactor.shutdown()
        await #expect(throws: RPCError.shutDown) { try await EchoClient(channel).echo(.init()) }
    }

    @Test func namesAreResolved() async throws {
        let mesh = try await EchoMesh()
        _ = try await mesh.serve()
        let port = try #require(mesh.endpoints.client.split(separator: ":").last)
        let channel = ZeroMQChannel(
            endpoint: "tcp://localhost:\(port)", reactor: mesh.clientReactor, security: .plain, startGrace: .seconds(10))
        #expect(try await EchoClient(channel).echo(.init(payload: [3]), deadline: .seconds(10)).payload == [3])
        await mesh.end()
    }

    @Test func garbageIsCountedAndTheGatewayLives() async throws {
        let mesh = try await EchoMesh()
        _ = try await mesh.serve()
        let noise = try RawPeer(mesh.endpoints.client, handshake: false)
        noise.write(Array("GET / HTTP/1.1\r\n\r\n".utf8))
        for endpoint in [mesh.endpoints.client, mesh.endpoints.service] {
            let peer = try RawPeer(endpoint)
            peer.send([[1, 2, 3]])
            peer.send([[], [1, 2, 3], []])
            peer.send([[UInt8](repeating: 0, count: 32), []])
            peer.send([headerBytes(.request), [], []])
            var wrongVersion = headerBytes(.request, callID: 5)
            wrongVersion[2] = 9
            peer.send([wrongVersion, []])
            let answer = try peer.receive()
            #expect(answer[0][3] == FrameType.final.rawValue)
            #expect(answer[0][5] == 12)
            #expect(answer[0][8] == 5)
        }
        #expect(
            try await eventually {
                let dropped = try await mesh.gateway.snapshot().dropped
                return dropped[.malformed] == 8 && dropped[.wrongVersion] == 2
            })
        #expect(try await mesh.client.echo(.init(payload: [1])).payload == [1])
        await mesh.end()
    }

    @Test func framesOfAnUnexpectedTypeAndTruncatedBodiesAreAnswered() async throws {
        let mesh = try await EchoMesh()
        _ = try await mesh.serve()
        let peer = try RawPeer(mesh.endpoints.client)
        peer.send([headerBytes(.final, callID: 1), []])
        #expect(try peer.receive()[0][5] == 12)
        peer.send([headerBytes(.request, callID: 2, method: EchoMethods.echo.descriptor.id.rawValue), [0x0a, 0x7f, 1]])
        let answer = try peer.receive()
        #expect(answer[0][5] == 3)
        #expect(answer[0][8] == 2)
        peer.send([[], headerBytes(.ping, callID: 3), []])
        #expect(try peer.receive().count == 3)
        await mesh.end()
    }

    /// A caller that keeps none of the rules of streams ends its own call, and nothing else.
    @Test func streamsThatBreakTheirRulesEndTheirCalls() async throws {
        let mesh = try await EchoMesh()
        _ = try await mesh.serve()
        let gather = EchoMethods.gather.descriptor.id.rawValue
        func final(of peer: RawPeer) throws -> (status: UInt8, text: String) {
            while true {
                let frames = try peer.receive()
                guard frames[0][3] == FrameType.final.rawValue else { continue }
                return (frames[0][5], String(decoding: frames[0].dropFirst(32), as: UTF8.self))
            }
        }
        // A frame of a call that never was.
        let peer = try RawPeer(mesh.endpoints.client)
        peer.send([headerBytes(.partial, callID: 77, credit: 1), []])
        peer.send([headerBytes(.credit, callID: 77, credit: 1), []])
        // A gap.
        peer.send([headerBytes(.request, callID: 1, method: gather), []])
        #expect(try peer.receive()[0][3] == FrameType.credit.rawValue)
        peer.send([headerBytes(.partial, callID: 1, credit: 2), []])
        let gap = try final(of: peer)
        #expect(gap.status == 14 && gap.text.contains("STREAM_BROKEN"))
        // An end that tells of more than was sent.
        peer.send([headerBytes(.request, callID: 2, method: gather), []])
        #expect(try peer.receive()[0][3] == FrameType.credit.rawValue)
        peer.send([headerBytes(.partial, callID: 2, credit: 3, flags: .endOfStream), []])
        let short = try final(of: peer)
        #expect(short.status == 14 && short.text.contains("STREAM_BROKEN"))
        // No request, as the second message.
        peer.send([headerBytes(.request, callID: 3, method: gather), []])
        #expect(try peer.receive()[0][3] == FrameType.credit.rawValue)
        peer.send([headerBytes(.partial, callID: 3, credit: 1), [0x0a, 0x7f, 1]])
        #expect(try final(of: peer).status == 3)
        // More than was allowed, to a handler that does not read.
        let stuck = ZeroMQServer(
            methods: StuckEcho().methods,
            configuration: .init(name: "stuck", directEndpoint: "tcp://127.0.0.1:0", security: .plain),
            reactor: mesh.serverReactor)
        let direct = try RawPeer(try #require(try await stuck.start()))
        direct.send([headerBytes(.request, callID: 4, method: gather), []])
        for number in 1...UInt32(WireLimits.streamWindow.messages + 1) {
            direct.send([headerBytes(.partial, callID: 4, credit: number), []])
        }
        let flood = try final(of: direct)
        #expect(flood.status == 8 && flood.text.contains("CREDIT_EXCEEDED"))
        #expect(try await mesh.client.echo(.init(payload: [1]), deadline: .seconds(10)).payload == [1])
        #expect(try await mesh.gateway.snapshot().inFlight == 0)
        #expect(try await mesh.gateway.snapshot().dropped[.lateStreamFrame] ?? 0 >= 2)
        await mesh.end()
    }

    private struct StuckEcho: EchoService {
        func echo(_ request: MeshV1.EchoRequest, context: CallContext) async throws(RPCError) -> MeshV1.EchoResponse { .init() }

        func `repeat`(
            _ request: MeshV1.RepeatRequest, responses: MessageWriter<MeshV1.RepeatResponse>, context: CallContext
        ) async throws(RPCError) { await waitForCancellation() }

        func gather(
            _ requests: MessageStream<MeshV1.GatherRequest>, context: CallContext
        ) async throws(RPCError) -> MeshV1.GatherResponse {
            await waitForCancellation()
            return .init()
        }
    }
}
