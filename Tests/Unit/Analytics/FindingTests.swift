import AnalyticsDomain
import Journal
import Logging
import MeshTesting
import Messages
import PluginMessages
import PluginPoints
import RPCCore
import ServiceKit
import Synchronization
import Testing

@testable import AnalyticsService

@Suite("Analytics: findings") struct FindingTests {
    /// Finds one thing about every window's leg: as many likes as there are.
    static func plugins(_ findings: @escaping @Sendable (PluginV1.DetectorRequest) -> [PluginV1.AudienceFinding])
        -> InlinePlugins
    {
        var plugins = InlinePlugins()
        plugins.add(.detector, id: "test.detector", onFailure: .open) { request, _ in .init(findings: findings(request)) }
        return plugins
    }

    static func finding(_ window: PluginV1.AudienceWindow, rule: String = "test") -> PluginV1.AudienceFinding {
        .init(
            rule: rule, platform: window.platform, startsAtUs: window.startsAtUs, endsAtUs: window.startsAtUs + 10_000_000,
            numerator: window.views, denominator: 1, expectedMaxPpm: 1, explanation: "\(window.views) views")
    }

    @Test("a look at the audiences is traced, and so are shows whose time has come")
    func traced() async throws {
        let recording = try ProcessRecording.shared.get()
        let asked = Mutex<[TraceParent?]>([])
        let plugins = Self.plugins { _ in
            asked.withLock { $0.append(recording.current) }
            return []
        }
        try await AnalyticsFixture.run(plugins: plugins) { analytics in
            try await analytics.goLive("show", "s1")
            try await analytics.watch("show", viewers: 20, clickers: 5)
            _ = try await analytics.watch.round(after: nil)
            let look = try recording.spans(of: try #require(asked.withLock { $0.first ?? nil }))
            #expect(look.map(\.name) == ["timer audiences"] && look.first?.attributes == ["liveshop.timer.items": "1"])

            let logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
            let sealing = SessionSealing(machine: analytics.machine, clock: analytics.clock, logger: logger)
            let running = Task { try await sealing.run() }
            // Nothing is due: that is no run.
            #expect(await eventually { analytics.clock.sleeperCount > 0 })
            let before = await analytics.machine.committedSequence
            try await analytics.end("show")
            let isSealed = try await eventually {
                analytics.clock.advance(by: .seconds(600))
                return try await analytics.machine.events(after: before).count > 1
            }
            running.cancel()
            _ = await running.result
            #expect(isSealed)
            let entries = try await analytics.machine.events(after: before)
            let trace = try #require(entries.dropFirst().first.flatMap { TraceParent($0.traceparent) })
            let seal = try recording.spans(of: trace)
            #expect(seal.first { $0.parentID == nil }?.name == "timer shows")
            #expect(seal.first { $0.parentID == nil }?.attributes == ["liveshop.timer.items": "1"])
        }
    }

    @Test("what a detector finds is recorded once, replaced when its figures change, and changes no figure of the show")
    func recorded() async throws {
        let plugins = Self.plugins { $0.windows.map { Self.finding($0) } }
        try await AnalyticsFixture.run(plugins: plugins) { analytics in
            try await analytics.goLive("show", "s1")
            try await analytics.watch("show", viewers: 20, clickers: 5)
            let before = try await analytics.get("show", windows: 10)
            #expect(try await analytics.watch.round(after: nil) == nil)
            let sequence = await analytics.machine.committedSequence
            var seen = try await analytics.get("show", windows: 10)
            let finding = try #require(seen.findings.first)
            #expect(seen.findings.count == 1 && finding.numerator == 20 && finding.detector == "test.detector")
            #expect(finding.foundAt == analytics.clock.now())
            seen.findings = []
            #expect(seen == before, "a finding moves no figure")

            analytics.clock.advance(by: .seconds(5))
            _ = try await analytics.watch.round(after: nil)
            #expect(await analytics.machine.committedSequence == sequence, "the same again is no news")
            try await analytics.watch("show", viewers: 10, clickers: 0)
            _ = try await analytics.watch.round(after: nil)
            #expect(try await analytics.get("show").findings.map(\.numerator) == [20], "those views were repeats")

            try await analytics.goLive("other", "s2")
            try await analytics.watch("other", viewers: 7, clickers: 0)
            _ = try await analytics.watch.round(after: nil)
            let all = try await analytics.findings()
            #expect(Set(all.findings.map(\.sessionID)) == ["show", "other"])
            let page = try await analytics.findings(.init(pageSize: 1))
            let rest = try await analytics.findings(.init(cursor: page.nextCursor, pageSize: 1))
            #expect(page.findings + rest.findings == all.findings && rest.nextCursor.isEmpty)
            #expect(try await analytics.findings(.init(streamerID: "s2")).findings.map(\.sessionID) == ["other"])

            try await analytics.end("show")
            analytics.clock.advance(by: .seconds(1_801))
            _ = try await analytics.seal()
            #expect(try await analytics.get("show").findings == [finding])
            analytics.clock.advance(by: .seconds(181 * 86_400))
            _ = try await analytics.seal()
            #expect(try await analytics.get("show").findings == [finding], "from the read model, when it is forgotten")
        }
    }

    @Test("replay and snapshots have the findings and ask no plugin")
    func replayed() async throws {
        let journal = MemoryJournal()
        let asked = Mutex(0)
        let plugins = Self.plugins { request in
            asked.withLock { $0 += 1 }
            return request.windows.map { Self.finding($0) }
        }
        let first = try await AnalyticsFixture.run(plugins: plugins, journal: journal) { analytics in
            try await analytics.goLive("show", "s1")
            try await analytics.watch("show", viewers: 20, clickers: 5)
            _ = try await analytics.watch.round(after: nil)
            return try await analytics.get("show")
        }
        let calls = asked.withLock { $0 }
        #expect(first.findings.count == 1 && calls == 1)
        let again = try await AnalyticsFixture.run(plugins: plugins, journal: journal) { try await $0.get("show") }
        #expect(again == first)
        #expect(asked.withLock { $0 } == calls)
    }

    @Test("an answer that breaks a rule counts for nothing, and the show's other detectors are heard")
    func lies() async throws {
        let lies: [@Sendable (inout PluginV1.AudienceFinding) -> Void] = [
            { $0.rule = "" }, { $0.denominator = 0 }, { $0.platform = "nowhere" }, { $0.endsAtUs = $0.startsAtUs },
            { $0.startsAtUs = .min }, { $0.endsAtUs = .max }, { $0.explanation = String(repeating: "x", count: 257) },
        ]
        for lie in lies {
            var plugins = Self.plugins { request in
                request.windows.map { window in
                    var finding = Self.finding(window)
                    lie(&finding)
                    return finding
                }
            }
            plugins.add(.detector, id: "test.honest", onFailure: .open) { request, _ in
                .init(findings: request.windows.map { Self.finding($0, rule: "honest") })
            }
            try await AnalyticsFixture.run(plugins: plugins) { analytics in
                try await analytics.goLive("show", "s1")
                try await analytics.watch("show", viewers: 20, clickers: 5)
                _ = try await analytics.watch.round(after: nil)
                #expect(try await analytics.get("show").findings.map(\.rule) == ["honest"])
            }
        }
    }

    @Test("at most 256 findings of a show are kept; a known one is still replaced")
    func bounded() async throws {
        try await AnalyticsFixture.run { analytics in
            try await analytics.goLive("show", "s1")
            func record(_ range: Range<Int>, numerator: UInt64 = 1) async throws -> AnalyticsV1.RecordFindingsResult {
                let start = analytics.clock.now()
                return try await analytics.machine.execute(
                    AnalyticsV1.RecordFindings(
                        sessionID: "show",
                        findings: range.map { number in
                            .init(
                                rule: "rule-\(number)", startsAt: start, endsAt: start + .seconds(10), numerator: numerator,
                                denominator: 1, explanation: "x", detector: "d")
                        }))
            }
            #expect(try await record(0..<200) == .init(recorded: 200))
            #expect(try await record(100..<300) == .init(recorded: 56, dropped: 44))
            #expect(try await record(0..<256, numerator: 2) == .init(recorded: 256))
            #expect(try await analytics.get("show").findings.count == 256)
        }
    }
}
