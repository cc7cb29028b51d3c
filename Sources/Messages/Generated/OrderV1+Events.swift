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
            case stockReceived(OrderV1.StockReceived)
            case stockAdjusted(OrderV1.StockAdjusted)
            case orderPlaced(OrderV1.OrderPlaced)
            case orderPaid(OrderV1.OrderPaid)
            case orderCancelled(OrderV1.OrderCancelled)
            case orderExpired(OrderV1.OrderExpired)
            case orderShipped(OrderV1.OrderShipped)
            case orderDelivered(OrderV1.OrderDelivered)
            case returnRequested(OrderV1.ReturnRequested)
            case returnReceived(OrderV1.ReturnReceived)
            case orderCompleted(OrderV1.OrderCompleted)
            case returnDismissed(OrderV1.ReturnDismissed)
            case paymentRefused(OrderV1.PaymentRefused)
            case orderImported(OrderV1.OrderImported)
            /// 15–19 are reserved for later facts of an order's life.
            case catalogFollowed(OrderV1.CatalogFollowed)
        }
    }

    /// Who bought, and through which show: repeated in every order event.
    public struct OrderRef: Hashable, Sendable {
        public var orderID: OrderID = ""
        public var buyerID: BuyerID = ""
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
        public var order: OrderV1.OrderRef? = nil
        /// 1 or more; a requested line that takes units from several locations becomes several lines.
        public var lines: [OrderV1.OrderLine] = []
        /// Σ units × unit price − discounts: what the buyer has to pay.
        public var total: Money? = nil
        public var holdExpiresAt: Instant = .epoch
        /// ISO 3166-1 alpha-2; may be empty.
        public var market: String = ""
        /// The quotes this order used up.
        public var usedQuotes: [OrderV1.UsedQuote] = []

        public init() {}

        public init(
            order: OrderV1.OrderRef? = nil,
            lines: [OrderV1.OrderLine] = [],
            total: Money? = nil,
            holdExpiresAt: Instant = .epoch,
            market: String = "",
            usedQuotes: [OrderV1.UsedQuote] = []
        ) {
            self.order = order
            self.lines = lines
            self.total = total
            self.holdExpiresAt = holdExpiresAt
            self.market = market
            self.usedQuotes = usedQuotes
        }
    }

    /// A quote is good for one line of one order.
    public struct UsedQuote: Hashable, Sendable {
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
        public var order: OrderV1.OrderRef? = nil
        public var amount: Money? = nil
        /// The payment provider's, 1–64 bytes.
        public var paymentReference: String = ""

        public init() {}

        public init(
            order: OrderV1.OrderRef? = nil,
            amount: Money? = nil,
            paymentReference: String = ""
        ) {
            self.order = order
            self.amount = amount
            self.paymentReference = paymentReference
        }
    }

    /// Units were cancelled before they shipped.
    public struct OrderCancelled: Hashable, Sendable {
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
        public var order: OrderV1.OrderRef? = nil
        /// 0–64 bytes.
        public var carrierReference: String = ""
        /// Never empty.
        public var lines: [OrderV1.LineUnits] = []

        public init() {}

        public init(
            order: OrderV1.OrderRef? = nil,
            carrierReference: String = "",
            lines: [OrderV1.LineUnits] = []
        ) {
            self.order = order
            self.carrierReference = carrierReference
            self.lines = lines
        }
    }

    /// Units reached the buyer; their return window opens.
    public struct OrderDelivered: Hashable, Sendable {
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
        public var order: OrderV1.OrderRef? = nil
        public var returnID: ReturnID = ""
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
        public var order: OrderV1.OrderRef? = nil
        public var returnID: ReturnID = ""
        public var lines: [OrderV1.ReturnLine] = []
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
        public var order: OrderV1.OrderRef? = nil
        public var returnID: ReturnID = ""
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
        public var order: OrderV1.OrderRef? = nil
        public var amount: Money? = nil
        public var paymentReference: String = ""
        /// `ORDER_EXPIRED`, `ORDER_CANCELLED`, `ALREADY_PAID`, `AMOUNT_MISMATCH`.
        public var reason: String = ""

        public init() {}

        public init(
            order: OrderV1.OrderRef? = nil,
            amount: Money? = nil,
            paymentReference: String = "",
            reason: String = ""
        ) {
            self.order = order
            self.amount = amount
            self.paymentReference = paymentReference
            self.reason = reason
        }
    }

    /// An order of the past was taken over: paid and delivered, without touching stock.
    public struct OrderImported: Hashable, Sendable {
        public var order: OrderV1.OrderRef? = nil
        /// The caller's number of the order, unique over all imports.
        public var externalID: String = ""
        public var lines: [OrderV1.OrderLine] = []
        public var total: Money? = nil
        public var placedAt: Instant = .epoch
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

        public init() {}

        public init(
            cursor: UInt64 = 0,
            facts: [OrderV1.CatalogFact] = []
        ) {
            self.cursor = cursor
            self.facts = facts
        }
    }

    public struct CatalogFact: Hashable, Sendable {
        public var kind: Kind? = nil

        public init() {}

        public init(
            kind: Kind? = nil
        ) {
            self.kind = kind
        }

        public enum Kind: Hashable, Sendable {
            case product(OrderV1.ProductTerms)
            case offerPublished(CatalogV1.Offer)
            case offerClosed(OrderV1.OfferClosed)
        }
    }

    /// How the variants of a product may be sold. Replaces what was known of the product: a SKU that is missing is no longer sold.
    public struct ProductTerms: Hashable, Sendable {
        public var productID: ProductID = ""
        public var skus: [OrderV1.SKUTerms] = []

        public init() {}

        public init(
            productID: ProductID = "",
            skus: [OrderV1.SKUTerms] = []
        ) {
            self.productID = productID
            self.skus = skus
        }
    }

    public struct SKUTerms: Hashable, Sendable {
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

    public struct OfferClosed: Hashable, Sendable {
        public var offerID: OfferID = ""
        public var sku: SKU = ""
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

}
