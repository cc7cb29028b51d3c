import AnalyticsDomain
import MeshTesting
import Messages
import PluginMessages
import PluginPoints
import RPCCore
import Testing

@testable import AnalyticsService

@Suite("Analytics: platforms") struct PlatformIngestTests {
    /// The bundled adapters behind the service, each call through the real table.
    static func plugins() -> InlinePlugins {
        var plugins = InlinePlugins()
        for wire in PlatformWire.allCases {
            plugins.add(.platformAdapter, id: "liveshop.\(wire.rawValue)-adapter") { request, _ in
                try wire.adapter().call(.platformAdapter, request).response
            }
        }
        return plugins
    }

    static func acts(
        _ count: Int, from start: Instant, firstID: Int = 0, using random: inout SeededRandom
    ) -> [PlatformAct] {
        let kinds: [AnalyticsV1.ViewerEventKind] = [.view, .view, .leave, .click, .like, .gift, .comment, .share]
        return (0..<count).map { index in
            let kind = kinds.randomElement(using: &random)!
            let viewer = Int.random(in: 0..<40, using: &random)
            return PlatformAct(
                id: firstID + index,
                microseconds: start.microseconds + Int64.random(in: 0..<60_000, using: &random) * 1_000, kind: kind,
                viewer: "u\(viewer)", person: viewer % 3 == 0 ? "p\(viewer)" : "",
                sku: kind == .click ? "SKU-\(viewer % 5)" : "",
                count: .random(in: 1...50, using: &random),
                watchedMs: kind == .leave ? .random(in: 0...900_000, using: &random) : 0)
        }
    }

    @Test("payloads doubled, shuffled and cut anywhere between records, with broken ones between, change nothing")
    func cutsChangeNothing() async throws {
        try await withSeed { random, seed in
            var acts: [PlatformWire: [PlatformAct]] = [:]
            for wire in PlatformWire.allCases {
                acts[wire] = Self.acts(200, from: VirtualClock().now(), using: &random)
            }
            var reports: [AnalyticsV1.GetSessionResponse] = []
            for isScrambled in [false, true] {
                var payloads: [(PlatformWire, [UInt8])] = []
                for wire in PlatformWire.allCases {
                    let mine = acts[wire] ?? []
                    guard isScrambled else {
                        payloads.append((wire, wire.payload(mine)))
                        continue
                    }
                    var rest = (mine + mine.prefix(70)).shuffled(using: &random)[...]
                    while !rest.isEmpty {
                        let piece = rest.prefix(.random(in: 1...50, using: &random))
                        rest = rest.dropFirst(piece.count)
                        payloads.append((wire, wire.payload(Array(piece)) + (wire == .orca ? [0, 0] : Array("broken\n".utf8))))
                    }
                }
                if isScrambled { payloads.shuffle(using: &random) }
                let ready = payloads
                let report = try await AnalyticsFixture.run(plugins: Self.plugins()) { analytics in
                    try await analytics.goLive("show", "s1", on: PlatformWire.allCases.map(\.rawValue))
                    analytics.clock.advance(by: .seconds(60))
                    var (accepted, duplicates) = (0, 0)
                    for (wire, payload) in ready {
                        let reply = try await analytics.ingest("show", wire.rawValue, payload)
                        #expect(reply.refused.isEmpty && reply.faults.count == (isScrambled ? 1 : 0), "seed \(seed)")
                        accepted += Int(reply.accepted)
                        duplicates += Int(reply.duplicates)
                    }
                    #expect(accepted == 600 && duplicates == (isScrambled ? 210 : 0), "seed \(seed)")
                    return try await analytics.get("show", windows: 10)
                }
                reports.append(report)
            }
            #expect(reports[0] == reports[1], "seed \(seed)")
        }
    }

    @Test("without an adapter, with one that fails, and for what is no leg, nothing is taken and the error says why")
    func refusals() async throws {
        var plugins = InlinePlugins()
        plugins.add(.platformAdapter, id: "test.broken") { request, _ in
            if request.platform == "broken" { throw RPCError(.internal, "no") }
            if request.platform == "liar" { return .init(faults: [.init(position: 1)]) }
            return nil
        }
        try await AnalyticsFixture.run(plugins: plugins) { analytics in
            try await analytics.goLive("show", "s1", on: ["vela", "broken", "liar"])
            func check(
                _ session: SessionID, _ platform: String, _ payload: [UInt8], _ code: StatusCode, _ word: String
            ) async throws {
                let error = await #expect(throws: RPCError.self) { try await analytics.ingest(session, platform, payload) }
                #expect(error?.code == code && (error?.reason == word || error?.field == word), "\(String(describing: error))")
            }
            try await check("show", "vela", [1], .failedPrecondition, "NO_ADAPTER")
            try await check("show", "kite", [1], .failedPrecondition, "UNKNOWN_PLATFORM")
            try await check("never", "vela", [1], .notFound, "session_id")
            try await check("show", "vela", [], .invalidArgument, "payload")
            try await check("show", "vela", [UInt8](repeating: 0, count: 1 << 20 + 1), .invalidArgument, "payload")
            try await check("show", "broken", [1], .unavailable, "PLUGIN_FAILED")
            try await check("show", "liar", [1], .unavailable, "PLUGIN_FAILED")
            #expect(try await analytics.get("show").total?.counters == AnalyticsV1.ViewerCounters())
        }
    }

    @Test("the reply tells faults from refusals, and which plugin read")
    func reply() async throws {
        try await AnalyticsFixture.run(plugins: Self.plugins()) { analytics in
            try await analytics.goLive("show", "s1", on: ["kite"])
            let now = analytics.clock.now().microseconds / 1_000
            let payload = "kite/1\n1|\(now)|I|u1\nnonsense\n2|\(now - 1)|I|u2\n3|\(now)|H|u1*3,u2*x\n"
            let reply = try await analytics.ingest("show", "kite", Array(payload.utf8))
            #expect(reply.accepted == 2)
            #expect(reply.refused.map(\.reason) == [.outsideSession] && reply.refused.map(\.index) == [1])
            #expect(reply.faults.map(\.position) == [3, 5] && reply.faults.map(\.field) == ["record", "hearts[1]"])
            #expect(reply.adapter == "liveshop.kite-adapter 1.0.0")
            let figures = try await analytics.get("show").total?.counters
            #expect(figures?.views == 1 && figures?.likes == 3)
        }
    }
}
