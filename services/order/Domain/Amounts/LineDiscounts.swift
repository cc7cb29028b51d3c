import Messages
import StateMachine

/// What is taken off the lines of one order: first the promotions, each from what the ones before left; then the order's own discount, from
/// what the promotions left. Σ of the parts on the lines is always what was taken off the order.
public struct LineDiscounts: Hashable, Sendable {
    /// What is still to be paid for each line, ≥ 0.
    public private(set) var left: [Int64]
    /// What was taken off each line so far.
    public private(set) var taken: [Int64]

    /// - Throws: `OUT_OF_RANGE`/`AMOUNT_OUT_OF_RANGE` if the lines are worth more than an order may be.
    public init(units: [UInt64], unitPrices: [Int64]) throws(Rejection) {
        left = []
        left.reserveCapacity(units.count)
        var gross: Int64 = 0
        for (units, price) in zip(units, unitPrices) {
            let (amount, overflow) = Int64(units).multipliedReportingOverflow(by: price)
            guard !overflow, amount <= OrderLimits.amountMax - gross else {
                throw Rejection(
                    .outOfRange, reason: RefusalReason.amountOutOfRange, field: "lines",
                    "lines: an order is at most \(OrderLimits.amountMax) minor units")
            }
            gross += amount
            left.append(amount)
        }
        taken = Array(repeating: 0, count: left.count)
    }

    public var total: Int64 { left.reduce(0, +) }

    /// Takes a promotion's share off lines that belong together, in proportion to what is left of them.
    ///
    /// - Returns: false, and nothing is taken, if the share is not 1 up to what is left.
    public mutating func take(_ share: Int64, from lines: Range<Int>) -> Bool {
        guard !lines.isEmpty, (1...max(1, left[lines].reduce(0, +))).contains(share), left[lines].contains(where: { $0 > 0 })
        else { return false }
        if lines.count == 1 {
            take(share, at: lines.lowerBound)
        } else {
            for (line, part) in zip(lines, Discount.apportion(share, over: Array(left[lines]))) { take(part, at: line) }
        }
        return true
    }

    /// Takes the order's own discount, as the caller asked for it.
    ///
    /// - Throws: `INVALID_ARGUMENT` for an amount in another currency, or above what is left.
    public mutating func takeDiscount(of request: OrderV1.PlaceOrderRequest, currency: String) throws(Rejection) {
        guard request.discountBps > 0 || request.discount != nil else { return }
        let total = total
        var discount = Discount.amount(of: total, basisPoints: request.discountBps)
        if let given = request.discount {
            guard given.currency == currency, given.minorUnits <= total else {
                throw .invalid("discount", "must be in \(currency) and at most the sum of the lines, \(total) minor units")
            }
            discount = given.minorUnits
        }
        for (line, part) in Discount.apportion(discount, over: left).enumerated() { take(part, at: line) }
    }

    private mutating func take(_ part: Int64, at line: Int) {
        left[line] -= part
        taken[line] += part
    }
}
