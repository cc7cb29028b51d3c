import MeshAPI
import MeshTesting
import Messages
import RPCCore
import RPCZeroMQ
import TestThreads
import Testing

@Suite(.ownThread, .timeLimit(.minutes(1))) struct RPCZeroMQBatchTests {
    private let echo = EchoMethods.echo.descriptor.id.rawValue

    @Test func whoTakesBatchesIsAnsweredInOne() async throws {
        let (server, reactor, peer) = try await direct()
        try greet(peer, batchBytesMax: 65_536)
        peer.send(batch(requests(1...4)))
        let answer = try peer.receive()
        #expect(answer[0][3] == FrameType.batch.rawValue)
        let finals = messages(of: answer)
        #expect(finals.map { $0.header.callID } == [1, 2, 3, 4])
        #expect(finals.allSatisfy { $0.header.type == .final && $0.header.status == 0 && $0.body == [0x0a, 1, 5] })
        // One that is alone goes alone.
        peer.send([headerBytes(.request, callID: 9, method: echo), [0x0a, 1, 5]])
        #expect(try peer.receive()[0][3] == FrameType.final.rawValue)
        await server.shutdown()
        await reactor.shutdown()
    }

    @Test func whoSaysNothingOfBatchesIsSentNone() async throws {
        let (server, reactor, peer) = try await direct()
        peer.send(batch(requests(1...3)))
        for id in 1...3 {
            let answer = try peer.receive()
            #expect(answer[0][3] == FrameType.final.rawValue)
            #expect(answer[0][8] == UInt8(id))
        }
        try greet(peer, batchBytesMax: 0)
        peer.send(batch(requests(4...5)))
        #expect(try (4...5).map { _ in try peer.receive()[0][3] } == [4, 4])
        await server.shutdown()
        await reactor.shutdown()
    }

    @Test func noBatchIsLargerThanThePeerTakes() async throws {
        let (server, reactor, peer) = try await direct()
        // Room for two answers of 43 bytes.
        try greet(peer, batchBytesMax: 100)
        peer.send(batch(requests(1...5)))
        var ids: [UInt64] = []
        while ids.count < 5 {
            let frames = try peer.receive()
            #expect(frames[1].count <= 100)
            ids += messages(of: frames).map(\.header.callID)
        }
        #expect(ids == [1, 2, 3, 4, 5])
        await server.shutdown()
        await reactor.shutdown()
    }

    /// At a service and at both ends of a gateway: what came before is answered, the rest is lost, and the connection lives.
    @Test func aBatchThatIsNoneCostsWhatItHoldsAndNoMore() async throws {
        let mesh = try await EchoMesh()
        let server = try await mesh.serve()
        let (second, reactor, direct) = try await direct()
        let gateway = try RawPeer(mesh.endpoints.client)
        for peer in [direct, gateway] {
            let good = entry(headerBytes(.request, callID: 1, method: echo), [0x0a, 1, 5])
            let frame = headerBytes(.batch)
            peer.send([frame, good + [1, 2, 3]])
            peer.send([frame, good + entry(headerBytes(.batch), [])])
            peer.send([frame, good + entry([UInt8](repeating: 0, count: 32), []) + good])
            peer.send([frame, []])
            peer.send([headerBytes(.ping, callID: 8), []])
            // The answers, and the PONG as the last of all.
            var types: [UInt8] = []
            while types.last != FrameType.pong.rawValue { types.append(try peer.receive()[0][3]) }
            // The third batch's end may still be read: only that one message in it is none.
            #expect(types.filter { $0 == FrameType.final.rawValue }.count >= 3)
        }
        #expect(
            try await eventually { try await mesh.gateway.snapshot().dropped[.malformed] ?? 0 >= 4 })
        #expect(try await mesh.client.echo(.init(payload: [1])).payload == [1])
        await second.shutdown()
        await server.shutdown()
        await reactor.shutdown()
        await mesh.end()
    }

    /// Two instances behind a gateway, messages of all sizes, some too large for any batch: each call gets its own answer.
    @Test func theGatewaySplitsAndRegroups() async throws {
        let mesh = try await EchoMesh()
        let servers = [try await mesh.serve("echo-1"), try await mesh.serve("echo-2")]
        let client = mesh.client
        try await withThrowingTaskGroup(of: Void.self) { group in
            for number in 0..<600 {
                let size = [3, 90, 700, 9_000, 70_000][number % 5]
                let payload = [UInt8](repeating: UInt8(number % 251), count: size + number)
                group.addTask {
                    let answer = try await client.echo(.init(payload: payload), deadline: .seconds(30))
                    #expect(answer.payload == payload)
                }
            }
            try await group.waitForAll()
        }
        // A caller made of bytes: its batch goes to both instances, and comes back in fewer messages than it has calls.
        let peer = try RawPeer(mesh.endpoints.client)
        try greet(peer, batchBytesMax: 65_536)
        var (ids, received) = ([UInt64](), 0)
        // RawPeer writes frames of up to 255 bytes.
        for first in stride(from: UInt64(1), to: 64, by: 4) { peer.send(batch(requests(first...first + 3))) }
        while ids.count < 64 {
            ids += messages(of: try peer.receive()).map(\.header.callID)
            received += 1
        }
        #expect(ids.sorted() == Array(1...64))
        #expect(received < 64)
        for server in servers { await server.shutdown() }
        await mesh.end()
    }

    /// Streams go in batches too, with their messages in order, beside unary calls.
    @Test func streamsKeepTheirOrderInBatches() async throws {
        let mesh = try await EchoMesh()
        let server = try await mesh.serve()
        let client = mesh.client
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<8 {
                group.addTask {
                    let stream = client.repeat(.init(payload: [1, 2], count: 3_000), deadline: .seconds(30))
                    var count: UInt32 = 0
                    while let message = try await stream.next() {
                        #expect(message.index == count)
                        count += 1
                    }
                    #expect(count == 3_000)
                }
                group.addTask {
                    for _ in 0..<50 { _ = try await client.echo(.init(payload: [1]), deadline: .seconds(30)) }
                }
            }
            try await group.waitForAll()
        }
        await server.shutdown()
        await mesh.end()
    }

    /// The batch cannot be delivered: each call in it hears so, once.
    @Test func callsInABatchForAnInstanceThatIsGoneEnd() async throws {
        let mesh = try await EchoMesh()
        var instance: RawPeer? = try RawPeer(mesh.endpoints.service)
        let hello = MeshV1.Hello(
            incarnation: [UInt8](repeating: 1, count: 16), name: "raw",
            services: [.init(fullName: "liveshop.mesh.v1.Echo", methods: [.init(id: echo, name: "Echo")])],
            batchBytesMax: 65_536)
        instance?.send([headerBytes(.hello), try hello.encoded()])
        _ = try instance?.receive()
        let client = mesh.client
        let calls = (0..<40).map { _ in Task { try await client.echo(.init(payload: [1]), deadline: .seconds(30)) } }
        #expect(try await eventually { try await mesh.gateway.snapshot().inFlight == 40 })
        instance = nil
        let more = (0..<40).map { _ in Task { try await client.echo(.init(payload: [1]), deadline: .seconds(30)) } }
        for call in calls + more {
            let error = await #expect(throws: RPCError.self) { try await call.value }
            #expect(error?.code == .unavailable)
        }
        #expect(try await mesh.gateway.snapshot().inFlight == 0)
        await mesh.end()
    }

    // MARK: Bytes

    private func direct() async throws -> (ZeroMQServer, Reactor, RawPeer) {
        let reactor = Reactor(name: "direct")
        let server = ZeroMQServer(
            methods: TestEcho().methods,
            configuration: .init(name: "direct", directEndpoint: "tcp://127.0.0.1:0", security: .plain),
            reactor: reactor)
        return (server, reactor, try RawPeer(try #require(try await server.start())))
    }

    private func greet(_ peer: RawPeer, batchBytesMax: UInt32) throws {
        let hello = MeshV1.Hello(
            incarnation: [UInt8](repeating: 2, count: 16), name: "raw", batchBytesMax: batchBytesMax)
        peer.send([headerBytes(.hello), try hello.encoded()])
        let answer = try peer.receive()
        try #require(answer[0][3] == FrameType.helloAck.rawValue)
        #expect(try MeshV1.HelloAck(decoding: answer[1]).batchBytesMax == UInt32(WireLimits.batchBytesMax))
    }

    private func requests(_ ids: ClosedRange<UInt64>) -> [[UInt8]] {
        ids.map { entry(headerBytes(.request, callID: $0, method: echo), [0x0a, 1, 5]) }
    }

    private func batch(_ entries: [[UInt8]]) -> [[UInt8]] { [headerBytes(.batch), entries.flatMap { $0 }] }

    private func entry(_ header: [UInt8], _ body: [UInt8]) -> [UInt8] {
        [UInt8(header.count), 0, 0, 0, UInt8(body.count), 0, 0, 0] + header + body
    }

    /// What a message holds: itself, or those of its batch.
    private func messages(of frames: [[UInt8]]) -> [(header: FrameHeader, body: [UInt8])] {
        func parsed(_ bytes: [UInt8]) -> FrameHeader? {
            try? FrameHeader(words: bytes.withUnsafeBytes { $0.loadUnaligned(as: SIMD4<UInt64>.self) })
        }
        guard let first = parsed(frames[0]) else { return [] }
        guard first.type == .batch else { return [(first, frames[1])] }
        return frames[1].withUnsafeBytes { raw in
            var found: [(FrameHeader, [UInt8])] = []
            var offset = 0
            while let entry = FrameBatch.entry(at: offset, of: raw) {
                if let header = parsed(Array(raw[entry.header])) { found.append((header, Array(raw[entry.body]))) }
                offset = entry.body.upperBound
            }
            return found
        }
    }
}
