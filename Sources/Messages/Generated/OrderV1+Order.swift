// swift-format-ignore-file
// DO NOT EDIT: script/generate writes this file from protos/.

extension OrderV1 {
    /// What an import did with one order.
    public enum ImportOutcome: Hashable, Sendable {
        case unspecified
        /// Entered now; rows may have been refused all the same.
        case imported
        /// Entered by an earlier call, with the same content.
        case alreadyImported
        /// Nothing of it was entered.
        case refused
        /// A value that this version does not know; kept as it came.
        case unrecognized(Int32)

        public init(rawValue: Int32) {
            switch rawValue {
            case 0: self = .unspecified
            case 1: self = .imported
            case 2: self = .alreadyImported
            case 3: self = .refused
            default: self = .unrecognized(rawValue)
            }
        }

        public var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .imported: 1
            case .alreadyImported: 2
            case .refused: 3
            case .unrecognized(let rawValue): rawValue
            }
        }
    }

    /// Units that arrived.
    public struct ReceiveStockRequest: Hashable, Sendable {
        /// 1–64 bytes; need not be in the catalog yet.
        public var sku: SKU = ""
        /// Empty: the default location.
        public var locationID: LocationID = ""
        /// 1–1,000,000,000.
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

    /// Where they arrived.
    public struct ReceiveStockResponse: Hashable, Sendable {
        /// After the change.
        public var stock: OrderV1.StockLevel? = nil

        public init() {}

        public init(
            stock: OrderV1.StockLevel? = nil
        ) {
            self.stock = stock
        }
    }

    /// A correction, as a difference.
    public struct AdjustStockRequest: Hashable, Sendable {
        /// 1–64 bytes; need not be in the catalog yet.
        public var sku: SKU = ""
        /// Empty: the default location.
        public var locationID: LocationID = ""
        /// −1,000,000,000 to 1,000,000,000, not 0.
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

    /// Where it was corrected.
    public struct AdjustStockResponse: Hashable, Sendable {
        /// After the change.
        public var stock: OrderV1.StockLevel? = nil

        public init() {}

        public init(
            stock: OrderV1.StockLevel? = nil
        ) {
            self.stock = stock
        }
    }

    /// Whose stock.
    public struct GetAvailabilityRequest: Hashable, Sendable {
        /// 1–100.
        public var skus: [SKU] = []

        public init() {}

        public init(
            skus: [SKU] = []
        ) {
            self.skus = skus
        }
    }

    /// Stock at the time of the call: holds whose time is over count as free.
    public struct GetAvailabilityResponse: Hashable, Sendable {
        /// One for each SKU asked for, in the order asked.
        public var availability: [OrderV1.Availability] = []

        public init() {}

        public init(
            availability: [OrderV1.Availability] = []
        ) {
            self.availability = availability
        }
    }

    /// Stock of one SKU.
    public struct Availability: Hashable, Sendable {
        /// As asked.
        public var sku: SKU = ""
        /// Over all locations.
        public var availableUnits: UInt64 = 0
        /// Ordered by location.
        public var locations: [OrderV1.StockLevel] = []

        public init() {}

        public init(
            sku: SKU = "",
            availableUnits: UInt64 = 0,
            locations: [OrderV1.StockLevel] = []
        ) {
            self.sku = sku
            self.availableUnits = availableUnits
            self.locations = locations
        }
    }

    /// Who wants what, where and at which price at most.
    public struct PlaceOrderRequest: Hashable, Sendable {
        /// 1–64 bytes; whose limit per offer counts.
        public var buyerID: BuyerID = ""
        /// 1–50. The same SKU may stand on several lines; stock, quota and limit then hold for their sum. At most 10,000 units in all.
        /// One currency.
        public var lines: [OrderV1.PlaceOrderLine] = []
        /// Absent: not through a show.
        public var attribution: OrderV1.Attribution? = nil
        /// ISO 3166-1 alpha-2 country code, or empty: only offers for every market apply.
        public var market: String = ""
        /// Discount on the whole order in basis points, 0–10,000, rounded half up to the minor unit; apportioned over the lines by largest
        /// remainder, once. Not together with `discount`.
        public var discountBps: UInt32 = 0
        /// Discount on the whole order as an amount, ≥ 0 and at most the sum of the lines.
        public var discount: Money? = nil
        /// How long stock is held, 1–3,600 seconds; 0: 900.
        public var holdSeconds: UInt32 = 0

        public init() {}

        public init(
            buyerID: BuyerID = "",
            lines: [OrderV1.PlaceOrderLine] = [],
            attribution: OrderV1.Attribution? = nil,
            market: String = "",
            discountBps: UInt32 = 0,
            discount: Money? = nil,
            holdSeconds: UInt32 = 0
        ) {
            self.buyerID = buyerID
            self.lines = lines
            self.attribution = attribution
            self.market = market
            self.discountBps = discountBps
            self.discount = discount
            self.holdSeconds = holdSeconds
        }
    }

    /// Units of one SKU at one price.
    public struct PlaceOrderLine: Hashable, Sendable {
        /// 1–64 bytes.
        public var sku: SKU = ""
        /// 1–10,000.
        public var units: UInt64 = 0
        /// A price frozen by the catalog: this line gets it, even if its offer ended meanwhile. Good for one line of one order.
        /// Absent: the price of the offer in force.
        public var quote: CatalogV1.Quote? = nil
        /// Take the units from here only. Empty: from any location, the fullest first, from several if no single one has enough.
        public var locationID: LocationID = ""
        /// Refuse with PRICE_CHANGED rather than pay more than this per unit. Absent: any price.
        public var unitPriceMax: Money? = nil

        public init() {}

        public init(
            sku: SKU = "",
            units: UInt64 = 0,
            quote: CatalogV1.Quote? = nil,
            locationID: LocationID = "",
            unitPriceMax: Money? = nil
        ) {
            self.sku = sku
            self.units = units
            self.quote = quote
            self.locationID = locationID
            self.unitPriceMax = unitPriceMax
        }
    }

    /// The order as it waits for its money.
    public struct PlaceOrderResponse: Hashable, Sendable {
        /// Given out once; names the order in every later call.
        public var orderID: OrderID = ""
        /// To be paid.
        public var total: Money? = nil
        /// Exclusive.
        public var holdExpiresAt: Instant = .epoch

        public init() {}

        public init(
            orderID: OrderID = "",
            total: Money? = nil,
            holdExpiresAt: Instant = .epoch
        ) {
            self.orderID = orderID
            self.total = total
            self.holdExpiresAt = holdExpiresAt
        }
    }

    /// Money that has arrived for an order.
    public struct PayRequest: Hashable, Sendable {
        /// As PlaceOrder returned it.
        public var orderID: OrderID = ""
        /// Must equal the order's total, currency included.
        public var amount: Money? = nil
        /// The payment provider's name for this payment, 1–64 bytes.
        public var paymentReference: String = ""

        public init() {}

        public init(
            orderID: OrderID = "",
            amount: Money? = nil,
            paymentReference: String = ""
        ) {
            self.orderID = orderID
            self.amount = amount
            self.paymentReference = paymentReference
        }
    }

    /// The order with its money.
    public struct PayResponse: Hashable, Sendable {
        /// PAID; further on if the same payment comes again later.
        public var state: OrderV1.OrderState = .unspecified

        public init() {}

        public init(
            state: OrderV1.OrderState = .unspecified
        ) {
            self.state = state
        }
    }

    /// Units that shall not be sold after all.
    public struct CancelRequest: Hashable, Sendable {
        /// As PlaceOrder returned it.
        public var orderID: OrderID = ""
        /// Units to cancel; empty: everything that has not shipped. At most one entry for a line.
        public var lines: [OrderV1.LineUnits] = []
        /// For people, 0–256 bytes.
        public var reason: String = ""

        public init() {}

        public init(
            orderID: OrderID = "",
            lines: [OrderV1.LineUnits] = [],
            reason: String = ""
        ) {
            self.orderID = orderID
            self.lines = lines
            self.reason = reason
        }
    }

    /// The order without these units.
    public struct CancelResponse: Hashable, Sendable {
        /// CANCELLED once no unit is left; else how far the units left have come.
        public var state: OrderV1.OrderState = .unspecified
        /// What goes back to the buyer; zero if the order was not paid.
        public var refund: Money? = nil

        public init() {}

        public init(
            state: OrderV1.OrderState = .unspecified,
            refund: Money? = nil
        ) {
            self.state = state
            self.refund = refund
        }
    }

    /// Units that leave the building.
    public struct ShipRequest: Hashable, Sendable {
        /// As PlaceOrder returned it; must be paid.
        public var orderID: OrderID = ""
        /// Units to ship; empty: everything that is allocated. At most one entry for a line.
        public var lines: [OrderV1.LineUnits] = []
        /// 0–64 bytes. Given: the parcel is booked already, and no plugin is asked.
        public var carrierReference: String = ""
        /// Whose carrier plugin books the parcel, 1–32 bytes of a–z, 0–9 and "-". Empty: no plugin is asked.
        public var carrier: String = ""

        public init() {}

        public init(
            orderID: OrderID = "",
            lines: [OrderV1.LineUnits] = [],
            carrierReference: String = "",
            carrier: String = ""
        ) {
            self.orderID = orderID
            self.lines = lines
            self.carrierReference = carrierReference
            self.carrier = carrier
        }
    }

    /// The order with these units under way.
    public struct ShipResponse: Hashable, Sendable {
        /// PARTIALLY_SHIPPED or SHIPPED.
        public var state: OrderV1.OrderState = .unspecified
        /// As the carrier booked it; absent: none was asked.
        public var booking: OrderV1.ParcelBooking? = nil

        public init() {}

        public init(
            state: OrderV1.OrderState = .unspecified,
            booking: OrderV1.ParcelBooking? = nil
        ) {
            self.state = state
            self.booking = booking
        }
    }

    /// Which parcel.
    public struct TrackParcelRequest: Hashable, Sendable {
        /// Its order.
        public var orderID: OrderID = ""
        /// As Ship returned it; empty: the latest one that was booked.
        public var parcelID: String = ""

        public init() {}

        public init(
            orderID: OrderID = "",
            parcelID: String = ""
        ) {
            self.orderID = orderID
            self.parcelID = parcelID
        }
    }

    /// What the carrier knows.
    public struct TrackParcelResponse: Hashable, Sendable {
        /// As it was booked.
        public var booking: OrderV1.ParcelBooking? = nil
        /// When it should arrive, as of now; 0: not known.
        public var expectedAt: Instant = .epoch
        /// Oldest first; 0–32.
        public var scans: [OrderV1.ParcelScan] = []

        public init() {}

        public init(
            booking: OrderV1.ParcelBooking? = nil,
            expectedAt: Instant = .epoch,
            scans: [OrderV1.ParcelScan] = []
        ) {
            self.booking = booking
            self.expectedAt = expectedAt
            self.scans = scans
        }
    }

    /// Where a parcel was seen.
    public struct ParcelScan: Hashable, Sendable {
        /// Stable, the carrier's: such as "BOOKED", "IN_TRANSIT", "DELIVERED".
        public var status: String = ""
        /// When.
        public var at: Instant = .epoch
        /// For people, 0–128 bytes.
        public var place: String = ""

        public init() {}

        public init(
            status: String = "",
            at: Instant = .epoch,
            place: String = ""
        ) {
            self.status = status
            self.at = at
            self.place = place
        }
    }

    /// A payment to begin.
    public struct StartPaymentRequest: Hashable, Sendable {
        /// As PlaceOrder returned it; must be reserved. At most 100 payments of an order.
        public var orderID: OrderID = ""
        /// Who is to take the money, 1–32 bytes of a–z, 0–9 and "-".
        public var provider: String = ""
        /// Means of payment as the provider's front end named it; 0–128 bytes.
        public var methodToken: String = ""

        public init() {}

        public init(
            orderID: OrderID = "",
            provider: String = "",
            methodToken: String = ""
        ) {
            self.orderID = orderID
            self.provider = provider
            self.methodToken = methodToken
        }
    }

    /// The payment as far as it is now; a repeat may show it further on.
    public struct StartPaymentResponse: Hashable, Sendable {
        /// Names the payment in `Order.payments`.
        public var paymentID: String = ""
        /// PENDING unless the provider is very fast.
        public var status: OrderV1.PaymentStatus = .unspecified

        public init() {}

        public init(
            paymentID: String = "",
            status: OrderV1.PaymentStatus = .unspecified
        ) {
            self.paymentID = paymentID
            self.status = status
        }
    }

    /// What a provider sent.
    public struct PaymentWebhookRequest: Hashable, Sendable {
        /// Who says it is, 1–32 bytes of a–z, 0–9 and "-".
        public var provider: String = ""
        /// As received, at most 64 KiB.
        public var payload: [UInt8] = []
        /// The signature that came with it; 0–256 bytes.
        public var signature: String = ""

        public init() {}

        public init(
            provider: String = "",
            payload: [UInt8] = [],
            signature: String = ""
        ) {
            self.provider = provider
            self.payload = payload
            self.signature = signature
        }
    }

    /// What became of it.
    public struct PaymentWebhookResponse: Hashable, Sendable {
        /// News that changed something; 0: all of it was known.
        public var taken: UInt32 = 0

        public init() {}

        public init(
            taken: UInt32 = 0
        ) {
            self.taken = taken
        }
    }

    /// Units that reached the buyer.
    public struct DeliverRequest: Hashable, Sendable {
        /// As PlaceOrder returned it.
        public var orderID: OrderID = ""
        /// Units that arrived; empty: everything that is under way. At most one entry for a line.
        public var lines: [OrderV1.LineUnits] = []

        public init() {}

        public init(
            orderID: OrderID = "",
            lines: [OrderV1.LineUnits] = []
        ) {
            self.orderID = orderID
            self.lines = lines
        }
    }

    /// The order with these units delivered.
    public struct DeliverResponse: Hashable, Sendable {
        /// DELIVERED once nothing is left to ship or deliver.
        public var state: OrderV1.OrderState = .unspecified
        /// Exclusive end of the return window of what was delivered.
        public var returnableUntil: Instant = .epoch

        public init() {}

        public init(
            state: OrderV1.OrderState = .unspecified,
            returnableUntil: Instant = .epoch
        ) {
            self.state = state
            self.returnableUntil = returnableUntil
        }
    }

    /// Units that the buyer sends back.
    public struct RequestReturnRequest: Hashable, Sendable {
        /// As PlaceOrder returned it. At most 100 returns of an order.
        public var orderID: OrderID = ""
        /// 1–50, at most one entry for a line.
        public var lines: [OrderV1.ReturnLine] = []
        /// The buyer's words, 0–256 bytes.
        public var reason: String = ""

        public init() {}

        public init(
            orderID: OrderID = "",
            lines: [OrderV1.ReturnLine] = [],
            reason: String = ""
        ) {
            self.orderID = orderID
            self.lines = lines
            self.reason = reason
        }
    }

    /// The return as it is waited for: 30 days, then it is dismissed.
    public struct RequestReturnResponse: Hashable, Sendable {
        /// Names the return in ReceiveReturn.
        public var returnID: ReturnID = ""
        /// What will be refunded on receipt, if no other return or cancellation of the order comes first: each settles exactly, so that all
        /// of them together are what was captured.
        public var refundEstimate: Money? = nil

        public init() {}

        public init(
            returnID: ReturnID = "",
            refundEstimate: Money? = nil
        ) {
            self.returnID = returnID
            self.refundEstimate = refundEstimate
        }
    }

    /// A parcel at the warehouse, and what to do with it.
    public struct ReceiveReturnRequest: Hashable, Sendable {
        /// As PlaceOrder returned it.
        public var orderID: OrderID = ""
        /// As RequestReturn returned it, for this order.
        public var returnID: ReturnID = ""
        /// True: the units go back into stock.
        public var restock: Bool = false
        /// True: the return is refused, nothing is refunded and nothing restocked.
        public var dismiss: Bool = false
        /// Why it is dismissed, 0–256 bytes.
        public var dismissReason: String = ""

        public init() {}

        public init(
            orderID: OrderID = "",
            returnID: ReturnID = "",
            restock: Bool = false,
            dismiss: Bool = false,
            dismissReason: String = ""
        ) {
            self.orderID = orderID
            self.returnID = returnID
            self.restock = restock
            self.dismiss = dismiss
            self.dismissReason = dismissReason
        }
    }

    /// The order after the return was settled.
    public struct ReceiveReturnResponse: Hashable, Sendable {
        /// RETURNED once every unit that was not cancelled came back.
        public var state: OrderV1.OrderState = .unspecified
        /// Zero if dismissed.
        public var refund: Money? = nil

        public init() {}

        public init(
            state: OrderV1.OrderState = .unspecified,
            refund: Money? = nil
        ) {
            self.state = state
            self.refund = refund
        }
    }

    /// Which order.
    public struct GetOrderRequest: Hashable, Sendable {
        /// As PlaceOrder or ImportOrders returned it.
        public var orderID: OrderID = ""

        public init() {}

        public init(
            orderID: OrderID = ""
        ) {
            self.orderID = orderID
        }
    }

    /// The order as of every change acknowledged before the call.
    public struct GetOrderResponse: Hashable, Sendable {
        /// Never absent.
        public var order: OrderV1.Order? = nil

        public init() {}

        public init(
            order: OrderV1.Order? = nil
        ) {
            self.order = order
        }
    }

    /// Whose orders, or of what, and when.
    public struct ListOrdersRequest: Hashable, Sendable {
        /// Exactly one of `buyer_id` and `sku`.
        public var buyerID: BuyerID = ""
        /// On any line of the order.
        public var sku: SKU = ""
        /// Inclusive. 0: from the beginning.
        public var placedFrom: Instant = .epoch
        /// Exclusive. 0: to the end.
        public var placedUntil: Instant = .epoch
        /// `next_cursor` of the page before; empty: the first page.
        public var cursor: String = ""
        /// 1–200; 0: 50.
        public var pageSize: UInt32 = 0

        public init() {}

        public init(
            buyerID: BuyerID = "",
            sku: SKU = "",
            placedFrom: Instant = .epoch,
            placedUntil: Instant = .epoch,
            cursor: String = "",
            pageSize: UInt32 = 0
        ) {
            self.buyerID = buyerID
            self.sku = sku
            self.placedFrom = placedFrom
            self.placedUntil = placedUntil
            self.cursor = cursor
            self.pageSize = pageSize
        }
    }

    /// One page.
    public struct ListOrdersResponse: Hashable, Sendable {
        /// By `placed_at_us`, then number, both descending; as many as `page_size` at most.
        public var orders: [OrderV1.Order] = []
        /// Empty: the end.
        public var nextCursor: String = ""

        public init() {}

        public init(
            orders: [OrderV1.Order] = [],
            nextCursor: String = ""
        ) {
            self.orders = orders
            self.nextCursor = nextCursor
        }
    }

    /// Who, and what.
    public struct VerifyPurchaseRequest: Hashable, Sendable {
        /// Required; compared bytewise.
        public var buyerID: BuyerID = ""
        /// Required; compared bytewise.
        public var sku: SKU = ""

        public init() {}

        public init(
            buyerID: BuyerID = "",
            sku: SKU = ""
        ) {
            self.buyerID = buyerID
            self.sku = sku
        }
    }

    /// Units over all orders of the buyer, imported ones included.
    public struct VerifyPurchaseResponse: Hashable, Sendable {
        /// Units paid for and not cancelled.
        public var boughtUnits: UInt64 = 0
        /// Of these, delivered.
        public var deliveredUnits: UInt64 = 0
        /// Of these, returned and refunded.
        public var returnedUnits: UInt64 = 0
        /// Of the latest paid order with the SKU; empty: never bought.
        public var lastOrderID: OrderID = ""

        public init() {}

        public init(
            boughtUnits: UInt64 = 0,
            deliveredUnits: UInt64 = 0,
            returnedUnits: UInt64 = 0,
            lastOrderID: OrderID = ""
        ) {
            self.boughtUnits = boughtUnits
            self.deliveredUnits = deliveredUnits
            self.returnedUnits = returnedUnits
            self.lastOrderID = lastOrderID
        }
    }

    /// Orders of the past.
    public struct ImportOrdersRequest: Hashable, Sendable {
        /// 1–500 orders, oldest first: a cancellation must come after what it cancels. At most 2,000 lines in all.
        public var orders: [OrderV1.ImportedOrder] = []

        public init() {}

        public init(
            orders: [OrderV1.ImportedOrder] = []
        ) {
            self.orders = orders
        }
    }

    /// An order or a credit note as another system kept it.
    public struct ImportedOrder: Hashable, Sendable {
        /// That system's number, 1–64 bytes. All rows of a number belong in one ImportedOrder.
        public var externalID: String = ""
        /// Empty: not known. Such an order is counted, but it can verify nobody's purchase.
        public var buyerID: BuyerID = ""
        /// From 1970 on, not in the future.
        public var placedAt: Instant = .epoch
        /// ISO 3166-1 alpha-2 country code, or empty.
        public var market: String = ""
        /// 1–2,000, one currency.
        public var lines: [OrderV1.ImportedLine] = []

        public init() {}

        public init(
            externalID: String = "",
            buyerID: BuyerID = "",
            placedAt: Instant = .epoch,
            market: String = "",
            lines: [OrderV1.ImportedLine] = []
        ) {
            self.externalID = externalID
            self.buyerID = buyerID
            self.placedAt = placedAt
            self.market = market
            self.lines = lines
        }
    }

    /// One row of the source.
    public struct ImportedLine: Hashable, Sendable {
        /// Row in the source, from 1; comes back with a refusal.
        public var row: UInt64 = 0
        /// 1–64 bytes; need not be in the catalog.
        public var sku: SKU = ""
        /// Negative units cancel: first what the same buyer bought of the SKU at the same price (latest first); for the rest, whose order
        /// is older than the data, an order is entered and cancelled at once, so that gross and cancelled grow alike and net does not.
        public var units: Int64 = 0
        /// Per unit, > 0.
        public var unitPrice: Money? = nil

        public init() {}

        public init(
            row: UInt64 = 0,
            sku: SKU = "",
            units: Int64 = 0,
            unitPrice: Money? = nil
        ) {
            self.row = row
            self.sku = sku
            self.units = units
            self.unitPrice = unitPrice
        }
    }

    /// What became of each order.
    public struct ImportOrdersResponse: Hashable, Sendable {
        /// One for each order, in the order sent.
        public var results: [OrderV1.ImportedOrderResult] = []

        public init() {}

        public init(
            results: [OrderV1.ImportedOrderResult] = []
        ) {
            self.results = results
        }
    }

    /// What became of one order.
    public struct ImportedOrderResult: Hashable, Sendable {
        /// As sent.
        public var externalID: String = ""
        /// REFUSED if no row could be taken.
        public var outcome: OrderV1.ImportOutcome = .unspecified
        /// What was entered or cancelled; empty if refused.
        public var orderIDs: [OrderID] = []
        /// Rows that were left out; the same again when the import is repeated.
        public var refusedRows: [OrderV1.RefusedRow] = []

        public init() {}

        public init(
            externalID: String = "",
            outcome: OrderV1.ImportOutcome = .unspecified,
            orderIDs: [OrderID] = [],
            refusedRows: [OrderV1.RefusedRow] = []
        ) {
            self.externalID = externalID
            self.outcome = outcome
            self.orderIDs = orderIDs
            self.refusedRows = refusedRows
        }
    }

    /// Why one row was left out.
    public struct RefusedRow: Hashable, Sendable {
        /// `ImportedLine.row`.
        public var row: UInt64 = 0
        /// `PRICE_NOT_POSITIVE` (stock corrections and write-offs at price 0), `UNITS_ZERO`, `UNITS_OUT_OF_RANGE`, `SKU_INVALID`,
        /// `CURRENCY_INVALID`, `AMOUNT_OUT_OF_RANGE`; for every row of an order: `EXTERNAL_ID_INVALID`, `EXTERNAL_ID_CONFLICT` (known, with
        /// other content), `BUYER_INVALID`, `MARKET_INVALID`, `PLACED_AT_INVALID` (before 1970 or in the future), `TOO_MANY_LINES`.
        public var reason: String = ""
        /// For people.
        public var message: String = ""

        public init() {}

        public init(
            row: UInt64 = 0,
            reason: String = "",
            message: String = ""
        ) {
            self.row = row
            self.reason = reason
            self.message = message
        }
    }

    /// See the method `StreamEvents`.
    public struct StreamEventsRequest: Hashable, Sendable {
        /// The last sequence number the follower has; 0: from the beginning.
        public var after: UInt64 = 0
        /// Entries in one message, 1–1,000; 0: 256.
        public var limit: UInt32 = 0

        public init() {}

        public init(
            after: UInt64 = 0,
            limit: UInt32 = 0
        ) {
            self.after = after
            self.limit = limit
        }
    }

    /// From where to read on.
    public struct ReadEventsRequest: Hashable, Sendable {
        /// The last sequence number the follower has; 0: from the beginning.
        public var after: UInt64 = 0
        /// 1–1,000 entries; 0: 256. An answer also stops, after at least one entry, before about 2 MiB.
        public var limit: UInt32 = 0
        /// 0–30,000: how long to wait for the first entry.
        public var waitMs: UInt32 = 0

        public init() {}

        public init(
            after: UInt64 = 0,
            limit: UInt32 = 0,
            waitMs: UInt32 = 0
        ) {
            self.after = after
            self.limit = limit
            self.waitMs = waitMs
        }
    }

    /// The next entries; none if nothing came within the wait.
    public struct ReadEventsResponse: Hashable, Sendable {
        /// Ascending by sequence.
        public var entries: [OrderV1.ReadEventsResponse.Entry] = []
        /// Of the last durable entry in the journal: how far behind the follower is.
        public var lastSequence: UInt64 = 0
        /// Of the journal that was read: 16 bytes, drawn when it was made. Sequence numbers of another journal mean nothing: a follower that has entries
        /// of one must not go on with another, even if that is longer. A journal that was restored from a backup keeps its id.
        public var journalID: [UInt8] = []

        public init() {}

        public init(
            entries: [OrderV1.ReadEventsResponse.Entry] = [],
            lastSequence: UInt64 = 0,
            journalID: [UInt8] = []
        ) {
            self.entries = entries
            self.lastSequence = lastSequence
            self.journalID = journalID
        }

        /// The facts of one command: all of them or none.
        public struct Entry: Hashable, Sendable {
            /// From 1. Entries without public events have none.
            public var sequence: UInt64 = 0
            /// When it was decided, on order's clock.
            public var time: Instant = .epoch
            /// In the order they were decided. May be empty.
            public var events: [OrderV1.OrderEvent] = []
            /// W3C trace context of the call that made the entry, to go on with by whoever takes it in. Not kept on disk: empty if the trace is not
            /// recorded, after a restart, and for entries that are read late.
            public var traceparent: String = ""

            public init() {}

            public init(
                sequence: UInt64 = 0,
                time: Instant = .epoch,
                events: [OrderV1.OrderEvent] = [],
                traceparent: String = ""
            ) {
                self.sequence = sequence
                self.time = time
                self.events = events
                self.traceparent = traceparent
            }
        }

    }

}
