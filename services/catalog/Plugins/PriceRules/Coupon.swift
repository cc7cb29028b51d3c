import PluginMessages

/// A code that lowers a price. How often it is used is not counted: nothing that a quote does is kept.
struct Coupon: Hashable, Sendable {
    /// Upper case; codes are compared without regard to case.
    var code: String
    /// Basis points or an amount per unit.
    var cut: PriceCut
    /// ISO 4217 of `cut` and `amountMin`; empty: any.
    var currency = ""
    var scope = RuleScope.everything
    var unitsMin: UInt64 = 0
    /// Units × price per unit before any coupon, minor units.
    var amountMin: Int64 = 0
    /// Microseconds since 1970, inclusive.
    var startsAt = Int64.min
    /// Exclusive.
    var endsAt = Int64.max
    /// Of one group at most one coupon counts; empty: it goes together with all others.
    var group = ""
    /// Only for a buyer who is known, and the price is then that buyer's.
    var isPerBuyer = false

    /// Why a coupon has no effect. Part of the contract: never renamed.
    enum Rejection: String, Hashable, Sendable {
        case unknown = "UNKNOWN"
        case duplicate = "DUPLICATE"
        case notYetValid = "NOT_YET_VALID"
        case expired = "EXPIRED"
        case notForProduct = "NOT_FOR_PRODUCT"
        case otherCurrency = "OTHER_CURRENCY"
        case buyerRequired = "BUYER_REQUIRED"
        case belowMinimum = "BELOW_MINIMUM"
        case notStackable = "NOT_STACKABLE"
        /// The price is 0 already, or the cut rounds to nothing.
        case noEffect = "NO_EFFECT"
    }

    /// Whether it may be used at all, before other coupons are looked at.
    ///
    /// - Parameter price: per unit before any coupon.
    func rejection(
        of request: PluginV1.PriceRuleRequest, price: Int64, at microseconds: Int64
    ) -> Rejection? {
        if microseconds < startsAt { return .notYetValid }
        if microseconds >= endsAt { return .expired }
        if !scope.covers(request) { return .notForProduct }
        if !currency.isEmpty, currency != request.currency { return .otherCurrency }
        if isPerBuyer, request.buyerID.isEmpty { return .buyerRequired }
        if request.units < leastUnits(price: price) { return .belowMinimum }
        return nil
    }

    /// Units from which both minimums are met; `UInt64.max` where no number of units would do.
    func leastUnits(price: Int64) -> UInt64 {
        guard amountMin > 0 else { return unitsMin }
        guard price > 0 else { return .max }
        let units = UInt64((amountMin - 1) / price) + 1
        return max(unitsMin, units)
    }
}
