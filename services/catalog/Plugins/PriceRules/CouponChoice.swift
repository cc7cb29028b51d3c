import PluginMessages

/// Which of the codes entered count together, and why the others do not.
struct CouponChoice {
    struct Use {
        /// As the buyer typed it.
        var entered: String
        var coupon: Coupon
    }

    /// In the order in which they apply.
    private(set) var used: [Use] = []
    /// By the code as entered.
    private(set) var rejected: [String: Coupon.Rejection] = [:]
    /// Whether one of the codes is a coupon of ours, valid or not.
    private(set) var knowsAny = false

    /// - Parameter price: per unit before any coupon.
    init(
        among coupons: [String: Coupon], of request: PluginV1.PriceRuleRequest, price: Int64, at microseconds: Int64
    ) {
        var candidates: [Use] = []
        for entered in request.couponCodes {
            guard let coupon = coupons[entered.uppercased()] else {
                rejected[entered] = .unknown
                continue
            }
            knowsAny = true
            if candidates.contains(where: { $0.coupon.code == coupon.code }) {
                rejected[entered] = .duplicate
            } else if let reason = coupon.rejection(of: request, price: price, at: microseconds) {
                rejected[entered] = reason
            } else {
                candidates.append(Use(entered: entered, coupon: coupon))
            }
        }
        let chosen = oneOfEachGroup(candidates, price: price)
        used = chosen.filter(\.isRelative) + chosen.filter { !$0.isRelative }
    }

    /// In the order entered. The best of a group is the one that alone leaves the lowest price.
    private mutating func oneOfEachGroup(_ candidates: [Use], price: Int64) -> [Use] {
        var chosen: [Use] = []
        for use in candidates {
            let rival = chosen.firstIndex { !use.coupon.group.isEmpty && $0.coupon.group == use.coupon.group }
            guard let rival else {
                chosen.append(use)
                continue
            }
            if use.coupon.cut.applied(to: price) < chosen[rival].coupon.cut.applied(to: price) {
                rejected[chosen[rival].entered] = .notStackable
                chosen.remove(at: rival)
                chosen.append(use)
            } else {
                rejected[use.entered] = .notStackable
            }
        }
        return chosen
    }
}

extension CouponChoice.Use {
    fileprivate var isRelative: Bool {
        if case .basisPoints = coupon.cut { true } else { false }
    }
}
