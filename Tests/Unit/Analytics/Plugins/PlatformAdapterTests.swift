import Messages
import PluginConformance
import PluginMessages
import Testing

/// The adapters by their READMEs: what each line or record means, and which rule a broken one breaks.
@Suite("Analytics: platform adapters") struct PlatformAdapterTests {
    /// 2026-01-01T00:00:01.250Z.
    static let time: Int64 = 1_767_225_601_250_000

    static let acts = [
        PlatformAct(id: 1, microseconds: time, kind: .view, viewer: "u1", person: "p1"),
        PlatformAct(id: 2, microseconds: time, kind: .leave, viewer: "u1", watchedMs: 63_007),
        PlatformAct(id: 3, microseconds: time, kind: .click, viewer: "观众-2", sku: "SKU-1"),
        PlatformAct(id: 4, microseconds: time, kind: .like, viewer: "u3", count: 100_000),
        PlatformAct(id: 5, microseconds: time, kind: .gift, viewer: "u3", person: "p3", count: 2),
        PlatformAct(id: 6, microseconds: time, kind: .comment, viewer: "u4"),
        PlatformAct(id: 7, microseconds: time, kind: .share, viewer: "u4"),
    ]

    @Test("every kind of event, packed and as structs", arguments: PlatformWire.allCases, ProbeForm.allCases)
    func everyKind(wire: PlatformWire, form: ProbeForm) throws {
        let response = try #require(try wire.read(wire.payload(Self.acts), as: form))
        #expect(response.faults.isEmpty && response.unreadFrom == 0)
        for (event, act) in zip(response.events, Self.acts) {
            #expect(event.eventTimeUs == act.microseconds)
            #expect(event.kind.rawValue == act.kind.rawValue)
            #expect(event.viewerID == act.viewer && event.identityID == act.person && event.sku == act.sku)
            #expect(event.count == (act.kind == .like || act.kind == .gift ? act.count : 0))
            #expect(event.watchedMs == act.watchedMs)
            #expect(event.eventID.hasPrefix("\(wire.rawValue)/"), "legs share the ids of a session")
        }
        #expect(Set(response.events.map(\.eventID)).count == Self.acts.count)
        #expect(try wire.read(wire.payload(Self.acts.reversed()))?.events == response.events.reversed())
    }

    @Test("another platform is declined", arguments: PlatformWire.allCases)
    func anotherPlatform(wire: PlatformWire) throws {
        let answer = try wire.adapter().call(.platformAdapter, .init(platform: "nobody", payload: [1]))
        #expect(answer == .declined(""))
    }

    /// The events (viewer, count), and the faults as position and field.
    func check(
        _ wire: PlatformWire, _ payload: [UInt8], _ viewers: [String], _ faults: [String],
        sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        let response = try #require(try wire.read(payload))
        #expect(response.events.map(\.viewerID) == viewers, sourceLocation: sourceLocation)
        #expect(response.faults.map { "\($0.position) \($0.field)" } == faults, sourceLocation: sourceLocation)
        for fault in response.faults {
            #expect((1...256).contains(fault.message.utf8.count), sourceLocation: sourceLocation)
            #expect(fault.message.hasPrefix(fault.field), sourceLocation: sourceLocation)
        }
    }

    @Test("vela: a line that breaks a rule is named with its field, and spoils no other")
    func velaFaults() throws {
        let good = #"{"id":"1","at":"2026-01-01T00:00:01Z","type":"enter","user":{"id":"u1"},"new":[{"a":null}]}"#
        let cases: [(String, String)] = [
            ("", "record"), ("{", "record"), ("[1]", "record"), (good + good, "record"), (#"{"id":"1","id":"2"}"#, "record"),
            (String(repeating: "[", count: 5_000), "record"), (String(repeating: "[", count: 100), "record"),
            ("{\"id\":\"\\ud800\"}", "record"),
            (good.replacing(#""1""#, with: "1"), "id"), (good.replacing(#""1""#, with: #""""#), "id"),
            (good.replacing(#""1""#, with: #""\u0000""#), "id"),
            (good.replacing("2026-01-01T", with: "2026-02-29T"), "at"), (good.replacing("00:01Z", with: "00:60Z"), "at"),
            (good.replacing("01Z", with: "01.1234567Z"), "at"), (good.replacing("01Z", with: "01"), "at"),
            (good.replacing("2026", with: "1969"), "at"),
            (good.replacing("enter", with: "dance"), "type"), (good.replacing("enter", with: "open"), "item"),
            (good.replacing("enter", with: "exit"), "stay"),
            (good.replacing("enter\"", with: "exit\",\"stay\":0.0001"), "stay"),
            (good.replacing("enter\"", with: "heart\",\"n\":0"), "n"),
            (good.replacing("enter\"", with: "heart\",\"n\":1e3"), "n"),
            (good.replacing("enter\"", with: "gift\",\"n\":100001"), "n"),
            (good.replacing(#"{"id":"u1"}"#, with: #""u1""#), "user"), (good.replacing(#""u1""#, with: "null"), "user.id"),
            (good.replacing(#""u1""#, with: #""u1","person":7"#), "user.person"),
        ]
        var payload: [UInt8] = []
        for (line, _) in cases { payload += Array(line.utf8) + [0x0A] }
        payload += [0x22, 0xFF, 0x22, 0x0A] + Array(good.utf8)
        try check(.vela, payload, ["u1"], cases.enumerated().map { "\($0 + 1) \($1.1)" } + ["\(cases.count + 1) record"])
    }

    @Test("kite: hearts come in batches; a line or a heart that breaks a rule is named, and spoils no other")
    func kiteFaults() throws {
        let lines: [(String, [String], [String])] = [
            ("1|1767225601250|H|u1*12,u2,u3~p3*5", ["u1", "u2", "u3"], []),
            ("2|1767225601250|H|u1*0,u2,*3,u4*100001,%zz", ["u2"], ["hearts[0]", "hearts[2]", "hearts[3]", "hearts[4]"]),
            ("3|1767225601250|I|a%7Cb%2c", ["a|b,"], []),
            ("", [], ["record"]), ("4|1767225601250|I", [], ["record"]), ("x|1767225601250|I|u1", [], ["seq"]),
            ("0001|1767225601250|I|u1", [], ["seq"]), ("1234567890123456789|1|I|u1", [], ["seq"]),
            ("5|-1|I|u1", [], ["time"]), ("5|123456789012345|I|u1", [], ["time"]), ("5|1|X|u1", [], ["code"]),
            ("5|1|I|", [], ["user"]), ("5|1|I|u%0a", [], ["user"]), ("5|1|I|u%C3%28", [], ["user"]),
            ("5|1|I|u1~", [], ["user"]), ("5|1|I|\(String(repeating: "u", count: 65))", [], ["user"]),
            ("5|1|I|u1|more", [], ["record"]), ("5|1|K|u1", [], ["sku"]), ("5|1|K|u1|S|more", [], ["record"]),
            ("5|1|O|u1|345600001", [], ["watched_ms"]), ("5|1|G|u1|0", [], ["count"]), ("5|1|O|u1", [], ["watched_ms"]),
            ("5|1|H|\(Array(repeating: "u", count: 201).joined(separator: ","))", [], ["hearts"]),
            (String(repeating: "x", count: 20_000), [], ["record"]),
        ]
        var payload = PlatformWire.kite.header
        for (line, _, _) in lines { payload += Array(line.utf8) + [0x0A] }
        let faults = lines.enumerated().flatMap { index, line in line.2.map { "\(index + 2) \($0)" } }
        try check(.kite, payload, lines.flatMap(\.1), faults)
        try check(.kite, Array("kite/2\n1|1|I|u1".utf8), [], ["1 header"])
        let hearts = try #require(try PlatformWire.kite.read(Array("kite/1\n1|1767225601250|H|u1*12,u2".utf8)))
        #expect(hearts.events.map(\.eventID) == ["kite/1/0", "kite/1/1"])
        #expect(hearts.events.map(\.count) == [12, 1])
    }

    @Test("orca: a record that breaks a rule is named with its field, and spoils no other unless it is its length")
    func orcaFaults() throws {
        let wire = PlatformWire.orca
        let good = Array(wire.record(Self.acts[0]).dropFirst(4))
        func record(_ body: [UInt8]) -> [UInt8] { PlatformWire.bigEndian(UInt32(body.count)) + body }
        func changed(_ index: Int, _ byte: UInt8) -> [UInt8] {
            var body = good
            body[index] = byte
            return record(body)
        }
        let fixed = Array(good.prefix(24))
        let actor = Array(good.dropFirst(24))
        let cases: [([UInt8], String)] = [
            (changed(0, 9), "kind"), (changed(2, 1), "reserved"), (changed(20, 0xFF), "nanoseconds"),
            (record(fixed), "actor"), (record(fixed + [1, 0, 0]), "actor.account"), (record(fixed + actor + actor), "actor"),
            (record(fixed + [1, 0, 9]), "actor"), (record(fixed + [1, 0, 4, 1, 0, 1, 0xFF]), "actor.account"),
            (record(fixed + actor + [9, 0, 0]), "field 9"), (changed(0, 3), "item"), (changed(0, 2), "stay"),
            (record([4] + fixed.dropFirst() + actor + [3, 0, 1, 1]), "amount"),
            (record(fixed + [1, 0, 3, 7, 0, 0]), "actor.field 7"),
            (record(fixed + actor + Array(repeating: [200, 0, 0], count: 40).flatMap { $0 }), "fields"),
        ]
        // Tags from 128 may be skipped.
        let extended = record(fixed + actor + [200, 0, 2, 1, 2])
        let payload = wire.header + cases.flatMap(\.0) + extended + [0, 0, 0, 23]
        try check(
            wire, payload, ["u1"], cases.enumerated().map { "\($0 + 1) \($1.1)" } + ["\(cases.count + 2) length"])
        try check(wire, [1, 2, 3], [], ["1 header"])
        try check(wire, wire.header, [], [])
    }

    @Test("what does not fit one answer is left unread, and read when sent again", arguments: PlatformWire.allCases)
    func moreThanOneAnswer(wire: PlatformWire) throws {
        let acts = (0..<1_300).map { PlatformAct(id: $0, microseconds: Self.time, kind: .view, viewer: "u\($0)") }
        let first = try #require(try wire.read(wire.payload(acts)))
        #expect(first.events.count == 1_000)
        // The first line of kite is its header.
        #expect(first.unreadFrom == (wire == .kite ? 1_002 : 1_001))
        let rest = try #require(try wire.read(wire.payload(Array(acts[1_000...]))))
        #expect(rest.unreadFrom == 0)
        #expect(Set((first.events + rest.events).map(\.eventID)).count == 1_300)
    }
}
