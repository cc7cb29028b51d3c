import Messages
import OrderDomain
import RPCCore

/// What ListOrders asks for, checked.
struct OrderQuery: Sendable {
    enum Key: Hashable, Sendable {
        case buyer(BuyerID)
        case sku(SKU)
    }

    let key: Key
    let from: Instant
    /// Exclusive.
    let until: Instant
    let after: OrderCursor?
    let pageSize: Int

    init(_ request: OrderV1.ListOrdersRequest) throws(RPCError) {
        switch (request.buyerID.isEmpty, request.sku.isEmpty) {
        case (false, true): key = .buyer(request.buyerID)
        case (true, false): key = .sku(request.sku)
        default: throw .invalid("buyer_id", "exactly one of buyer_id and sku must be given")
        }
        from = request.placedFrom
        until = request.placedUntil == .epoch ? Instant(microseconds: .max) : request.placedUntil
        guard from < until else { throw .invalid("placed_until_us", "must be after placed_from_us") }
        guard request.pageSize <= OrderLimits.pageSizeMax else {
            throw .invalid("page_size", "must be 0–\(OrderLimits.pageSizeMax)")
        }
        pageSize = Int(request.pageSize == 0 ? OrderLimits.pageSizeDefault : request.pageSize)
        after = request.cursor.isEmpty ? nil : try OrderCursor(text: request.cursor)
    }
}

/// Where a page ended. Orders keep their place for ever, so the cursor is the place itself.
struct OrderCursor: Hashable, Sendable {
    let placedAt: Instant
    let number: OrderNumber

    init(after order: OrderV1.Order) {
        placedAt = order.placedAt
        number = OrderNumber(order.orderID) ?? OrderNumber(rawValue: 0)
    }

    init(text: String) throws(RPCError) {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 2, let time = Int64(parts[0]), let number = UInt64(parts[1]) else {
            throw .invalid("cursor", "must be the next_cursor of the page before")
        }
        placedAt = Instant(microseconds: time)
        self.number = OrderNumber(rawValue: number)
    }

    var text: String { "\(placedAt.microseconds).\(number.rawValue)" }
}
