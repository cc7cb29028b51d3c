import AnalyticsAPI
import EventFeeds
import Foundation
import GatewayAPI
import MeshTesting
import Messages
import OrderAPI
import RPCCore
import Supervisor
import TestThreads
import Testing

/// `tail`, `top`, `stats --watch` and `replay`, and a subscriber to order's events, against real processes.
@Suite(.ownThread) struct LiveCommandTests {
    private struct Tailed: Decodable {
        struct Message: Decodable { var sequence: String }
        var topic: String
        var sequence: UInt64
        var source: String
        var position: UInt64
        var message: Message
    }

    private struct Look: Decodable {
        struct Method: Decodable {
            var method: String
            var callsPerSecond: Double
        }

        var methods: [Method]
    }

    private struct Replayed: Decodable {
        struct Method: Decodable {
            struct Streams: Decodable {
                var messages: Int
                var cutAtLimit: Int
            }

            struct Requests: Decodable {
                var messages: Int
                var withoutEnd: Int
            }

            var method: String
            var calls: Int
            var statuses: [String: Int]
            var streams: Streams?
            var requests: Requests?
        }

        var calls: Int
        var methods: [Method]
        var skipped: [String: Int]
    }

    private static func receive(_ mesh: ProcessMesh, _ number: Int) async throws {
        _ = try await OrdersClient(mesh.channel).receiveStock(
            .init(sku: "SKU-1", locationID: "L-1", units: 1), deadline: .seconds(10), idempotencyKey: "receive-\(number)")
    }

    @Test func whatIsCommittedIsTailedAndSubscribedToThroughCrashes() async throws {
        try await ProcessMesh.run { mesh in
            try await Self.receive(mesh, 1)
            let tail = try LiveshopProcess(
                ["tail", "order.events", "--from", "oldest", "--json"], gateway: mesh.layout.clientEndpoint)
            let subscription = EventSubscription.orders(through: mesh.channel)
            #expect(try await subscription.next().position == 1)
            #expect(await eventually { tail.lines.count >= 1 }, "\(tail.errors)")
            try await Self.receive(mesh, 2)
            #expect(try await subscription.next().position == 2)
            #expect(await eventually { tail.output.contains(#""position":2"#) }, "\(tail.output)\(tail.errors)")

            for (round, victim) in ["order", "gateway", "order"].enumerated() {
                let incarnation = await mesh.incarnation(of: "order")
                try await mesh.kill(victim)
                if victim == "order" {
                    try await mesh.waitUntilServing("order", insteadOf: incarnation)
                } else {
                    try await mesh.waitUntilServing("order")
                }
                for number in 0..<20 { try await Self.receive(mesh, 100 * (round + 1) + number) }
                for number in 0..<20 {
                    let entry = try await subscription.next()
                    #expect(entry.position == UInt64(3 + 20 * round + number) && entry.entry.sequence == entry.position)
                }
            }
            #expect(await eventually { tail.output.contains(#""position":62"#) }, "\(tail.output.suffix(2000))\(tail.errors)")
            #expect(tail.errors.contains("the gateway was started again"), "\(tail.errors)")
            tail.interrupt()
            #expect(tail.status == 0, "\(tail.errors)")
            let first = try JSONDecoder().decode(Tailed.self, from: Data(tail.lines[0].utf8))
            #expect(first.topic == "order.events" && first.source == "liveshop.order.v1.Orders")
            #expect(first.sequence == 1 && first.message.sequence == "\(first.position)")
        }
    }

    @Test func topAndWatchShowWhatIsCalledAndEndOnCtrlC() async throws {
        try await ProcessMesh.run { mesh in
            let watch = try LiveshopProcess(["stats", "--watch", "--interval", "100ms"], gateway: mesh.layout.clientEndpoint)
            let isShown = await eventually {
                try? await Self.receive(mesh, Int.random(in: 0..<1_000_000_000))
                return watch.output.contains("Orders/ReceiveStock")
            }
            #expect(isShown, "\(watch.output)\(watch.errors)")
            watch.interrupt()
            #expect(watch.status == 0)
            #expect(
                watch.lines.allSatisfy { $0.contains(" calls/s ") && !$0.contains("\u{1b}") }, "lines, not screens, in a file")

            let top = try LiveshopProcess(
                ["top", "--interval", "100ms", "--json"], gateway: mesh.layout.clientEndpoint)
            let isCounted = await eventually {
                try? await Self.receive(mesh, Int.random(in: 0..<1_000_000_000))
                let looks = top.lines.compactMap { try? JSONDecoder().decode(Look.self, from: Data($0.utf8)) }
                return looks.contains { look in
                    look.methods.contains { $0.method == "liveshop.order.v1.Orders/ReceiveStock" && $0.callsPerSecond > 0 }
                        && zip(look.methods, look.methods.dropFirst()).allSatisfy { $0.callsPerSecond >= $1.callsPerSecond }
                }
            }
            #expect(isCounted, "\(top.output.suffix(2000))\(top.errors)")
            top.interrupt()
            #expect(top.status == 0)
        }
    }

    /// Gives the stream up when it returns.
    private static func readFeed(_ mesh: ProcessMesh, pages: Int) async throws {
        let feed = OrdersClient(mesh.channel).streamEvents(.init(limit: 2))
        for _ in 0..<pages { _ = try await feed.next() }
    }

    @Test func whatWasRecordedIsReplayed() async throws {
        let file = FileManager.default.temporaryDirectory.appending(path: "liveshop-\(UUID().uuidString).rec").path
        defer { for end in ["", ".1"] { try? FileManager.default.removeItem(atPath: file + end) } }
        func record(_ layout: inout MeshLayout) { layout.extraArguments = ["gateway": ["--record", file]] }
        try await ProcessMesh.run(arranging: record) { mesh in
            for number in 0..<7 { try await Self.receive(mesh, number) }
            for _ in 0..<5 { _ = try await OrdersClient(mesh.channel).getAvailability(.init(skus: ["SKU-1"])) }
            // A feed of seven entries in pages of two, which then waits for news until it is given up.
            try await Self.readFeed(mesh, pages: 4)
            // Refused with its first request: its end was never said.
            let upload = AnalyticsClient(mesh.channel).ingestStream(.init(sessionID: "none"), deadline: .seconds(5))
            _ = try? await upload.finish()
            // It is started again, and writes another file; this one is whole.
            try await mesh.signal("gateway", SIGTERM)
            #expect(await eventually { FileManager.default.fileExists(atPath: "\(file).1") })
            try await mesh.waitUntilServing("order")

            func units() async throws -> UInt64 {
                try await OrdersClient(mesh.channel).getAvailability(.init(skus: ["SKU-1"])).availability.first?.availableUnits
                    ?? 0
            }
            func replay(_ arguments: [String]) throws -> Replayed {
                let run = try LiveshopProcess.run(["replay", file, "--json"] + arguments, on: mesh)
                #expect(run.status == 0, "\(run.errors)")
                return try run.decoded()
            }
            let reads = try replay(["--rate", "1000"])
            let availability = reads.methods.first { $0.method.hasSuffix("Orders/GetAvailability") }
            #expect(availability?.calls == 5 && availability?.statuses == ["OK": 5], "\(reads)")
            #expect(reads.methods.allSatisfy { !$0.method.hasSuffix("/ReceiveStock") })
            #expect((reads.skipped["changes something (--writes)"] ?? 0) >= 7, "\(reads.skipped)")
            // Beside this test's own, those of followers that went through the gateway. Empty pages are signs of life.
            func streams(_ replayed: Replayed, messages: ClosedRange<Int>, areCut: Bool) throws {
                let row = try #require(replayed.methods.first { $0.method.hasSuffix("Orders/StreamEvents") }, "\(replayed)")
                let read = try #require(row.streams)
                #expect(row.statuses == ["OK": row.calls], "\(replayed)")
                #expect((messages.lowerBound...messages.upperBound * row.calls).contains(read.messages), "\(replayed)")
                #expect(read.cutAtLimit == (areCut ? row.calls : 0), "\(replayed)")
            }
            try streams(reads, messages: 4...4, areCut: true)
            try streams(replay(["--stream-messages", "3"]), messages: 3...3, areCut: true)
            // A feed ends shortly before its deadline, with a last page without news.
            try streams(replay(["--deadline", "1500ms", "--stream-time", "1m"]), messages: 5...6, areCut: false)
            #expect(try await units() == 7)
            _ = try replay(["--writes", "--same-keys"])
            #expect(try await units() == 7, "what is remembered happens once")
            let again = try replay(["--writes", "--as-recorded"])
            #expect(again.methods.first { $0.method.hasSuffix("/ReceiveStock") }?.statuses == ["OK": 7])
            let uploads = try #require(again.methods.first { $0.method.hasSuffix("/IngestStream") })
            #expect(uploads.calls == 1 && uploads.statuses["OK"] == nil, "\(uploads)")
            #expect(uploads.requests?.messages == 1 && uploads.requests?.withoutEnd == 1, "\(uploads)")
            #expect(try await units() == 14)

            let none = try LiveshopProcess.run(["replay", "\(file).none"], on: mesh)
            #expect(none.status == 66 && none.errors.contains("cannot be read"), "\(none.errors)")
        }
    }
}
