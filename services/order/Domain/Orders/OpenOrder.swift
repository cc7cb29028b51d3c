import Messages

/// An order something can still happen to: reserved, under way, or returnable. Closed orders leave memory; the read model has them.
struct OpenOrder: Hashable, Sendable {
    let buyer: BuyerID
    let attribution: OrderV1.Attribution?
    let currency: String
    var paid = false
    /// Fingerprint of the payment reference: the same one again is the same payment.
    var payment: UInt64 = 0
    /// When time decides next: the end of the hold, of a return's arrival, or of the last return window. `Instant.never`: not at all.
    var due: Instant
    /// Counts the order's returns.
    var lastReturn: UInt32 = 0
    /// Counts the payments begun through providers.
    var lastPayment: UInt32 = 0
    /// Which of them paid the order; 0: none.
    var paidBy: UInt32 = 0
    /// Counts the refunds through the provider.
    var lastRefund: UInt32 = 0
    /// Counts the parcels that carriers booked.
    var lastParcel: UInt32 = 0
    var lines: [OpenLine]
    /// Announced, not arrived.
    var returns: [OpenReturn] = []

    /// What the buyer has to pay, or paid.
    var total: Int64 { lines.reduce(0) { $0 + $1.amount } }

    var state: OrderV1.OrderState { .derived(paid: paid, lines: lines.lazy.map(\.progress)) }

    /// Nothing can happen any more: every unit was cancelled or came back.
    var isSpent: Bool { lines.allSatisfy { $0.units == $0.cancelled + $0.returned } }

    func ref(_ number: OrderNumber) -> OrderV1.OrderRef {
        OrderV1.OrderRef(orderID: number.orderID, buyerID: buyer, attribution: attribution)
    }

    func money(_ minorUnits: Int64) -> Money { Money(minorUnits: minorUnits, currency: currency) }

    func isHoldOver(at now: Instant) -> Bool { !paid && due <= now }
}

extension Instant {
    static let never = Instant(microseconds: .max)
}

/// A line in memory. Positions instead of names: items and cells never move.
struct OpenLine: Hashable, Sendable {
    let item: Int32
    let cell: Int32
    let units: UInt32
    var cancelled: UInt32 = 0
    var shipped: UInt32 = 0
    var delivered: UInt32 = 0
    var returnRequested: UInt32 = 0
    var returned: UInt32 = 0
    let unitPrice: Int64
    let discount: Int64
    let offer: OfferID
    /// The last delivery of units of this line; `Instant.epoch`: none.
    var deliveredAt = Instant.epoch

    init(item: Int, cell: Int, units: UInt32, unitPrice: Int64, discount: Int64, offer: OfferID) {
        self.item = Int32(item)
        self.cell = Int32(cell)
        self.units = units
        self.unitPrice = unitPrice
        self.discount = discount
        self.offer = offer
    }

    /// What the buyer pays for the line.
    var amount: Int64 { Int64(units) * unitPrice - discount }

    /// Paid for and not shipped.
    var allocated: UInt32 { units - cancelled - shipped }
    var underWay: UInt32 { shipped - delivered }
    /// With the buyer, and no return announced.
    var keepable: UInt32 { delivered - returned - returnRequested }

    /// What these further units are worth when they are cancelled or come back.
    func refund(of further: UInt32) -> Int64 {
        Refund.amount(of: UInt64(further), after: UInt64(cancelled + returned), units: UInt64(units), paid: amount)
    }

    var progress: LineProgress {
        LineProgress(
            units: UInt64(units), cancelled: UInt64(cancelled), shipped: UInt64(shipped), delivered: UInt64(delivered),
            returned: UInt64(returned))
    }
}

struct OpenReturn: Hashable, Sendable {
    let number: UInt32
    let requestedAt: Instant
    let lines: [OrderV1.ReturnLine]
}
