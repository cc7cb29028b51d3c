import MeshTesting
import PluginConformance
import PluginKit
import PluginMessages
import Testing

@testable import RedSourcePlugin

/// The format of README.md, note by note.
@Suite struct RedSourcePluginTests {
    static let sample = #"""
        {
          "format": "red-notes/1",
          "notes": [
            {
              "note_id": "n-1001", "version": 3, "status": "normal",
              "author": {"nickname": "雨天小记", "followers": "1.2万"},
              "title": "通勤必备的折叠伞", "content": "撑了一个月，风大也不翻。\n缺点是有点重。",
              "liked_count": 120, "collected_count": "980",
              "tags": ["#雨伞", "防晒", "雨伞"],
              "product_links": [{"gtin": "4006381333931", "brand": "Lumen", "goods_id": "g-77"}],
              "paid_partnership": true, "employee": false, "published_at": "2023-05-01T20:30:00+08:00"
            },
            {"note_id": "n-1002", "status": "deleted"},
            {"note_id": "n-1003", "version": 1, "title": "Tea \ud83c\udf75", "author": null, "someday": [1, {"x": null}]}
          ]
        }
        """#

    private func read(_ text: String) -> PluginV1.ReviewSourceResponse { RedNotes.read(Array(text.utf8)) }

    private func notes(_ notes: String) -> String { #"{"format": "red-notes/1", "notes": [\#(notes)]}"# }

    @Test(arguments: ProbeForm.allCases)
    func `The sample of the README is read field by field`(form: ProbeForm) throws {
        let plugin = try ProbedPlugin(RedSourcePlugin.self)
        let request = PluginV1.ReviewSourceRequest(source: "red", payload: Array(Self.sample.utf8))
        let response = try #require(try plugin.call(.reviewSource, request, as: form).response)
        #expect(response.faults.isEmpty)
        #expect(
            response.notes == [
                PluginV1.SourceNote(
                    sourceID: "n-1001", revision: 3, author: "雨天小记", authorFollowers: 12_000, title: "通勤必备的折叠伞",
                    text: "撑了一个月，风大也不翻。\n缺点是有点重。", likes: 120, collects: 980, tags: ["雨伞", "防晒"],
                    productLinks: [PluginV1.ProductLink(gtin: "4006381333931", brand: "Lumen", sourceProductID: "g-77")],
                    paidPartnership: true, createdAtUs: 1_682_944_200_000_000),
                PluginV1.SourceNote(sourceID: "n-1002", deleted: true),
                PluginV1.SourceNote(sourceID: "n-1003", revision: 1, title: "Tea 🍵"),
            ])
        #expect(plugin.metrics == ["notes": 3, "faults": 0])
    }

    @Test func `Another source is somebody else's`() throws {
        let plugin = try ProbedPlugin(RedSourcePlugin.self, config: #"{"source": "crimson"}"#)
        let payload = Array(Self.sample.utf8)
        #expect(try plugin.call(.reviewSource, PluginV1.ReviewSourceRequest(source: "red", payload: payload)) == .declined(""))
        let answer = try plugin.call(.reviewSource, PluginV1.ReviewSourceRequest(source: "crimson", payload: payload))
        #expect(answer.response?.notes.count == 3)
    }

    @Test(arguments: [
        (#"{"version": 1, "title": "x"}"#, "note_id", "is missing"),
        (#"{"note_id": 7, "version": 1, "title": "x"}"#, "note_id", "must be text, is a number"),
        (#"{"note_id": "a\u0000b", "version": 1, "title": "x"}"#, "note_id", "must not contain control characters"),
        (#"{"note_id": "a", "title": "x"}"#, "version", "must be at least 1"),
        (#"{"note_id": "a", "version": -1, "title": "x"}"#, "version", "must be a whole number"),
        (#"{"note_id": "a", "version": 1.5, "title": "x"}"#, "version", "must be a whole number"),
        (#"{"note_id": "a", "version": 1}"#, "content", "must not be blank"),
        (#"{"note_id": "a", "version": 1, "title": "x", "stars": 5}"#, "stars", "carry no stars"),
        (#"{"note_id": "a", "version": 1, "title": "x", "rating": 4.5}"#, "rating", "carry no stars"),
        (#"{"note_id": "a", "version": 1, "title": "x", "status": "hidden"}"#, "status", "must be"),
        (#"{"note_id": "a", "version": 1, "title": "x", "liked_count": "1.25万"}"#, "liked_count", "must be a whole number"),
        (
            #"{"note_id": "a", "version": 1, "title": "x", "paid_partnership": "yes"}"#, "paid_partnership",
            "must be true or false"
        ),
        (
            #"{"note_id": "a", "version": 1, "title": "x", "published_at": "2023-02-29T00:00:00Z"}"#, "published_at",
            "must be a time"
        ),
        (#"{"note_id": "a", "version": 1, "title": "x", "tags": [1]}"#, "tags[0]", "must be text, is a number"),
        (#"{"note_id": "a", "version": 1, "title": "x", "tags": "雨伞"}"#, "tags", "must be an array, is text"),
        (
            #"{"note_id": "a", "version": 1, "title": "x", "product_links": [{}, {"gtin": 4}]}"#, "product_links[1].gtin",
            "must be text"
        ),
        (
            #"{"note_id": "a", "version": 1, "title": "x", "author": {"followers": "many"}}"#, "author.followers",
            "must be a whole number"
        ),
        (#"[]"#, "", "must be an object, is an array"),
    ])
    func `A bad note is a fault with position, field and rule; its neighbours count`(
        note: String, field: String, rule: String
    ) throws {
        let response = read(
            notes(
                #"{"note_id": "before", "version": 1, "title": "x"}, \#(note), {"note_id": "after", "version": 1, "title": "x"}"#
            ))
        #expect(response.notes.map(\.sourceID) == ["before", "after"])
        let fault = try #require(response.faults.first)
        #expect(response.faults.count == 1 && fault.position == 1 && fault.field == field)
        #expect(fault.message.contains(rule), "\(fault.message)")
        #expect(fault.message.utf8.count <= 256)
    }

    @Test(arguments: [
        ("", "not JSON at byte 0"), ("[]", "'{' was expected"), ("{}", "must be \"red-notes/1\""),
        (#"{"format": "red-notes/2", "notes": [{"note_id": "a", "version": 1, "title": "x"}]}"#, "must be \"red-notes/1\""),
        (#"{"format": "red-notes/1"}"#, "notes: is missing"),
        (#"{"format": "red-notes/1", "notes": {"note_id": "a"}}"#, "must be an array, is an object"),
        (#"{"format": "red-notes/1", "notes": []} x"#, "something after the end"),
        (String(repeating: "[", count: 100_000), "'{' was expected"),
        (#"{"x": "# + String(repeating: "[", count: 100_000), "more than 16 levels"),
    ])
    func `A payload that is none is one fault`(payload: String, message: String) {
        let response = read(payload)
        #expect(response.notes.isEmpty)
        #expect(response.faults.count == 1)
        #expect(response.faults.first?.message.contains(message) == true, "\(response.faults)")
    }

    @Test func `A payload that was cut keeps the notes before the cut`() {
        let whole = notes((0..<5).map { #"{"note_id": "n-\#($0)", "version": 1, "title": "x"}"# }.joined(separator: ","))
        let cut = RedNotes.read(Array(whole.utf8.dropLast(60)))
        #expect(
            cut.notes.map(\.sourceID) == ["n-0", "n-1", "n-2"] || cut.notes.map(\.sourceID) == ["n-0", "n-1", "n-2", "n-3"])
        #expect(cut.faults.count == 1)
        #expect(cut.faults.first?.message.contains("the rest was not read") == true)
    }

    @Test func `Notes that are there twice are a fault, so that no snapshot is made of half of them`() {
        let note = { (id: String) in #"[{"note_id": "\#(id)", "version": 1, "title": "x"}]"# }
        let response = read(#"{"format": "red-notes/1", "notes": \#(note("a")), "notes": \#(note("b"))}"#)
        #expect(response.notes.map(\.sourceID) == ["a"])
        #expect(response.faults.map(\.field) == ["notes"])
    }

    @Test func `The five-hundred-and-first note is a fault`() {
        let many = read(notes((0..<700).map { #"{"note_id": "n-\#($0)", "version": 1, "title": "x"}"# }.joined(separator: ",")))
        #expect(many.notes.count == 500)
        #expect(many.faults.map(\.position) == [500])
        let bad = read(notes(Array(repeating: "{}", count: 700).joined(separator: ",")))
        #expect(bad.notes.isEmpty && bad.faults.count == 500)
    }

    @Test(
        arguments: [
            ("2023-05-01T20:30:00+08:00", 1_682_944_200_000_000), ("2000-01-01T00:00:00Z", 946_684_800_000_000),
            ("2024-02-29T23:59:59.25-05:30", 1_709_270_999_250_000), ("2023-05-01 12:30:00Z", 1_682_944_200_000_000),
        ] as [(String, Int64)])
    func `Times are read with their offset`(text: String, microseconds: Int64) {
        #expect(NoteTime.microseconds(text) == microseconds)
    }

    @Test func `No bytes bring it down, and what it answers keeps to the rules`() async throws {
        let plugin = try ProbedPlugin(RedSourcePlugin.self)
        let sample = Array(Self.sample.utf8)
        let splinters = [
            "{", "}", "[", "]", "\"", "\\u", "\\ud800", ":", ",", "-", "1e999", "null", "\u{0}", "万", "notes",
            "9999999999999999999",
        ]
        try await withSeed { random, seed in
            for _ in 0..<3_000 {
                var payload = sample
                for _ in 0..<Int.random(in: 1...8, using: &random) {
                    let position = Int.random(in: 0...payload.count, using: &random)
                    switch Int.random(in: 0..<4, using: &random) {
                    case 0 where position < payload.count: payload[position] = UInt8.random(in: 0...255, using: &random)
                    case 1:
                        payload.removeSubrange(position..<min(payload.count, position + Int.random(in: 0...40, using: &random)))
                    case 2: payload.insert(contentsOf: Array(splinters.randomElement(using: &random)!.utf8), at: position)
                    default: payload.insert(contentsOf: payload.prefix(position).suffix(60), at: position)
                    }
                }
                let answer = try plugin.call(.reviewSource, PluginV1.ReviewSourceRequest(source: "red", payload: payload))
                let response = try #require(answer.response, "seed \(seed)")
                #expect(response.notes.count <= 500 && response.faults.count <= 500, "seed \(seed)")
                #expect(response.faults.allSatisfy { (1...256).contains($0.message.utf8.count) }, "seed \(seed)")
                #expect(
                    response.notes.allSatisfy { $0.stars == 0 && (1...128).contains($0.sourceID.utf8.count) }, "seed \(seed)")
            }
        }
    }
}
