import PluginMessages

/// Prices by minimum order quantity for some goods: from a container of umbrellas on, each costs less.
struct TierTable: Hashable, Sendable {
    struct Step: Hashable, Sendable {
        /// The step holds from this many units on, ≥ 2: one unit always costs what the offer says.
        var units: UInt64
        var cut: PriceCut
    }

    /// For programs: the rule is "tier.<name>".
    var name: String
    var scope: RuleScope
    /// ISO 4217; empty if every step is in basis points, and then of any currency.
    var currency: String
    var steps: [Step]

    /// The step that makes the units asked for cheapest; of two that make them equally cheap, the one that asks for fewer.
    func bestStep(for request: PluginV1.PriceRuleRequest) -> Step? {
        guard scope.covers(request), currency.isEmpty || currency == request.currency else { return nil }
        return
            steps
            .filter { request.units >= $0.units && $0.cut.applied(to: request.unitPrice) < request.unitPrice }
            .min { one, two in
                (one.cut.applied(to: request.unitPrice), one.units) < (two.cut.applied(to: request.unitPrice), two.units)
            }
    }
}
