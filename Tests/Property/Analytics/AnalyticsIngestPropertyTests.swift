import AnalyticsDomain
import MeshTesting
import Messages
import StateMachine
import Testing

@Suite("Analytics: viewer events") struct AnalyticsIngestPropertyTests {
    @Test("permuting, repeating and splitting batches changes no result")
    func orderDoesNotMatter() async throws {
        try await withSeed { random, seed in
            for _ in 0..<8 {
                let platforms = Array(["vela", "orbit", "plaza", "tide"].prefix(.random(in: 1...4, using: &random)))
                let viewers = [20, 700, 5_000].randomElement(using: &random)!
                let events = (0..<Int.random(in: 500...4_000, using: &random)).map {
                    AnalyticsV1.ViewerEvent.random(
                        $0, viewers: viewers, platforms: platforms, span: .seconds(1_200), using: &random)
                }
                let now = showStart + .seconds(1_210)
                var plain = try AnalyticsRun.live(on: platforms, at: showStart)
                for batch in events.pieces(upTo: 1_000, using: &random) {
                    let reply = try plain.execute(AnalyticsV1.IngestRequest(sessionID: "show-1", events: batch), at: now)
                    #expect(reply.refused.isEmpty, "seed \(seed)")
                }

                var shuffled = try AnalyticsRun.live(on: platforms, at: showStart)
                let again = (0..<events.count / 2).map { _ in events.randomElement(using: &random)! }
                var (accepted, duplicates) = (0, 0)
                for batch in (events + again).shuffled(using: &random).pieces(upTo: 300, using: &random) {
                    let reply = try shuffled.execute(
                        AnalyticsV1.IngestRequest(sessionID: "show-1", events: batch),
                        at: now + .seconds(.random(in: 0...500, using: &random)))
                    accepted += Int(reply.accepted)
                    duplicates += Int(reply.duplicates)
                    #expect(Int(reply.accepted + reply.duplicates) + reply.refused.count == batch.count, "seed \(seed)")
                }
                #expect(accepted == events.count, "seed \(seed)")
                #expect(duplicates == again.count, "seed \(seed)")
                #expect(try shuffled.report() == plain.report(), "seed \(seed)")
                let later = now + .seconds(600)
                #expect(
                    try shuffled.windows(seconds: 60, now: later) == plain.windows(seconds: 60, now: later), "seed \(seed)")
                #expect(shuffled.machine.snapshot().sessions == plain.machine.snapshot().sessions, "seed \(seed)")
            }
        }
    }

    @Test(
        "windows of any length add up to the total, legs add up to all, and uniques lie between",
        arguments: [10, 30, 60, 3_600])
    func windowsAddUp(seconds: Int) async throws {
        try await withSeed { random, seed in
            let platforms = ["vela", "orbit", "plaza"]
            var run = try AnalyticsRun.live(on: platforms, at: showStart)
            let now = showStart + .seconds(1_500)
            let viewers = [300, 20_000].randomElement(using: &random)!
            for batch in 0..<20 {
                let events = (0..<1_000).map {
                    AnalyticsV1.ViewerEvent.random(
                        batch * 1_000 + $0, viewers: viewers, platforms: platforms, span: .seconds(1_500), using: &random)
                }
                try run.execute(AnalyticsV1.IngestRequest(sessionID: "show-1", events: events), at: now)
            }
            let report = try run.report()
            let windows = try run.windows(seconds: UInt32(seconds), now: now)
            let total = try #require(report.total)
            #expect(AnalyticsSums.counters(windows.map(\.counters)) == total.counters, "seed \(seed)")
            #expect(AnalyticsSums.counters(report.legs.map(\.counters)) == total.counters, "seed \(seed)")
            for leg in report.legs {
                let parts = windows.flatMap(\.legs).filter { $0.platform == leg.platform }
                #expect(AnalyticsSums.counters(parts.map(\.counters)) == leg.counters, "seed \(seed)")
            }
            for uniques in [\AnalyticsV1.Figures.viewers, \.clickers] {
                let parts = report.legs.map { $0[keyPath: uniques]?.count ?? 0 }
                let all = try #require(total[keyPath: uniques]).count
                #expect(parts.max()! <= all, "seed \(seed)")
                #expect(all <= parts.reduce(0, +), "seed \(seed)")
            }
            for window in windows {
                #expect(window.startsAt.microseconds % (Int64(seconds) * 1_000_000) == 0, "seed \(seed)")
                #expect(window.seconds == UInt32(seconds), "seed \(seed)")
            }
        }
    }

    @Test("hostile batches: every event is counted, a repeat, or refused with its index and a reason")
    func hostileBatches() async throws {
        try await withSeed { random, seed in
            var run = try AnalyticsRun.live(on: ["vela", "orbit"], at: showStart)
            let now = showStart + .seconds(60)
            var counted: UInt64 = 0
            for round in 0..<40 {
                var events = (0..<Int.random(in: 1...100, using: &random)).map {
                    AnalyticsV1.ViewerEvent.random(
                        round * 100 + $0, viewers: 50, platforms: ["vela", "orbit"], span: .seconds(60), using: &random)
                }
                var expected: [Int: AnalyticsV1.RefusalReason] = [:]
                for index in events.indices where random.chance(0.4) {
                    expected[index] = Self.spoil(&events[index], using: &random)
                }
                let reply = try run.execute(AnalyticsV1.IngestRequest(sessionID: "show-1", events: events), at: now)
                #expect(
                    reply.refused.map { [Int($0.index), Int($0.reason.rawValue)] }
                        == expected.sorted { $0.key < $1.key }.map { [$0.key, Int($0.value.rawValue)] }, "seed \(seed)")
                #expect(reply.refused.allSatisfy { !$0.message.isEmpty }, "seed \(seed)")
                #expect(Int(reply.accepted) == events.count - expected.count, "seed \(seed)")
                counted += UInt64(reply.accepted)
            }
            let report = try run.report()
            let counters = try #require(report.total?.counters)
            // Every kind but LIKE and GIFT counts once per event; those count at least once.
            let events = counters.views + counters.leaves + counters.clicks + counters.comments + counters.shares
            #expect(events + counters.likes + counters.gifts >= counted, "seed \(seed)")
            #expect(try run.replayed().snapshot() == run.machine.snapshot(), "seed \(seed)")
        }
    }

    private static func spoil(
        _ event: inout AnalyticsV1.ViewerEvent, using random: inout SeededRandom
    ) -> AnalyticsV1.RefusalReason {
        switch Int.random(in: 0..<13, using: &random) {
        case 0: event.eventID = ""
        case 1: event.eventID = String(repeating: "x", count: 65)
        case 2: event.viewerID = ""
        case 3: event.kind = .unspecified
        case 4: event.kind = .unrecognized(77)
        case 5:
            event.kind = .click
            event.sku = ""
        case 6:
            event.kind = .view
            event.sku = "SKU-1"
        case 7: event = .init(eventID: "c", eventTime: event.eventTime, kind: .view, platform: "vela", viewerID: "v", count: 1)
        case 8: event.identityID = IdentityID(String(repeating: "语", count: 22))
        case 9:
            event.platform = "nowhere"
            return .unknownPlatform
        case 10:
            event.eventTime = showStart + .seconds(66)
            return .future
        case 11:
            event.eventTime = [showStart - .microseconds(1), Instant(microseconds: .min)].randomElement(using: &random)!
            return .outsideSession
        default:
            event.eventTime = Instant(microseconds: .max)
            return .future
        }
        return .invalid
    }

    @Test("late events revise their window and the reply says so; too late ones are refused and counted")
    func lateEvents() throws {
        var run = try AnalyticsRun.live(on: ["vela"], at: showStart)
        func view(_ id: String, at offset: Int64) -> AnalyticsV1.ViewerEvent {
            .init(
                eventID: id, eventTime: showStart + .seconds(offset), kind: .view, platform: "vela",
                viewerID: ViewerID("v-\(id)"))
        }
        let late = try run.execute(
            AnalyticsV1.IngestRequest(sessionID: "show-1", events: [view("a", at: 5), view("b", at: 6), view("c", at: 95)]),
            at: showStart + .seconds(100))
        #expect(late.late == 2)
        #expect(late.revisedWindows == [.init(startsAt: showStart, events: 2)])
        // 30 minutes and ten seconds later the first window is no longer remembered.
        let now = showStart + .seconds(1_810)
        let tooLate = try run.execute(
            AnalyticsV1.IngestRequest(sessionID: "show-1", events: [view("a", at: 5), view("d", at: 9), view("e", at: 11)]),
            at: now)
        #expect(tooLate.accepted == 1)
        #expect(tooLate.refused.map(\.reason) == [.tooLate, .tooLate])
        let report = try run.report()
        #expect(report.eventsTooLate == 2)
        #expect(report.total?.counters?.views == 4)
        #expect(try run.windows(seconds: 10, now: now).map { $0.counters?.views } == [2, 1, 1])
        #expect(try run.replayed().snapshot() == run.machine.snapshot())
    }

    @Test("a batch of none or too many is refused whole")
    func batchBounds() throws {
        let run = try AnalyticsRun.live(on: ["vela"], at: showStart)
        for count in [0, 1_001] {
            let request = AnalyticsV1.IngestRequest(sessionID: "show-1", events: Array(repeating: .init(), count: count))
            let refusal = #expect(throws: Rejection.self) { try request.decide(run.machine, at: showStart) }
            #expect(refusal?.code == .invalidArgument)
            #expect(refusal?.field == "events")
        }
    }
}

enum AnalyticsSums {
    static func counters(_ parts: [AnalyticsV1.ViewerCounters?]) -> AnalyticsV1.ViewerCounters {
        var sum = AnalyticsV1.ViewerCounters()
        for case let part? in parts {
            sum.views += part.views
            sum.leaves += part.leaves
            sum.watchedMs += part.watchedMs
            sum.clicks += part.clicks
            sum.likes += part.likes
            sum.gifts += part.gifts
            sum.comments += part.comments
            sum.shares += part.shares
        }
        return sum
    }
}
