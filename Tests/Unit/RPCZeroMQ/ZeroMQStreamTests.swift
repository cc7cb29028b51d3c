import MeshAPI
import MeshTesting
import Messages
import RPCCore
import RPCZeroMQ
import Synchronization
import Testing

@Suite(.timeLimit(.minutes(1))) struct RPCZeroMQStreamTests {
    /// Runs against an echo behind a gateway, then against one that is called directly.
    private func bothWays(_ body: (EchoClient, ZeroMQServer) async throws -> Void) async throws {
        let mesh = try await EchoMesh()
        let server = try await mesh.serve()
        try await body(mesh.client, server)
        #expect(try await mesh.gateway.snapshot().inFlight == 0, "every call has ended at the gateway")
        await mesh.end()

        let reactors = (server: Reactor(name: "server"), client: Reactor(name: "client"))
        let direct = ZeroMQServer(
            methods: TestEcho().methods,
            configuration: .init(name: "echo", directEndpoint: "tcp://127.0.0.1:0", security: .plain),
            reactor: reactors.server)
        let endpoint = try #require(try await direct.start())
        try await body(EchoClient(ZeroMQChannel(endpoint: endpoint, reactor: reactors.client, security: .plain)), direct)
        await reactors.client.shutdown()
        await reactors.server.shutdown()
    }

    @Test(arguments: [0, 1, 255, 256, 257, 5_000]) func everyMessageArrivesInItsOrder(count: UInt32) async throws {
        try await bothWays { client, _ in
            let payload = [UInt8](repeating: 7, count: 100)
            var indices: [UInt32] = []
            for try await message in client.repeat(.init(payload: payload, count: count), deadline: .seconds(30)) {
                #expect(message.payload == payload)
                indices.append(message.index)
            }
            #expect(indices == Array(0..<count))
        }
    }

    @Test func messagesLargerThanTheWindowPass() async throws {
        try await bothWays { client, _ in
            let payload = [UInt8](repeating: 1, count: 3 << 20)
            var count = 0
            for try await message in client.repeat(.init(payload: payload, count: 5), deadline: .seconds(30)) {
                #expect(message.payload.count == payload.count)
                count += 1
            }
            #expect(count == 5)
        }
    }

    @Test func whatIsSentIsAddedUp() async throws {
        try await bothWays { client, _ in
            for count in [1, 2, 256, 3_000] {
                let call = client.gather(.init(payload: [0]), deadline: .seconds(30))
                for _ in 1..<count { try await call.send(.init(payload: [1, 2, 3])) }
                let sum = try await call.finish()
                #expect(sum.requests == UInt64(count))
                #expect(sum.bytes == UInt64(3 * count - 2))
            }
        }
    }

    @Test func errorsComeAfterTheMessagesBeforeThem() async throws {
        try await bothWays { client, _ in
            var received = 0
            let error = await #expect(throws: RPCError.self) {
                for try await _ in client.repeat(.init(payload: [], count: 1_000, failAfter: 600)) { received += 1 }
            }
            #expect(error?.reason == "AS_ASKED" && error?.code == .aborted)
            #expect(received == 600)
            let refused = await #expect(throws: RPCError.self) {
                for try await _ in client.repeat(.init(count: .max)) {}
            }
            #expect(refused?.field == "count")
        }
    }

    @Test func anAnswerBeforeTheEndEndsTheSending() async throws {
        try await bothWays { client, _ in
            let call = client.gather(.init(payload: [0], last: true), deadline: .seconds(30))
            let error = await #expect(throws: RPCError.self) {
                while true { try await call.send(.init(payload: [1])) }
            }
            #expect(error?.reason == "CALL_ENDED")
            let sum = try await call.finish()
            #expect(sum.requests == 1)
        }
    }

    /// The window fills, the handler waits, and other calls by the same connection go on.
    @Test func aSlowReaderSlowsItsSenderAndNobodyElse() async throws {
        let mesh = try await EchoMesh()
        let sent = Mutex(0)
        let server = ZeroMQServer(
            methods: CountingEcho(sent: { count in sent.withLock { $0 = count } }).methods,
            configuration: .init(name: "echo-1", gatewayEndpoint: mesh.endpoints.service, gatewaySecurity: .plain),
            reactor: mesh.serverReactor)
        try await server.start()
        #expect(try await eventually { try await mesh.gateway.snapshot().instances.count == 1 })
        let stream = mesh.client.repeat(.init(payload: [1], count: 100_000), deadline: .seconds(50))
        let first = try await stream.next()
        #expect(first?.index == 0)
        let isFull = await eventually { sent.withLock { $0 } >= WireLimits.streamWindow.messages }
        #expect(isFull)
        for number in 0..<200 {
            let payload = Array("\(number)".utf8)
            #expect(try await mesh.client.echo(.init(payload: payload), deadline: .seconds(10)).payload == payload)
        }
        var quick = 0
        for try await _ in mesh.client.repeat(.init(payload: [2], count: 2_000, failAfter: 0), deadline: .seconds(30)) {
            quick += 1
        }
        #expect(quick == 2_000)
        // Two hundred calls and a whole stream later, the one that nobody reads has not moved.
        #expect(sent.withLock { $0 } <= WireLimits.streamWindow.messages + 1)
        withExtendedLifetime(stream) {}
        await mesh.end()
    }

    @Test func aStreamThatNobodyReadsAnyMoreIsCancelled() async throws {
        let mesh = try await EchoMesh()
        let ended = Mutex<RPCError?>(nil)
        let server = ZeroMQServer(
            methods: CountingEcho(ended: { error in ended.withLock { $0 = error } }).methods,
            configuration: .init(name: "echo-1", gatewayEndpoint: mesh.endpoints.service, gatewaySecurity: .plain),
            reactor: mesh.serverReactor)
        try await server.start()
        #expect(try await eventually { try await mesh.gateway.snapshot().instances.count == 1 })
        for try await _ in mesh.client.repeat(.init(payload: [1], count: 100_000), deadline: .seconds(50)) { break }
        #expect(await eventually { ended.withLock { $0 }?.code == .cancelled })
        #expect(try await eventually { try await mesh.gateway.snapshot().inFlight == 0 })
        // As does a task that is cancelled while it waits.
        ended.withLock { $0 = nil }
        let call = mesh.client.gather(.init(payload: [1]), deadline: .seconds(50))
        let waiting = Task { try await call.finish() }
        waiting.cancel()
        let error = await #expect(throws: RPCError.self) { try await waiting.value }
        #expect(error?.code == .cancelled)
        await mesh.end()
    }

    @Test func theDeadlineEndsAStreamForBothEnds() async throws {
        let mesh = try await EchoMesh()
        let ended = Mutex<RPCError?>(nil)
        let server = ZeroMQServer(
            methods: CountingEcho(ended: { error in ended.withLock { $0 = error } }).methods,
            configuration: .init(name: "echo-1", gatewayEndpoint: mesh.endpoints.service, gatewaySecurity: .plain),
            reactor: mesh.serverReactor)
        try await server.start()
        #expect(try await eventually { try await mesh.gateway.snapshot().instances.count == 1 })
        // Read to where the window stops it, and no further.
        let stream = mesh.client.repeat(.init(payload: [1], count: 100_000), deadline: .milliseconds(300))
        #expect(await eventually { ended.withLock { $0 }?.code == .deadlineExceeded })
        let error = await #expect(throws: RPCError.self) { while try await stream.next() != nil {} }
        #expect(error?.code == .deadlineExceeded)
        await mesh.end()
    }

    @Test func theDeathOfAnInstanceEndsItsStreams() async throws {
        let mesh = try await EchoMesh()
        _ = try await mesh.serve()
        let stream = mesh.client.repeat(.init(payload: [1], count: 100_000), deadline: .seconds(50))
        #expect(try await stream.next() != nil)
        await mesh.serverReactor.shutdown()
        let error = await #expect(throws: RPCError.self) { while try await stream.next() != nil {} }
        #expect(error?.code == .unavailable)
        await mesh.end()
    }

    @Test func aServerThatDrainsEndsItsStreamsAndFinishesItsCalls() async throws {
        let mesh = try await EchoMesh()
        let server = try await mesh.serve()
        let stream = mesh.client.repeat(.init(payload: [1], count: 100_000), deadline: .seconds(50))
        #expect(try await stream.next() != nil)
        await server.shutdown(grace: .seconds(20))
        let error = await #expect(throws: RPCError.self) { while try await stream.next() != nil {} }
        #expect(error == .shutDown)
        await mesh.end()
    }

    @Test func manyStreamsAtOnceKeepApart() async throws {
        try await bothWays { client, _ in
            try await withThrowingTaskGroup(of: Bool.self) { group in
                for number: UInt8 in 0..<40 {
                    group.addTask {
                        var index: UInt32 = 0
                        for try await message in client.repeat(.init(payload: [number], count: 700), deadline: .seconds(40)) {
                            guard message.payload == [number], message.index == index else { return false }
                            index += 1
                        }
                        return index == 700
                    }
                    group.addTask {
                        let call = client.gather(.init(payload: [number]), deadline: .seconds(40))
                        for _ in 0..<700 { try await call.send(.init(payload: [number, number])) }
                        let sum = try await call.finish()
                        return sum.requests == 701 && sum.bytes == 1_401
                    }
                }
                for try await isRight in group { #expect(isRight) }
            }
        }
    }
}

/// Tells how many messages of a stream have been sent, and how it ended.
private struct CountingEcho: EchoService {
    var sent: @Sendable (Int) -> Void = { _ in }
    var ended: @Sendable (RPCError) -> Void = { _ in }

    func echo(_ request: MeshV1.EchoRequest, context: CallContext) async throws(RPCError) -> MeshV1.EchoResponse {
        MeshV1.EchoResponse(payload: request.payload)
    }

    func `repeat`(
        _ request: MeshV1.RepeatRequest, responses: MessageWriter<MeshV1.RepeatResponse>, context: CallContext
    ) async throws(RPCError) {
        do throws(RPCError) {
            for index in 0..<request.count {
                try await responses.send(.init(index: index, payload: request.payload))
                if request.count > 10_000 { sent(Int(index) + 1) }
            }
        } catch {
            ended(error)
            throw error
        }
    }

    func gather(
        _ requests: MessageStream<MeshV1.GatherRequest>, context: CallContext
    ) async throws(RPCError) -> MeshV1.GatherResponse {
        while try await requests.next() != nil {}
        return MeshV1.GatherResponse()
    }
}
