import Messages

/// The money of one show, added up from order's own facts, without any of the analytics' code.
struct ShopTakings: Hashable {
    var orders: UInt64 = 0
    var gross: Int64 = 0
    var cancelled: Int64 = 0
    var refunded: Int64 = 0
    var frozen: Int64 = 0
    var net: Int64 { gross - cancelled - refunded - frozen }

    init() {}

    init(_ gmv: AnalyticsV1.GMV) {
        (orders, gross, cancelled, refunded, frozen) = (gmv.orders, gmv.gross, gmv.cancelled, gmv.refunded, gmv.frozen)
    }

    static func bySession(in events: [OrderV1.OrderEvent]) -> [SessionID: ShopTakings] {
        var takings: [SessionID: ShopTakings] = [:]
        var due: [ReturnID: Int64] = [:]
        for event in events {
            switch event.kind {
            case .orderPaid(let paid):
                takings[session(paid.order), default: .init()].orders += 1
                takings[session(paid.order), default: .init()].gross += paid.amount?.minorUnits ?? 0
            case .orderCancelled(let cancelled):
                takings[session(cancelled.order), default: .init()].cancelled += cancelled.refund?.minorUnits ?? 0
            case .returnRequested(let requested):
                due[requested.returnID] = requested.refundDue?.minorUnits
                takings[session(requested.order), default: .init()].frozen += requested.refundDue?.minorUnits ?? 0
            case .returnReceived(let received):
                takings[session(received.order), default: .init()].frozen -= due[received.returnID] ?? 0
                takings[session(received.order), default: .init()].refunded += received.refund?.minorUnits ?? 0
            case .returnDismissed(let dismissed):
                takings[session(dismissed.order), default: .init()].frozen -= due[dismissed.returnID] ?? 0
            default: break
            }
        }
        return takings
    }

    private static func session(_ order: OrderV1.OrderRef?) -> SessionID { order?.attribution?.sessionID ?? "" }
}
