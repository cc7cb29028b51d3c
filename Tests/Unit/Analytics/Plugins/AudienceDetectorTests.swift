import MeshTesting
import PluginConformance
import PluginMessages
import Testing

@testable import AudienceDetectorPlugin

@Suite("Analytics: audience detector") struct AudienceDetectorTests {
    static let start: Int64 = 1_767_225_600_000_000

    /// Twelve minutes of a leg in windows of 10 s; `change` has the minute.
    static func windows(
        _ platform: String = "vela", views: UInt64 = 20, _ change: (Int, inout PluginV1.AudienceWindow) -> Void = { _, _ in }
    ) -> [PluginV1.AudienceWindow] {
        (0..<72).map { index in
            var window = PluginV1.AudienceWindow(
                platform: platform, startsAtUs: start + Int64(index) * 10_000_000, seconds: 10, views: views,
                leaves: views * 4 / 5, watchedMs: 1_000, clicks: views / 10, likes: views * 2 + UInt64(index % 3))
            change(index / 6, &window)
            return window
        }
    }

    func look(
        _ windows: [PluginV1.AudienceWindow], config: String = "{}", as form: ProbeForm = .shared
    ) throws -> [PluginV1.AudienceFinding] {
        try ProbedPlugin(AudienceDetector.self, config: config).call(
            .detector, .init(sessionID: "show", streamerID: "s1", windows: windows), as: form
        ).response?.findings ?? []
    }

    @Test("an even audience is no finding", arguments: ProbeForm.allCases)
    func even(form: ProbeForm) throws {
        #expect(try look(Self.windows(), as: form).isEmpty)
        #expect(try look([], as: form).isEmpty)
    }

    @Test("likes far above what is usual on the leg are found, with the figures", arguments: ProbeForm.allCases)
    func likes(form: ProbeForm) throws {
        let windows = Self.windows { minute, window in if minute == 10 { window.likes *= 10 } }
        let findings = try look(windows, as: form)
        let finding = try #require(findings.first)
        #expect(findings.count == 1)
        #expect(finding.rule == "like-to-view" && finding.platform == "vela")
        #expect(finding.startsAtUs == Self.start + 600_000_000 && finding.endsAtUs == Self.start + 660_000_000)
        #expect(finding.denominator == 120 && finding.numerator == 2_460)
        #expect(Double(finding.expectedMaxPpm) / 1_000_000 < 20.5)
        #expect(finding.explanation.contains("2460 likes in 60 s with 120 views: 20.50 a view"))
    }

    @Test("the same minute is judged alike from one request to the next, so the same finding is no news")
    func stable() throws {
        let windows = Self.windows { minute, window in if minute == 9 { window.likes *= 10 } }
        // As it comes again and again while minutes pass, the oldest windows left out.
        let findings = try [60, 66, 72].map { count in try look(Array(windows.prefix(count).suffix(90))) }
        #expect(findings[0].count == 1)
        #expect(findings[1] == findings[0] && findings[2] == findings[0])
    }

    @Test("a steady rise, a leg with other habits and a handful of views are no findings")
    func people() throws {
        let rise = Self.windows { minute, window in window.likes = window.likes * UInt64(10 + minute) / 10 }
        let busy = Self.windows("kite") { _, window in window.likes *= 8 }
        #expect(try look(rise + busy).isEmpty)
        #expect(try look(Self.windows(views: 4) { minute, window in if minute == 10 { window.likes *= 200 } }).isEmpty)
    }

    @Test("beyond the absolute cap likes are found without a baseline")
    func cap() throws {
        let windows = Self.windows { _, window in window.likes = window.views * 301 }
        #expect(Set(try look(windows).map(\.rule)) == ["like-to-view"])
        #expect(try look(Array(windows.prefix(6))).map(\.expectedMaxPpm) == [300_000_000])
    }

    @Test("a crowd that neither leaves nor looks at anything is found; one that does is welcome")
    func flood() throws {
        func crowd(_ signs: UInt64) -> [PluginV1.AudienceWindow] {
            Self.windows { minute, window in
                guard minute == 10 else { return }
                (window.views, window.likes, window.leaves, window.clicks) = (3_000, 6_000, signs, 0)
            }
        }
        let finding = try #require(try look(crowd(2)).first)
        #expect(finding.rule == "view-flood" && finding.numerator == 18_000 && finding.denominator == 12)
        #expect(finding.explanation.contains("18000 views in 60 s, of whom 12 left or opened a product"))
        #expect(try look(crowd(2_000)).isEmpty)
        let opening = Self.windows { minute, window in
            (window.views, window.leaves, window.clicks) = minute == 0 ? (500, 0, 0) : (0, 0, 0)
        }
        #expect(try look(Array(opening.prefix(6))).map(\.rule) == ["view-flood"], "3,000 views, nobody leaves")
    }

    @Test("thresholds are configured, and a bad one is refused by name")
    func configured() throws {
        let windows = Self.windows { minute, window in if minute == 10 { window.likes *= 10 } }
        #expect(try look(windows, config: #"{"like_to_view": {"views_min": 121}}"#).isEmpty)
        #expect(try look(windows, config: #"{"median_times": 20}"#).isEmpty)
        #expect(throws: ProbeError.self) {
            try ProbedPlugin(AudienceDetector.self, config: #"{"bucket_seconds": 65}"#)
        }
    }

    @Test("any windows at all: no crash, no more findings than an answer holds, no ratio with nothing below it")
    func anyWindows() async throws {
        let detector = try ProbedPlugin(AudienceDetector.self)
        try await withSeed { random, seed in
            for _ in 0..<200 {
                let numbers: [UInt64] = [0, 1, 30, 200, 5_000, .max / 2, .max]
                let windows = (0..<Int.random(in: 0...300, using: &random)).map { _ in
                    PluginV1.AudienceWindow(
                        platform: ["a", "b", ""].randomElement(using: &random)!,
                        startsAtUs: [0, -1, .min, .max, Self.start].randomElement(using: &random)!
                            &+ Int64.random(in: 0...1_000, using: &random) * 10_000_000,
                        seconds: 10, views: numbers.randomElement(using: &random)!,
                        leaves: numbers.randomElement(using: &random)!, clicks: numbers.randomElement(using: &random)!,
                        likes: numbers.randomElement(using: &random)!)
                }
                let answer = try detector.call(.detector, .init(sessionID: "s", windows: windows))
                let findings = answer.response?.findings ?? []
                #expect(findings.count <= 64, "seed \(seed)")
                #expect(
                    findings.allSatisfy { $0.denominator > 0 && (1...256).contains($0.explanation.utf8.count) }, "seed \(seed)")
            }
        }
    }

    @Test("median and deviation, by hand")
    func baseline() {
        #expect(Baseline([1, 1, 2, 2, 4, 6, 9], countMin: 5)?.median == 2)
        #expect(Baseline([1, 1, 2, 2, 4, 6, 9], countMin: 5)?.deviation == 1.4826)
        #expect(Baseline([1, 2, 3], countMin: 4) == nil)
        #expect(Baseline.median([4, 1]) == 2.5)
    }
}
