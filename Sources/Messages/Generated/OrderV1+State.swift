// swift-format-ignore-file
// DO NOT EDIT: script/generate writes this file from protos/.

extension OrderV1 {
    /// PlaceOrder as the machine takes it: with what the service found out before.
    public struct PlaceOrderCommand: Hashable, Sendable {
        public var request: OrderV1.PlaceOrderRequest? = nil
        /// The signature of every quote in the request was checked and is the shop's.
        public var quotesVerified: Bool = false

        public init() {}

        public init(
            request: OrderV1.PlaceOrderRequest? = nil,
            quotesVerified: Bool = false
        ) {
            self.request = request
            self.quotesVerified = quotesVerified
        }
    }

    /// Pay as the machine takes it.
    public struct PayCommand: Hashable, Sendable {
        public var request: OrderV1.PayRequest? = nil
        /// Of an order that has left memory: who bought it, from the read model. Absent while the order is open.
        public var closedOrder: OrderV1.OrderRef? = nil
        /// How it ended.
        public var closedState: OrderV1.OrderState = .unspecified

        public init() {}

        public init(
            request: OrderV1.PayRequest? = nil,
            closedOrder: OrderV1.OrderRef? = nil,
            closedState: OrderV1.OrderState = .unspecified
        ) {
            self.request = request
            self.closedOrder = closedOrder
            self.closedState = closedState
        }
    }

    /// How a payment went. Money is recorded in any case, so this is a reply and not a refusal.
    public struct PayOutcome: Hashable, Sendable {
        /// Empty: claimed. Else why the money goes back: `ORDER_EXPIRED`, …
        public var refusedReason: String = ""
        public var state: OrderV1.OrderState = .unspecified
        /// For people.
        public var message: String = ""

        public init() {}

        public init(
            refusedReason: String = "",
            state: OrderV1.OrderState = .unspecified,
            message: String = ""
        ) {
            self.refusedReason = refusedReason
            self.state = state
            self.message = message
        }
    }

    /// Journals what time alone has decided: ends holds that are due, completes orders past their windows.
    public struct RunTimersCommand: Hashable, Sendable {
        public init() {}
    }

    public struct RunTimersOutcome: Hashable, Sendable {
        public var expired: UInt32 = 0
        public var completed: UInt32 = 0
        /// There is more to do: run again at once.
        public var more: Bool = false

        public init() {}

        public init(
            expired: UInt32 = 0,
            completed: UInt32 = 0,
            more: Bool = false
        ) {
            self.expired = expired
            self.completed = completed
            self.more = more
        }
    }

    /// Takes over a batch of the catalog's feed. Entries up to the machine's cursor are known and skipped.
    public struct FollowCatalogCommand: Hashable, Sendable {
        public var followed: OrderV1.CatalogFollowed? = nil
        /// The cursor that the batch continues; another value than the machine's own changes nothing.
        public var after: UInt64 = 0

        public init() {}

        public init(
            followed: OrderV1.CatalogFollowed? = nil,
            after: UInt64 = 0
        ) {
            self.followed = followed
            self.after = after
        }
    }

    public struct FollowCatalogOutcome: Hashable, Sendable {
        /// The machine's cursor now.
        public var cursor: UInt64 = 0

        public init() {}

        public init(
            cursor: UInt64 = 0
        ) {
            self.cursor = cursor
        }
    }

    /// The whole state, everything in ascending order of its key, so that equal states pack to equal bytes.
    public struct OrderSnapshot: Hashable, Sendable {
        /// The latest time any event carried: the machine's clock never runs backwards.
        public var clock: Instant = .epoch
        /// Number of the last order.
        public var lastOrderNumber: UInt64 = 0
        public var catalogCursor: UInt64 = 0
        public var stock: [OrderV1.StockState] = []
        public var products: [OrderV1.ProductTerms] = []
        public var offers: [OrderV1.OfferTally] = []
        public var orders: [OrderV1.OpenOrderState] = []
        public var usedQuotes: [OrderV1.UsedQuote] = []
        public var imported: [OrderV1.ImportedOrderState] = []
        public var importedPurchases: [OrderV1.ImportedPurchase] = []
        /// SKUs whose product dropped them.
        public var droppedSKUs: [SKU] = []

        public init() {}

        public init(
            clock: Instant = .epoch,
            lastOrderNumber: UInt64 = 0,
            catalogCursor: UInt64 = 0,
            stock: [OrderV1.StockState] = [],
            products: [OrderV1.ProductTerms] = [],
            offers: [OrderV1.OfferTally] = [],
            orders: [OrderV1.OpenOrderState] = [],
            usedQuotes: [OrderV1.UsedQuote] = [],
            imported: [OrderV1.ImportedOrderState] = [],
            importedPurchases: [OrderV1.ImportedPurchase] = [],
            droppedSKUs: [SKU] = []
        ) {
            self.clock = clock
            self.lastOrderNumber = lastOrderNumber
            self.catalogCursor = catalogCursor
            self.stock = stock
            self.products = products
            self.offers = offers
            self.orders = orders
            self.usedQuotes = usedQuotes
            self.imported = imported
            self.importedPurchases = importedPurchases
            self.droppedSKUs = droppedSKUs
        }
    }

    public struct StockState: Hashable, Sendable {
        public var sku: SKU = ""
        public var locations: [OrderV1.StockLevel] = []

        public init() {}

        public init(
            sku: SKU = "",
            locations: [OrderV1.StockLevel] = []
        ) {
            self.sku = sku
            self.locations = locations
        }
    }

    /// An offer and what was taken under it.
    public struct OfferTally: Hashable, Sendable {
        public var offer: CatalogV1.Offer? = nil
        /// Units held and sold.
        public var takenUnits: UInt64 = 0
        /// Only for offers with a limit per buyer. Ordered by buyer.
        public var buyers: [OrderV1.BuyerTally] = []

        public init() {}

        public init(
            offer: CatalogV1.Offer? = nil,
            takenUnits: UInt64 = 0,
            buyers: [OrderV1.BuyerTally] = []
        ) {
            self.offer = offer
            self.takenUnits = takenUnits
            self.buyers = buyers
        }
    }

    public struct BuyerTally: Hashable, Sendable {
        public var buyerID: BuyerID = ""
        public var takenUnits: UInt64 = 0

        public init() {}

        public init(
            buyerID: BuyerID = "",
            takenUnits: UInt64 = 0
        ) {
            self.buyerID = buyerID
            self.takenUnits = takenUnits
        }
    }

    public struct OpenOrderState: Hashable, Sendable {
        public var number: UInt64 = 0
        public var buyerID: BuyerID = ""
        public var attribution: OrderV1.Attribution? = nil
        public var currency: String = ""
        public var paid: Bool = false
        /// Fingerprint of the payment reference.
        public var payment: UInt64 = 0
        /// When time decides next: the end of the hold, or of the return windows. 0: never.
        public var due: Instant = .epoch
        public var lines: [OrderV1.OpenLineState] = []
        public var lastReturn: UInt32 = 0
        public var returns: [OrderV1.OpenReturnState] = []

        public init() {}

        public init(
            number: UInt64 = 0,
            buyerID: BuyerID = "",
            attribution: OrderV1.Attribution? = nil,
            currency: String = "",
            paid: Bool = false,
            payment: UInt64 = 0,
            due: Instant = .epoch,
            lines: [OrderV1.OpenLineState] = [],
            lastReturn: UInt32 = 0,
            returns: [OrderV1.OpenReturnState] = []
        ) {
            self.number = number
            self.buyerID = buyerID
            self.attribution = attribution
            self.currency = currency
            self.paid = paid
            self.payment = payment
            self.due = due
            self.lines = lines
            self.lastReturn = lastReturn
            self.returns = returns
        }
    }

    public struct OpenLineState: Hashable, Sendable {
        public var sku: SKU = ""
        public var locationID: LocationID = ""
        public var offerID: OfferID = ""
        public var units: UInt64 = 0
        public var unitPriceMinor: Int64 = 0
        public var discountMinor: Int64 = 0
        public var cancelled: UInt64 = 0
        public var shipped: UInt64 = 0
        public var delivered: UInt64 = 0
        public var returnRequested: UInt64 = 0
        public var returned: UInt64 = 0
        public var deliveredAt: Instant = .epoch

        public init() {}

        public init(
            sku: SKU = "",
            locationID: LocationID = "",
            offerID: OfferID = "",
            units: UInt64 = 0,
            unitPriceMinor: Int64 = 0,
            discountMinor: Int64 = 0,
            cancelled: UInt64 = 0,
            shipped: UInt64 = 0,
            delivered: UInt64 = 0,
            returnRequested: UInt64 = 0,
            returned: UInt64 = 0,
            deliveredAt: Instant = .epoch
        ) {
            self.sku = sku
            self.locationID = locationID
            self.offerID = offerID
            self.units = units
            self.unitPriceMinor = unitPriceMinor
            self.discountMinor = discountMinor
            self.cancelled = cancelled
            self.shipped = shipped
            self.delivered = delivered
            self.returnRequested = returnRequested
            self.returned = returned
            self.deliveredAt = deliveredAt
        }
    }

    public struct OpenReturnState: Hashable, Sendable {
        public var number: UInt32 = 0
        public var lines: [OrderV1.ReturnLine] = []
        public var requestedAt: Instant = .epoch

        public init() {}

        public init(
            number: UInt32 = 0,
            lines: [OrderV1.ReturnLine] = [],
            requestedAt: Instant = .epoch
        ) {
            self.number = number
            self.lines = lines
            self.requestedAt = requestedAt
        }
    }

    public struct ImportedOrderState: Hashable, Sendable {
        public var externalID: String = ""
        public var fingerprint: UInt64 = 0
        public var numbers: [UInt64] = []

        public init() {}

        public init(
            externalID: String = "",
            fingerprint: UInt64 = 0,
            numbers: [UInt64] = []
        ) {
            self.externalID = externalID
            self.fingerprint = fingerprint
            self.numbers = numbers
        }
    }

    /// What is left of an imported line that a later cancellation may take back.
    public struct ImportedPurchase: Hashable, Sendable {
        public var buyerID: BuyerID = ""
        public var sku: SKU = ""
        /// Latest last.
        public var remainders: [OrderV1.ImportedRemainder] = []

        public init() {}

        public init(
            buyerID: BuyerID = "",
            sku: SKU = "",
            remainders: [OrderV1.ImportedRemainder] = []
        ) {
            self.buyerID = buyerID
            self.sku = sku
            self.remainders = remainders
        }
    }

    public struct ImportedRemainder: Hashable, Sendable {
        public var number: UInt64 = 0
        public var line: UInt32 = 0
        public var unitPrice: Money? = nil
        public var units: UInt64 = 0

        public init() {}

        public init(
            number: UInt64 = 0,
            line: UInt32 = 0,
            unitPrice: Money? = nil,
            units: UInt64 = 0
        ) {
            self.number = number
            self.line = line
            self.unitPrice = unitPrice
            self.units = units
        }
    }

}
