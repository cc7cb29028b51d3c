import Messages
import StateMachine

/// Streamers, agencies and shows: the whole state of the service that decisions and live figures need.
///
/// A show goes live → ended → sealed → forgotten. Until it is sealed it takes viewer events and keeps sketches and windows; until it
/// is forgotten its money moves; after that the read model alone has it.
public struct AnalyticsMachine: StateMachine {
    public typealias Event = AnalyticsV1.AnalyticsEvent
    public typealias Snapshot = AnalyticsV1.AnalyticsState

    public internal(set) var agencies: [AgencyID: AnalyticsV1.Agency] = [:]
    public internal(set) var streamers: [StreamerID: AnalyticsV1.Streamer] = [:]
    var sessions: [SessionID: SessionRecord] = [:]
    /// At most one show per streamer.
    var liveSessions: [StreamerID: SessionID] = [:]
    var seen: SeenEvents
    /// Last entry of order's journal that is in the figures.
    public internal(set) var orderCursor: UInt64 = 0
    /// Of order's journal; empty: not known yet.
    public internal(set) var orderJournalID: [UInt8] = []

    public init() { seen = SeenEvents() }

    /// For tests that want to reach the bound.
    init(seenEventsMax: Int) { seen = SeenEvents(countMax: seenEventsMax) }

    /// Whether the show is in memory: known and not forgotten.
    public func hasSession(_ id: SessionID) -> Bool { sessions[id] != nil }

    public func liveSession(of streamer: StreamerID) -> SessionID? { liveSessions[streamer] }

    var unsealedCount: Int { sessions.values.reduce(0) { $0 + ($1.sealed == nil ? 1 : 0) } }

    func streamer(_ id: StreamerID) throws(Rejection) -> AnalyticsV1.Streamer {
        guard let streamer = streamers[id] else {
            throw Rejection(.notFound, field: "streamer_id", "streamer_id: no streamer \(id) is registered")
        }
        return streamer
    }

    func session(_ id: SessionID) throws(Rejection) -> SessionRecord {
        guard let record = sessions[id] else {
            throw Rejection(.notFound, field: "session_id", "session_id: no session \(id) is known")
        }
        return record
    }
}
