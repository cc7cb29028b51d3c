// swift-format-ignore-file
// DO NOT EDIT: script/generate writes this file from protos/.

extension OrderV1 {
    /// PlaceOrder as the machine takes it: with what the service found out before.
    public struct PlaceOrderCommand: Hashable, Sendable {
        /// As the caller sent it; required.
        public var request: OrderV1.PlaceOrderRequest? = nil
        /// The signature of every quote in the request was checked and is the shop's.
        public var quotesVerified: Bool = false
        /// The prices that promotions and risk checks were asked about. Absent: none was asked.
        public var askedPrices: OrderV1.AskedPrices? = nil
        /// What promotions take off these prices, in the order they apply; 0–64.
        public var promotions: [OrderV1.PromotionShares] = []
        /// What risk checks said; absent: none was asked.
        public var risk: OrderV1.RiskAssessment? = nil

        public init() {}

        public init(
            request: OrderV1.PlaceOrderRequest? = nil,
            quotesVerified: Bool = false,
            askedPrices: OrderV1.AskedPrices? = nil,
            promotions: [OrderV1.PromotionShares] = [],
            risk: OrderV1.RiskAssessment? = nil
        ) {
            self.request = request
            self.quotesVerified = quotesVerified
            self.askedPrices = askedPrices
            self.promotions = promotions
            self.risk = risk
        }
    }

    /// Prices as they were when plugins were asked. Others now: ABORTED/PRICES_MOVED.
    public struct AskedPrices: Hashable, Sendable {
        /// Per unit, minor units, one for each line of the request.
        public var unitPrices: [Int64] = []
        /// ISO 4217.
        public var currency: String = ""

        public init() {}

        public init(
            unitPrices: [Int64] = [],
            currency: String = ""
        ) {
            self.unitPrices = unitPrices
            self.currency = currency
        }
    }

    /// A promotion and what each line of the request bears of it.
    public struct PromotionShares: Hashable, Sendable {
        /// As the plugin named it, 1–64 bytes.
        public var promotionID: String = ""
        /// For people, 0–128 bytes.
        public var name: String = ""
        /// The plugin that gave it.
        public var pluginID: String = ""
        /// Ascending by line, each once.
        public var shares: [OrderV1.PromotionShare] = []

        public init() {}

        public init(
            promotionID: String = "",
            name: String = "",
            pluginID: String = "",
            shares: [OrderV1.PromotionShare] = []
        ) {
            self.promotionID = promotionID
            self.name = name
            self.pluginID = pluginID
            self.shares = shares
        }
    }

    /// What one line bears.
    public struct PromotionShare: Hashable, Sendable {
        /// Position in the request, from 0.
        public var line: UInt32 = 0
        /// Minor units, ≥ 1; of all promotions together at most the line's amount.
        public var amount: Int64 = 0

        public init() {}

        public init(
            line: UInt32 = 0,
            amount: Int64 = 0
        ) {
            self.line = line
            self.amount = amount
        }
    }

    /// Ship as the machine takes it.
    public struct ShipCommand: Hashable, Sendable {
        /// As the caller sent it; required.
        public var request: OrderV1.ShipRequest? = nil
        /// What a carrier booked for exactly `units`; absent: nobody was asked.
        public var booking: OrderV1.ParcelBooking? = nil
        /// What was booked. Others now: ABORTED/PARCEL_CHANGED.
        public var units: [OrderV1.LineUnits] = []

        public init() {}

        public init(
            request: OrderV1.ShipRequest? = nil,
            booking: OrderV1.ParcelBooking? = nil,
            units: [OrderV1.LineUnits] = []
        ) {
            self.request = request
            self.booking = booking
            self.units = units
        }
    }

    /// What a provider said, checked for form.
    public struct TakePaymentNewsCommand: Hashable, Sendable {
        /// Who said it.
        public var provider: String = ""
        /// Required.
        public var news: OrderV1.ProviderNews? = nil

        public init() {}

        public init(
            provider: String = "",
            news: OrderV1.ProviderNews? = nil
        ) {
            self.provider = provider
            self.news = news
        }
    }

    /// One thing that happened at a provider.
    public struct ProviderNews: Hashable, Sendable {
        /// Unique at the provider, 1–64 bytes: news taken before changes nothing.
        public var eventID: String = ""
        /// May be empty if `reference` says which.
        public var paymentID: String = ""
        /// The provider's name for the payment, 1–64 bytes.
        public var reference: String = ""
        /// PENDING, CAPTURED or FAILED; of a refund that was given: CAPTURED.
        public var status: OrderV1.PaymentStatus = .unspecified
        /// What the news is about.
        public var amount: Money? = nil
        /// Why it failed, 0–64 bytes.
        public var reason: String = ""
        /// Set: the news is about this refund.
        public var refundID: String = ""
        /// From the read model, for a payment that has left memory. Absent: it is not known there either, or nobody looked.
        public var ended: OrderV1.EndedPayment? = nil

        public init() {}

        public init(
            eventID: String = "",
            paymentID: String = "",
            reference: String = "",
            status: OrderV1.PaymentStatus = .unspecified,
            amount: Money? = nil,
            reason: String = "",
            refundID: String = "",
            ended: OrderV1.EndedPayment? = nil
        ) {
            self.eventID = eventID
            self.paymentID = paymentID
            self.reference = reference
            self.status = status
            self.amount = amount
            self.reason = reason
            self.refundID = refundID
            self.ended = ended
        }
    }

    /// A payment that has left memory, as the read model tells it.
    public struct EndedPayment: Hashable, Sendable {
        /// Of its order.
        public var order: OrderV1.OrderRef? = nil
        /// Of its order.
        public var orderState: OrderV1.OrderState = .unspecified
        /// FAILED or CAPTURED.
        public var status: OrderV1.PaymentStatus = .unspecified

        public init() {}

        public init(
            order: OrderV1.OrderRef? = nil,
            orderState: OrderV1.OrderState = .unspecified,
            status: OrderV1.PaymentStatus = .unspecified
        ) {
            self.order = order
            self.orderState = orderState
            self.status = status
        }
    }

    /// What became of the news.
    public struct TakePaymentNewsOutcome: Hashable, Sendable {
        /// It changed something.
        public var taken: Bool = false
        /// Its payment or refund is not in memory, nor did `ended` tell of it.
        public var unknown: Bool = false

        public init() {}

        public init(
            taken: Bool = false,
            unknown: Bool = false
        ) {
            self.taken = taken
            self.unknown = unknown
        }
    }

    /// Ends a payment that no provider knows of.
    public struct AbandonPaymentCommand: Hashable, Sendable {
        /// A payment that was started and not accepted by a provider.
        public var paymentID: String = ""
        /// Stable: `PROVIDER_UNKNOWN`.
        public var reason: String = ""

        public init() {}

        public init(
            paymentID: String = "",
            reason: String = ""
        ) {
            self.paymentID = paymentID
            self.reason = reason
        }
    }

    /// Nothing to say.
    public struct AbandonPaymentOutcome: Hashable, Sendable {
        public init() {}
    }

    /// Pay as the machine takes it.
    public struct PayCommand: Hashable, Sendable {
        /// As the caller sent it; required.
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
        /// Of the order after the payment.
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

    /// How much was due. At most 4,096 orders in one run.
    public struct RunTimersOutcome: Hashable, Sendable {
        /// Orders whose hold was ended.
        public var expired: UInt32 = 0
        /// Orders whose last return window is over.
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
        /// The batch, required; at most 100,000 facts. Its cursor lies beyond `after`, or nothing changes.
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

    /// From where to go on.
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
        /// Sequence number of the last catalog entry that is projected; 0: none.
        public var catalogCursor: UInt64 = 0
        /// Of the catalog's journal that the cursor is of; empty: not known yet.
        public var catalogJournalID: [UInt8] = []
        /// By SKU; only SKUs that ever had stock.
        public var stock: [OrderV1.StockState] = []
        /// By product id; in each, the SKUs in the catalog's order.
        public var products: [OrderV1.ProductTerms] = []
        /// By SKU, then offer id. Offers leave an hour after their end, when the next one of their SKU comes.
        public var offers: [OrderV1.OfferTally] = []
        /// Orders something can still happen to, by number.
        public var orders: [OrderV1.OpenOrderState] = []
        /// By quote id; only those that have not expired.
        public var usedQuotes: [OrderV1.UsedQuote] = []
        /// Every external id ever imported, ascending.
        public var imported: [OrderV1.ImportedOrderState] = []
        /// By buyer, then SKU.
        public var importedPurchases: [OrderV1.ImportedPurchase] = []
        /// SKUs whose product dropped them.
        public var droppedSKUs: [SKU] = []
        /// Payments that have not ended. By order, then count.
        public var openPayments: [OrderV1.OpenPaymentState] = []
        /// Payments that paid for an order in `orders`. By order.
        public var capturedPayments: [OrderV1.CapturedPaymentState] = []
        /// Refunds that no provider has confirmed, by id.
        public var refunds: [OrderV1.RefundRequested] = []
        /// News of money that came for payments which had ended before, oldest first: provider, "/", event id. The latest 10,000.
        public var lateNews: [String] = []

        public init() {}

        public init(
            clock: Instant = .epoch,
            lastOrderNumber: UInt64 = 0,
            catalogCursor: UInt64 = 0,
            catalogJournalID: [UInt8] = [],
            stock: [OrderV1.StockState] = [],
            products: [OrderV1.ProductTerms] = [],
            offers: [OrderV1.OfferTally] = [],
            orders: [OrderV1.OpenOrderState] = [],
            usedQuotes: [OrderV1.UsedQuote] = [],
            imported: [OrderV1.ImportedOrderState] = [],
            importedPurchases: [OrderV1.ImportedPurchase] = [],
            droppedSKUs: [SKU] = [],
            openPayments: [OrderV1.OpenPaymentState] = [],
            capturedPayments: [OrderV1.CapturedPaymentState] = [],
            refunds: [OrderV1.RefundRequested] = [],
            lateNews: [String] = []
        ) {
            self.clock = clock
            self.lastOrderNumber = lastOrderNumber
            self.catalogCursor = catalogCursor
            self.catalogJournalID = catalogJournalID
            self.stock = stock
            self.products = products
            self.offers = offers
            self.orders = orders
            self.usedQuotes = usedQuotes
            self.imported = imported
            self.importedPurchases = importedPurchases
            self.droppedSKUs = droppedSKUs
            self.openPayments = openPayments
            self.capturedPayments = capturedPayments
            self.refunds = refunds
            self.lateNews = lateNews
        }
    }

    /// A payment that has not ended.
    public struct OpenPaymentState: Hashable, Sendable {
        /// As it was started; names the order too.
        public var started: OrderV1.PaymentStarted? = nil
        /// When.
        public var startedAt: Instant = .epoch
        /// The provider's; empty until it has answered.
        public var reference: String = ""
        /// Why the order cannot take the money any more: `ORDER_EXPIRED`, `ORDER_CANCELLED`, `ALREADY_PAID`. Empty while it is open.
        public var orderEnded: String = ""

        public init() {}

        public init(
            started: OrderV1.PaymentStarted? = nil,
            startedAt: Instant = .epoch,
            reference: String = "",
            orderEnded: String = ""
        ) {
            self.started = started
            self.startedAt = startedAt
            self.reference = reference
            self.orderEnded = orderEnded
        }
    }

    /// Where the money of an open order came from.
    public struct CapturedPaymentState: Hashable, Sendable {
        /// As it was started; names the order too.
        public var paymentID: String = ""
        /// Who took the money.
        public var provider: String = ""
        /// The provider's name for it.
        public var reference: String = ""

        public init() {}

        public init(
            paymentID: String = "",
            provider: String = "",
            reference: String = ""
        ) {
            self.paymentID = paymentID
            self.provider = provider
            self.reference = reference
        }
    }

    /// Stock of one SKU.
    public struct StockState: Hashable, Sendable {
        /// Key of the row.
        public var sku: SKU = ""
        /// By location id; 1–1,000.
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
        /// As it takes effect, with its real end; without the advertised price.
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

    /// What one buyer took under one offer.
    public struct BuyerTally: Hashable, Sendable {
        /// Key of the row.
        public var buyerID: BuyerID = ""
        /// Units held and sold; ≥ 1.
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

    /// An order that is reserved, under way or returnable. Closed ones are in the read model only.
    public struct OpenOrderState: Hashable, Sendable {
        /// The order's, from 1: its id without the `o`.
        public var number: UInt64 = 0
        /// 1–64 bytes.
        public var buyerID: BuyerID = ""
        /// As the order was placed with. Absent: not through a show.
        public var attribution: OrderV1.Attribution? = nil
        /// ISO 4217; of every amount of the order.
        public var currency: String = ""
        /// False: the units are held, not allocated.
        public var paid: Bool = false
        /// Fingerprint of the payment reference.
        public var payment: UInt64 = 0
        /// When time decides next: the end of the hold, or of the return windows. 0: never.
        public var due: Instant = .epoch
        /// In the order of `OrderLine.line`, which is the position from 1.
        public var lines: [OrderV1.OpenLineState] = []
        /// Returns announced so far: the count in the latest return's id, 0–100.
        public var lastReturn: UInt32 = 0
        /// Announced and neither received nor dismissed, oldest first.
        public var returns: [OrderV1.OpenReturnState] = []
        /// Payments started so far: the count in the latest payment's id.
        public var lastPayment: UInt32 = 0
        /// Count of the payment that paid the order; 0: none of a provider.
        public var paidBy: UInt32 = 0
        /// Refunds through the provider so far.
        public var lastRefund: UInt32 = 0
        /// Parcels booked by carriers so far.
        public var lastParcel: UInt32 = 0

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
            returns: [OrderV1.OpenReturnState] = [],
            lastPayment: UInt32 = 0,
            paidBy: UInt32 = 0,
            lastRefund: UInt32 = 0,
            lastParcel: UInt32 = 0
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
            self.lastPayment = lastPayment
            self.paidBy = paidBy
            self.lastRefund = lastRefund
            self.lastParcel = lastParcel
        }
    }

    /// A line of an open order: what was ordered, then how far its units have come.
    public struct OpenLineState: Hashable, Sendable {
        /// What was ordered.
        public var sku: SKU = ""
        /// Where the units are taken from. Empty: the default location.
        public var locationID: LocationID = ""
        /// The offer whose quota the units count against.
        public var offerID: OfferID = ""
        /// Units ordered, 1–10,000.
        public var units: UInt64 = 0
        /// Per unit, minor units of the order's currency.
        public var unitPriceMinor: Int64 = 0
        /// Off the whole line, minor units; ≥ 0.
        public var discountMinor: Int64 = 0
        /// Units that were cancelled before they shipped.
        public var cancelled: UInt64 = 0
        /// Units that left the building; with `cancelled` at most `units`.
        public var shipped: UInt64 = 0
        /// Units that reached the buyer; at most `shipped`.
        public var delivered: UInt64 = 0
        /// Units announced and not arrived; with `returned` at most `delivered`.
        public var returnRequested: UInt64 = 0
        /// Units that came back and were refunded.
        public var returned: UInt64 = 0
        /// Last delivery of units of the line; 0: none. The return window counts from here.
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

    /// A return whose parcel is waited for.
    public struct OpenReturnState: Hashable, Sendable {
        /// Its count within the order, from 1.
        public var number: UInt32 = 0
        /// 1–50; as announced.
        public var lines: [OrderV1.ReturnLine] = []
        /// It is dismissed 30 days after this.
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

    /// That an external id is in, and with what content.
    public struct ImportedOrderState: Hashable, Sendable {
        /// The other system's number, 1–64 bytes.
        public var externalID: String = ""
        /// As in OrderImported.
        public var fingerprint: UInt64 = 0
        /// Of the orders that it entered or cancelled; never empty.
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
        /// Never empty: what an unknown buyer bought cannot be found again.
        public var buyerID: BuyerID = ""
        /// What was bought.
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

    /// Units of one imported line that were not cancelled yet.
    public struct ImportedRemainder: Hashable, Sendable {
        /// Of the order that the import entered.
        public var number: UInt64 = 0
        /// `OrderLine.line`.
        public var line: UInt32 = 0
        /// A later cancellation must have the same.
        public var unitPrice: Money? = nil
        /// Not cancelled yet; ≥ 1.
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
