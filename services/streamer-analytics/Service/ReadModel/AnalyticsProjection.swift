import AnalyticsDomain
import Foundation
import GRDB
import Messages
import ServiceKit

/// Shows by streamer and time, their money, and the viewers of those that are sealed: for leaderboards, lists and the past.
struct AnalyticsProjection: Projection {
    static let schemaVersion = 2

    func createSchema(_ db: Database) throws {
        try db.execute(
            sql: """
                CREATE TABLE streamer (streamer_id TEXT PRIMARY KEY, display_name TEXT NOT NULL) WITHOUT ROWID;
                CREATE TABLE session (
                    session_id TEXT PRIMARY KEY, streamer_id TEXT NOT NULL, started_us INTEGER NOT NULL, body BLOB NOT NULL,
                    sealed BLOB, viewers INTEGER NOT NULL DEFAULT 0, clickers INTEGER NOT NULL DEFAULT 0,
                    buyers INTEGER NOT NULL DEFAULT 0, too_late INTEGER NOT NULL DEFAULT 0,
                    outside INTEGER NOT NULL DEFAULT 0, refused INTEGER NOT NULL DEFAULT 0) WITHOUT ROWID;
                CREATE INDEX session_start ON session (started_us, session_id);
                CREATE INDEX session_streamer ON session (streamer_id, started_us, session_id);
                CREATE TABLE buyer (
                    session_id TEXT NOT NULL, buyer_key INTEGER NOT NULL, leg INTEGER NOT NULL,
                    PRIMARY KEY (session_id, buyer_key, leg)) WITHOUT ROWID;
                CREATE TABLE money (
                    session_id TEXT NOT NULL, leg INTEGER NOT NULL, currency TEXT NOT NULL, orders INTEGER NOT NULL,
                    gross INTEGER NOT NULL, net INTEGER NOT NULL, cancelled INTEGER NOT NULL, refunded INTEGER NOT NULL,
                    frozen INTEGER NOT NULL, PRIMARY KEY (session_id, leg, currency)) WITHOUT ROWID;
                CREATE TABLE window_money (
                    session_id TEXT NOT NULL, starts_us INTEGER NOT NULL, leg INTEGER NOT NULL, currency TEXT NOT NULL,
                    orders INTEGER NOT NULL, gross INTEGER NOT NULL, net INTEGER NOT NULL, cancelled INTEGER NOT NULL,
                    refunded INTEGER NOT NULL, frozen INTEGER NOT NULL,
                    PRIMARY KEY (session_id, starts_us, leg, currency)) WITHOUT ROWID;
                CREATE TABLE window_audience (
                    session_id TEXT NOT NULL, starts_us INTEGER NOT NULL, body BLOB NOT NULL,
                    PRIMARY KEY (session_id, starts_us)) WITHOUT ROWID;
                CREATE TABLE finding (
                    session_id TEXT NOT NULL, starts_us INTEGER NOT NULL, rule TEXT NOT NULL, platform TEXT NOT NULL,
                    streamer_id TEXT NOT NULL, body BLOB NOT NULL,
                    PRIMARY KEY (session_id, starts_us, rule, platform)) WITHOUT ROWID;
                CREATE INDEX finding_start ON finding (starts_us, session_id, rule, platform);
                CREATE INDEX finding_streamer ON finding (streamer_id, starts_us, session_id, rule, platform);
                """)
    }

    func apply(_ event: AnalyticsV1.AnalyticsEvent, at time: Instant, sequence: UInt64, in db: Database) throws {
        switch event.kind {
        case .streamerRegistered(let event):
            guard let streamer = event.streamer else { return }
            try db.execute(
                sql: "INSERT INTO streamer VALUES (?, ?)", arguments: [streamer.streamerID.rawValue, streamer.displayName])
        case .sessionStarted(let event): if let session = event.session { try start(session, in: db) }
        case .sessionEnded(let event): try end(event, in: db)
        case .viewerEventsTaken(let event):
            guard event.tooLate > 0 else { return }
            try db.execute(
                sql: "UPDATE session SET too_late = too_late + ? WHERE session_id = ?",
                arguments: [Int64(event.tooLate), event.sessionID.rawValue])
        case .sessionSealed(let event): try seal(event, in: db)
        case .findingsRecorded(let event): try record(event, in: db)
        case .ordersFollowed(let event): for sale in event.sales { try move(sale, in: db) }
        // Registration's other facts are read from the machine; forgotten shows are what this model is for.
        case .agencyRegistered, .streamerVerified, .streamerSuspended, .sessionForgotten, nil: return
        }
    }

    private func start(_ session: AnalyticsV1.Session, in db: Database) throws {
        try db.execute(
            sql: "INSERT INTO session (session_id, streamer_id, started_us, body) VALUES (?, ?, ?, ?)",
            arguments: [
                session.sessionID.rawValue, session.streamerID.rawValue, session.startedAt.microseconds, try session.stored,
            ])
    }

    private func end(_ event: AnalyticsV1.SessionEnded, in db: Database) throws {
        guard var session = try SessionArchive.session(event.sessionID, from: db) else { return }
        session.endedAt = event.endedAt
        try db.execute(
            sql: "UPDATE session SET body = ? WHERE session_id = ?",
            arguments: [try session.stored, event.sessionID.rawValue])
    }

    private func record(_ event: AnalyticsV1.FindingsRecorded, in db: Database) throws {
        for finding in event.findings {
            try db.execute(
                sql: """
                    INSERT OR REPLACE INTO finding
                    SELECT session_id, ?, ?, ?, streamer_id, ? FROM session WHERE session_id = ?
                    """,
                arguments: [
                    finding.startsAt.microseconds, finding.rule, finding.platform, try finding.stored,
                    event.sessionID.rawValue,
                ])
        }
    }

    private func seal(_ event: AnalyticsV1.SessionSealed, in db: Database) throws {
        for window in event.windows {
            try db.execute(
                sql: "INSERT INTO window_audience VALUES (?, ?, ?)",
                arguments: [event.sessionID.rawValue, window.startsAt.microseconds, try window.stored])
        }
        var figures = event
        figures.windows = []
        try db.execute(
            sql: "UPDATE session SET sealed = ?, viewers = ?, clickers = ? WHERE session_id = ?",
            arguments: [
                try figures.stored, Int64(clamping: event.total?.viewers?.count ?? 0),
                Int64(clamping: event.total?.clickers?.count ?? 0), event.sessionID.rawValue,
            ])
    }
}

extension Message {
    /// As a BLOB.
    var stored: Data { get throws { Data(try encoded()) } }

    init(stored: Data) throws { try self.init(decoding: Array(stored)) }
}
