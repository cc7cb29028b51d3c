import Messages

/// Names a payment through a provider by its order and its count within it; outside it is written `p<number>-<count>`. So a payment's id tells
/// its order, for ever and without an index.
public struct PaymentKey: Hashable, Comparable, Sendable {
    public let order: OrderNumber
    /// From 1.
    public let count: UInt32

    init(order: OrderNumber, count: UInt32) {
        self.order = order
        self.count = count
    }

    /// Nil unless it is exactly what `id` writes.
    public init?(_ id: String) {
        guard id.hasPrefix("p") else { return nil }
        let parts = id.dropFirst().split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 2, let order = OrderNumber(OrderID(rawValue: "o\(parts[0])")), let count = UInt32(parts[1]),
            count >= 1
        else { return nil }
        self.init(order: order, count: count)
        guard self.id == id else { return nil }
    }

    public var id: String { "p\(order.rawValue)-\(count)" }

    public static func < (left: PaymentKey, right: PaymentKey) -> Bool {
        left.order != right.order ? left.order < right.order : left.count < right.count
    }
}
