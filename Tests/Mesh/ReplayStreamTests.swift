import Foundation
import MeshAPI
import MeshTesting
import Messages
import RPCCore
import RPCZeroMQ
import Supervisor
import Synchronization
import TestThreads
import Testing

/// Calls whose requests stream, recorded by a real gateway and replayed by the command.
@Suite(.ownThread) struct ReplayStreamTests {
    /// Remembers what it was sent.
    private final class Gatherer: EchoService {
        struct Stream: Hashable {
            var requests: [MeshV1.GatherRequest] = []
            var response: MeshV1.GatherResponse?
        }

        private let all = Mutex<[Stream]>([])
        var streams: [Stream] { all.withLock { $0 } }

        /// Since the last time.
        func take() -> [Stream] {
            all.withLock { all in
                defer { all = [] }
                return all
            }
        }

        func echo(_ request: MeshV1.EchoRequest, context: CallContext) async throws(RPCError) -> MeshV1.EchoResponse {
            MeshV1.EchoResponse(payload: request.payload)
        }

        func `repeat`(
            _ request: MeshV1.RepeatRequest, responses: MessageWriter<MeshV1.RepeatResponse>, context: CallContext
        ) async throws(RPCError) { throw RPCError(.unimplemented, "not here") }

        func gather(
            _ requests: MessageStream<MeshV1.GatherRequest>, context: CallContext
        ) async throws(RPCError) -> MeshV1.GatherResponse {
            let index = all.withLock { all in
                all.append(Stream())
                return all.count - 1
            }
            var response = MeshV1.GatherResponse()
            while let request = try await requests.next() {
                response.requests += 1
                response.bytes += UInt64(request.payload.count)
                all.withLock { $0[index].requests.append(request) }
                if request.last { break }
            }
            all.withLock { [response] in $0[index].response = response }
            return response
        }
    }

    private struct Replayed: Decodable {
        struct Method: Decodable {
            struct Requests: Decodable, Hashable {
                var messages: Int
                var cutInRecording: Int
                var withoutEnd: Int
            }

            var method: String
            var calls: Int
            var statuses: [String: Int]
            var requests: Requests?
        }

        var methods: [Method]
        var skipped: [String: Int]
    }

    /// Further requests that are recorded of one stream, as the README says.
    private static let recordedMax = 10_000

    private static func upload(
        _ count: Int, of bytes: Int, to echo: EchoClient, last: Bool = false
    ) async throws -> MeshV1.GatherResponse {
        func request(_ number: Int) -> MeshV1.GatherRequest {
            .init(payload: Array(repeating: UInt8(number % 256), count: bytes + number % 7), last: last && number == count - 1)
        }
        let call = echo.gather(request(0), deadline: .seconds(60))
        for number in 1..<max(1, count) { try await call.send(request(number)) }
        return try await call.finish()
    }

    @Test func streamsOfRequestsAreReplayedWhole() async throws {
        let file = FileManager.default.temporaryDirectory.appending(path: "liveshop-\(UUID().uuidString).rec").path
        defer { for end in ["", ".1"] { try? FileManager.default.removeItem(atPath: file + end) } }
        func record(_ layout: inout MeshLayout) { layout.extraArguments = ["gateway": ["--record", file]] }
        try await ProcessMesh.run(arranging: record) { mesh in
            let (reactor, gatherer) = (Reactor(name: "gatherer"), Gatherer())
            let server = ZeroMQServer(
                methods: gatherer.methods,
                configuration: .init(
                    name: "echo-1", gatewayEndpoint: mesh.layout.serviceEndpoint, gatewaySecurity: .plain), reactor: reactor)
            try await server.start()
            let echo = EchoClient(mesh.channel)
            func answers() async -> Bool {
                (try? await echo.echo(.init(payload: [1]), deadline: .seconds(5)))?.payload == [1]
            }
            #expect(await eventually { await answers() })

            // Several windows of messages and of bytes.
            #expect(try await Self.upload(600, of: 3_000, to: echo).requests == 600)
            #expect(try await Self.upload(1, of: 5, to: echo).requests == 1)
            #expect(try await Self.upload(Self.recordedMax + 5, of: 0, to: echo).requests == Self.recordedMax + 5)
            let whole = gatherer.take()
            #expect(whole.count == 3 && whole.allSatisfy { $0.response != nil })
            // One that is given up, which the service has begun to read.
            do {
                let call = echo.gather(.init(payload: [1]), deadline: .seconds(60))
                try await call.send(.init(payload: [2, 2]))
                #expect(await eventually { gatherer.streams.first?.requests.count == 2 })
                call.cancel()
            }
            // The gateway's end writes down what it has: it is started again, and writes another file.
            try await mesh.signal("gateway", SIGTERM)
            #expect(await eventually { FileManager.default.fileExists(atPath: "\(file).1") })
            #expect(await eventually { await answers() })
            _ = gatherer.take()

            func replay(_ arguments: [String]) throws -> Replayed {
                let run = try LiveshopProcess.run(["replay", file, "--json"] + arguments, on: mesh)
                #expect(run.status == 0, "\(run.errors)")
                return try run.decoded()
            }
            for arguments in [["--concurrency", "1"], ["--as-recorded"], []] {
                let replayed = try replay(arguments)
                let row = try #require(replayed.methods.first { $0.method.hasSuffix("Echo/Gather") }, "\(replayed)")
                #expect(row.calls == 4 && row.statuses == ["OK": 4], "\(row)")
                #expect(
                    row.requests
                        == .init(messages: 600 + 1 + Self.recordedMax + 1 + 2, cutInRecording: 1, withoutEnd: 1), "\(row)")
                let again = gatherer.take()
                #expect(again.count == 4)
                // Message for message the same, and so is the answer.
                for stream in whole.prefix(2) { #expect(again.contains(stream)) }
                let cut = again.first { $0.requests.count > 600 }
                #expect(cut?.requests == Array(whole[2].requests.prefix(Self.recordedMax + 1)))
                #expect(cut?.response?.requests == UInt64(Self.recordedMax) + 1)
                let given = again.first { $0.requests.count == 2 }
                #expect(given?.requests == [.init(payload: [1]), .init(payload: [2, 2])] && given?.response?.bytes == 3)
            }
            let table = try LiveshopProcess.run(["replay", file], on: mesh)
            #expect(table.output.contains("10,604 requests, 1 cut in the recording, 1 without their end"), "\(table.output)")
            await server.shutdown()
            await reactor.shutdown()
        }
    }

    /// As recordings were before further requests were in them: LSRECORD, a header, and one Gather without a number.
    @Test func ofOlderRecordingsTheRestIsReplayed() async throws {
        let file = FileManager.default.temporaryDirectory.appending(path: "liveshop-\(UUID().uuidString).rec").path
        defer { try? FileManager.default.removeItem(atPath: file) }
        let records = [
            try GatewayV1.RecordingHeader(formatVersion: 1, sampleRatio: 1).encoded(),
            try GatewayV1.RecordedCall(method: "liveshop.mesh.v1.Echo/Gather", request: [10, 1, 7]).encoded(),
            try GatewayV1.RecordedCall(
                method: "liveshop.order.v1.Orders/GetAvailability",
                request: try OrderV1.GetAvailabilityRequest(skus: ["SKU-1"]).encoded()
            ).encoded(),
        ]
        try Data(Array("LSRECORD".utf8) + records.flatMap { [UInt8($0.count)] + $0 }).write(to: URL(filePath: file))
        try await ProcessMesh.run { mesh in
            let run = try LiveshopProcess.run(["replay", file, "--json"], on: mesh)
            #expect(run.status == 0, "\(run.errors)")
            let replayed: Replayed = try run.decoded()
            #expect(replayed.methods.map(\.statuses) == [["OK": 1]], "\(replayed)")
            #expect(replayed.skipped == ["a stream of requests, of which only the first is recorded": 1], "\(replayed)")
        }
    }
}
