// swift-format-ignore-file
// DO NOT EDIT: script/generate writes this file from protos/.

extension AnalyticsV1 {
    /// Takes entries of order's journal. Refused with ABORTED/CURSOR_MOVED unless `after` is the machine's cursor and the entries follow
    /// it without a gap: so an entry counts once, whoever sends it and how often.
    public struct FollowOrders: Hashable, Sendable {
        public var after: UInt64 = 0
        /// 1–1,000.
        public var entries: [AnalyticsV1.FollowedEntry] = []

        public init() {}

        public init(
            after: UInt64 = 0,
            entries: [AnalyticsV1.FollowedEntry] = []
        ) {
            self.after = after
            self.entries = entries
        }
    }

    public struct FollowedEntry: Hashable, Sendable {
        public var sequence: UInt64 = 0
        /// When the order service decided it.
        public var time: Instant = .epoch
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

    public struct SealSessionsResult: Hashable, Sendable {
        public var sealed: UInt32 = 0
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
        public var agencies: [AnalyticsV1.Agency] = []
        public var streamers: [AnalyticsV1.Streamer] = []
        public var sessions: [AnalyticsV1.SessionState] = []
        public var orderCursor: UInt64 = 0
        public var seen: [AnalyticsV1.SeenBucket] = []
        /// Index of the first 10-second bucket whose events are not too late.
        public var horizon: Int64 = 0

        public init() {}

        public init(
            agencies: [AnalyticsV1.Agency] = [],
            streamers: [AnalyticsV1.Streamer] = [],
            sessions: [AnalyticsV1.SessionState] = [],
            orderCursor: UInt64 = 0,
            seen: [AnalyticsV1.SeenBucket] = [],
            horizon: Int64 = 0
        ) {
            self.agencies = agencies
            self.streamers = streamers
            self.sessions = sessions
            self.orderCursor = orderCursor
            self.seen = seen
            self.horizon = horizon
        }
    }

    public struct SessionState: Hashable, Sendable {
        public var session: AnalyticsV1.Session? = nil
        public var eventsTooLate: UInt64 = 0
        public var ordersOutside: UInt64 = 0
        /// Per leg, in the session's order.
        public var sales: [AnalyticsV1.SalesState] = []
        public var buyers: AnalyticsV1.SketchState? = nil
        /// Present while viewer events are taken.
        public var audience: AnalyticsV1.AudienceState? = nil
        /// Present once sealed; without windows.
        public var sealed: AnalyticsV1.SessionSealed? = nil
        /// Direct orders that may still move money.
        public var orders: [AnalyticsV1.OrderState] = []
        public var frozenReturns: [AnalyticsV1.FrozenReturn] = []
        public var orderEventsRefused: UInt64 = 0

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
            orderEventsRefused: UInt64 = 0
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
        }
    }

    public struct SalesState: Hashable, Sendable {
        public var money: [AnalyticsV1.GMV] = []
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

    public struct AudienceState: Hashable, Sendable {
        public var legs: [AnalyticsV1.LegAudience] = []
        public var viewers: AnalyticsV1.SketchState? = nil
        public var clickers: AnalyticsV1.SketchState? = nil
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

    public struct LegAudience: Hashable, Sendable {
        public var counters: AnalyticsV1.ViewerCounters? = nil
        public var viewers: AnalyticsV1.SketchState? = nil
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

    public struct WindowLegState: Hashable, Sendable {
        public var counters: AnalyticsV1.ViewerCounters? = nil
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

    public struct OrderState: Hashable, Sendable {
        public var orderID: OrderID = ""
        public var leg: UInt32 = 0
        public var currency: String = ""
        public var placedAt: Instant = .epoch
        public var paid: Bool = false
        /// Captured, and neither given back nor frozen; 0 before payment.
        public var remaining: Int64 = 0
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

    public struct FrozenReturn: Hashable, Sendable {
        public var returnID: ReturnID = ""
        public var orderID: OrderID = ""
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
        public var index: Int64 = 0
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
