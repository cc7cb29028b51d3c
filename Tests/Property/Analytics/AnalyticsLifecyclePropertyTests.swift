import AnalyticsDomain
import MeshTesting
import Messages
import StateMachine
import Testing

@Suite("Analytics: streamers, shows, replay") struct AnalyticsLifecyclePropertyTests {
    @Test("whatever is asked in whatever order: only the verified go live, one show each; replay and snapshots agree with live")
    func randomLives() async throws {
        try await withSeed { random, seed in
            for _ in 0..<4 {
                var run = AnalyticsRun()
                var now = showStart
                var snapshotAt = 0
                var snapshot = run.machine.snapshot()
                for step in 0..<400 {
                    now = now + .seconds(.random(in: 0...900, using: &random))
                    let before = run.machine.snapshot()
                    do {
                        try Self.randomStep(&run, step, at: now, using: &random)
                    } catch is Rejection {
                        #expect(run.machine.snapshot() == before, "seed \(seed): a refusal changes nothing")
                    }
                    try Self.checkLiveShows(run, seed)
                    if random.chance(0.02) {
                        snapshotAt = run.journal.count
                        snapshot = try .init(decoding: run.machine.snapshot().encoded())
                    }
                }
                #expect(try run.replayed().snapshot() == run.machine.snapshot(), "seed \(seed): replay = live")
                let restored = try AnalyticsMachine(snapshot: snapshot)
                #expect(restored.snapshot() == snapshot, "seed \(seed): round trip")
                #expect(
                    try run.replayed(from: restored, after: snapshotAt).snapshot() == run.machine.snapshot(),
                    "seed \(seed): snapshot + tail = live")
            }
        }
    }

    private static func checkLiveShows(_ run: AnalyticsRun, _ seed: UInt64) throws {
        let live = run.machine.snapshot().sessions.compactMap(\.session).filter { $0.endedAt == .epoch }
        #expect(Set(live.map(\.streamerID)).count == live.count, "seed \(seed): one show each")
        for session in live {
            #expect(run.machine.streamers[session.streamerID]?.status == .verified, "seed \(seed): only the verified are live")
            #expect(run.machine.liveSession(of: session.streamerID) == session.sessionID, "seed \(seed)")
        }
        for streamer in run.machine.streamers.values where streamer.status == .verified {
            #expect(!streamer.identityReference.isEmpty, "seed \(seed): never without identity")
            #expect(streamer.fastTrack || !streamer.trainingReference.isEmpty, "seed \(seed)")
        }
    }

    private static func randomStep(
        _ run: inout AnalyticsRun, _ step: Int, at now: Instant, using random: inout SeededRandom
    ) throws {
        let streamer = StreamerID("s\(Int.random(in: 0..<4, using: &random))")
        let session = SessionID("show-\(Int.random(in: 0..<12, using: &random))")
        switch Int.random(in: 0..<12, using: &random) {
        case 0: try run.execute(AnalyticsV1.RegisterAgencyRequest(agencyID: "a", displayName: "Lantern Agency"), at: now)
        case 1:
            try run.execute(
                AnalyticsV1.RegisterStreamerRequest(
                    streamerID: streamer, displayName: streamer.rawValue, agencyID: random.chance(0.2) ? "a" : "",
                    fastTrack: random.chance(0.5)),
                at: now)
        case 2, 3:
            try run.execute(
                AnalyticsV1.VerifyStreamerRequest(
                    streamerID: streamer, identityReference: random.chance(0.2) ? "" : "case-\(step / 50)",
                    trainingReference: random.chance(0.5) ? "course" : ""),
                at: now)
        case 4: try run.execute(AnalyticsV1.SuspendStreamerRequest(streamerID: streamer, reason: "forged figures"), at: now)
        case 5, 6:
            try run.execute(
                AnalyticsV1.StartSessionRequest(
                    sessionID: session, streamerID: streamer, legs: [.init(platform: "vela"), .init(platform: "tide")]),
                at: now)
        case 7: try run.execute(AnalyticsV1.EndSessionRequest(sessionID: session), at: now)
        case 8: try run.execute(AnalyticsV1.SealSessions(), at: now)
        case 9:
            let order = OrderV1.OrderRef(
                orderID: OrderID("O\(step)"), buyerID: "B", attribution: .init(sessionID: session, platform: "vela"))
            let cursor = run.machine.orderCursor
            try run.execute(
                AnalyticsV1.FollowOrders(
                    after: cursor,
                    entries: [
                        .init(
                            sequence: cursor + 1, time: now,
                            events: [
                                .init(kind: .orderPlaced(.init(order: order))),
                                .init(
                                    kind: .orderPaid(
                                        .init(order: order, amount: .init(minorUnits: Int64(step), currency: "CNY")))),
                                .init(
                                    kind: .returnRequested(
                                        .init(
                                            order: order, returnID: ReturnID("R\(step)"),
                                            refundDue: .init(minorUnits: Int64(step) / 2, currency: "CNY")))),
                            ])
                    ]),
                at: now)
        default:
            let events = (0..<50).map { number in
                AnalyticsV1.ViewerEvent(
                    eventID: "e\(step)-\(number)", eventTime: now - .seconds(.random(in: -3...4_000, using: &random)),
                    kind: [.view, .leave, .comment].randomElement(using: &random)!,
                    platform: ["vela", "tide"].randomElement(using: &random)!,
                    viewerID: ViewerID("v\(Int.random(in: 0..<3_000, using: &random))"))
            }
            try run.execute(AnalyticsV1.IngestRequest(sessionID: session, events: events), at: now)
        }
    }

    @Test("a show of 72 hours crosses three midnights without losing a window; one that nobody ends, ends after four days")
    func acrossMidnights() throws {
        var run = try AnalyticsRun.live(on: ["vela"], at: showStart)
        for hour in 0..<72 {
            let time = showStart + .seconds(hour * 3_600 + 1)
            let view = AnalyticsV1.ViewerEvent(
                eventID: "e\(hour)", eventTime: time, kind: .view, platform: "vela", viewerID: "night-owl")
            let reply = try run.execute(AnalyticsV1.IngestRequest(sessionID: "show-1", events: [view]), at: time)
            #expect(reply.accepted == 1)
        }
        let now = showStart + .seconds(72 * 3_600)
        let days = try run.windows(seconds: 86_400, now: now)
        // It starts at 20:00 UTC: 4 + 24 + 24 + 20 hours.
        #expect(days.map { $0.counters?.views } == [4, 24, 24, 20])
        #expect(days.allSatisfy { $0.viewers?.count == 1 })
        #expect(try run.report().total?.viewers?.count == 1)
        try run.execute(AnalyticsV1.SealSessions(), at: showStart + .seconds(4 * 86_400))
        #expect(try run.report().session?.endedAt == showStart + .seconds(4 * 86_400))
    }

    @Test("too many windows in one reply are refused with a way out")
    func windowBounds() throws {
        var run = try AnalyticsRun.live(on: ["vela"], at: showStart)
        let now = showStart + .seconds(72 * 3_600)
        try run.execute(AnalyticsV1.EndSessionRequest(sessionID: "show-1"), at: now)
        for seconds: UInt32 in [10, 15, 86_410, .max] {
            let refusal = #expect(throws: Rejection.self) { try run.windows(seconds: seconds, now: now) }
            #expect(refusal?.field == "window_seconds")
        }
        let session = try #require(try run.report().session)
        for (from, to) in [(Int64.min, Int64.max), (.max, .min), (.max, .max), (.min, .min)] {
            let request = AnalyticsV1.GetSessionRequest(
                sessionID: "show-1", windowSeconds: 3_600, windowsFrom: .init(microseconds: from),
                windowsTo: .init(microseconds: to))
            let span = try #require(try WindowSpan(request, of: session, isSealed: false, now: now))
            #expect(span.from <= span.to)
        }
    }
}
