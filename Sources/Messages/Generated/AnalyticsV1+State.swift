// swift-format-ignore-file
// DO NOT EDIT: script/generate writes this file from protos/.

extension AnalyticsV1 {
    /// Takes entries of order's journal. Refused with ABORTED/CURSOR_MOVED unless `after` is the machine's cursor and the entries follow
    /// it without a gap: so an entry counts once, whoever sends it and how often.
    public struct FollowOrders: Hashable, Sendable {
        /// The cursor that the entries follow.
        public var after: UInt64 = 0
        /// 1–1,000.
        public var entries: [AnalyticsV1.FollowedEntry] = []
        /// Of order's journal that the entries are of; empty: not said. Another one than the cursor's is refused.
        public var journalID: [UInt8] = []

        public init() {}

        public init(
            after: UInt64 = 0,
            entries: [AnalyticsV1.FollowedEntry] = [],
            journalID: [UInt8] = []
        ) {
            self.after = after
            self.entries = entries
            self.journalID = journalID
        }
    }

    /// An entry of order's journal, as `Orders/ReadEvents` gave it.
    public struct FollowedEntry: Hashable, Sendable {
        /// From 1, without gaps.
        public var sequence: UInt64 = 0
        /// When the order service decided it.
        public var time: Instant = .epoch
        /// Of one command of order.
        public var events: [OrderV1.OrderEvent] = []

        public init() {}

        public init(
            sequence: UInt64 = 0,
            time: Instant = .epoch,
            events: [OrderV1.OrderEvent] = []
        ) {
            self.sequence = sequence
            self.time = time
            self.events = events
        }
    }

    /// How far the orders are counted.
    public struct FollowOrdersResult: Hashable, Sendable {
        /// The machine's cursor now.
        public var cursor: UInt64 = 0

        public init() {}

        public init(
            cursor: UInt64 = 0
        ) {
            self.cursor = cursor
        }
    }

    /// Seals sessions that ended longer ago than events may be late, forgets those older than money may move, at most 16 each.
    public struct SealSessions: Hashable, Sendable {
        public init() {}
    }

    /// Records what detectors found about the audience of a show that is not sealed. What plugins said is in here, so that replay asks none.
    /// Refused whole (INVALID_ARGUMENT) if a field breaks its rule.
    public struct RecordFindings: Hashable, Sendable {
        /// The session it is about.
        public var sessionID: SessionID = ""
        /// 1–256; `found_at_us` is the machine's to set.
        public var findings: [AnalyticsV1.Finding] = []

        public init() {}

        public init(
            sessionID: SessionID = "",
            findings: [AnalyticsV1.Finding] = []
        ) {
            self.sessionID = sessionID
            self.findings = findings
        }
    }

    /// What was news.
    public struct RecordFindingsResult: Hashable, Sendable {
        /// New, or with other figures than before.
        public var recorded: UInt32 = 0
        /// New ones that were not kept because 256 are.
        public var dropped: UInt32 = 0

        public init() {}

        public init(
            recorded: UInt32 = 0,
            dropped: UInt32 = 0
        ) {
            self.recorded = recorded
            self.dropped = dropped
        }
    }

    /// What there was to do.
    public struct SealSessionsResult: Hashable, Sendable {
        /// Sessions sealed.
        public var sealed: UInt32 = 0
        /// Sessions forgotten.
        public var forgotten: UInt32 = 0

        public init() {}

        public init(
            sealed: UInt32 = 0,
            forgotten: UInt32 = 0
        ) {
            self.sealed = sealed
            self.forgotten = forgotten
        }
    }

    /// The whole state.
    public struct AnalyticsState: Hashable, Sendable {
        /// By id.
        public var agencies: [AnalyticsV1.Agency] = []
        /// By id.
        public var streamers: [AnalyticsV1.Streamer] = []
        /// By id.
        public var sessions: [AnalyticsV1.SessionState] = []
        /// Last entry of order's journal that is counted.
        public var orderCursor: UInt64 = 0
        /// Of order's journal that the cursor is of; empty: not known yet.
        public var orderJournalID: [UInt8] = []
        /// By bucket.
        public var seen: [AnalyticsV1.SeenBucket] = []
        /// Index of the first 10-second bucket whose events are not too late.
        public var horizon: Int64 = 0

        public init() {}

        public init(
            agencies: [AnalyticsV1.Agency] = [],
            streamers: [AnalyticsV1.Streamer] = [],
            sessions: [AnalyticsV1.SessionState] = [],
            orderCursor: UInt64 = 0,
            orderJournalID: [UInt8] = [],
            seen: [AnalyticsV1.SeenBucket] = [],
            horizon: Int64 = 0
        ) {
            self.agencies = agencies
            self.streamers = streamers
            self.sessions = sessions
            self.orderCursor = orderCursor
            self.orderJournalID = orderJournalID
            self.seen = seen
            self.horizon = horizon
        }
    }

    /// A show in memory.
    public struct SessionState: Hashable, Sendable {
        /// The show as it is now.
        public var session: AnalyticsV1.Session? = nil
        /// See GetSessionResponse.
        public var eventsTooLate: UInt64 = 0
        /// See GetSessionResponse.
        public var ordersOutside: UInt64 = 0
        /// Per leg, in the session's order.
        public var sales: [AnalyticsV1.SalesState] = []
        /// Distinct buyers.
        public var buyers: AnalyticsV1.SketchState? = nil
        /// Present while viewer events are taken.
        public var audience: AnalyticsV1.AudienceState? = nil
        /// Present once sealed; without windows.
        public var sealed: AnalyticsV1.SessionSealed? = nil
        /// Direct orders that may still move money.
        public var orders: [AnalyticsV1.OrderState] = []
        /// By id.
        public var frozenReturns: [AnalyticsV1.FrozenReturn] = []
        /// See GetSessionResponse.
        public var orderEventsRefused: UInt64 = 0
        /// By start, rule and platform.
        public var findings: [AnalyticsV1.Finding] = []

        public init() {}

        public init(
            session: AnalyticsV1.Session? = nil,
            eventsTooLate: UInt64 = 0,
            ordersOutside: UInt64 = 0,
            sales: [AnalyticsV1.SalesState] = [],
            buyers: AnalyticsV1.SketchState? = nil,
            audience: AnalyticsV1.AudienceState? = nil,
            sealed: AnalyticsV1.SessionSealed? = nil,
            orders: [AnalyticsV1.OrderState] = [],
            frozenReturns: [AnalyticsV1.FrozenReturn] = [],
            orderEventsRefused: UInt64 = 0,
            findings: [AnalyticsV1.Finding] = []
        ) {
            self.session = session
            self.eventsTooLate = eventsTooLate
            self.ordersOutside = ordersOutside
            self.sales = sales
            self.buyers = buyers
            self.audience = audience
            self.sealed = sealed
            self.orders = orders
            self.frozenReturns = frozenReturns
            self.orderEventsRefused = orderEventsRefused
            self.findings = findings
        }
    }

    /// The money of one leg.
    public struct SalesState: Hashable, Sendable {
        /// One per currency, sorted by it.
        public var money: [AnalyticsV1.GMV] = []
        /// Distinct buyers.
        public var buyers: AnalyticsV1.SketchState? = nil

        public init() {}

        public init(
            money: [AnalyticsV1.GMV] = [],
            buyers: AnalyticsV1.SketchState? = nil
        ) {
            self.money = money
            self.buyers = buyers
        }
    }

    /// The viewers of a show that still takes events.
    public struct AudienceState: Hashable, Sendable {
        /// In the session's order.
        public var legs: [AnalyticsV1.LegAudience] = []
        /// Distinct persons with any event.
        public var viewers: AnalyticsV1.SketchState? = nil
        /// Distinct persons who clicked.
        public var clickers: AnalyticsV1.SketchState? = nil
        /// By index.
        public var windows: [AnalyticsV1.WindowState] = []

        public init() {}

        public init(
            legs: [AnalyticsV1.LegAudience] = [],
            viewers: AnalyticsV1.SketchState? = nil,
            clickers: AnalyticsV1.SketchState? = nil,
            windows: [AnalyticsV1.WindowState] = []
        ) {
            self.legs = legs
            self.viewers = viewers
            self.clickers = clickers
            self.windows = windows
        }
    }

    /// The viewers of one leg.
    public struct LegAudience: Hashable, Sendable {
        /// What adds up.
        public var counters: AnalyticsV1.ViewerCounters? = nil
        /// Distinct persons with any event.
        public var viewers: AnalyticsV1.SketchState? = nil
        /// Distinct persons who clicked.
        public var clickers: AnalyticsV1.SketchState? = nil

        public init() {}

        public init(
            counters: AnalyticsV1.ViewerCounters? = nil,
            viewers: AnalyticsV1.SketchState? = nil,
            clickers: AnalyticsV1.SketchState? = nil
        ) {
            self.counters = counters
            self.viewers = viewers
            self.clickers = clickers
        }
    }

    /// A 10-second window.
    public struct WindowState: Hashable, Sendable {
        /// Seconds since the epoch / 10.
        public var index: Int64 = 0
        /// Distinct persons with any event.
        public var viewers: AnalyticsV1.SketchState? = nil
        /// Per leg; empty where nothing happened.
        public var legs: [AnalyticsV1.WindowLegState] = []

        public init() {}

        public init(
            index: Int64 = 0,
            viewers: AnalyticsV1.SketchState? = nil,
            legs: [AnalyticsV1.WindowLegState] = []
        ) {
            self.index = index
            self.viewers = viewers
            self.legs = legs
        }
    }

    /// The part of a window that happened on one leg.
    public struct WindowLegState: Hashable, Sendable {
        /// What adds up.
        public var counters: AnalyticsV1.ViewerCounters? = nil
        /// One per currency, sorted by it.
        public var money: [AnalyticsV1.GMV] = []

        public init() {}

        public init(
            counters: AnalyticsV1.ViewerCounters? = nil,
            money: [AnalyticsV1.GMV] = []
        ) {
            self.counters = counters
            self.money = money
        }
    }

    /// A HyperLogLog: exact keys while few, registers beyond.
    public struct SketchState: Hashable, Sendable {
        /// Ascending.
        public var keys: [UInt64] = []
        /// One byte per register; empty while exact.
        public var registers: [UInt8] = []

        public init() {}

        public init(
            keys: [UInt64] = [],
            registers: [UInt8] = []
        ) {
            self.keys = keys
            self.registers = registers
        }
    }

    /// A direct order that may still move money.
    public struct OrderState: Hashable, Sendable {
        /// The order.
        public var orderID: OrderID = ""
        /// Index of the leg in the session.
        public var leg: UInt32 = 0
        /// ISO 4217; empty before payment.
        public var currency: String = ""
        /// When it was placed.
        public var placedAt: Instant = .epoch
        /// Whether money was captured.
        public var paid: Bool = false
        /// Captured, and neither given back nor frozen; 0 before payment.
        public var remaining: Int64 = 0
        /// Minor units frozen for returns on their way.
        public var frozen: Int64 = 0

        public init() {}

        public init(
            orderID: OrderID = "",
            leg: UInt32 = 0,
            currency: String = "",
            placedAt: Instant = .epoch,
            paid: Bool = false,
            remaining: Int64 = 0,
            frozen: Int64 = 0
        ) {
            self.orderID = orderID
            self.leg = leg
            self.currency = currency
            self.placedAt = placedAt
            self.paid = paid
            self.remaining = remaining
            self.frozen = frozen
        }
    }

    /// A return on its way.
    public struct FrozenReturn: Hashable, Sendable {
        /// The return.
        public var returnID: ReturnID = ""
        /// The order.
        public var orderID: OrderID = ""
        /// Minor units frozen for it.
        public var amount: Int64 = 0

        public init() {}

        public init(
            returnID: ReturnID = "",
            orderID: OrderID = "",
            amount: Int64 = 0
        ) {
            self.returnID = returnID
            self.orderID = orderID
            self.amount = amount
        }
    }

    /// Hashes of the events whose time lies in one 10-second bucket.
    public struct SeenBucket: Hashable, Sendable {
        /// Seconds since the epoch / 10.
        public var index: Int64 = 0
        /// Ascending.
        public var keys: [UInt64] = []

        public init() {}

        public init(
            index: Int64 = 0,
            keys: [UInt64] = []
        ) {
            self.index = index
            self.keys = keys
        }
    }

}
