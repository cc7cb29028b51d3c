import AnalyticsAPI
import MeshTesting
import Messages
import RPCCore
import RPCInProcess
import Synchronization
import Testing

@testable import AnalyticsService

@Suite("Analytics: streams", .timeLimit(.minutes(1))) struct AnalyticsStreamTests {
    private final class Updates: Sendable {
        private let state = Mutex<[AnalyticsV1.WatchSessionResponse]>([])

        var all: [AnalyticsV1.WatchSessionResponse] { state.withLock { $0 } }
        func append(_ update: AnalyticsV1.WatchSessionResponse) { state.withLock { $0.append(update) } }
    }

    private func client(_ analytics: AnalyticsFixture) -> AnalyticsClient {
        AnalyticsClient(InProcessChannel(analytics.server.methods))
    }

    private func batch(_ session: SessionID, _ numbers: Range<Int>, at time: Instant) -> AnalyticsV1.IngestRequest {
        .init(
            sessionID: session,
            events: numbers.map { number in
                .init(
                    eventID: "e\(number)", eventTime: time, kind: .view, platform: "vela", viewerID: ViewerID("v\(number)"))
            })
    }

    @Test("a watcher sees the figures now, then each change once, and the end")
    func watching() async throws {
        try await AnalyticsFixture.run { analytics in
            try await analytics.goLive("show", "s1")
            let seen = Updates()
            let stream = client(analytics).watchSession(.init(sessionID: "show", intervalMs: 100))
            let watcher = Task {
                for try await update in stream { seen.append(update) }
            }
            func reached(_ condition: @escaping ([AnalyticsV1.WatchSessionResponse]) -> Bool) async -> Bool {
                await eventually {
                    analytics.clock.advance(by: .milliseconds(100))
                    return condition(seen.all)
                }
            }
            #expect(await reached { $0.count == 1 })
            try await analytics.watch("show", viewers: 20, clickers: 4)
            #expect(await reached { $0.last?.total?.viewers?.count == 20 })
            // Another show's news are none of this one's.
            try await analytics.goLive("other", "s2")
            try await analytics.watch("other", viewers: 3, clickers: 1)
            try await analytics.order("O1", in: "show", buyer: "B1", pays: 700)
            #expect(await reached { $0.last?.total?.money.first?.gmv?.gross == 700 })
            let before = seen.all
            #expect(zip(before, before.dropFirst()).allSatisfy { $0 != $1 }, "no update repeats the one before")
            try await analytics.end("show")
            analytics.clock.advance(by: .seconds(1_800))
            #expect(try await analytics.seal().sealed >= 1)
            #expect(await reached { $0.last?.sealed == true })
            try await watcher.value
            let report = try await analytics.get("show")
            #expect(seen.all.last?.total == report.total && report.sealed)
        }
    }

    @Test("a show that is not there, and an interval that is not allowed, are errors")
    func watchingWrongly() async throws {
        try await AnalyticsFixture.run { analytics in
            let client = client(analytics)
            let missing = await #expect(throws: RPCError.self) {
                for try await _ in client.watchSession(.init(sessionID: "nowhere")) {}
            }
            #expect(missing?.code == .notFound)
            let interval = await #expect(throws: RPCError.self) {
                for try await _ in client.watchSession(.init(sessionID: "nowhere", intervalMs: 99)) {}
            }
            #expect(interval?.field == "interval_ms")
        }
    }

    @Test("batches of a stream are taken like single ones, and twice is once")
    func ingesting() async throws {
        try await AnalyticsFixture.run { analytics in
            try await analytics.goLive("show", "s1")
            let client = client(analytics)
            for attempt in 1...2 {
                let now = analytics.clock.now()
                let call = client.ingestStream(batch("show", 0..<100, at: now), idempotencyKey: "one key for all of it")
                for start in stride(from: 100, to: 1_000, by: 100) {
                    try await call.send(batch("show", start..<start + 100, at: now))
                }
                var bad = batch("show", 0..<1, at: now)
                bad.events[0].platform = "nowhere"
                try await call.send(bad)
                let sum = try await call.finish()
                #expect(sum.batches == 11 && sum.refused == 1)
                #expect(sum.accepted == (attempt == 1 ? 1_000 : 0) && sum.duplicates == (attempt == 1 ? 0 : 1_000))
            }
            #expect(try await analytics.get("show").total?.viewers?.count == 1_000)
        }
    }

    @Test("a batch that cannot be taken ends the stream with its number; what came before it stays")
    func ingestingWrongly() async throws {
        try await AnalyticsFixture.run { analytics in
            try await analytics.goLive("show", "s1")
            try await analytics.goLive("other", "s2")
            let call = client(analytics).ingestStream(batch("show", 0..<10, at: analytics.clock.now()))
            try await call.send(batch("show", 10..<20, at: analytics.clock.now()))
            try await call.send(batch("other", 0..<10, at: analytics.clock.now()))
            let error = await #expect(throws: RPCError.self) { try await call.finish() }
            #expect(error?.code == .invalidArgument && error?.field == "session_id")
            #expect(error?.message.hasPrefix("batch 3: ") == true)
            #expect(try await analytics.get("show").total?.viewers?.count == 20)
            #expect(try await analytics.get("other").total?.viewers?.count ?? 0 == 0)
        }
    }
}
