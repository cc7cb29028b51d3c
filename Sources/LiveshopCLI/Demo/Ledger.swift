import Messages

/// What the demo itself did and was told, to hold against what the services say afterwards.
struct Ledger: Sendable {
    /// One order that was acknowledged, and how far the demo took it.
    struct Sale: Sendable {
        enum State: Sendable { case placed, paid, cancelled, delivered, returnRequested, returned }

        var orderID: OrderID
        var buyerID: BuyerID
        var member: Int
        var sku: SKU
        var units: UInt64
        /// Minor units.
        var total: Int64
        var state = State.placed
        var refunded: Int64 = 0
        var frozen: Int64 = 0
    }

    /// Money of one show, minor units.
    struct Money: Hashable, Sendable {
        var orders = 0
        var gross: Int64 = 0
        var cancelled: Int64 = 0
        var refunded: Int64 = 0
        var frozen: Int64 = 0

        var net: Int64 { gross - cancelled - refunded - frozen }
    }

    /// Viewer events of one show as they were sent, each counted once.
    struct Audience: Hashable, Sendable {
        var events = 0
        var views = 0
        var clicks = 0
        var likes = 0
        /// Distinct persons: linked accounts count once.
        var persons = 0
        var accepted = 0
        var duplicates = 0
        var refused = 0
        var repeated = 0
    }

    var money: [SessionID: Money] = [:]
    var audience: [SessionID: Audience] = [:]
    var sales: [Sale] = []
    var unitsReceived: [SKU: UInt64] = [:]
    /// Return requests that order refused, by reason: perishable goods.
    var returnsRefused: [String: Int] = [:]
    var quotesHonoured = 0
    var reviews = ReviewTally()

    struct ReviewTally: Hashable, Sendable {
        /// Notes that were taken over, and how many of them were sent once more and recognised.
        var notes = 0
        var recognised = 0
        var takenDown = 0
        /// Reviews of buyers; some of them send the goods back later.
        var native = 0
        /// The orders that were reviewed.
        var reviewers: Set<OrderID> = []
        var nativeReturned = 0
        /// Somebody who had not bought.
        var strangersRefused = 0
    }
}
