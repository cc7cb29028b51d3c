import Messages
import OrcaAdapterPlugin
import PluginConformance
import PluginMessages
import VelaAdapterPlugin

/// One event as a platform knows it, to be written in any of the three formats.
struct PlatformAct: Hashable, Sendable {
    var id: Int
    var microseconds: Int64
    var kind: AnalyticsV1.ViewerEventKind
    var viewer: String
    var person = ""
    var sku = ""
    var count: UInt32 = 1
    var watchedMs: UInt32 = 0
}

/// The three platforms: how each writes events, and the plugin that reads them, through its real table.
enum PlatformWire: String, CaseIterable, Sendable {
    case vela, kite, orca

    func adapter() throws -> ProbedPlugin {
        switch self {
        case .vela: try ProbedPlugin(VelaAdapter.self)
        case .kite: try ProbedPlugin(product: "kite-adapter")
        case .orca: try ProbedPlugin(OrcaAdapter.self)
        }
    }

    func read(_ payload: [UInt8], as form: ProbeForm = .shared) throws -> PluginV1.PlatformEventsResponse? {
        try adapter().call(
            .platformAdapter, .init(platform: rawValue, sessionID: "show", payload: payload), as: form
        ).response
    }

    /// What begins every payload.
    var header: [UInt8] {
        switch self {
        case .vela: []
        case .kite: Array("kite/1\n".utf8)
        case .orca: [0x4F, 0x52, 0x43, 0x41, 1, 0, 0, 0]
        }
    }

    func payload(_ acts: [PlatformAct]) -> [UInt8] { header + acts.flatMap(record) }

    func record(_ act: PlatformAct) -> [UInt8] {
        switch self {
        case .vela: Array(vela(act).utf8) + [0x0A]
        case .kite: Array(kite(act).utf8) + [0x0A]
        case .orca: orca(act)
        }
    }

    private func vela(_ act: PlatformAct) -> String {
        let user = "{\"id\":\"\(act.viewer)\"\(act.person.isEmpty ? "" : ",\"person\":\"\(act.person)\"")}"
        let detail =
            switch act.kind {
            case .leave: "exit\",\"stay\":\(act.watchedMs / 1_000).\(String(1_000 + act.watchedMs % 1_000).dropFirst())"
            case .click: "open\",\"item\":\"\(act.sku)\""
            case .like: "heart\",\"n\":\(act.count)"
            case .gift: "gift\",\"n\":\(act.count)"
            case .comment: "say\""
            case .share: "pass\""
            default: "enter\""
            }
        return "{\"id\":\"\(act.id)\",\"at\":\"\(Self.rfc3339(act.microseconds))\",\"user\":\(user),\"type\":\"\(detail)}"
    }

    private func kite(_ act: PlatformAct) -> String {
        let user = act.viewer + (act.person.isEmpty ? "" : "~\(act.person)")
        let start = "\(act.id)|\(act.microseconds / 1_000)|"
        return switch act.kind {
        case .leave: "\(start)O|\(user)|\(act.watchedMs)"
        case .click: "\(start)K|\(user)|\(act.sku)"
        case .like: "\(start)H|\(user)*\(act.count)"
        case .gift: "\(start)G|\(user)|\(act.count)"
        case .comment: "\(start)C|\(user)"
        case .share: "\(start)S|\(user)"
        default: "\(start)I|\(user)"
        }
    }

    private func orca(_ act: PlatformAct) -> [UInt8] {
        func field(_ tag: UInt8, _ bytes: [UInt8]) -> [UInt8] { [tag] + Self.bigEndian(UInt16(bytes.count)) + bytes }
        func text(_ tag: UInt8, _ text: String) -> [UInt8] { field(tag, Array(text.utf8)) }
        let kinds: [AnalyticsV1.ViewerEventKind: UInt8] = [
            .view: 1, .leave: 2, .click: 3, .like: 4, .gift: 5, .comment: 6, .share: 7,
        ]
        var body: [UInt8] = [kinds[act.kind] ?? 0, 0, 0, 0, 0, 0, 0, 0] + Self.bigEndian(UInt64(act.id))
        body +=
            Self.bigEndian(UInt32(act.microseconds / 1_000_000)) + Self.bigEndian(UInt32(act.microseconds % 1_000_000 * 1_000))
        body += field(1, text(1, act.viewer) + (act.person.isEmpty ? [] : text(2, act.person)))
        switch act.kind {
        case .click: body += field(2, text(1, act.sku))
        case .like, .gift: body += field(3, Self.bigEndian(act.count))
        case .leave: body += field(4, Self.bigEndian(act.watchedMs))
        default: break
        }
        return Self.bigEndian(UInt32(body.count)) + body
    }

    static func bigEndian(_ number: some FixedWidthInteger) -> [UInt8] {
        withUnsafeBytes(of: number.bigEndian) { Array($0) }
    }

    /// Of the first day of 2026, in Shanghai, to the millisecond.
    private static func rfc3339(_ microseconds: Int64) -> String {
        let since = microseconds / 1_000 - 1_767_196_800_000
        func two(_ number: Int64) -> String { "\(number < 10 ? "0" : "")\(number)" }
        let (seconds, milliseconds) = (since / 1_000, String(1_000 + since % 1_000).dropFirst())
        return "2026-01-01T\(two(seconds / 3_600)):\(two(seconds / 60 % 60)):\(two(seconds % 60)).\(milliseconds)+08:00"
    }
}
