// swift-format-ignore-file
// DO NOT EDIT: script/generate writes this file from protos/.

extension PluginV1 {
    /// What a viewer did. The names are analytics' ViewerEventKind.
    public enum PlatformEventKind: Hashable, Sendable {
        case unspecified
        /// Entered the room.
        case view
        /// Left it.
        case leave
        /// Opened a product.
        case click
        /// Hearts.
        case like
        /// Virtual gifts.
        case gift
        /// Wrote something.
        case comment
        /// Passed the show on.
        case share
        /// A value that this version does not know; kept as it came.
        case unrecognized(Int32)

        public init(rawValue: Int32) {
            switch rawValue {
            case 0: self = .unspecified
            case 1: self = .view
            case 2: self = .leave
            case 3: self = .click
            case 4: self = .like
            case 5: self = .gift
            case 6: self = .comment
            case 7: self = .share
            default: self = .unrecognized(rawValue)
            }
        }

        public var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .view: 1
            case .leave: 2
            case .click: 3
            case .like: 4
            case .gift: 5
            case .comment: 6
            case .share: 7
            case .unrecognized(let rawValue): rawValue
            }
        }
    }

    /// Extension point "liveshop.platform-adapter/1": a platform's own event format, translated. The adapter of the platform answers; others decline.
    public struct PlatformEventsRequest: Hashable, Sendable {
        /// Name of the platform as the session's leg has it, 1–32 bytes of a–z, 0–9 and "-".
        public var platform: String = ""
        /// The show.
        public var sessionID: String = ""
        /// As the platform sent it, at most 1 MiB.
        public var payload: [UInt8] = []

        public init() {}

        public init(
            platform: String = "",
            sessionID: String = "",
            payload: [UInt8] = []
        ) {
            self.platform = platform
            self.sessionID = sessionID
            self.payload = payload
        }
    }

    /// What the payload says.
    public struct PlatformEventsResponse: Hashable, Sendable {
        /// In the payload's order; 0–1,000.
        public var events: [PluginV1.PlatformEvent] = []
        /// What could not be understood; 0–1,000. Events beside it still count.
        public var faults: [PluginV1.PlatformFault] = []
        /// Not 0: the payload holds more than 1,000 events or faults, and from this position on (as in PlatformFault) it was not read. Sent again in
        /// smaller payloads, nothing counts twice.
        public var unreadFrom: UInt32 = 0

        public init() {}

        public init(
            events: [PluginV1.PlatformEvent] = [],
            faults: [PluginV1.PlatformFault] = [],
            unreadFrom: UInt32 = 0
        ) {
            self.events = events
            self.faults = faults
            self.unreadFrom = unreadFrom
        }
    }

    /// One event in Liveshop's terms. Bounds are those of analytics' ViewerEvent; the service checks them.
    public struct PlatformEvent: Hashable, Sendable {
        /// Unique within the session, 1–64 bytes; the same for the same event whenever it is sent again.
        public var eventID: String = ""
        /// On the platform's clock, microseconds since 1970 (UTC).
        public var eventTimeUs: Int64 = 0
        /// What happened.
        public var kind: PluginV1.PlatformEventKind = .unspecified
        /// The account on the platform.
        public var viewerID: String = ""
        /// The person behind it; empty: not known.
        public var identityID: String = ""
        /// CLICK only.
        public var sku: String = ""
        /// LIKE and GIFT only.
        public var count: UInt32 = 0
        /// LEAVE only.
        public var watchedMs: UInt32 = 0

        public init() {}

        public init(
            eventID: String = "",
            eventTimeUs: Int64 = 0,
            kind: PluginV1.PlatformEventKind = .unspecified,
            viewerID: String = "",
            identityID: String = "",
            sku: String = "",
            count: UInt32 = 0,
            watchedMs: UInt32 = 0
        ) {
            self.eventID = eventID
            self.eventTimeUs = eventTimeUs
            self.kind = kind
            self.viewerID = viewerID
            self.identityID = identityID
            self.sku = sku
            self.count = count
            self.watchedMs = watchedMs
        }
    }

    /// A part of a payload that could not be understood.
    public struct PlatformFault: Hashable, Sendable {
        /// Where: the number of the line or record, from 1.
        public var position: UInt32 = 0
        /// The field at fault, as the platform calls it; may be empty.
        public var field: String = ""
        /// What was wrong and the rule it broke, 1–256 bytes.
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

    /// Extension point "liveshop.detector/1": does the audience look real? Asked every few seconds for each live show, with its latest windows.
    /// The findings of all plugins count together.
    public struct DetectorRequest: Hashable, Sendable {
        /// The show.
        public var sessionID: String = ""
        /// Who runs it.
        public var streamerID: String = ""
        /// Ascending, one leg after the other; 1–1,024. The same window comes again, with more in it, until it is over.
        public var windows: [PluginV1.AudienceWindow] = []

        public init() {}

        public init(
            sessionID: String = "",
            streamerID: String = "",
            windows: [PluginV1.AudienceWindow] = []
        ) {
            self.sessionID = sessionID
            self.streamerID = streamerID
            self.windows = windows
        }
    }

    /// Ten seconds of one leg.
    public struct AudienceWindow: Hashable, Sendable {
        /// Which leg.
        public var platform: String = ""
        /// Start, inclusive, microseconds since 1970 (UTC).
        public var startsAtUs: Int64 = 0
        /// Length.
        public var seconds: UInt32 = 0
        /// Viewers who entered.
        public var views: UInt64 = 0
        /// Viewers who left.
        public var leaves: UInt64 = 0
        /// Milliseconds watched by those who left.
        public var watchedMs: UInt64 = 0
        /// Products opened.
        public var clicks: UInt64 = 0
        /// Hearts.
        public var likes: UInt64 = 0
        /// Gifts.
        public var gifts: UInt64 = 0
        /// Comments.
        public var comments: UInt64 = 0
        /// Shares.
        public var shares: UInt64 = 0
        /// Orders paid that were placed in it.
        public var orders: UInt64 = 0

        public init() {}

        public init(
            platform: String = "",
            startsAtUs: Int64 = 0,
            seconds: UInt32 = 0,
            views: UInt64 = 0,
            leaves: UInt64 = 0,
            watchedMs: UInt64 = 0,
            clicks: UInt64 = 0,
            likes: UInt64 = 0,
            gifts: UInt64 = 0,
            comments: UInt64 = 0,
            shares: UInt64 = 0,
            orders: UInt64 = 0
        ) {
            self.platform = platform
            self.startsAtUs = startsAtUs
            self.seconds = seconds
            self.views = views
            self.leaves = leaves
            self.watchedMs = watchedMs
            self.clicks = clicks
            self.likes = likes
            self.gifts = gifts
            self.comments = comments
            self.shares = shares
            self.orders = orders
        }
    }

    /// Decline, or answer without findings, if all looks real.
    public struct DetectorResponse: Hashable, Sendable {
        /// 0–64.
        public var findings: [PluginV1.AudienceFinding] = []

        public init() {}

        public init(
            findings: [PluginV1.AudienceFinding] = []
        ) {
            self.findings = findings
        }
    }

    /// One thing that looks wrong. A finding with the same rule, platform and start replaces the one before.
    public struct AudienceFinding: Hashable, Sendable {
        /// Stable name of the rule, such as "like-to-view"; 1–64 bytes.
        public var rule: String = ""
        /// Which leg; empty: all together.
        public var platform: String = ""
        /// Start of the first window it is about, microseconds since 1970 (UTC). It and the end lie within the show, give or take 300 seconds.
        public var startsAtUs: Int64 = 0
        /// Exclusive end of the last.
        public var endsAtUs: Int64 = 0
        /// What was counted.
        public var numerator: UInt64 = 0
        /// What it was divided by.
        public var denominator: UInt64 = 0
        /// What the ratio would be expected to be at most, in parts per million.
        public var expectedMaxPpm: UInt64 = 0
        /// For people, in English, with the figures; 1–256 bytes.
        public var explanation: String = ""

        public init() {}

        public init(
            rule: String = "",
            platform: String = "",
            startsAtUs: Int64 = 0,
            endsAtUs: Int64 = 0,
            numerator: UInt64 = 0,
            denominator: UInt64 = 0,
            expectedMaxPpm: UInt64 = 0,
            explanation: String = ""
        ) {
            self.rule = rule
            self.platform = platform
            self.startsAtUs = startsAtUs
            self.endsAtUs = endsAtUs
            self.numerator = numerator
            self.denominator = denominator
            self.expectedMaxPpm = expectedMaxPpm
            self.explanation = explanation
        }
    }

}
