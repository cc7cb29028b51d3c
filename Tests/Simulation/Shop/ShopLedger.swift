import Messages

/// What the callers know, from answers alone: the services must agree with it, whatever happened to them meanwhile.
struct ShopLedger {
    enum Stage: Hashable {
        case unpaid, paid, shipped, cancelled
        /// With the exclusive end of its return window.
        case delivered(returnableUntil: Instant)
        case returning(ReturnID)
        /// A return was refunded or dismissed.
        case settled

        /// What order must make of it once every hold and return window is over; nil where a return decides.
        var finalState: OrderV1.OrderState? {
            switch self {
            case .unpaid: .expired
            case .paid: .paid
            case .shipped: .shipped
            case .cancelled: .cancelled
            case .delivered: .completed
            case .returning, .settled: nil
            }
        }
    }

    struct Sale {
        let orderID: OrderID
        let buyer: BuyerID
        let lines: [OrderV1.PlaceOrderLine]
        let total: Money
        let session: SessionID
        var stage = Stage.unpaid
    }

    struct Purchase: Hashable {
        let buyer: BuyerID
        let sku: SKU
    }

    struct Audience: Hashable {
        var views: UInt64 = 0
        var clicks: UInt64 = 0
        var likes: UInt64 = 0
        var viewers: UInt64 = 0
    }

    var sales: [Sale] = []
    var received: [SKU: UInt64] = [:]
    var restocked: [SKU: UInt64] = [:]
    var audiences: [SessionID: Audience] = [:]
    /// Native reviews: one per buyer and SKU.
    var reviewed: Set<Purchase> = []
    /// Of buyers who for certain kept nothing.
    var badgesLost: Set<Purchase> = []
    /// Syndicated reviews by SKU.
    var syndicated: [SKU: UInt64] = [:]
}
