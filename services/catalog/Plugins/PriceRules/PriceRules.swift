import PluginMessages

/// The rules of one shop, and the order in which they apply:
///
/// 1. The best tier: of all steps of all tables that cover the goods and the units, the one that leaves the lowest price. One at most.
/// 2. Of each exclusive group the coupon that alone would take most off that price; of equals the one entered first.
/// 3. Coupons in basis points, in the order entered; then coupons of an amount, in the order entered. Each begins where the one before ended.
///
/// A price is rounded half up after each step, and never below 0. The price holds from the largest number of units on that a rule needed.
struct PriceRules: Hashable, Sendable {
    var tiers: [TierTable] = []
    /// By code.
    var coupons: [String: Coupon] = [:]

    /// - Returns: nil where no rule has anything to say: no tier applies and no code is known.
    func price(
        _ request: PluginV1.PriceRuleRequest, at microseconds: Int64
    ) -> PluginV1.PriceRuleResponse? {
        var steps = PriceSteps(from: request.unitPrice)
        let tier = bestTier(for: request)
        if let tier { steps.add("tier.\(tier.table.name)", tier.step.cut, units: tier.step.units) }

        let choice = CouponChoice(
            among: coupons, of: request, price: steps.unitPrice, at: microseconds)
        guard tier != nil || choice.knowsAny else { return nil }
        var rejected = choice.rejected
        let leastUnits = choice.used.map { $0.coupon.leastUnits(price: steps.unitPrice) }
        for (use, units) in zip(choice.used, leastUnits) {
            if steps.add("coupon", use.coupon.cut, units: units, code: use.entered) {
                if use.coupon.isPerBuyer { steps.isForBuyerOnly = true }
            } else {
                rejected[use.entered] = .noEffect
            }
        }
        return PluginV1.PriceRuleResponse(
            unitPrice: steps.unitPrice, unitsMin: steps.unitsMin, forBuyerOnly: steps.isForBuyerOnly,
            adjustments: steps.adjustments,
            rejectedCoupons: request.couponCodes.compactMap { code in
                rejected[code].map { .init(couponCode: code, reason: $0.rawValue) }
            })
    }

    /// Of equals the table that stands first.
    private func bestTier(for request: PluginV1.PriceRuleRequest) -> (table: TierTable, step: TierTable.Step)? {
        var best: (table: TierTable, step: TierTable.Step)?
        for table in tiers {
            guard let step = table.bestStep(for: request) else { continue }
            let price = step.cut.applied(to: request.unitPrice)
            if let known = best?.step, known.cut.applied(to: request.unitPrice) <= price { continue }
            best = (table, step)
        }
        return best
    }
}

/// The way of a price through the rules.
private struct PriceSteps {
    private(set) var unitPrice: Int64
    private(set) var unitsMin: UInt64 = 0
    private(set) var adjustments: [PluginV1.PriceAdjustment] = []
    var isForBuyerOnly = false

    init(from price: Int64) { unitPrice = price }

    /// - Returns: false, and nothing has changed, when the cut takes nothing off.
    @discardableResult
    mutating func add(_ rule: String, _ cut: PriceCut, units: UInt64, code: String = "") -> Bool {
        let next = cut.applied(to: unitPrice)
        guard next < unitPrice else { return false }
        let condition = units > 1 ? ", from \(units) units on" : ""
        adjustments.append(
            .init(rule: rule, couponCode: code, amount: unitPrice - next, explanation: "\(cut.explanation)\(condition)"))
        unitPrice = next
        // One unit is what every line has.
        if units > 1 { unitsMin = max(unitsMin, units) }
        return true
    }
}

extension PriceCut {
    fileprivate var explanation: String {
        switch self {
        case .price(let price): "a price of \(price) minor units"
        case .amount(let amount): "\(amount) minor units less per unit"
        case .basisPoints(let basisPoints):
            "\(basisPoints / 100)\(basisPoints % 100 == 0 ? "" : ".\(basisPoints % 100 < 10 ? "0" : "")\(basisPoints % 100)") % less"
        }
    }
}
