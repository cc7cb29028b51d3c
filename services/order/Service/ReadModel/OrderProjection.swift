import GRDB
import Messages
import OrderDomain
import ServiceKit

/// Every order there ever was, for reading: by number, by buyer, by SKU; and who bought what.
struct OrderProjection: Projection {
    static let schemaVersion = 1

    func createSchema(_ db: Database) throws {
        try db.execute(
            sql: """
                CREATE TABLE orders (
                    number INTEGER PRIMARY KEY, buyer TEXT NOT NULL, placed_at INTEGER NOT NULL, body BLOB NOT NULL
                );
                CREATE INDEX orders_of_buyer ON orders (buyer, placed_at, number);
                CREATE TABLE order_sku (
                    sku TEXT NOT NULL, placed_at INTEGER NOT NULL, number INTEGER NOT NULL,
                    PRIMARY KEY (sku, placed_at, number)
                ) WITHOUT ROWID;
                CREATE TABLE purchase (
                    buyer TEXT NOT NULL, sku TEXT NOT NULL, bought INTEGER NOT NULL, delivered INTEGER NOT NULL,
                    returned INTEGER NOT NULL, last_order TEXT NOT NULL, PRIMARY KEY (buyer, sku)
                ) WITHOUT ROWID;
                """)
    }

    func apply(_ event: OrderV1.OrderEvent, at time: Instant, sequence: UInt64, in db: Database) throws {
        let ref: OrderV1.OrderRef?
        switch event.kind {
        case .stockReceived, .stockAdjusted, .catalogFollowed: return
        case .orderPlaced(let placed): return try OrderRows(db: db).insert(OrderV1.Order(placed, at: time))
        case .orderImported(let imported):
            let order = OrderV1.Order(imported)
            try OrderRows(db: db).insert(order)
            return try PurchaseRows(db: db).move(from: nil, to: order)
        case .orderPaid(let event): ref = event.order
        case .orderCancelled(let event): ref = event.order
        case .orderExpired(let event): ref = event.order
        case .orderShipped(let event): ref = event.order
        case .orderDelivered(let event): ref = event.order
        case .returnRequested(let event): ref = event.order
        case .returnReceived(let event): ref = event.order
        case .orderCompleted(let event): ref = event.order
        case .returnDismissed(let event): ref = event.order
        case .paymentRefused(let event): ref = event.order
        case .paymentStarted(let event): ref = event.order
        case .paymentAccepted(let event): ref = event.order
        case .paymentConfirmed(let event): ref = event.order
        case .paymentFailed(let event): ref = event.order
        case .refundRequested(let event): ref = event.order
        case .refundConfirmed(let event): ref = event.order
        case nil: throw ProjectionError.unknownEvent(sequence: sequence)
        }
        let change = try OrderRows(db: db).update(ref?.orderID ?? "", with: event, at: time)
        try PurchaseRows(db: db).move(from: change.before, to: change.after)
    }
}
