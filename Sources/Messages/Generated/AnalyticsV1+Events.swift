// swift-format-ignore-file
// DO NOT EDIT: script/generate writes this file from protos/.

extension AnalyticsV1 {
    /// The steps an order takes as far as the money of a show goes.
    public enum SaleStep: Hashable, Sendable {
        /// Not said; never stored.
        case unspecified
        /// Placed within the show: remembered until it is paid or gone.
        case place
        /// Placed with the session's name, but outside its interval or its legs: not direct.
        case outside
        /// Paid: gross.
        case capture
        /// Expired unpaid, or completed: nothing more can happen, so the order is forgotten.
        case close
        /// Cancelled after payment, in part or whole: net → cancelled.
        case cancel
        /// Return requested: net → frozen.
        case freeze
        /// Return received: what was frozen for it is released, what was paid back leaves net.
        case refund
        /// Return dismissed: frozen → net.
        case release
        /// Contradicts what is known of the order; counted as such, and in no figure.
        case refuse
        /// A value that this version does not know; kept as it came.
        case unrecognized(Int32)

        public init(rawValue: Int32) {
            switch rawValue {
            case 0: self = .unspecified
            case 1: self = .place
            case 2: self = .outside
            case 3: self = .capture
            case 4: self = .close
            case 5: self = .cancel
            case 6: self = .freeze
            case 7: self = .refund
            case 8: self = .release
            case 9: self = .refuse
            default: self = .unrecognized(rawValue)
            }
        }

        public var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .place: 1
            case .outside: 2
            case .capture: 3
            case .close: 4
            case .cancel: 5
            case .freeze: 6
            case .refund: 7
            case .release: 8
            case .refuse: 9
            case .unrecognized(let rawValue): rawValue
            }
        }
    }

    /// One fact. An unknown kind must stop a reader, not be skipped.
    public struct AnalyticsEvent: Hashable, Sendable {
        public var kind: Kind? = nil

        public init() {}

        public init(
            kind: Kind? = nil
        ) {
            self.kind = kind
        }

        public enum Kind: Hashable, Sendable {
            /// RegisterAgency made an agency known.
            case agencyRegistered(AnalyticsV1.AgencyRegistered)
            /// RegisterStreamer made a streamer known.
            case streamerRegistered(AnalyticsV1.StreamerRegistered)
            /// VerifyStreamer: the streamer may go live from now on.
            case streamerVerified(AnalyticsV1.StreamerVerified)
            /// SuspendStreamer; a live show ends in the same entry, with an event of its own.
            case streamerSuspended(AnalyticsV1.StreamerSuspended)
            /// StartSession.
            case sessionStarted(AnalyticsV1.SessionStarted)
            /// EndSession, a suspension, or the end of the longest time a show may last.
            case sessionEnded(AnalyticsV1.SessionEnded)
            /// What one Ingest counted, and how many events came too late; no event if there is neither.
            case viewerEventsTaken(AnalyticsV1.ViewerEventsTaken)
            /// A timer's doing, once no viewer event of the show can be accepted any more.
            case sessionSealed(AnalyticsV1.SessionSealed)
            /// A batch of order's feed; the only event that moves money.
            case ordersFollowed(AnalyticsV1.OrdersFollowed)
            /// A timer's doing; money of the show's orders that moves later is in no figure.
            case sessionForgotten(AnalyticsV1.SessionForgotten)
            /// What detectors found; no event if it was known already.
            case findingsRecorded(AnalyticsV1.FindingsRecorded)
        }
    }

    /// An agency is known from now on.
    public struct AgencyRegistered: Hashable, Sendable {
        /// The agency as it is now.
        public var agency: AnalyticsV1.Agency? = nil

        public init() {}

        public init(
            agency: AnalyticsV1.Agency? = nil
        ) {
            self.agency = agency
        }
    }

    /// A streamer is known from now on, as PENDING.
    public struct StreamerRegistered: Hashable, Sendable {
        /// The streamer as it is now.
        public var streamer: AnalyticsV1.Streamer? = nil

        public init() {}

        public init(
            streamer: AnalyticsV1.Streamer? = nil
        ) {
            self.streamer = streamer
        }
    }

    /// An identity check was passed.
    public struct StreamerVerified: Hashable, Sendable {
        /// A registered streamer.
        public var streamerID: StreamerID = ""
        /// Where the check is filed.
        public var identityReference: String = ""
        /// Where the certificate is filed; empty: unchanged.
        public var trainingReference: String = ""
        /// When.
        public var verifiedAt: Instant = .epoch

        public init() {}

        public init(
            streamerID: StreamerID = "",
            identityReference: String = "",
            trainingReference: String = "",
            verifiedAt: Instant = .epoch
        ) {
            self.streamerID = streamerID
            self.identityReference = identityReference
            self.trainingReference = trainingReference
            self.verifiedAt = verifiedAt
        }
    }

    /// The streamer may not go live any more.
    public struct StreamerSuspended: Hashable, Sendable {
        /// A registered streamer.
        public var streamerID: StreamerID = ""
        /// Why.
        public var reason: String = ""
        /// When.
        public var suspendedAt: Instant = .epoch

        public init() {}

        public init(
            streamerID: StreamerID = "",
            reason: String = "",
            suspendedAt: Instant = .epoch
        ) {
            self.streamerID = streamerID
            self.reason = reason
            self.suspendedAt = suspendedAt
        }
    }

    /// A show went live.
    public struct SessionStarted: Hashable, Sendable {
        /// The show as it is now.
        public var session: AnalyticsV1.Session? = nil

        public init() {}

        public init(
            session: AnalyticsV1.Session? = nil
        ) {
            self.session = session
        }
    }

    /// A show ended: asked for, by suspension, or after 4 days.
    public struct SessionEnded: Hashable, Sendable {
        /// The session it is about.
        public var sessionID: SessionID = ""
        /// Exclusive end.
        public var endedAt: Instant = .epoch

        public init() {}

        public init(
            sessionID: SessionID = "",
            endedAt: Instant = .epoch
        ) {
            self.sessionID = sessionID
            self.endedAt = endedAt
        }
    }

    /// The accepted events of one batch, in columns of equal length: what replay needs and no more. Ids are kept as 64-bit hashes, so
    /// that replay hashes nothing; the names of viewers do not enter the journal.
    public struct ViewerEventsTaken: Hashable, Sendable {
        /// The session it is about.
        public var sessionID: SessionID = ""
        /// Hash of session id and event id.
        public var eventKeys: [UInt64] = []
        /// Hash of the linked identity, or of platform and viewer id.
        public var personKeys: [UInt64] = []
        /// Microseconds after the session's start.
        public var offsetsUs: [UInt64] = []
        /// ViewerEventKind + 256 × index of the leg.
        public var codes: [UInt32] = []
        /// LIKE, GIFT: count. LEAVE: milliseconds watched. CLICK: index into `skus`. Else 0.
        public var amounts: [UInt32] = []
        /// Distinct SKUs of the clicks.
        public var skus: [SKU] = []
        /// Events of the batch that came too late.
        public var tooLate: UInt32 = 0

        public init() {}

        public init(
            sessionID: SessionID = "",
            eventKeys: [UInt64] = [],
            personKeys: [UInt64] = [],
            offsetsUs: [UInt64] = [],
            codes: [UInt32] = [],
            amounts: [UInt32] = [],
            skus: [SKU] = [],
            tooLate: UInt32 = 0
        ) {
            self.sessionID = sessionID
            self.eventKeys = eventKeys
            self.personKeys = personKeys
            self.offsetsUs = offsetsUs
            self.codes = codes
            self.amounts = amounts
            self.skus = skus
            self.tooLate = tooLate
        }
    }

    /// The figures of a show's viewers are final: counted, and freed from memory. Money goes on moving.
    public struct SessionSealed: Hashable, Sendable {
        /// The session it is about.
        public var sessionID: SessionID = ""
        /// All legs together.
        public var total: AnalyticsV1.AudienceFigures? = nil
        /// In the order of the session's legs.
        public var legs: [AnalyticsV1.AudienceFigures] = []
        /// 60 seconds each, ascending, without money; empty ones are left out.
        public var windows: [AnalyticsV1.Window] = []

        public init() {}

        public init(
            sessionID: SessionID = "",
            total: AnalyticsV1.AudienceFigures? = nil,
            legs: [AnalyticsV1.AudienceFigures] = [],
            windows: [AnalyticsV1.Window] = []
        ) {
            self.sessionID = sessionID
            self.total = total
            self.legs = legs
            self.windows = windows
        }
    }

    /// What is known of viewers without any money.
    public struct AudienceFigures: Hashable, Sendable {
        /// What adds up.
        public var counters: AnalyticsV1.ViewerCounters? = nil
        /// Distinct persons with any event.
        public var viewers: AnalyticsV1.Cardinality? = nil
        /// Distinct persons who clicked.
        public var clickers: AnalyticsV1.Cardinality? = nil

        public init() {}

        public init(
            counters: AnalyticsV1.ViewerCounters? = nil,
            viewers: AnalyticsV1.Cardinality? = nil,
            clickers: AnalyticsV1.Cardinality? = nil
        ) {
            self.counters = counters
            self.viewers = viewers
            self.clickers = clickers
        }
    }

    /// Entries of order's journal up to `through` are in the figures. In one entry with what they changed: exactly once.
    public struct OrdersFollowed: Hashable, Sendable {
        /// The cursor before.
        public var after: UInt64 = 0
        /// The cursor after.
        public var through: UInt64 = 0
        /// In the order of the feed.
        public var sales: [AnalyticsV1.SaleMoved] = []
        /// Of order's journal, in the event by which it became known; empty in the others.
        public var journalID: [UInt8] = []

        public init() {}

        public init(
            after: UInt64 = 0,
            through: UInt64 = 0,
            sales: [AnalyticsV1.SaleMoved] = [],
            journalID: [UInt8] = []
        ) {
            self.after = after
            self.through = through
            self.sales = sales
            self.journalID = journalID
        }
    }

    /// What one order event does to a show's figures.
    public struct SaleMoved: Hashable, Sendable {
        /// The order.
        public var orderID: OrderID = ""
        /// The session it is about.
        public var sessionID: SessionID = ""
        /// What happened to its money.
        public var step: AnalyticsV1.SaleStep = .unspecified
        /// Index of the leg in the session.
        public var leg: UInt32 = 0
        /// ISO 4217; empty before payment.
        public var currency: String = ""
        /// Minor units that move; ≥ 0.
        public var amount: Int64 = 0
        /// CANCEL, REFUND and RELEASE: minor units that stop being frozen; ≥ 0.
        public var thawed: Int64 = 0
        /// When the order was placed: its window.
        public var placedAt: Instant = .epoch
        /// CAPTURE: hash of the buyer's id.
        public var buyerKey: UInt64 = 0
        /// FREEZE, REFUND and RELEASE: the return it is about.
        public var returnID: ReturnID = ""
        /// REFUSE: what contradicts what.
        public var refusal: String = ""

        public init() {}

        public init(
            orderID: OrderID = "",
            sessionID: SessionID = "",
            step: AnalyticsV1.SaleStep = .unspecified,
            leg: UInt32 = 0,
            currency: String = "",
            amount: Int64 = 0,
            thawed: Int64 = 0,
            placedAt: Instant = .epoch,
            buyerKey: UInt64 = 0,
            returnID: ReturnID = "",
            refusal: String = ""
        ) {
            self.orderID = orderID
            self.sessionID = sessionID
            self.step = step
            self.leg = leg
            self.currency = currency
            self.amount = amount
            self.thawed = thawed
            self.placedAt = placedAt
            self.buyerKey = buyerKey
            self.returnID = returnID
            self.refusal = refusal
        }
    }

    /// 180 days after its end a show's orders leave memory; its figures stay in the read model and change no more.
    public struct SessionForgotten: Hashable, Sendable {
        /// The session it is about.
        public var sessionID: SessionID = ""

        public init() {}

        public init(
            sessionID: SessionID = ""
        ) {
            self.sessionID = sessionID
        }
    }

    /// Detectors found something about the audience. Each replaces the one with the same rule, platform and start.
    public struct FindingsRecorded: Hashable, Sendable {
        /// The session it is about.
        public var sessionID: SessionID = ""
        /// New, or with other figures than before.
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

}
