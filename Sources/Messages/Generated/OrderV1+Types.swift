// swift-format-ignore-file
// DO NOT EDIT: script/generate writes this file from protos/.

extension OrderV1 {
    /// Derived from the line counters, never set by hand.
    public enum OrderState: Hashable, Sendable {
        case unspecified
        /// Stock is held, not paid.
        case reserved
        /// Paid; the units are allocated, none has shipped.
        case paid
        /// Some units have shipped.
        case partiallyShipped
        /// Every unit that was not cancelled has shipped.
        case shipped
        /// Every unit that was not cancelled was delivered; it may still be returned.
        case delivered
        /// Delivered and past every return window. Final.
        case completed
        /// Every unit was cancelled. Final.
        case cancelled
        /// The hold ended unpaid. Final.
        case expired
        /// Every unit that was not cancelled came back. Final.
        case returned
        /// A value that this version does not know; kept as it came.
        case unrecognized(Int32)

        public init(rawValue: Int32) {
            switch rawValue {
            case 0: self = .unspecified
            case 1: self = .reserved
            case 2: self = .paid
            case 3: self = .partiallyShipped
            case 4: self = .shipped
            case 5: self = .delivered
            case 6: self = .completed
            case 7: self = .cancelled
            case 8: self = .expired
            case 9: self = .returned
            default: self = .unrecognized(rawValue)
            }
        }

        public var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .reserved: 1
            case .paid: 2
            case .partiallyShipped: 3
            case .shipped: 4
            case .delivered: 5
            case .completed: 6
            case .cancelled: 7
            case .expired: 8
            case .returned: 9
            case .unrecognized(let rawValue): rawValue
            }
        }
    }

    /// What to do with an order, as risk checks see it. A denied order is never placed.
    public enum RiskDecision: Hashable, Sendable {
        case unspecified
        /// Nothing speaks against it.
        case allow
        /// Taken, and marked for a person.
        case review
        /// A value that this version does not know; kept as it came.
        case unrecognized(Int32)

        public init(rawValue: Int32) {
            switch rawValue {
            case 0: self = .unspecified
            case 1: self = .allow
            case 2: self = .review
            default: self = .unrecognized(rawValue)
            }
        }

        public var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .allow: 1
            case .review: 2
            case .unrecognized(let rawValue): rawValue
            }
        }
    }

    /// How far a payment through a provider is.
    public enum PaymentStatus: Hashable, Sendable {
        case unspecified
        /// Begun here; the provider has not said yet that it knows of it.
        case started
        /// The provider is at it.
        case pending
        /// The money arrived. Whether the order could take it: `Order.captured`, or a refused payment.
        case captured
        /// It will not come.
        case failed
        /// A value that this version does not know; kept as it came.
        case unrecognized(Int32)

        public init(rawValue: Int32) {
            switch rawValue {
            case 0: self = .unspecified
            case 1: self = .started
            case 2: self = .pending
            case 3: self = .captured
            case 4: self = .failed
            default: self = .unrecognized(rawValue)
            }
        }

        public var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .started: 1
            case .pending: 2
            case .captured: 3
            case .failed: 4
            case .unrecognized(let rawValue): rawValue
            }
        }
    }

    /// How far a return has come.
    public enum ReturnState: Hashable, Sendable {
        case unspecified
        case requested
        case refunded
        /// Refused at the warehouse, or never arrived; nothing is refunded.
        case dismissed
        /// A value that this version does not know; kept as it came.
        case unrecognized(Int32)

        public init(rawValue: Int32) {
            switch rawValue {
            case 0: self = .unspecified
            case 1: self = .requested
            case 2: self = .refunded
            case 3: self = .dismissed
            default: self = .unrecognized(rawValue)
            }
        }

        public var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .requested: 1
            case .refunded: 2
            case .dismissed: 3
            case .unrecognized(let rawValue): rawValue
            }
        }
    }

    /// Through which show a buyer came. All empty: not through a show.
    public struct Attribution: Hashable, Sendable {
        /// The show as analytics knows it, 0–64 bytes; not checked here.
        public var sessionID: SessionID = ""
        /// Who ran the show, 0–64 bytes; not checked here.
        public var streamerID: StreamerID = ""
        /// Platform leg of the session, e.g. "vela".
        public var platform: String = ""

        public init() {}

        public init(
            sessionID: SessionID = "",
            streamerID: StreamerID = "",
            platform: String = ""
        ) {
            self.sessionID = sessionID
            self.streamerID = streamerID
            self.platform = platform
        }
    }

    /// Units of one SKU from one location at one price.
    public struct OrderLine: Hashable, Sendable {
        /// Position in the order, from 1.
        public var line: UInt32 = 0
        /// What is ordered.
        public var sku: SKU = ""
        /// ≥ 1; 10,000 at most in one order, imported ones apart.
        public var units: UInt64 = 0
        /// Per unit, before discount.
        public var unitPrice: Money? = nil
        /// The offer the price came from; empty for imported orders.
        public var offerID: OfferID = ""
        /// Where the units are taken from. Empty: the default location; always so for imported orders.
        public var locationID: LocationID = ""
        /// Discount on the whole line, ≥ 0, already apportioned. Absent: none.
        public var discount: Money? = nil

        public init() {}

        public init(
            line: UInt32 = 0,
            sku: SKU = "",
            units: UInt64 = 0,
            unitPrice: Money? = nil,
            offerID: OfferID = "",
            locationID: LocationID = "",
            discount: Money? = nil
        ) {
            self.line = line
            self.sku = sku
            self.units = units
            self.unitPrice = unitPrice
            self.offerID = offerID
            self.locationID = locationID
            self.discount = discount
        }
    }

    /// Units of one line that come back.
    public struct ReturnLine: Hashable, Sendable {
        /// `OrderLine.line`.
        public var line: UInt32 = 0
        /// ≥ 1.
        public var units: UInt64 = 0

        public init() {}

        public init(
            line: UInt32 = 0,
            units: UInt64 = 0
        ) {
            self.line = line
            self.units = units
        }
    }

    /// Units of one line: what is shipped, delivered or cancelled.
    public struct LineUnits: Hashable, Sendable {
        /// `OrderLine.line`.
        public var line: UInt32 = 0
        /// ≥ 1.
        public var units: UInt64 = 0
        /// Only in cancellations of imported orders: the line's SKU.
        public var sku: SKU = ""

        public init() {}

        public init(
            line: UInt32 = 0,
            units: UInt64 = 0,
            sku: SKU = ""
        ) {
            self.line = line
            self.units = units
            self.sku = sku
        }
    }

    /// An order as `GetOrder` and `ListOrders` show it.
    public struct Order: Hashable, Sendable {
        /// As PlaceOrder or ImportOrders returned it.
        public var orderID: OrderID = ""
        /// Empty only for imported orders whose buyer is not known.
        public var buyerID: BuyerID = ""
        /// Absent: not through a show.
        public var attribution: OrderV1.Attribution? = nil
        /// ISO 3166-1 alpha-2 country code; may be empty.
        public var market: String = ""
        /// Follows from payment and `lines`; time decides EXPIRED and COMPLETED. Imported orders are COMPLETED at once.
        public var state: OrderV1.OrderState = .unspecified
        /// 1 or more, by `OrderLine.line`.
        public var lines: [OrderV1.OrderLineStatus] = []
        /// Σ units × unit price − discounts, as placed.
        public var total: Money? = nil
        /// What was paid for the order; zero until then.
        public var captured: Money? = nil
        /// What went back to the buyer for cancelled and returned units; never more than `captured`.
        public var refunded: Money? = nil
        /// When the order was decided; of imported orders, when the other system says.
        public var placedAt: Instant = .epoch
        /// Exclusive end of the hold. 0 for imported orders.
        public var holdExpiresAt: Instant = .epoch
        /// 0: not paid.
        public var paidAt: Instant = .epoch
        /// In the order they were announced. 0–100.
        public var returns: [OrderV1.ReturnCase] = []
        /// Money that arrived and could not be claimed: it goes back whole. The latest 1,000.
        public var refusedPayments: [OrderV1.RefusedPayment] = []
        /// The caller's own number of an imported order; empty otherwise.
        public var externalID: String = ""
        /// Of the payment that was claimed; empty: not paid, or imported.
        public var paymentReference: String = ""
        /// What promotions took off, in the order they were applied; part of the lines' discounts.
        public var promotions: [OrderV1.AppliedPromotion] = []
        /// What risk checks said when the order was placed. Absent: none was asked.
        public var risk: OrderV1.RiskAssessment? = nil
        /// Begun by StartPayment, oldest first; 0–100.
        public var payments: [OrderV1.Payment] = []
        /// Money that went, or is to go, back through a payment provider. The latest 1,000.
        public var providerRefunds: [OrderV1.ProviderRefund] = []
        /// What left the building, oldest first. The latest 1,000.
        public var shipments: [OrderV1.Shipment] = []

        public init() {}

        public init(
            orderID: OrderID = "",
            buyerID: BuyerID = "",
            attribution: OrderV1.Attribution? = nil,
            market: String = "",
            state: OrderV1.OrderState = .unspecified,
            lines: [OrderV1.OrderLineStatus] = [],
            total: Money? = nil,
            captured: Money? = nil,
            refunded: Money? = nil,
            placedAt: Instant = .epoch,
            holdExpiresAt: Instant = .epoch,
            paidAt: Instant = .epoch,
            returns: [OrderV1.ReturnCase] = [],
            refusedPayments: [OrderV1.RefusedPayment] = [],
            externalID: String = "",
            paymentReference: String = "",
            promotions: [OrderV1.AppliedPromotion] = [],
            risk: OrderV1.RiskAssessment? = nil,
            payments: [OrderV1.Payment] = [],
            providerRefunds: [OrderV1.ProviderRefund] = [],
            shipments: [OrderV1.Shipment] = []
        ) {
            self.orderID = orderID
            self.buyerID = buyerID
            self.attribution = attribution
            self.market = market
            self.state = state
            self.lines = lines
            self.total = total
            self.captured = captured
            self.refunded = refunded
            self.placedAt = placedAt
            self.holdExpiresAt = holdExpiresAt
            self.paidAt = paidAt
            self.returns = returns
            self.refusedPayments = refusedPayments
            self.externalID = externalID
            self.paymentReference = paymentReference
            self.promotions = promotions
            self.risk = risk
            self.payments = payments
            self.providerRefunds = providerRefunds
            self.shipments = shipments
        }
    }

    /// One discount over several lines, as a promotion plugin found it.
    public struct AppliedPromotion: Hashable, Sendable {
        /// The promotion's stable name, 1–64 bytes.
        public var promotionID: String = ""
        /// For people, 0–128 bytes.
        public var name: String = ""
        /// Off the order; its parts are in the lines' discounts.
        public var discount: Money? = nil
        /// The plugin that gave it.
        public var pluginID: String = ""

        public init() {}

        public init(
            promotionID: String = "",
            name: String = "",
            discount: Money? = nil,
            pluginID: String = ""
        ) {
            self.promotionID = promotionID
            self.name = name
            self.discount = discount
            self.pluginID = pluginID
        }
    }

    /// The worst verdict of all risk checks, and what it rests on.
    public struct RiskAssessment: Hashable, Sendable {
        /// ALLOW or REVIEW.
        public var decision: OrderV1.RiskDecision = .unspecified
        /// 0–10,000 basis points, of the check that decided.
        public var scoreBps: UInt32 = 0
        /// Weightiest first of each plugin; at most 32.
        public var findings: [OrderV1.RiskFinding] = []

        public init() {}

        public init(
            decision: OrderV1.RiskDecision = .unspecified,
            scoreBps: UInt32 = 0,
            findings: [OrderV1.RiskFinding] = []
        ) {
            self.decision = decision
            self.scoreBps = scoreBps
            self.findings = findings
        }
    }

    /// One thing that speaks against an order.
    public struct RiskFinding: Hashable, Sendable {
        /// Stable name of the rule, 1–64 bytes.
        public var rule: String = ""
        /// Its part of the score, basis points.
        public var weightBps: UInt32 = 0
        /// For people, with the figures; 1–256 bytes.
        public var explanation: String = ""
        /// The plugin that found it.
        public var pluginID: String = ""

        public init() {}

        public init(
            rule: String = "",
            weightBps: UInt32 = 0,
            explanation: String = "",
            pluginID: String = ""
        ) {
            self.rule = rule
            self.weightBps = weightBps
            self.explanation = explanation
            self.pluginID = pluginID
        }
    }

    /// A payment begun by StartPayment.
    public struct Payment: Hashable, Sendable {
        /// `p`, the order's number, `-` and the count of the payment within the order.
        public var paymentID: String = ""
        /// Who takes the money.
        public var provider: String = ""
        /// The provider's name for it; empty until the provider has answered.
        public var reference: String = ""
        /// CAPTURED is final. FAILED too, unless the money arrives all the same.
        public var status: OrderV1.PaymentStatus = .unspecified
        /// What was asked for; once captured, what arrived.
        public var amount: Money? = nil
        /// When it was begun here.
        public var startedAt: Instant = .epoch
        /// Why it failed, stable; empty otherwise.
        public var reason: String = ""

        public init() {}

        public init(
            paymentID: String = "",
            provider: String = "",
            reference: String = "",
            status: OrderV1.PaymentStatus = .unspecified,
            amount: Money? = nil,
            startedAt: Instant = .epoch,
            reason: String = ""
        ) {
            self.paymentID = paymentID
            self.provider = provider
            self.reference = reference
            self.status = status
            self.amount = amount
            self.startedAt = startedAt
            self.reason = reason
        }
    }

    /// Money on its way back through a payment provider.
    public struct ProviderRefund: Hashable, Sendable {
        /// Names it at the provider for ever.
        public var refundID: String = ""
        /// The payment it gives back, whole or in part.
        public var paymentID: String = ""
        /// ≥ 1 minor unit.
        public var amount: Money? = nil
        /// When it became due.
        public var requestedAt: Instant = .epoch
        /// When the provider said it is done; 0: not yet, it is asked again until it is.
        public var confirmedAt: Instant = .epoch

        public init() {}

        public init(
            refundID: String = "",
            paymentID: String = "",
            amount: Money? = nil,
            requestedAt: Instant = .epoch,
            confirmedAt: Instant = .epoch
        ) {
            self.refundID = refundID
            self.paymentID = paymentID
            self.amount = amount
            self.requestedAt = requestedAt
            self.confirmedAt = confirmedAt
        }
    }

    /// Units that left the building together.
    public struct Shipment: Hashable, Sendable {
        /// `s`, the order's number, `-` and the count of the booked parcel; empty: not booked by a carrier plugin.
        public var parcelID: String = ""
        /// Who carries it; empty: not said.
        public var carrier: String = ""
        /// The carrier's name for it; may be empty.
        public var carrierReference: String = ""
        /// What is in it.
        public var lines: [OrderV1.LineUnits] = []
        /// When it was booked and left.
        public var shippedAt: Instant = .epoch
        /// When it should arrive; 0: not known.
        public var expectedAt: Instant = .epoch
        /// What the carrier charges the shop. Absent: not known.
        public var carrierPrice: Money? = nil

        public init() {}

        public init(
            parcelID: String = "",
            carrier: String = "",
            carrierReference: String = "",
            lines: [OrderV1.LineUnits] = [],
            shippedAt: Instant = .epoch,
            expectedAt: Instant = .epoch,
            carrierPrice: Money? = nil
        ) {
            self.parcelID = parcelID
            self.carrier = carrier
            self.carrierReference = carrierReference
            self.lines = lines
            self.shippedAt = shippedAt
            self.expectedAt = expectedAt
            self.carrierPrice = carrierPrice
        }
    }

    /// A parcel as a carrier booked it.
    public struct ParcelBooking: Hashable, Sendable {
        /// `Shipment.parcel_id`: the count is one above that of the order's last booked parcel.
        public var parcelID: String = ""
        /// 1–32 bytes of a–z, 0–9 and "-".
        public var carrier: String = ""
        /// 1–64 bytes.
        public var reference: String = ""
        /// 0: not known.
        public var expectedAt: Instant = .epoch
        /// Absent: not known, or nothing.
        public var price: Money? = nil

        public init() {}

        public init(
            parcelID: String = "",
            carrier: String = "",
            reference: String = "",
            expectedAt: Instant = .epoch,
            price: Money? = nil
        ) {
            self.parcelID = parcelID
            self.carrier = carrier
            self.reference = reference
            self.expectedAt = expectedAt
            self.price = price
        }
    }

    /// A line and how far its units have come.
    public struct OrderLineStatus: Hashable, Sendable {
        /// As it was placed; never absent.
        public var line: OrderV1.OrderLine? = nil
        /// Units cancelled before they shipped, or taken back by a credit note.
        public var cancelledUnits: UInt64 = 0
        /// Units that left the building.
        public var shippedUnits: UInt64 = 0
        /// Units of these that reached the buyer.
        public var deliveredUnits: UInt64 = 0
        /// Announced, not arrived yet.
        public var returnRequestedUnits: UInt64 = 0
        /// Units of these that came back and were refunded.
        public var returnedUnits: UInt64 = 0
        /// What went back for this line.
        public var refunded: Money? = nil
        /// Last delivery of units of this line; 0: none. The return window counts from here.
        public var deliveredAt: Instant = .epoch

        public init() {}

        public init(
            line: OrderV1.OrderLine? = nil,
            cancelledUnits: UInt64 = 0,
            shippedUnits: UInt64 = 0,
            deliveredUnits: UInt64 = 0,
            returnRequestedUnits: UInt64 = 0,
            returnedUnits: UInt64 = 0,
            refunded: Money? = nil,
            deliveredAt: Instant = .epoch
        ) {
            self.line = line
            self.cancelledUnits = cancelledUnits
            self.shippedUnits = shippedUnits
            self.deliveredUnits = deliveredUnits
            self.returnRequestedUnits = returnRequestedUnits
            self.returnedUnits = returnedUnits
            self.refunded = refunded
            self.deliveredAt = deliveredAt
        }
    }

    /// Goods on their way back, and what became of them.
    public struct ReturnCase: Hashable, Sendable {
        /// As RequestReturn returned it.
        public var returnID: ReturnID = ""
        /// REFUNDED and DISMISSED are final.
        public var state: OrderV1.ReturnState = .unspecified
        /// 1–50; a return comes back whole or not at all.
        public var lines: [OrderV1.ReturnLine] = []
        /// The buyer's words, 0–256 bytes.
        public var reason: String = ""
        /// When it was announced; the parcel is waited for 30 days.
        public var requestedAt: Instant = .epoch
        /// Zero unless refunded.
        public var refund: Money? = nil

        public init() {}

        public init(
            returnID: ReturnID = "",
            state: OrderV1.ReturnState = .unspecified,
            lines: [OrderV1.ReturnLine] = [],
            reason: String = "",
            requestedAt: Instant = .epoch,
            refund: Money? = nil
        ) {
            self.returnID = returnID
            self.state = state
            self.lines = lines
            self.reason = reason
            self.requestedAt = requestedAt
            self.refund = refund
        }
    }

    /// A payment that could not be claimed for its order.
    public struct RefusedPayment: Hashable, Sendable {
        /// The payment provider's, 1–64 bytes: whom to pay back.
        public var paymentReference: String = ""
        /// What arrived and is owed back, ≥ 0.
        public var amount: Money? = nil
        /// `ORDER_EXPIRED`, `ORDER_CANCELLED`, `ALREADY_PAID`, `AMOUNT_MISMATCH`.
        public var reason: String = ""
        /// When the money was recorded.
        public var refusedAt: Instant = .epoch

        public init() {}

        public init(
            paymentReference: String = "",
            amount: Money? = nil,
            reason: String = "",
            refusedAt: Instant = .epoch
        ) {
            self.paymentReference = paymentReference
            self.amount = amount
            self.reason = reason
            self.refusedAt = refusedAt
        }
    }

    /// Stock of one SKU at one location. available = on_hand − allocated − held.
    public struct StockLevel: Hashable, Sendable {
        /// Empty: the default location.
        public var locationID: LocationID = ""
        /// Units in the building.
        public var onHand: UInt64 = 0
        /// Units held for orders that are not paid yet.
        public var held: UInt64 = 0
        /// Units paid for and not shipped.
        public var allocated: UInt64 = 0
        /// Units that may be ordered now.
        public var available: UInt64 = 0
        /// Σ received, for reconciliation.
        public var received: UInt64 = 0
        /// Σ corrections, signed.
        public var adjusted: Int64 = 0
        /// Σ units that left the building for orders.
        public var shipped: UInt64 = 0
        /// Returned units that went back on the shelf.
        public var restocked: UInt64 = 0

        public init() {}

        public init(
            locationID: LocationID = "",
            onHand: UInt64 = 0,
            held: UInt64 = 0,
            allocated: UInt64 = 0,
            available: UInt64 = 0,
            received: UInt64 = 0,
            adjusted: Int64 = 0,
            shipped: UInt64 = 0,
            restocked: UInt64 = 0
        ) {
            self.locationID = locationID
            self.onHand = onHand
            self.held = held
            self.allocated = allocated
            self.available = available
            self.received = received
            self.adjusted = adjusted
            self.shipped = shipped
            self.restocked = restocked
        }
    }

}
