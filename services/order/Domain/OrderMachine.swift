import Messages
import StateMachine

/// Stock and orders as a value: `decide` of the commands reads it, `apply` is its only writer.
///
/// It holds what deciding needs and no more: counters per SKU and location, offers and what was taken under them, open orders, used
/// quotes. Its clock is the latest time an event carried: when the machine's host has a clock that steps back, time stands still here.
public struct OrderMachine: StateMachine {
    public typealias Event = OrderV1.OrderEvent
    public typealias Snapshot = OrderV1.OrderSnapshot

    var clock = Instant.epoch
    var lastNumber = OrderNumber(rawValue: 0)
    /// The last entry of the catalog's journal that is projected here.
    public internal(set) var catalogCursor: UInt64 = 0
    /// Of the catalog's journal; empty: not known yet.
    public internal(set) var catalogJournalID: [UInt8] = []

    var items = ItemTable()
    /// Which items a product has, by position.
    var products: [ProductID: [Int]] = [:]
    var orders: [OrderNumber: OpenOrder] = [:]
    /// Open orders by `due`. An entry counts only while it equals the order's own `due`; others are left-overs.
    var due = DueHeap<OrderNumber>()
    /// About how many of them are left-overs.
    var staleDue = 0
    var usedQuotes = UsedQuotes()
    var imports = ImportLedger()
    var payments = PaymentBook()

    public init() {}

    /// The time a command is decided at: never before what has happened already.
    func time(_ now: Instant) -> Instant { max(now, clock) }

    /// The open order of this id.
    ///
    /// - Throws: `INVALID_ARGUMENT` for what is no order id, `NOT_FOUND` for one never given out, `FAILED_PRECONDITION`/`ORDER_CLOSED`.
    func openOrder(_ id: OrderID) throws(Rejection) -> (OrderNumber, OpenOrder) {
        guard let number = OrderNumber(id) else { throw .invalid("order_id", "must be an id that PlaceOrder returned") }
        guard let order = orders[number] else {
            guard number <= lastNumber else {
                throw Rejection(
                    .notFound, reason: RefusalReason.orderUnknown, field: "order_id", "order_id: there is no order \(id)")
            }
            throw Rejection(
                .failedPrecondition, reason: RefusalReason.orderClosed, field: "order_id",
                "order_id: order \(id) is closed (completed, cancelled, expired or returned)")
        }
        return (number, order)
    }

    /// The earliest time at which time itself may decide something; nil: nothing is waiting.
    public var nextDue: Instant? { due.earliest }

    public var openOrderCount: Int { orders.count }
}
