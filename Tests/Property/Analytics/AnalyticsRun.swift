import AnalyticsDomain
import MeshTesting
import Messages
import StateMachine
import Testing

/// The pure machine with its journal: events as bytes, as a real journal keeps them.
struct AnalyticsRun {
    var machine = AnalyticsMachine()
    private(set) var journal: [(bytes: [UInt8], time: Instant)] = []

    @discardableResult
    mutating func execute<C: Command<AnalyticsMachine>>(_ command: C, at now: Instant) throws -> C.Reply {
        let decision = try command.decide(machine, at: now)
        for event in decision.events {
            journal.append((try event.encoded(), now))
            machine.apply(event, at: now)
        }
        return decision.reply
    }

    /// A machine that has seen nothing but the journal, from an entry on.
    func replayed(from machine: AnalyticsMachine = AnalyticsMachine(), after count: Int = 0) throws -> AnalyticsMachine {
        var machine = machine
        for (bytes, time) in journal.dropFirst(count) {
            machine.apply(try AnalyticsV1.AnalyticsEvent(decoding: bytes), at: time)
        }
        return machine
    }

    /// A verified streamer who is live on these platforms.
    static func live(
        _ session: SessionID = "show-1", streamer: StreamerID = "streamer-1", on platforms: [String], at start: Instant
    ) throws -> AnalyticsRun {
        var run = AnalyticsRun()
        try run.goLive(session, streamer: streamer, on: platforms, at: start)
        return run
    }

    mutating func goLive(_ session: SessionID, streamer: StreamerID, on platforms: [String], at start: Instant) throws {
        try execute(
            AnalyticsV1.RegisterStreamerRequest(streamerID: streamer, displayName: "Farmer", fastTrack: true), at: start)
        try execute(AnalyticsV1.VerifyStreamerRequest(streamerID: streamer, identityReference: "case-1"), at: start)
        try execute(
            AnalyticsV1.StartSessionRequest(
                sessionID: session, streamerID: streamer, legs: platforms.map { .init(platform: $0) }),
            at: start)
    }

    func report(_ session: SessionID = "show-1") throws -> AnalyticsV1.GetSessionResponse { try machine.report(of: session) }

    func windows(
        _ session: SessionID = "show-1", seconds: UInt32, now: Instant
    ) throws -> [AnalyticsV1.Window] {
        let report = try report(session)
        let request = AnalyticsV1.GetSessionRequest(sessionID: session, windowSeconds: seconds)
        let shown = try #require(report.session)
        let span = try #require(try WindowSpan(request, of: shown, isSealed: report.sealed, now: now))
        return try #require(try machine.liveWindows(of: session, span))
    }
}

/// 2026-11-10T20:00:00Z: an evening.
let showStart = Instant(microseconds: 1_794_340_800_000_000)

extension AnalyticsV1.ViewerEvent {
    /// A valid event of a random kind, within `span` of the start.
    static func random(
        _ id: Int, viewers: Int, platforms: [String], span: Duration, using random: inout SeededRandom
    ) -> AnalyticsV1.ViewerEvent {
        let kinds: [AnalyticsV1.ViewerEventKind] = [.view, .view, .leave, .click, .like, .gift, .comment, .share]
        let kind = kinds.randomElement(using: &random)!
        let viewer = Int.random(in: 0..<viewers, using: &random)
        let platform = platforms.randomElement(using: &random)!
        return AnalyticsV1.ViewerEvent(
            eventID: "e\(id)", eventTime: showStart + .microseconds(Int64.random(in: 0..<span.microseconds, using: &random)),
            kind: kind, platform: platform, viewerID: ViewerID("\(platform)-\(viewer)"),
            // Every third viewer is known across platforms, consistently.
            identityID: viewer % 3 == 0 ? IdentityID("person-\(viewer)") : "",
            sku: kind == .click ? SKU("SKU-\(viewer % 7)") : "",
            count: kind == .like || kind == .gift ? .random(in: 0...50, using: &random) : 0,
            watchedMs: kind == .leave ? .random(in: 0...900_000, using: &random) : 0)
    }
}

extension Array {
    /// Cut at random into pieces of 1 to `countMax`.
    func pieces(upTo countMax: Int, using random: inout SeededRandom) -> [[Element]] {
        var rest = self[...]
        var pieces: [[Element]] = []
        while !rest.isEmpty {
            let count = Swift.min(Int.random(in: 1...countMax, using: &random), rest.count)
            pieces.append(Array(rest.prefix(count)))
            rest = rest.dropFirst(count)
        }
        return pieces
    }
}
