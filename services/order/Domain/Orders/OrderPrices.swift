import Messages
import StateMachine

/// An order as it would be placed at this moment: what promotions and risk checks are asked about.
public struct OrderPrices: Hashable, Sendable {
    public struct Line: Hashable, Sendable {
        public let sku: SKU
        /// Empty until the catalog is heard of.
        public let merchant: MerchantID
        public let units: UInt64
        /// Minor units, before discounts.
        public let unitPrice: Int64
        /// Of the regular offer in force; without one, `unitPrice`.
        public let referencePrice: Int64
    }

    /// Of every amount.
    public let currency: String
    /// One for each line of the request.
    public let lines: [Line]

    /// What `PlaceOrderCommand` must carry so that the machine can tell whether the prices are still these.
    public var asked: OrderV1.AskedPrices { .init(unitPrices: lines.map(\.unitPrice), currency: currency) }

    /// Nothing taken off yet.
    public func discounts() throws(Rejection) -> LineDiscounts {
        try LineDiscounts(units: lines.map(\.units), unitPrices: lines.map(\.unitPrice))
    }
}

extension OrderMachine {
    /// Prices the order as PlaceOrder would at this moment, and refuses what it would refuse: fields, prices, limits, stock. Changes nothing.
    public func prices(
        of request: OrderV1.PlaceOrderRequest, quotesVerified: Bool, at now: Instant
    ) throws(Rejection) -> OrderPrices {
        try request.checkFields()
        var placement = Placement(
            machine: self, request: request, command: .init(quotesVerified: quotesVerified), now: time(now))
        return try placement.prices()
    }
}
