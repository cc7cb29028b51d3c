// swift-format-ignore-file
// DO NOT EDIT: script/generate writes this file from protos/.

extension OrderV1 {
    /// One fact. An unknown kind must stop a follower, not be skipped.
    public struct OrderEvent: Hashable, Sendable {
        public var kind: Kind? = nil

        public init() {}

        public init(
            kind: Kind? = nil
        ) {
            self.kind = kind
        }

        public enum Kind: Hashable, Sendable {
            /// ReceiveStock.
            case stockReceived(OrderV1.StockReceived)
            /// AdjustStock.
            case stockAdjusted(OrderV1.StockAdjusted)
            /// PlaceOrder: units go from available to held.
            case orderPlaced(OrderV1.OrderPlaced)
            /// Pay: units go from held to allocated.
            case orderPaid(OrderV1.OrderPaid)
            /// Cancel, or a credit note of ImportOrders: units go from held or allocated to available; imported ones move no stock.
            case orderCancelled(OrderV1.OrderCancelled)
            /// Time's doing: units go from held to available.
            case orderExpired(OrderV1.OrderExpired)
            /// Ship: units leave allocated and on hand.
            case orderShipped(OrderV1.OrderShipped)
            /// Deliver: moves no stock.
            case orderDelivered(OrderV1.OrderDelivered)
            /// RequestReturn: moves neither stock nor money yet.
            case returnRequested(OrderV1.ReturnRequested)
            /// ReceiveReturn: refunds; units are on hand again if they were restocked.
            case returnReceived(OrderV1.ReturnReceived)
            /// Time's doing: moves nothing.
            case orderCompleted(OrderV1.OrderCompleted)
            /// ReceiveReturn with `dismiss`, or 30 days after it was announced.
            case returnDismissed(OrderV1.ReturnDismissed)
            /// Pay, when the order could not take the money: moves nothing of the order.
            case paymentRefused(OrderV1.PaymentRefused)
            /// ImportOrders: moves no stock.
            case orderImported(OrderV1.OrderImported)
            /// StartPayment: moves nothing.
            case paymentStarted(OrderV1.PaymentStarted)
            /// The provider knows of the payment: moves nothing.
            case paymentAccepted(OrderV1.PaymentAccepted)
            /// The money arrived. Followed by OrderPaid or PaymentRefused, which say where it went.
            case paymentConfirmed(OrderV1.PaymentConfirmed)
            /// The money will not come: moves nothing.
            case paymentFailed(OrderV1.PaymentFailed)
            /// Money is to go back through the provider it came from. After the event that owes it, in the same entry.
            case refundRequested(OrderV1.RefundRequested)
            /// A batch of the catalog's feed was taken over: moves neither stock nor orders.
            case catalogFollowed(OrderV1.CatalogFollowed)
            /// The provider gave the money back: moves nothing of the order.
            case refundConfirmed(OrderV1.RefundConfirmed)
        }
    }

    /// Who bought, and through which show: repeated in every order event.
    public struct OrderRef: Hashable, Sendable {
        /// `o` and the order's number, counted from 1.
        public var orderID: OrderID = ""
        /// 1–64 bytes; empty only for imported orders whose buyer is not known.
        public var buyerID: BuyerID = ""
        /// As the order was placed with. Absent: not through a show; always so for imported orders.
        public var attribution: OrderV1.Attribution? = nil

        public init() {}

        public init(
            orderID: OrderID = "",
            buyerID: BuyerID = "",
            attribution: OrderV1.Attribution? = nil
        ) {
            self.orderID = orderID
            self.buyerID = buyerID
            self.attribution = attribution
        }
    }

    /// Units arrived in a building.
    public struct StockReceived: Hashable, Sendable {
        /// 1–64 bytes; need not be known to the catalog.
        public var sku: SKU = ""
        /// Empty: the default location.
        public var locationID: LocationID = ""
        /// ≥ 1.
        public var units: UInt64 = 0

        public init() {}

        public init(
            sku: SKU = "",
            locationID: LocationID = "",
            units: UInt64 = 0
        ) {
            self.sku = sku
            self.locationID = locationID
            self.units = units
        }
    }

    /// A count or a loss corrected the stock.
    public struct StockAdjusted: Hashable, Sendable {
        /// 1–64 bytes; need not be known to the catalog.
        public var sku: SKU = ""
        /// Empty: the default location.
        public var locationID: LocationID = ""
        /// Signed correction, never 0.
        public var unitsDelta: Int64 = 0
        /// For people, 1–256 bytes.
        public var reason: String = ""

        public init() {}

        public init(
            sku: SKU = "",
            locationID: LocationID = "",
            unitsDelta: Int64 = 0,
            reason: String = ""
        ) {
            self.sku = sku
            self.locationID = locationID
            self.unitsDelta = unitsDelta
            self.reason = reason
        }
    }

    /// Stock is held for the order until `hold_expires_at_us`.
    public struct OrderPlaced: Hashable, Sendable {
        /// The new order; its number is one above the last.
        public var order: OrderV1.OrderRef? = nil
        /// 1 or more; a requested line that takes units from several locations becomes several lines.
        public var lines: [OrderV1.OrderLine] = []
        /// Σ units × unit price − discounts: what the buyer has to pay.
        public var total: Money? = nil
        /// Exclusive; 1–3,600 seconds after the event.
        public var holdExpiresAt: Instant = .epoch
        /// ISO 3166-1 alpha-2; may be empty.
        public var market: String = ""
        /// The quotes this order used up.
        public var usedQuotes: [OrderV1.UsedQuote] = []
        /// What promotions took off; contained in the lines' discounts.
        public var promotions: [OrderV1.AppliedPromotion] = []
        /// What risk checks said. Absent: none was asked.
        public var risk: OrderV1.RiskAssessment? = nil

        public init() {}

        public init(
            order: OrderV1.OrderRef? = nil,
            lines: [OrderV1.OrderLine] = [],
            total: Money? = nil,
            holdExpiresAt: Instant = .epoch,
            market: String = "",
            usedQuotes: [OrderV1.UsedQuote] = [],
            promotions: [OrderV1.AppliedPromotion] = [],
            risk: OrderV1.RiskAssessment? = nil
        ) {
            self.order = order
            self.lines = lines
            self.total = total
            self.holdExpiresAt = holdExpiresAt
            self.market = market
            self.usedQuotes = usedQuotes
            self.promotions = promotions
            self.risk = risk
        }
    }

    /// A quote is good for one line of one order.
    public struct UsedQuote: Hashable, Sendable {
        /// `Quote.quote_id`; a second order with it is refused as QUOTE_USED.
        public var quoteID: QuoteID = ""
        /// After this the quote is refused for its age, so it need not be remembered.
        public var expiresAt: Instant = .epoch

        public init() {}

        public init(
            quoteID: QuoteID = "",
            expiresAt: Instant = .epoch
        ) {
            self.quoteID = quoteID
            self.expiresAt = expiresAt
        }
    }

    /// The hold was claimed: the units are sold and allocated.
    public struct OrderPaid: Hashable, Sendable {
        /// An order that was reserved and whose hold was not over.
        public var order: OrderV1.OrderRef? = nil
        /// Equals `OrderPlaced.total`: an order is paid whole.
        public var amount: Money? = nil
        /// The payment provider's, 1–64 bytes.
        public var paymentReference: String = ""
        /// Of a payment begun by StartPayment; empty: reported by Pay.
        public var paymentID: String = ""

        public init() {}

        public init(
            order: OrderV1.OrderRef? = nil,
            amount: Money? = nil,
            paymentReference: String = "",
            paymentID: String = ""
        ) {
            self.order = order
            self.amount = amount
            self.paymentReference = paymentReference
            self.paymentID = paymentID
        }
    }

    /// Units were cancelled before they shipped.
    public struct OrderCancelled: Hashable, Sendable {
        /// The order that loses units; of an imported credit note, the order it takes back from.
        public var order: OrderV1.OrderRef? = nil
        /// For people, 0–256 bytes.
        public var reason: String = ""
        /// What goes back to the buyer; zero if the order was not paid.
        public var refund: Money? = nil
        /// The units cancelled by this event, of each line; never empty. An order may be cancelled in parts.
        public var lines: [OrderV1.LineUnits] = []
        /// When it happened, for imported orders; 0: when the event was recorded.
        public var occurredAt: Instant = .epoch
        /// Number of the imported order or credit note that cancelled; empty otherwise.
        public var externalID: String = ""
        /// As in OrderImported.
        public var fingerprint: UInt64 = 0

        public init() {}

        public init(
            order: OrderV1.OrderRef? = nil,
            reason: String = "",
            refund: Money? = nil,
            lines: [OrderV1.LineUnits] = [],
            occurredAt: Instant = .epoch,
            externalID: String = "",
            fingerprint: UInt64 = 0
        ) {
            self.order = order
            self.reason = reason
            self.refund = refund
            self.lines = lines
            self.occurredAt = occurredAt
            self.externalID = externalID
            self.fingerprint = fingerprint
        }
    }

    /// The hold ended unpaid; its units are free again.
    public struct OrderExpired: Hashable, Sendable {
        /// An order that was reserved; all its units are released.
        public var order: OrderV1.OrderRef? = nil

        public init() {}

        public init(
            order: OrderV1.OrderRef? = nil
        ) {
            self.order = order
        }
    }

    /// Units left the building.
    public struct OrderShipped: Hashable, Sendable {
        /// A paid order.
        public var order: OrderV1.OrderRef? = nil
        /// 0–64 bytes.
        public var carrierReference: String = ""
        /// Never empty.
        public var lines: [OrderV1.LineUnits] = []
        /// As a carrier plugin booked it; absent: nobody did.
        public var booking: OrderV1.ParcelBooking? = nil
        /// Who carries it, if the caller said so; empty otherwise.
        public var carrier: String = ""

        public init() {}

        public init(
            order: OrderV1.OrderRef? = nil,
            carrierReference: String = "",
            lines: [OrderV1.LineUnits] = [],
            booking: OrderV1.ParcelBooking? = nil,
            carrier: String = ""
        ) {
            self.order = order
            self.carrierReference = carrierReference
            self.lines = lines
            self.booking = booking
            self.carrier = carrier
        }
    }

    /// Units reached the buyer; their return window opens.
    public struct OrderDelivered: Hashable, Sendable {
        /// A paid order with units under way.
        public var order: OrderV1.OrderRef? = nil
        /// Never empty.
        public var lines: [OrderV1.LineUnits] = []

        public init() {}

        public init(
            order: OrderV1.OrderRef? = nil,
            lines: [OrderV1.LineUnits] = []
        ) {
            self.order = order
            self.lines = lines
        }
    }

    /// The buyer announced a return.
    public struct ReturnRequested: Hashable, Sendable {
        /// A paid order with delivered units.
        public var order: OrderV1.OrderRef? = nil
        /// `r`, the order's number, `-` and the count of the return within the order, 1–100.
        public var returnID: ReturnID = ""
        /// 1–50, each line once; all delivered, returnable and within 7 days.
        public var lines: [OrderV1.ReturnLine] = []
        /// The buyer's words, 0–256 bytes.
        public var reason: String = ""
        /// What the buyer gets back once the goods are here: frozen in the figures of the show until then.
        public var refundDue: Money? = nil

        public init() {}

        public init(
            order: OrderV1.OrderRef? = nil,
            returnID: ReturnID = "",
            lines: [OrderV1.ReturnLine] = [],
            reason: String = "",
            refundDue: Money? = nil
        ) {
            self.order = order
            self.returnID = returnID
            self.lines = lines
            self.reason = reason
            self.refundDue = refundDue
        }
    }

    /// The goods came back and the money went out, in one step.
    public struct ReturnReceived: Hashable, Sendable {
        /// The order of the return.
        public var order: OrderV1.OrderRef? = nil
        /// The return that was announced; it is closed now.
        public var returnID: ReturnID = ""
        /// The same as in `ReturnRequested`: a return comes back whole.
        public var lines: [OrderV1.ReturnLine] = []
        /// Goes back to the buyer now, ≥ 0; may differ from `refund_due` by rounding.
        public var refund: Money? = nil
        /// The units went back into stock.
        public var restocked: Bool = false

        public init() {}

        public init(
            order: OrderV1.OrderRef? = nil,
            returnID: ReturnID = "",
            lines: [OrderV1.ReturnLine] = [],
            refund: Money? = nil,
            restocked: Bool = false
        ) {
            self.order = order
            self.returnID = returnID
            self.lines = lines
            self.refund = refund
            self.restocked = restocked
        }
    }

    /// The last return window is over: nothing can happen to the order any more.
    public struct OrderCompleted: Hashable, Sendable {
        /// A paid order, delivered as far as it was not cancelled, without open returns.
        public var order: OrderV1.OrderRef? = nil

        public init() {}

        public init(
            order: OrderV1.OrderRef? = nil
        ) {
            self.order = order
        }
    }

    /// A return was refused at the warehouse or never arrived. Nothing is refunded.
    public struct ReturnDismissed: Hashable, Sendable {
        /// The order of the return.
        public var order: OrderV1.OrderRef? = nil
        /// The return that was announced; it is closed now.
        public var returnID: ReturnID = ""
        /// The same as in `ReturnRequested`; these units stay with the buyer.
        public var lines: [OrderV1.ReturnLine] = []
        /// For people, 0–256 bytes.
        public var reason: String = ""

        public init() {}

        public init(
            order: OrderV1.OrderRef? = nil,
            returnID: ReturnID = "",
            lines: [OrderV1.ReturnLine] = [],
            reason: String = ""
        ) {
            self.order = order
            self.returnID = returnID
            self.lines = lines
            self.reason = reason
        }
    }

    /// Money arrived that the order cannot take (it expired, was cancelled or paid already, or the amount is wrong). It is owed back
    /// to the payer in full. Not a refund of the order: it never entered the order's amounts.
    public struct PaymentRefused: Hashable, Sendable {
        /// The order the money was meant for; it may be closed.
        public var order: OrderV1.OrderRef? = nil
        /// What arrived and is owed back, ≥ 0; any currency.
        public var amount: Money? = nil
        /// The payment provider's, 1–64 bytes: whom to pay back.
        public var paymentReference: String = ""
        /// `ORDER_EXPIRED`, `ORDER_CANCELLED`, `ALREADY_PAID`, `AMOUNT_MISMATCH`.
        public var reason: String = ""
        /// Of a payment begun by StartPayment, whose provider gives it back; empty: reported by Pay.
        public var paymentID: String = ""

        public init() {}

        public init(
            order: OrderV1.OrderRef? = nil,
            amount: Money? = nil,
            paymentReference: String = "",
            reason: String = "",
            paymentID: String = ""
        ) {
            self.order = order
            self.amount = amount
            self.paymentReference = paymentReference
            self.reason = reason
            self.paymentID = paymentID
        }
    }

    /// An order of the past was taken over: paid and delivered, without touching stock.
    public struct OrderImported: Hashable, Sendable {
        /// The new order; its number is one above the last. Without attribution.
        public var order: OrderV1.OrderRef? = nil
        /// The caller's number of the order, unique over all imports.
        public var externalID: String = ""
        /// 1–2,000, positions counted from 1; without offer, location and discount.
        public var lines: [OrderV1.OrderLine] = []
        /// Σ units × unit price.
        public var total: Money? = nil
        /// As the other system kept it: from 1970 on, not after the event. The event's own time is that of the import.
        public var placedAt: Instant = .epoch
        /// ISO 3166-1 alpha-2; may be empty.
        public var market: String = ""
        /// Fingerprint of the imported order, to tell a repeat from a different order under the same number.
        public var fingerprint: UInt64 = 0

        public init() {}

        public init(
            order: OrderV1.OrderRef? = nil,
            externalID: String = "",
            lines: [OrderV1.OrderLine] = [],
            total: Money? = nil,
            placedAt: Instant = .epoch,
            market: String = "",
            fingerprint: UInt64 = 0
        ) {
            self.order = order
            self.externalID = externalID
            self.lines = lines
            self.total = total
            self.placedAt = placedAt
            self.market = market
            self.fingerprint = fingerprint
        }
    }

    /// What order needs of the catalog, up to an entry of the catalog's journal: projected once, in order.
    public struct CatalogFollowed: Hashable, Sendable {
        /// Sequence number of the last catalog entry that is contained.
        public var cursor: UInt64 = 0
        /// In the order of the catalog's journal.
        public var facts: [OrderV1.CatalogFact] = []
        /// Of the catalog's journal, in the event by which it became known; empty in the others.
        public var journalID: [UInt8] = []

        public init() {}

        public init(
            cursor: UInt64 = 0,
            facts: [OrderV1.CatalogFact] = [],
            journalID: [UInt8] = []
        ) {
            self.cursor = cursor
            self.facts = facts
            self.journalID = journalID
        }
    }

    /// What one catalog event means for selling: no texts, titles or categories.
    public struct CatalogFact: Hashable, Sendable {
        public var kind: Kind? = nil

        public init() {}

        public init(
            kind: Kind? = nil
        ) {
            self.kind = kind
        }

        public enum Kind: Hashable, Sendable {
            /// From ProductUpserted.
            case product(OrderV1.ProductTerms)
            /// From OfferPublished: the offer as it takes effect.
            case offerPublished(CatalogV1.Offer)
            /// From OfferEnded.
            case offerClosed(OrderV1.OfferClosed)
        }
    }

    /// How the variants of a product may be sold. Replaces what was known of the product: a SKU that is missing is no longer sold.
    public struct ProductTerms: Hashable, Sendable {
        /// As in the catalog; 1–64 bytes.
        public var productID: ProductID = ""
        /// The listed variants, in the catalog's order: 1–256.
        public var skus: [OrderV1.SKUTerms] = []
        /// Who sells it. Empty in entries from before it was taken over.
        public var merchantID: MerchantID = ""

        public init() {}

        public init(
            productID: ProductID = "",
            skus: [OrderV1.SKUTerms] = [],
            merchantID: MerchantID = ""
        ) {
            self.productID = productID
            self.skus = skus
            self.merchantID = merchantID
        }
    }

    /// How one variant may be sold and returned.
    public struct SKUTerms: Hashable, Sendable {
        /// As in the catalog; 1–64 bytes.
        public var sku: SKU = ""
        /// False: perishable or custom, no 7-day return.
        public var returnable: Bool = false
        /// ISO 3166-1 alpha-2 codes of markets where it is not sold.
        public var marketsNotSold: [String] = []

        public init() {}

        public init(
            sku: SKU = "",
            returnable: Bool = false,
            marketsNotSold: [String] = []
        ) {
            self.sku = sku
            self.returnable = returnable
            self.marketsNotSold = marketsNotSold
        }
    }

    /// An offer ended before its time. Quotes of it stay good.
    public struct OfferClosed: Hashable, Sendable {
        /// An offer that was published before; one that is unknown here changes nothing.
        public var offerID: OfferID = ""
        /// The SKU it was published for.
        public var sku: SKU = ""
        /// Exclusive, on the catalog's clock. Before its start: it never comes into force.
        public var endedAt: Instant = .epoch

        public init() {}

        public init(
            offerID: OfferID = "",
            sku: SKU = "",
            endedAt: Instant = .epoch
        ) {
            self.offerID = offerID
            self.sku = sku
            self.endedAt = endedAt
        }
    }

    /// Money was asked for. Journaled before the provider is asked, so that nothing it takes can be forgotten.
    public struct PaymentStarted: Hashable, Sendable {
        /// An order that was reserved.
        public var order: OrderV1.OrderRef? = nil
        /// `p`, the order's number, `-` and the count of the payment within the order, from 1.
        public var paymentID: String = ""
        /// 1–32 bytes of a–z, 0–9 and "-".
        public var provider: String = ""
        /// As the provider's front end named the means of payment; 0–128 bytes.
        public var methodToken: String = ""
        /// The order's total, ≥ 1 minor unit.
        public var amount: Money? = nil

        public init() {}

        public init(
            order: OrderV1.OrderRef? = nil,
            paymentID: String = "",
            provider: String = "",
            methodToken: String = "",
            amount: Money? = nil
        ) {
            self.order = order
            self.paymentID = paymentID
            self.provider = provider
            self.methodToken = methodToken
            self.amount = amount
        }
    }

    /// The provider has the payment, and a name for it.
    public struct PaymentAccepted: Hashable, Sendable {
        /// The order of the payment; it may be closed by now.
        public var order: OrderV1.OrderRef? = nil
        /// A payment that was started.
        public var paymentID: String = ""
        /// The provider's, 1–64 bytes.
        public var reference: String = ""

        public init() {}

        public init(
            order: OrderV1.OrderRef? = nil,
            paymentID: String = "",
            reference: String = ""
        ) {
            self.order = order
            self.paymentID = paymentID
            self.reference = reference
        }
    }

    /// The money of a payment arrived, once and for all.
    public struct PaymentConfirmed: Hashable, Sendable {
        /// The order of the payment; it may be closed by now.
        public var order: OrderV1.OrderRef? = nil
        /// A payment that was started.
        public var paymentID: String = ""
        /// The provider's, 1–64 bytes.
        public var reference: String = ""
        /// What arrived.
        public var amount: Money? = nil
        /// The provider's id of the news, 1–64 bytes: the same news again changes nothing.
        public var eventID: String = ""
        /// The provider, for followers.
        public var provider: String = ""

        public init() {}

        public init(
            order: OrderV1.OrderRef? = nil,
            paymentID: String = "",
            reference: String = "",
            amount: Money? = nil,
            eventID: String = "",
            provider: String = ""
        ) {
            self.order = order
            self.paymentID = paymentID
            self.reference = reference
            self.amount = amount
            self.eventID = eventID
            self.provider = provider
        }
    }

    /// A payment ended without money.
    public struct PaymentFailed: Hashable, Sendable {
        /// The order of the payment; it may be closed by now.
        public var order: OrderV1.OrderRef? = nil
        /// A payment that was started.
        public var paymentID: String = ""
        /// The provider's reason, stable, 0–64 bytes.
        public var reason: String = ""
        /// The provider's id of the news, 1–64 bytes; empty: decided here (`PROVIDER_UNKNOWN`).
        public var eventID: String = ""
        /// The provider, for followers.
        public var provider: String = ""

        public init() {}

        public init(
            order: OrderV1.OrderRef? = nil,
            paymentID: String = "",
            reason: String = "",
            eventID: String = "",
            provider: String = ""
        ) {
            self.order = order
            self.paymentID = paymentID
            self.reason = reason
            self.eventID = eventID
            self.provider = provider
        }
    }

    /// The provider is to give money back.
    public struct RefundRequested: Hashable, Sendable {
        /// The order the money was paid for, or meant for.
        public var order: OrderV1.OrderRef? = nil
        /// `f`, the order's number, `-` and the refund's count; with a `p` and the payment's count if the payment was refused.
        public var refundID: String = ""
        /// The payment that is given back, whole or in part.
        public var paymentID: String = ""
        /// Who has it.
        public var provider: String = ""
        /// The provider's name for the payment.
        public var reference: String = ""
        /// ≥ 1 minor unit.
        public var amount: Money? = nil

        public init() {}

        public init(
            order: OrderV1.OrderRef? = nil,
            refundID: String = "",
            paymentID: String = "",
            provider: String = "",
            reference: String = "",
            amount: Money? = nil
        ) {
            self.order = order
            self.refundID = refundID
            self.paymentID = paymentID
            self.provider = provider
            self.reference = reference
            self.amount = amount
        }
    }

    /// The provider gave money back.
    public struct RefundConfirmed: Hashable, Sendable {
        /// As requested.
        public var order: OrderV1.OrderRef? = nil
        /// As requested.
        public var refundID: String = ""
        /// The provider's id of the news, 1–64 bytes.
        public var eventID: String = ""
        /// The provider, for followers.
        public var provider: String = ""

        public init() {}

        public init(
            order: OrderV1.OrderRef? = nil,
            refundID: String = "",
            eventID: String = "",
            provider: String = ""
        ) {
            self.order = order
            self.refundID = refundID
            self.eventID = eventID
            self.provider = provider
        }
    }

}
