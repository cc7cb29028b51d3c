// swift-format-ignore-file
// DO NOT EDIT: script/generate writes this file from protos/.

extension AnalyticsV1 {
    /// Only a verified streamer goes live. PENDING → VERIFIED → SUSPENDED; a suspended streamer needs a new identity check.
    public enum StreamerStatus: Hashable, Sendable {
        /// Not said; never stored.
        case unspecified
        /// Registered; nobody has seen an identity document yet.
        case pending
        /// Real-name identity was checked.
        case verified
        /// May not go live.
        case suspended
        /// A value that this version does not know; kept as it came.
        case unrecognized(Int32)

        public init(rawValue: Int32) {
            switch rawValue {
            case 0: self = .unspecified
            case 1: self = .pending
            case 2: self = .verified
            case 3: self = .suspended
            default: self = .unrecognized(rawValue)
            }
        }

        public var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .pending: 1
            case .verified: 2
            case .suspended: 3
            case .unrecognized(let rawValue): rawValue
            }
        }
    }

    /// What a viewer did.
    public enum ViewerEventKind: Hashable, Sendable {
        /// Not said; never stored.
        case unspecified
        /// The viewer entered the room: one view.
        case view
        /// The viewer left; `watched_ms` says after how long.
        case leave
        /// The viewer opened a product; `sku` says which.
        case click
        /// Hearts; `count` of them in one event.
        case like
        /// Virtual gifts; `count` of them in one event. Their money is not part of the GMV.
        case gift
        /// The viewer wrote something.
        case comment
        /// The viewer passed the show on.
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

    /// Somebody who sells on camera.
    public struct Streamer: Hashable, Sendable {
        /// 1–64 bytes, chosen by the caller, never reused.
        public var streamerID: StreamerID = ""
        /// 1–128 bytes.
        public var displayName: String = ""
        /// The agency (MCN) behind the streamer; empty: independent.
        public var agencyID: AgencyID = ""
        /// The short path for farmers and shop clerks: without training, never without an identity check.
        public var fastTrack: Bool = false
        /// Where the streamer stands.
        public var status: AnalyticsV1.StreamerStatus = .unspecified
        /// Where the last identity check is filed; never the document itself. Empty while pending.
        public var identityReference: String = ""
        /// Where the training certificate is filed; empty on the fast track.
        public var trainingReference: String = ""
        /// Why the status is what it is; set by a suspension.
        public var statusReason: String = ""
        /// When, on the server's clock.
        public var registeredAt: Instant = .epoch
        /// When the status last changed.
        public var statusChangedAt: Instant = .epoch

        public init() {}

        public init(
            streamerID: StreamerID = "",
            displayName: String = "",
            agencyID: AgencyID = "",
            fastTrack: Bool = false,
            status: AnalyticsV1.StreamerStatus = .unspecified,
            identityReference: String = "",
            trainingReference: String = "",
            statusReason: String = "",
            registeredAt: Instant = .epoch,
            statusChangedAt: Instant = .epoch
        ) {
            self.streamerID = streamerID
            self.displayName = displayName
            self.agencyID = agencyID
            self.fastTrack = fastTrack
            self.status = status
            self.identityReference = identityReference
            self.trainingReference = trainingReference
            self.statusReason = statusReason
            self.registeredAt = registeredAt
            self.statusChangedAt = statusChangedAt
        }
    }

    /// A multi-channel network: contracts streamers and books slots for them.
    public struct Agency: Hashable, Sendable {
        /// 1–64 bytes, chosen by the caller, never reused.
        public var agencyID: AgencyID = ""
        /// 1–128 bytes.
        public var displayName: String = ""
        /// When, on the server's clock.
        public var registeredAt: Instant = .epoch

        public init() {}

        public init(
            agencyID: AgencyID = "",
            displayName: String = "",
            registeredAt: Instant = .epoch
        ) {
            self.agencyID = agencyID
            self.displayName = displayName
            self.registeredAt = registeredAt
        }
    }

    /// One phone of a show: the same show on one platform.
    public struct PlatformLeg: Hashable, Sendable {
        /// 1–32 bytes of a–z, 0–9 and '-', e.g. "vela"; unique within the session.
        public var platform: String = ""
        /// The platform's own name of the room, 0–128 bytes.
        public var room: String = ""

        public init() {}

        public init(
            platform: String = "",
            room: String = ""
        ) {
            self.platform = platform
            self.room = room
        }
    }

    /// A show: one streamer, one interval, one or more platforms at once.
    public struct Session: Hashable, Sendable {
        /// 1–64 bytes, chosen by the caller, never reused.
        public var sessionID: SessionID = ""
        /// A registered streamer.
        public var streamerID: StreamerID = ""
        /// 0–256 bytes.
        public var title: String = ""
        /// 1–8.
        public var legs: [AnalyticsV1.PlatformLeg] = []
        /// When the show went live, on the server's clock.
        public var startedAt: Instant = .epoch
        /// Exclusive end of the show; 0 while it is live.
        public var endedAt: Instant = .epoch

        public init() {}

        public init(
            sessionID: SessionID = "",
            streamerID: StreamerID = "",
            title: String = "",
            legs: [AnalyticsV1.PlatformLeg] = [],
            startedAt: Instant = .epoch,
            endedAt: Instant = .epoch
        ) {
            self.sessionID = sessionID
            self.streamerID = streamerID
            self.title = title
            self.legs = legs
            self.startedAt = startedAt
            self.endedAt = endedAt
        }
    }

    /// One thing that one viewer did in a show, as a platform reports it.
    public struct ViewerEvent: Hashable, Sendable {
        /// 1–64 bytes, unique within the session; a repeat (same id, same event time) is recognised and ignored.
        public var eventID: String = ""
        /// When it happened, on the platform's clock. Within the session; see Ingest for the bounds.
        public var eventTime: Instant = .epoch
        /// What happened.
        public var kind: AnalyticsV1.ViewerEventKind = .unspecified
        /// One of the session's legs.
        public var platform: String = ""
        /// The account on that platform, 1–64 bytes.
        public var viewerID: ViewerID = ""
        /// The person behind accounts on several platforms, 0–64 bytes. Empty: not linked, the account counts as a person of its own.
        public var identityID: IdentityID = ""
        /// CLICK only, and required there: 1–64 bytes.
        public var sku: SKU = ""
        /// LIKE and GIFT only: 1–100,000; 0 means 1. Must be 0 on other kinds.
        public var count: UInt32 = 0
        /// LEAVE only: how long this visit lasted, milliseconds, at most 4 days. Must be 0 on other kinds.
        public var watchedMs: UInt32 = 0

        public init() {}

        public init(
            eventID: String = "",
            eventTime: Instant = .epoch,
            kind: AnalyticsV1.ViewerEventKind = .unspecified,
            platform: String = "",
            viewerID: ViewerID = "",
            identityID: IdentityID = "",
            sku: SKU = "",
            count: UInt32 = 0,
            watchedMs: UInt32 = 0
        ) {
            self.eventID = eventID
            self.eventTime = eventTime
            self.kind = kind
            self.platform = platform
            self.viewerID = viewerID
            self.identityID = identityID
            self.sku = sku
            self.count = count
            self.watchedMs = watchedMs
        }
    }

    /// What adds up: over legs, over windows, exactly.
    public struct ViewerCounters: Hashable, Sendable {
        /// VIEW events.
        public var views: UInt64 = 0
        /// LEAVE events.
        public var leaves: UInt64 = 0
        /// Sum over LEAVE events.
        public var watchedMs: UInt64 = 0
        /// CLICK events.
        public var clicks: UInt64 = 0
        /// Sum over LIKE events.
        public var likes: UInt64 = 0
        /// Sum over GIFT events.
        public var gifts: UInt64 = 0
        /// COMMENT events.
        public var comments: UInt64 = 0
        /// SHARE events.
        public var shares: UInt64 = 0

        public init() {}

        public init(
            views: UInt64 = 0,
            leaves: UInt64 = 0,
            watchedMs: UInt64 = 0,
            clicks: UInt64 = 0,
            likes: UInt64 = 0,
            gifts: UInt64 = 0,
            comments: UInt64 = 0,
            shares: UInt64 = 0
        ) {
            self.views = views
            self.leaves = leaves
            self.watchedMs = watchedMs
            self.clicks = clicks
            self.likes = likes
            self.gifts = gifts
            self.comments = comments
            self.shares = shares
        }
    }

    /// A number of distinct things.
    public struct Cardinality: Hashable, Sendable {
        /// Distinct things, exact or estimated.
        public var count: UInt64 = 0
        /// Standard error in parts per million of `count`; 0: exact. 8,125 (0.81 %) above 1,024 in a session, 16,250 above 512 in a window.
        public var standardErrorPpm: UInt32 = 0

        public init() {}

        public init(
            count: UInt64 = 0,
            standardErrorPpm: UInt32 = 0
        ) {
            self.count = count
            self.standardErrorPpm = standardErrorPpm
        }
    }

    /// Money of directly attributed orders in one currency, minor units. gross = net + cancelled + refunded + frozen, always.
    public struct GMV: Hashable, Sendable {
        /// ISO 4217.
        public var currency: String = ""
        /// Orders paid.
        public var orders: UInt64 = 0
        /// Captured payments.
        public var gross: Int64 = 0
        /// gross − cancelled − refunded − frozen.
        public var net: Int64 = 0
        /// Paid back because the order was cancelled before it shipped.
        public var cancelled: Int64 = 0
        /// Paid back against goods returned.
        public var refunded: Int64 = 0
        /// Due back for returns that were requested and have not arrived.
        public var frozen: Int64 = 0

        public init() {}

        public init(
            currency: String = "",
            orders: UInt64 = 0,
            gross: Int64 = 0,
            net: Int64 = 0,
            cancelled: Int64 = 0,
            refunded: Int64 = 0,
            frozen: Int64 = 0
        ) {
            self.currency = currency
            self.orders = orders
            self.gross = gross
            self.net = net
            self.cancelled = cancelled
            self.refunded = refunded
            self.frozen = frozen
        }
    }

    /// A ratio that shows what it is made of.
    public struct Ratio: Hashable, Sendable {
        /// Counts, or minor units of money.
        public var numerator: Int64 = 0
        /// What the numerator is divided by.
        public var denominator: UInt64 = 0
        /// 1, or 1,000 for "per mille" ratios such as GPM.
        public var scale: UInt32 = 0
        /// numerator × scale / denominator; 0 when the denominator is 0.
        public var value: Double = 0

        public init() {}

        public init(
            numerator: Int64 = 0,
            denominator: UInt64 = 0,
            scale: UInt32 = 0,
            value: Double = 0
        ) {
            self.numerator = numerator
            self.denominator = denominator
            self.scale = scale
            self.value = value
        }
    }

    /// The money of a show in one currency, and what it means per viewer.
    public struct MoneyFigures: Hashable, Sendable {
        /// The sums.
        public var gmv: AnalyticsV1.GMV? = nil
        /// Gross GMV per 1,000 views, minor units.
        public var gpmGross: AnalyticsV1.Ratio? = nil
        /// Net GMV per 1,000 views, minor units.
        public var gpmNet: AnalyticsV1.Ratio? = nil
        /// Gross GMV per unique viewer, minor units.
        public var uvValueGross: AnalyticsV1.Ratio? = nil
        /// Net GMV per unique viewer, minor units.
        public var uvValueNet: AnalyticsV1.Ratio? = nil
        /// refunded / gross.
        public var returnShare: AnalyticsV1.Ratio? = nil

        public init() {}

        public init(
            gmv: AnalyticsV1.GMV? = nil,
            gpmGross: AnalyticsV1.Ratio? = nil,
            gpmNet: AnalyticsV1.Ratio? = nil,
            uvValueGross: AnalyticsV1.Ratio? = nil,
            uvValueNet: AnalyticsV1.Ratio? = nil,
            returnShare: AnalyticsV1.Ratio? = nil
        ) {
            self.gmv = gmv
            self.gpmGross = gpmGross
            self.gpmNet = gpmNet
            self.uvValueGross = uvValueGross
            self.uvValueNet = uvValueNet
            self.returnShare = returnShare
        }
    }

    /// The figures of one platform leg, or of a whole show.
    public struct Figures: Hashable, Sendable {
        /// Empty: all legs together.
        public var platform: String = ""
        /// What adds up.
        public var counters: AnalyticsV1.ViewerCounters? = nil
        /// Distinct persons with any event. max over legs ≤ all ≤ sum over legs.
        public var viewers: AnalyticsV1.Cardinality? = nil
        /// Distinct persons who clicked.
        public var clickers: AnalyticsV1.Cardinality? = nil
        /// Distinct buyers with a paid, directly attributed order.
        public var buyers: AnalyticsV1.Cardinality? = nil
        /// clickers / viewers.
        public var ctr: AnalyticsV1.Ratio? = nil
        /// buyers / clickers.
        public var conversion: AnalyticsV1.Ratio? = nil
        /// buyers / viewers.
        public var viewerConversion: AnalyticsV1.Ratio? = nil
        /// watched milliseconds / visits that ended.
        public var dwellMs: AnalyticsV1.Ratio? = nil
        /// One per currency, sorted by it.
        public var money: [AnalyticsV1.MoneyFigures] = []

        public init() {}

        public init(
            platform: String = "",
            counters: AnalyticsV1.ViewerCounters? = nil,
            viewers: AnalyticsV1.Cardinality? = nil,
            clickers: AnalyticsV1.Cardinality? = nil,
            buyers: AnalyticsV1.Cardinality? = nil,
            ctr: AnalyticsV1.Ratio? = nil,
            conversion: AnalyticsV1.Ratio? = nil,
            viewerConversion: AnalyticsV1.Ratio? = nil,
            dwellMs: AnalyticsV1.Ratio? = nil,
            money: [AnalyticsV1.MoneyFigures] = []
        ) {
            self.platform = platform
            self.counters = counters
            self.viewers = viewers
            self.clickers = clickers
            self.buyers = buyers
            self.ctr = ctr
            self.conversion = conversion
            self.viewerConversion = viewerConversion
            self.dwellMs = dwellMs
            self.money = money
        }
    }

    /// A slice of a show, aligned to the epoch: it starts at a multiple of its length, across midnight like anywhere else.
    public struct Window: Hashable, Sendable {
        /// Start of the window, inclusive.
        public var startsAt: Instant = .epoch
        /// Length of the window.
        public var seconds: UInt32 = 0
        /// All legs together.
        public var counters: AnalyticsV1.ViewerCounters? = nil
        /// Distinct persons with an event in this window. Not additive. Absent for windows over 60 seconds of a sealed session.
        public var viewers: AnalyticsV1.Cardinality? = nil
        /// Orders belong to the window in which they were placed, whatever happens to them later. One per currency.
        public var money: [AnalyticsV1.GMV] = []
        /// In the order of the session's legs; legs without an event are left out.
        public var legs: [AnalyticsV1.WindowLeg] = []

        public init() {}

        public init(
            startsAt: Instant = .epoch,
            seconds: UInt32 = 0,
            counters: AnalyticsV1.ViewerCounters? = nil,
            viewers: AnalyticsV1.Cardinality? = nil,
            money: [AnalyticsV1.GMV] = [],
            legs: [AnalyticsV1.WindowLeg] = []
        ) {
            self.startsAt = startsAt
            self.seconds = seconds
            self.counters = counters
            self.viewers = viewers
            self.money = money
            self.legs = legs
        }
    }

    /// Something about the audience of a show that looks wrong, with the figures that say so. A reason to look, or to hold money back; never to
    /// delete: no figure is changed by it. One with the same rule, platform and start replaces the one before.
    public struct Finding: Hashable, Sendable {
        /// Stable name of the rule, such as `like-to-view`; 1–64 bytes.
        public var rule: String = ""
        /// Which leg; empty: all together.
        public var platform: String = ""
        /// Start of the first window it is about.
        public var startsAt: Instant = .epoch
        /// Exclusive end of the last.
        public var endsAt: Instant = .epoch
        /// What was counted.
        public var numerator: UInt64 = 0
        /// What it was divided by; not 0.
        public var denominator: UInt64 = 0
        /// What the ratio would be expected to be at most, in parts per million.
        public var expectedMaxPpm: UInt64 = 0
        /// For people, with the figures; 1–256 bytes.
        public var explanation: String = ""
        /// The plugin that found it; 1–64 bytes.
        public var detector: String = ""
        /// When it was found first, or last with other figures.
        public var foundAt: Instant = .epoch

        public init() {}

        public init(
            rule: String = "",
            platform: String = "",
            startsAt: Instant = .epoch,
            endsAt: Instant = .epoch,
            numerator: UInt64 = 0,
            denominator: UInt64 = 0,
            expectedMaxPpm: UInt64 = 0,
            explanation: String = "",
            detector: String = "",
            foundAt: Instant = .epoch
        ) {
            self.rule = rule
            self.platform = platform
            self.startsAt = startsAt
            self.endsAt = endsAt
            self.numerator = numerator
            self.denominator = denominator
            self.expectedMaxPpm = expectedMaxPpm
            self.explanation = explanation
            self.detector = detector
            self.foundAt = foundAt
        }
    }

    /// The part of a window that happened on one leg.
    public struct WindowLeg: Hashable, Sendable {
        /// Which leg.
        public var platform: String = ""
        /// What adds up.
        public var counters: AnalyticsV1.ViewerCounters? = nil
        /// One per currency, sorted by it.
        public var money: [AnalyticsV1.GMV] = []

        public init() {}

        public init(
            platform: String = "",
            counters: AnalyticsV1.ViewerCounters? = nil,
            money: [AnalyticsV1.GMV] = []
        ) {
            self.platform = platform
            self.counters = counters
            self.money = money
        }
    }

}
