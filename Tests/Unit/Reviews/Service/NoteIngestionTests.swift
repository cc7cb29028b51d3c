import Journal
import Messages
import PluginMessages
import PluginPoints
import RPCCore
import ServiceKit
import Testing

@testable import ReviewsService

/// Notes from a payload to a review: read, matched, judged, stored, gone again.
@Suite struct NoteIngestionTests {
    private static let umbrella = CatalogV1.Product(
        productID: "umbrella", merchantID: "m-1", brandID: "lumen",
        titles: [.init(language: "en", text: "Lumen folding umbrella"), .init(language: "zh", text: "流明折叠伞")],
        variants: [
            .init(
                sku: "umbrella-l", gtin: "4006381333931",
                attributes: [.init(name: "MPN", value: "RX-200/L"), .init(name: "size", value: "large")]),
            .init(sku: "umbrella-s", gtin: "96385074", attributes: [.init(name: "size", value: "small")]),
        ])
    private static let tea = CatalogV1.Product(
        productID: "tea", merchantID: "m-1", titles: [.init(language: "nl", text: "Jasmijnthee uit Fujian")],
        variants: [.init(sku: "tea-1")])

    private func run(
        on journal: MemoryJournal = MemoryJournal(), plugins: (any Plugins)? = nil,
        _ body: (ReviewsTestbed) async throws -> Void
    ) async throws {
        try await ReviewsTestbed.run(on: journal, plugins: try plugins ?? BundledReviewPlugins.all()) { bed in
            try await bed.index.take([Self.umbrella, Self.tea], upTo: .init(sequence: 7))
            try await body(bed)
        }
    }

    private func note(_ id: String, version: Int = 1, _ rest: String) -> String {
        #"{"note_id": "\#(id)", "version": \#(version), \#(rest)}"#
    }

    private func ingest(
        _ notes: [String], into bed: ReviewsTestbed, snapshot: Bool = false, acceptShrink: Bool = false
    ) async throws -> ReviewsV1.IngestNotesResponse {
        let payload = #"{"format": "red-notes/1", "notes": [\#(notes.joined(separator: ","))]}"#
        return try await bed.server.ingestNotes(
            ReviewsV1.IngestNotesRequest(
                source: "red", payload: Array(payload.utf8), snapshot: snapshot, acceptShrink: acceptShrink),
            context: bed.context)
    }

    @Test func `Notes become reviews of the SKU they are about, each with its outcome`() async throws {
        try await run { bed in
            let response = try await ingest(
                [
                    note(
                        "a",
                        #""title": "通勤", "content": "质量很好，非常满意", "product_links": [{"gtin": "04006381333931"}], "paid_partnership": true"#
                    ),
                    note("b", #""title": "流明折叠伞", "content": "用了两天就坏了，太差", "author": {"nickname": "小雨", "followers": "12万"}"#),
                    note("c", #""title": "今天天气真好""#),
                    note("d", #""title": "x", "stars": 5"#),
                    #"{"note_id": "e", "status": "deleted"}"#,
                ], into: bed)
            #expect(response.reader == "liveshop.red-source 1.0.0")
            #expect(response.results.map(\.sourceID) == ["a", "b", "c", "e"])
            #expect(response.results.map { $0.result?.outcome } == [.accepted, .accepted, .refused, .takenDown])
            #expect(response.results.map(\.sku) == ["umbrella-l", "umbrella-l", "", ""])
            #expect(response.results.map { $0.match?.method } == ["gtin", "text", nil, nil])
            #expect(response.results[2].result?.reason == "UNMATCHED" && response.unmatched == 1)
            #expect(response.faults.map(\.position) == [3] && response.faults.first?.field == "stars")
            #expect((response.accepted, response.refused, response.takenDown) == (2, 1, 1))
            let shown = try await bed.pages(ReviewsV1.GetReviewsRequest(sku: "umbrella-l")).reviews
            let first = try #require(shown.first { $0.reviewID == "red:a" })
            #expect(first.disclosure?.compensated == true && first.stars == nil && first.sentiment == .positive)
            #expect(first.text == "通勤\n质量很好，非常满意")
            let second = try #require(shown.first { $0.reviewID == "red:b" })
            #expect(second.tier == .kol && second.author == "小雨" && second.sentiment == .negative)
            let figures = try await bed.aggregate("umbrella-l")
            #expect(figures.total?.votes == 2 && figures.total?.starred == 0 && figures.starMean == 0)
            #expect(figures.sentimentDenominator == 2 && figures.sentimentAccuracyBps >= 9_300)
        }
    }

    @Test func `Repeating changes nothing, an edit does, a note that is gone stays gone`() async throws {
        try await run { bed in
            let link = #""product_links": [{"sku": "tea-1"}]"#
            let first = note("a", #""title": "好茶", "author": {"followers": 10}, \#(link)"#)
            #expect(try await ingest([first], into: bed).accepted == 1)
            // More followers, another SKU by the matcher: not what the note says.
            let again = note("a", #""title": "好茶", "author": {"followers": 500000}, "product_links": [{"sku": "umbrella-s"}]"#)
            #expect(try await ingest([again], into: bed).duplicates == 1)
            let edited = try await ingest([note("a", version: 2, #""title": "好茶，又买了", \#(link)"#), first], into: bed)
            #expect(edited.results.map { $0.result?.state } == [.edited, .unspecified] && edited.stale == 1)
            #expect(try await ingest([#"{"note_id": "a", "status": "deleted"}"#], into: bed).takenDown == 1)
            let late = try await ingest([note("a", version: 3, #""title": "好茶", \#(link)"#)], into: bed)
            #expect(late.results.first?.result?.reason == "TAKEN_DOWN")
            #expect(try await ingest([#"{"note_id": "a", "status": "deleted"}"#], into: bed).duplicates == 1)
        }
    }

    @Test func `A note that was not matched is taken when the catalog has what it is about`() async throws {
        try await run { bed in
            let waiting = note("a", #""title": "Zilveren theepot", "content": "een mooie theepot""#)
            #expect(try await ingest([waiting], into: bed).unmatched == 1)
            let pot = CatalogV1.Product(
                productID: "pot", merchantID: "m-1", titles: [.init(language: "nl", text: "Zilveren theepot")],
                variants: [.init(sku: "pot-1")])
            try await bed.index.take([pot], upTo: .init(sequence: 8))
            let response = try await ingest([waiting], into: bed)
            #expect(response.accepted == 1 && response.results.first?.sku == "pot-1")
        }
    }

    @Test func `Advertising in a note is held, disclosed or not`() async throws {
        try await run { bed in
            let link = #""product_links": [{"sku": "tea-1"}]"#
            let response = try await ingest(
                [
                    note("a", #""title": "最好的茶", \#(link), "paid_partnership": true"#),
                    note("b", #""title": "最好的茶，真的", \#(link)"#),
                    note("c", #""title": "推荐这款茶，优惠码 TEA5", \#(link)"#),
                ], into: bed)
            #expect(response.results.map { $0.result?.state } == [.pending, .published, .pending])
            #expect(response.results[0].result?.pendingReason.hasPrefix("superlative") == true)
            #expect(response.results[2].result?.pendingReason.hasPrefix("undisclosed-ad") == true)
        }
    }

    @Test func `Without a matcher only a link to one of the shop's SKUs counts`() async throws {
        var plugins = InlinePlugins()
        BundledReviewPlugins.addSource(to: &plugins)
        try await run(plugins: plugins) { bed in
            let response = try await ingest(
                [
                    note("a", #""title": "流明折叠伞""#),
                    note("b", #""title": "x", "product_links": [{"sku": "gone"}, {"sku": "tea-1"}]"#),
                    note("c", #""title": "y", "product_links": [{"gtin": "4006381333931"}]"#),
                ], into: bed)
            try #require(response.results.map(\.sku) == ["", "tea-1", ""])
            #expect(response.results[1].match == ReviewsV1.NoteMatch(method: "sku", confidenceBps: 10_000))
        }
    }

    @Test func `A matcher's own table may name a SKU that the catalog has, and no other`() async throws {
        for (sku, isKnown) in [("umbrella-s", true), ("gone", false)] {
            var plugins = InlinePlugins()
            BundledReviewPlugins.addSource(to: &plugins)
            plugins.add(.matcher, id: "example.table") { _, _ in .init(sku: sku, method: "mapped", confidenceBps: 10_000) }
            try await run(plugins: plugins) { bed in
                let response = try await ingest([note("a", #""title": "x""#)], into: bed)
                #expect(response.results.first?.sku == (isKnown ? "umbrella-s" : ""))
                #expect(response.unmatched == (isKnown ? 0 : 1))
            }
        }
    }

    @Test(arguments: [
        PluginV1.MatcherResponse(sku: "other", method: "gtin", confidenceBps: 10_000), .init(sku: "tea-1", method: "magic"),
        .init(sku: "tea-1", method: "text", confidenceBps: 10_001), .init(method: "mapped"),
    ])
    func `Nonsense of a matcher is its failure`(answer: PluginV1.MatcherResponse) async throws {
        for policy in [FailurePolicy.fallback, .closed] {
            var plugins = InlinePlugins()
            BundledReviewPlugins.addSource(to: &plugins)
            plugins.add(.matcher, id: "example.odd", priority: 200, onFailure: policy) { _, _ in answer }
            BundledReviewPlugins.addMatcher(to: &plugins)
            try await run(plugins: plugins) { bed in
                let notes = [note("a", #""title": "x", "product_links": [{"sku": "tea-1"}]"#)]
                if policy == .closed {
                    let error = await #expect(throws: RPCError.self) { _ = try await ingest(notes, into: bed) }
                    #expect(error?.reason == "PLUGIN_FAILED")
                } else {
                    let response = try await ingest(notes, into: bed)
                    #expect(response.results.first?.match?.plugin == "liveshop.matcher")
                }
            }
        }
    }

    @Test func `No source plugin, a wrong source, an empty or huge payload, a plugin that fails`() async throws {
        struct Broken: Error {}
        func reason(_ plugins: InlinePlugins, _ source: String, _ payload: [UInt8]) async throws -> String {
            nonisolated(unsafe) var reason = "none"
            try await run(plugins: plugins) { bed in
                let error = await #expect(throws: RPCError.self) {
                    try await bed.server.ingestNotes(
                        ReviewsV1.IngestNotesRequest(source: source, payload: payload), context: bed.context)
                }
                reason = error.map { $0.reason.isEmpty ? $0.field : $0.reason } ?? "none"
            }
            return reason
        }
        var source = InlinePlugins()
        BundledReviewPlugins.addSource(to: &source)
        #expect(try await reason(InlinePlugins(), "red", [1]) == "NO_SOURCE_PLUGIN")
        #expect(try await reason(source, "blue", [1]) == "NO_SOURCE_PLUGIN")
        #expect(try await reason(source, "Red", [1]) == "source")
        #expect(try await reason(source, "red", []) == "payload")
        #expect(try await reason(source, "red", [UInt8](repeating: 32, count: 1 << 20 + 1)) == "payload")
        var broken = InlinePlugins()
        broken.add(.reviewSource, id: "example.broken") { _, _ in throw Broken() }
        #expect(try await reason(broken, "red", [1]) == "PLUGIN_FAILED")
        var odd = InlinePlugins()
        odd.add(.reviewSource, id: "example.odd") { _, _ in .init(faults: [.init(message: "")]) }
        #expect(try await reason(odd, "red", [1]) == "PLUGIN_FAILED")
    }

    @Test func `A star that a source plugin makes up is refused with its field`() async throws {
        var plugins = InlinePlugins()
        plugins.add(.reviewSource, id: "example.odd") { _, _ in
            .init(notes: [.init(sourceID: "a", revision: 1, text: "x", stars: 5, productLinks: [.init(sku: "tea-1")])])
        }
        try await run(plugins: plugins) { bed in
            let result = try await ingest([], into: bed).results.first?.result
            #expect(result?.outcome == .refused && result?.field == "stars")
        }
    }

    @Test func `A snapshot takes down what it lacks; one that shrank too much is quarantined`() async throws {
        try await run { bed in
            func notes(_ range: Range<Int>) -> [String] {
                range.map { note("n-\($0)", #""title": "note \#($0)", "product_links": [{"sku": "tea-1"}]"#) }
            }
            #expect(try await ingest(notes(0..<20), into: bed).accepted == 20)
            #expect(try await ingest(notes(2..<21), into: bed, snapshot: true).takenDown == 2)
            #expect(try await bed.aggregate("tea-1").total?.votes == 19)
            let error = await #expect(throws: RPCError.self) { _ = try await ingest(notes(2..<12), into: bed, snapshot: true) }
            #expect(error?.code == .failedPrecondition && error?.reason == "SNAPSHOT_QUARANTINED")
            #expect(try await bed.aggregate("tea-1").total?.votes == 19, "nothing of it was applied")
            // What could not be read is not gone.
            let faulty = try await ingest(notes(2..<20) + [#"{"note_id": "n-20"}"#], into: bed, snapshot: true)
            #expect(faulty.takenDown == 0 && faulty.faults.count == 1)
            let believed = try await ingest(notes(2..<12), into: bed, snapshot: true, acceptShrink: true)
            #expect(believed.takenDown == 9 && believed.duplicates == 10)
            #expect(try await bed.aggregate("tea-1").total?.votes == 10)
        }
    }

    @Test func `The journal replays without plugins and without the catalog`() async throws {
        let journal = MemoryJournal()
        nonisolated(unsafe) var before: [ReviewsV1.Review] = []
        try await run(on: journal) { bed in
            _ = try await ingest(
                [note("a", #""title": "流明折叠伞", "content": "很满意""#), note("b", #""title": "流明折叠伞", "content": "太差，坏了""#)],
                into: bed)
            before = try await bed.pages(ReviewsV1.GetReviewsRequest(sku: "umbrella-l")).reviews
        }
        try await ReviewsTestbed.run(on: journal) { bed in
            let after = try await bed.pages(ReviewsV1.GetReviewsRequest(sku: "umbrella-l")).reviews
            #expect(after == before && after.count == 2)
        }
    }
}
