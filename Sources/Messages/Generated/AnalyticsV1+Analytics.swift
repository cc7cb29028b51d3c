// swift-format-ignore-file
// DO NOT EDIT: script/generate writes this file from protos/.

extension AnalyticsV1 {
    /// Why one event of a batch was not taken.
    public enum RefusalReason: Hashable, Sendable {
        /// Not said; never stored.
        case unspecified
        /// A field broke its rule; `message` names both.
        case invalid
        /// Older than the dedupe window: 30 minutes before now, or less when more than 16,777,216 events arrived within them. Counted.
        case tooLate
        /// More than 5 seconds in the future.
        case future
        /// Before the session's start, not before its end, or more than 4 days after its start (no show is longer).
        case outsideSession
        /// The platform is not a leg of the session.
        case unknownPlatform
        /// A value that this version does not know; kept as it came.
        case unrecognized(Int32)

        public init(rawValue: Int32) {
            switch rawValue {
            case 0: self = .unspecified
            case 1: self = .invalid
            case 2: self = .tooLate
            case 3: self = .future
            case 4: self = .outsideSession
            case 5: self = .unknownPlatform
            default: self = .unrecognized(rawValue)
            }
        }

        public var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .invalid: 1
            case .tooLate: 2
            case .future: 3
            case .outsideSession: 4
            case .unknownPlatform: 5
            case .unrecognized(let rawValue): rawValue
            }
        }
    }

    /// What a leaderboard ranks by.
    public enum LeaderboardMetric: Hashable, Sendable {
        /// Not said; never stored.
        case unspecified
        /// Gross GMV in `currency`.
        case gross
        /// Net GMV in `currency`.
        case net
        /// Sum over shows of their unique viewers.
        case viewers
        /// Sum of buyers / sum of clickers.
        case conversion
        /// A value that this version does not know; kept as it came.
        case unrecognized(Int32)

        public init(rawValue: Int32) {
            switch rawValue {
            case 0: self = .unspecified
            case 1: self = .gross
            case 2: self = .net
            case 3: self = .viewers
            case 4: self = .conversion
            default: self = .unrecognized(rawValue)
            }
        }

        public var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .gross: 1
            case .net: 2
            case .viewers: 3
            case .conversion: 4
            case .unrecognized(let rawValue): rawValue
            }
        }
    }

    /// See the method `RegisterStreamer`.
    public struct RegisterStreamerRequest: Hashable, Sendable {
        /// 1–64 bytes, chosen by the caller.
        public var streamerID: StreamerID = ""
        /// 1–128 bytes.
        public var displayName: String = ""
        /// A registered agency, or empty: independent.
        public var agencyID: AgencyID = ""
        /// Without training; never without an identity check.
        public var fastTrack: Bool = false

        public init() {}

        public init(
            streamerID: StreamerID = "",
            displayName: String = "",
            agencyID: AgencyID = "",
            fastTrack: Bool = false
        ) {
            self.streamerID = streamerID
            self.displayName = displayName
            self.agencyID = agencyID
            self.fastTrack = fastTrack
        }
    }

    /// What `RegisterStreamer` answers.
    public struct RegisterStreamerResponse: Hashable, Sendable {
        /// The streamer as it is now.
        public var streamer: AnalyticsV1.Streamer? = nil

        public init() {}

        public init(
            streamer: AnalyticsV1.Streamer? = nil
        ) {
            self.streamer = streamer
        }
    }

    /// See the method `VerifyStreamer`.
    public struct VerifyStreamerRequest: Hashable, Sendable {
        /// A registered streamer.
        public var streamerID: StreamerID = ""
        /// Where the identity check is filed, 1–128 bytes. Required on every path.
        public var identityReference: String = ""
        /// Where the training certificate is filed, 0–128 bytes. Required unless the streamer is on the fast track.
        public var trainingReference: String = ""

        public init() {}

        public init(
            streamerID: StreamerID = "",
            identityReference: String = "",
            trainingReference: String = ""
        ) {
            self.streamerID = streamerID
            self.identityReference = identityReference
            self.trainingReference = trainingReference
        }
    }

    /// What `VerifyStreamer` answers.
    public struct VerifyStreamerResponse: Hashable, Sendable {
        /// The streamer as it is now.
        public var streamer: AnalyticsV1.Streamer? = nil

        public init() {}

        public init(
            streamer: AnalyticsV1.Streamer? = nil
        ) {
            self.streamer = streamer
        }
    }

    /// See the method `SuspendStreamer`.
    public struct SuspendStreamerRequest: Hashable, Sendable {
        /// A registered streamer.
        public var streamerID: StreamerID = ""
        /// 1–512 bytes.
        public var reason: String = ""

        public init() {}

        public init(
            streamerID: StreamerID = "",
            reason: String = ""
        ) {
            self.streamerID = streamerID
            self.reason = reason
        }
    }

    /// What `SuspendStreamer` answers.
    public struct SuspendStreamerResponse: Hashable, Sendable {
        /// The streamer as it is now.
        public var streamer: AnalyticsV1.Streamer? = nil
        /// The show that this ended; empty if none was live.
        public var endedSessionID: SessionID = ""

        public init() {}

        public init(
            streamer: AnalyticsV1.Streamer? = nil,
            endedSessionID: SessionID = ""
        ) {
            self.streamer = streamer
            self.endedSessionID = endedSessionID
        }
    }

    /// See the method `GetStreamer`.
    public struct GetStreamerRequest: Hashable, Sendable {
        /// A registered streamer.
        public var streamerID: StreamerID = ""

        public init() {}

        public init(
            streamerID: StreamerID = ""
        ) {
            self.streamerID = streamerID
        }
    }

    /// What `GetStreamer` answers.
    public struct GetStreamerResponse: Hashable, Sendable {
        /// The streamer as it is now.
        public var streamer: AnalyticsV1.Streamer? = nil
        /// The show that is live now; empty if none.
        public var liveSessionID: SessionID = ""

        public init() {}

        public init(
            streamer: AnalyticsV1.Streamer? = nil,
            liveSessionID: SessionID = ""
        ) {
            self.streamer = streamer
            self.liveSessionID = liveSessionID
        }
    }

    /// See the method `RegisterAgency`.
    public struct RegisterAgencyRequest: Hashable, Sendable {
        /// 1–64 bytes, chosen by the caller.
        public var agencyID: AgencyID = ""
        /// 1–128 bytes.
        public var displayName: String = ""

        public init() {}

        public init(
            agencyID: AgencyID = "",
            displayName: String = ""
        ) {
            self.agencyID = agencyID
            self.displayName = displayName
        }
    }

    /// What `RegisterAgency` answers.
    public struct RegisterAgencyResponse: Hashable, Sendable {
        /// The agency as it is now.
        public var agency: AnalyticsV1.Agency? = nil

        public init() {}

        public init(
            agency: AnalyticsV1.Agency? = nil
        ) {
            self.agency = agency
        }
    }

    /// See the method `StartSession`.
    public struct StartSessionRequest: Hashable, Sendable {
        /// 1–64 bytes, chosen by the caller.
        public var sessionID: SessionID = ""
        /// A registered streamer.
        public var streamerID: StreamerID = ""
        /// 0–256 bytes.
        public var title: String = ""
        /// 1–8 legs, each platform once.
        public var legs: [AnalyticsV1.PlatformLeg] = []

        public init() {}

        public init(
            sessionID: SessionID = "",
            streamerID: StreamerID = "",
            title: String = "",
            legs: [AnalyticsV1.PlatformLeg] = []
        ) {
            self.sessionID = sessionID
            self.streamerID = streamerID
            self.title = title
            self.legs = legs
        }
    }

    /// What `StartSession` answers.
    public struct StartSessionResponse: Hashable, Sendable {
        /// The show as it is now.
        public var session: AnalyticsV1.Session? = nil

        public init() {}

        public init(
            session: AnalyticsV1.Session? = nil
        ) {
            self.session = session
        }
    }

    /// See the method `EndSession`.
    public struct EndSessionRequest: Hashable, Sendable {
        /// The session it is about.
        public var sessionID: SessionID = ""

        public init() {}

        public init(
            sessionID: SessionID = ""
        ) {
            self.sessionID = sessionID
        }
    }

    /// What `EndSession` answers.
    public struct EndSessionResponse: Hashable, Sendable {
        /// The show as it is now.
        public var session: AnalyticsV1.Session? = nil

        public init() {}

        public init(
            session: AnalyticsV1.Session? = nil
        ) {
            self.session = session
        }
    }

    /// See the method `Ingest`.
    public struct IngestRequest: Hashable, Sendable {
        /// The session it is about.
        public var sessionID: SessionID = ""
        /// 1–1,000, all of this session, in any order.
        public var events: [AnalyticsV1.ViewerEvent] = []

        public init() {}

        public init(
            sessionID: SessionID = "",
            events: [AnalyticsV1.ViewerEvent] = []
        ) {
            self.sessionID = sessionID
            self.events = events
        }
    }

    /// An event of a batch that was not taken.
    public struct RefusedEvent: Hashable, Sendable {
        /// Position in the request, from 0.
        public var index: UInt32 = 0
        /// Why.
        public var reason: AnalyticsV1.RefusalReason = .unspecified
        /// The field at fault; empty if none.
        public var field: String = ""
        /// What was wrong and the rule it broke.
        public var message: String = ""

        public init() {}

        public init(
            index: UInt32 = 0,
            reason: AnalyticsV1.RefusalReason = .unspecified,
            field: String = "",
            message: String = ""
        ) {
            self.index = index
            self.reason = reason
            self.field = field
            self.message = message
        }
    }

    /// What `Ingest` answers.
    public struct IngestResponse: Hashable, Sendable {
        /// Events that count now. accepted + duplicates + refused = events of the request.
        public var accepted: UInt32 = 0
        /// Events that counted before, or twice in this batch.
        public var duplicates: UInt32 = 0
        /// In the order of the request.
        public var refused: [AnalyticsV1.RefusedEvent] = []
        /// Accepted events whose window had ended more than 10 seconds before: they revised it.
        public var late: UInt32 = 0
        /// Starts of the 10-second windows that late events revised, ascending.
        public var revisedWindows: [AnalyticsV1.RevisedWindow] = []

        public init() {}

        public init(
            accepted: UInt32 = 0,
            duplicates: UInt32 = 0,
            refused: [AnalyticsV1.RefusedEvent] = [],
            late: UInt32 = 0,
            revisedWindows: [AnalyticsV1.RevisedWindow] = []
        ) {
            self.accepted = accepted
            self.duplicates = duplicates
            self.refused = refused
            self.late = late
            self.revisedWindows = revisedWindows
        }
    }

    /// What `IngestStream` answers: the sum over its batches.
    public struct IngestStreamResponse: Hashable, Sendable {
        /// Batches taken.
        public var batches: UInt64 = 0
        /// Events that count now. accepted + duplicates + refused = events of all batches.
        public var accepted: UInt64 = 0
        /// Events that counted before, or twice in the stream.
        public var duplicates: UInt64 = 0
        /// Events that were not taken.
        public var refused: UInt64 = 0
        /// Accepted events whose window had ended more than 10 seconds before: they revised it.
        public var late: UInt64 = 0

        public init() {}

        public init(
            batches: UInt64 = 0,
            accepted: UInt64 = 0,
            duplicates: UInt64 = 0,
            refused: UInt64 = 0,
            late: UInt64 = 0
        ) {
            self.batches = batches
            self.accepted = accepted
            self.duplicates = duplicates
            self.refused = refused
            self.late = late
        }
    }

    /// See the method `IngestPlatform`.
    public struct IngestPlatformRequest: Hashable, Sendable {
        /// The session it is about.
        public var sessionID: SessionID = ""
        /// One of the session's legs.
        public var platform: String = ""
        /// As the platform sent it, 1 byte to 1 MiB.
        public var payload: [UInt8] = []

        public init() {}

        public init(
            sessionID: SessionID = "",
            platform: String = "",
            payload: [UInt8] = []
        ) {
            self.sessionID = sessionID
            self.platform = platform
            self.payload = payload
        }
    }

    /// A part of a payload that its adapter could not understand.
    public struct PayloadFault: Hashable, Sendable {
        /// Number of the line or record, from 1.
        public var position: UInt32 = 0
        /// The field at fault, as the platform calls it; may be empty.
        public var field: String = ""
        /// What was wrong and the rule it broke.
        public var message: String = ""

        public init() {}

        public init(
            position: UInt32 = 0,
            field: String = "",
            message: String = ""
        ) {
            self.position = position
            self.field = field
            self.message = message
        }
    }

    /// What `IngestPlatform` answers.
    public struct IngestPlatformResponse: Hashable, Sendable {
        /// Events that count now. accepted + duplicates + refused = events that the adapter understood.
        public var accepted: UInt32 = 0
        /// Events that counted before, or twice in this payload.
        public var duplicates: UInt32 = 0
        /// Understood, but not taken; `index` is the place among the events of the payload, from 0.
        public var refused: [AnalyticsV1.RefusedEvent] = []
        /// Not understood, in the payload's order. At most 1,000.
        public var faults: [AnalyticsV1.PayloadFault] = []
        /// Not 0: the payload holds more than 1,000 events or faults, and from this position on it was not read. Send it again in smaller
        /// payloads; nothing counts twice.
        public var unreadFrom: UInt32 = 0
        /// Accepted events whose window had ended more than 10 seconds before: they revised it.
        public var late: UInt32 = 0
        /// Starts of the 10-second windows that late events revised, ascending.
        public var revisedWindows: [AnalyticsV1.RevisedWindow] = []
        /// The plugin that understood it, and its version: `liveshop.kite-adapter 1.0.0`.
        public var adapter: String = ""

        public init() {}

        public init(
            accepted: UInt32 = 0,
            duplicates: UInt32 = 0,
            refused: [AnalyticsV1.RefusedEvent] = [],
            faults: [AnalyticsV1.PayloadFault] = [],
            unreadFrom: UInt32 = 0,
            late: UInt32 = 0,
            revisedWindows: [AnalyticsV1.RevisedWindow] = [],
            adapter: String = ""
        ) {
            self.accepted = accepted
            self.duplicates = duplicates
            self.refused = refused
            self.faults = faults
            self.unreadFrom = unreadFrom
            self.late = late
            self.revisedWindows = revisedWindows
            self.adapter = adapter
        }
    }

    /// A window that late events changed.
    public struct RevisedWindow: Hashable, Sendable {
        /// Start of the window, inclusive.
        public var startsAt: Instant = .epoch
        /// Late events that went into it.
        public var events: UInt32 = 0

        public init() {}

        public init(
            startsAt: Instant = .epoch,
            events: UInt32 = 0
        ) {
            self.startsAt = startsAt
            self.events = events
        }
    }

    /// See the method `GetSession`.
    public struct GetSessionRequest: Hashable, Sendable {
        /// The session it is about.
        public var sessionID: SessionID = ""
        /// Length of a window in seconds: 0 for none, else a multiple of 10 up to 86,400. Once the session is sealed (30 minutes after its
        /// end) a multiple of 60.
        public var windowSeconds: UInt32 = 0
        /// Windows that start at or after this; 0: from the session's start.
        public var windowsFrom: Instant = .epoch
        /// Windows that start before this; 0: to the session's end, or now.
        public var windowsTo: Instant = .epoch

        public init() {}

        public init(
            sessionID: SessionID = "",
            windowSeconds: UInt32 = 0,
            windowsFrom: Instant = .epoch,
            windowsTo: Instant = .epoch
        ) {
            self.sessionID = sessionID
            self.windowSeconds = windowSeconds
            self.windowsFrom = windowsFrom
            self.windowsTo = windowsTo
        }
    }

    /// What `GetSession` answers.
    public struct GetSessionResponse: Hashable, Sendable {
        /// The show as it is now.
        public var session: AnalyticsV1.Session? = nil
        /// All legs together.
        public var total: AnalyticsV1.Figures? = nil
        /// In the order of the session's legs.
        public var legs: [AnalyticsV1.Figures] = []
        /// Ascending; windows without anything in them are left out. At most 1,440.
        public var windows: [AnalyticsV1.Window] = []
        /// No viewer event will be taken any more; money may still move.
        public var sealed: Bool = false
        /// Events refused because they came too late, over all batches.
        public var eventsTooLate: UInt64 = 0
        /// Paid orders that named this session but were placed outside its interval or on no leg of it: not direct, not in any figure.
        public var ordersOutside: UInt64 = 0
        /// The last entry of order's journal that is in these figures.
        public var orderSequence: UInt64 = 0
        /// Facts of order's journal that contradict what is known of their order (paid twice, more given back than was paid): in no
        /// figure. 0 unless something is broken.
        public var orderEventsRefused: UInt64 = 0
        /// What looks wrong with the audience, by start, rule and platform; at most 256, new ones beyond them are not kept. No figure is changed
        /// by it.
        public var findings: [AnalyticsV1.Finding] = []

        public init() {}

        public init(
            session: AnalyticsV1.Session? = nil,
            total: AnalyticsV1.Figures? = nil,
            legs: [AnalyticsV1.Figures] = [],
            windows: [AnalyticsV1.Window] = [],
            sealed: Bool = false,
            eventsTooLate: UInt64 = 0,
            ordersOutside: UInt64 = 0,
            orderSequence: UInt64 = 0,
            orderEventsRefused: UInt64 = 0,
            findings: [AnalyticsV1.Finding] = []
        ) {
            self.session = session
            self.total = total
            self.legs = legs
            self.windows = windows
            self.sealed = sealed
            self.eventsTooLate = eventsTooLate
            self.ordersOutside = ordersOutside
            self.orderSequence = orderSequence
            self.orderEventsRefused = orderEventsRefused
            self.findings = findings
        }
    }

    /// See the method `WatchSession`.
    public struct WatchSessionRequest: Hashable, Sendable {
        /// The session to watch.
        public var sessionID: SessionID = ""
        /// Shortest time between two updates, 100–60,000; 0: 1,000.
        public var intervalMs: UInt32 = 0

        public init() {}

        public init(
            sessionID: SessionID = "",
            intervalMs: UInt32 = 0
        ) {
            self.sessionID = sessionID
            self.intervalMs = intervalMs
        }
    }

    /// The figures of a show at one moment, as `GetSession` gives them.
    public struct WatchSessionResponse: Hashable, Sendable {
        /// The show as it is now.
        public var session: AnalyticsV1.Session? = nil
        /// All legs together.
        public var total: AnalyticsV1.Figures? = nil
        /// In the order of the session's legs.
        public var legs: [AnalyticsV1.Figures] = []
        /// No viewer event will be taken any more; the last update.
        public var sealed: Bool = false
        /// The last entry of order's journal that is in these figures.
        public var orderSequence: UInt64 = 0
        /// What looks wrong with the audience.
        public var findings: [AnalyticsV1.Finding] = []

        public init() {}

        public init(
            session: AnalyticsV1.Session? = nil,
            total: AnalyticsV1.Figures? = nil,
            legs: [AnalyticsV1.Figures] = [],
            sealed: Bool = false,
            orderSequence: UInt64 = 0,
            findings: [AnalyticsV1.Finding] = []
        ) {
            self.session = session
            self.total = total
            self.legs = legs
            self.sealed = sealed
            self.orderSequence = orderSequence
            self.findings = findings
        }
    }

    /// See the method `ListFindings`.
    public struct ListFindingsRequest: Hashable, Sendable {
        /// Empty: of all shows.
        public var sessionID: SessionID = ""
        /// Empty: of all streamers.
        public var streamerID: StreamerID = ""
        /// `next_cursor` of the page before; empty: the first page.
        public var cursor: String = ""
        /// 1–100; 0: 20.
        public var pageSize: UInt32 = 0

        public init() {}

        public init(
            sessionID: SessionID = "",
            streamerID: StreamerID = "",
            cursor: String = "",
            pageSize: UInt32 = 0
        ) {
            self.sessionID = sessionID
            self.streamerID = streamerID
            self.cursor = cursor
            self.pageSize = pageSize
        }
    }

    /// What `ListFindings` answers.
    public struct ListFindingsResponse: Hashable, Sendable {
        /// Latest start first.
        public var findings: [AnalyticsV1.SessionFinding] = []
        /// Empty: no more.
        public var nextCursor: String = ""

        public init() {}

        public init(
            findings: [AnalyticsV1.SessionFinding] = [],
            nextCursor: String = ""
        ) {
            self.findings = findings
            self.nextCursor = nextCursor
        }
    }

    /// A finding, and the show it is about.
    public struct SessionFinding: Hashable, Sendable {
        /// The show.
        public var sessionID: SessionID = ""
        /// Who ran it.
        public var streamerID: StreamerID = ""
        /// What looks wrong.
        public var finding: AnalyticsV1.Finding? = nil

        public init() {}

        public init(
            sessionID: SessionID = "",
            streamerID: StreamerID = "",
            finding: AnalyticsV1.Finding? = nil
        ) {
            self.sessionID = sessionID
            self.streamerID = streamerID
            self.finding = finding
        }
    }

    /// See the method `ListSessions`.
    public struct ListSessionsRequest: Hashable, Sendable {
        /// Empty: all streamers.
        public var streamerID: StreamerID = ""
        /// `next_cursor` of the page before; empty: the first page.
        public var cursor: String = ""
        /// 1–100; 0: 20.
        public var pageSize: UInt32 = 0

        public init() {}

        public init(
            streamerID: StreamerID = "",
            cursor: String = "",
            pageSize: UInt32 = 0
        ) {
            self.streamerID = streamerID
            self.cursor = cursor
            self.pageSize = pageSize
        }
    }

    /// What `ListSessions` answers.
    public struct ListSessionsResponse: Hashable, Sendable {
        /// By id.
        public var sessions: [AnalyticsV1.Session] = []
        /// Empty: no more.
        public var nextCursor: String = ""

        public init() {}

        public init(
            sessions: [AnalyticsV1.Session] = [],
            nextCursor: String = ""
        ) {
            self.sessions = sessions
            self.nextCursor = nextCursor
        }
    }

    /// See the method `Leaderboard`.
    public struct LeaderboardRequest: Hashable, Sendable {
        /// What is ranked by.
        public var metric: AnalyticsV1.LeaderboardMetric = .unspecified
        /// ISO 4217. Required for GROSS and NET; names the money of the rows in every case.
        public var currency: String = ""
        /// Shows that started at or after this; 0: from the beginning.
        public var from: Instant = .epoch
        /// Shows that started before this; 0: until now.
        public var to: Instant = .epoch
        /// `next_cursor` of the page before; empty: the first page.
        public var cursor: String = ""
        /// 1–100; 0: 20.
        public var pageSize: UInt32 = 0

        public init() {}

        public init(
            metric: AnalyticsV1.LeaderboardMetric = .unspecified,
            currency: String = "",
            from: Instant = .epoch,
            to: Instant = .epoch,
            cursor: String = "",
            pageSize: UInt32 = 0
        ) {
            self.metric = metric
            self.currency = currency
            self.from = from
            self.to = to
            self.cursor = cursor
            self.pageSize = pageSize
        }
    }

    /// What `Leaderboard` answers.
    public struct LeaderboardResponse: Hashable, Sendable {
        /// Best first.
        public var rows: [AnalyticsV1.LeaderboardRow] = []
        /// Empty: no more.
        public var nextCursor: String = ""

        public init() {}

        public init(
            rows: [AnalyticsV1.LeaderboardRow] = [],
            nextCursor: String = ""
        ) {
            self.rows = rows
            self.nextCursor = nextCursor
        }
    }

    /// One streamer, over the shows of the period.
    public struct LeaderboardRow: Hashable, Sendable {
        /// From 1. Equal figures are ranked by streamer id.
        public var rank: UInt32 = 0
        /// A registered streamer.
        public var streamerID: StreamerID = ""
        /// As registered.
        public var displayName: String = ""
        /// Shows in the period.
        public var sessions: UInt32 = 0
        /// Sum over shows of unique viewers: somebody who saw two shows counts twice.
        public var viewers: UInt64 = 0
        /// Sum over shows.
        public var clickers: UInt64 = 0
        /// Sum over shows.
        public var buyers: UInt64 = 0
        /// buyers / clickers.
        public var conversion: AnalyticsV1.Ratio? = nil
        /// In the request's currency; absent if that was empty.
        public var gmv: AnalyticsV1.GMV? = nil

        public init() {}

        public init(
            rank: UInt32 = 0,
            streamerID: StreamerID = "",
            displayName: String = "",
            sessions: UInt32 = 0,
            viewers: UInt64 = 0,
            clickers: UInt64 = 0,
            buyers: UInt64 = 0,
            conversion: AnalyticsV1.Ratio? = nil,
            gmv: AnalyticsV1.GMV? = nil
        ) {
            self.rank = rank
            self.streamerID = streamerID
            self.displayName = displayName
            self.sessions = sessions
            self.viewers = viewers
            self.clickers = clickers
            self.buyers = buyers
            self.conversion = conversion
            self.gmv = gmv
        }
    }

    /// From where to read on.
    public struct ReadEventsRequest: Hashable, Sendable {
        /// Sequence number of the last entry already seen; 0: from the beginning.
        public var after: UInt64 = 0
        /// Entries, 1–1,000; 0: 256. An answer also stops, after at least one entry, before about 2 MiB.
        public var limit: UInt32 = 0
        /// Milliseconds to wait when there is nothing new, at most 30,000; then the answer is empty. 0: do not wait.
        public var waitMs: UInt32 = 0

        public init() {}

        public init(
            after: UInt64 = 0,
            limit: UInt32 = 0,
            waitMs: UInt32 = 0
        ) {
            self.after = after
            self.limit = limit
            self.waitMs = waitMs
        }
    }

    /// The next entries; empty when there were none within the wait.
    public struct ReadEventsResponse: Hashable, Sendable {
        /// Ascending by sequence. Empty: nothing came within the wait.
        public var entries: [AnalyticsV1.ReadEventsResponse.Entry] = []
        /// Of the last durable entry in the journal: how far behind the follower is.
        public var lastSequence: UInt64 = 0
        /// Of the journal that was read: 16 bytes, drawn when it was made. Sequence numbers of another journal mean nothing: a follower that has entries
        /// of one must not go on with another, even if that is longer. A journal that was restored from a backup keeps its id.
        public var journalID: [UInt8] = []

        public init() {}

        public init(
            entries: [AnalyticsV1.ReadEventsResponse.Entry] = [],
            lastSequence: UInt64 = 0,
            journalID: [UInt8] = []
        ) {
            self.entries = entries
            self.lastSequence = lastSequence
            self.journalID = journalID
        }

        /// What one command changed.
        public struct Entry: Hashable, Sendable {
            /// From 1, without gaps.
            public var sequence: UInt64 = 0
            /// When it was decided, on the clock of streamer analytics.
            public var time: Instant = .epoch
            /// What happened together. May be empty.
            public var events: [AnalyticsV1.AnalyticsEvent] = []
            /// W3C trace context of the call that made the entry, to go on with by whoever takes it in. Not kept on disk: empty if the trace is not
            /// recorded, after a restart, and for entries that are read late.
            public var traceparent: String = ""

            public init() {}

            public init(
                sequence: UInt64 = 0,
                time: Instant = .epoch,
                events: [AnalyticsV1.AnalyticsEvent] = [],
                traceparent: String = ""
            ) {
                self.sequence = sequence
                self.time = time
                self.events = events
                self.traceparent = traceparent
            }
        }

    }

    /// See the method `StreamEvents`.
    public struct StreamEventsRequest: Hashable, Sendable {
        /// Sequence number of the last entry already seen; 0: from the beginning.
        public var after: UInt64 = 0
        /// Entries in one message, 1–1,000; 0: 256.
        public var limit: UInt32 = 0

        public init() {}

        public init(
            after: UInt64 = 0,
            limit: UInt32 = 0
        ) {
            self.after = after
            self.limit = limit
        }
    }

}
