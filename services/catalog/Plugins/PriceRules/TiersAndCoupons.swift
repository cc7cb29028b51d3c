import PluginKit
import PluginMessages

/// Tiers by minimum order quantity, and coupons.
public final class TiersAndCoupons: Plugin {
    public static let id = "liveshop.price-rules"
    public static let version = "1.0.0"
    public static let extensions = [Extension.priceRule(TiersAndCoupons.price)]

    private let rules: PriceRules

    public init(config: PluginConfig, host: PluginHostServices) throws { rules = try PriceRules(config) }

    func price(_ request: PluginV1.PriceRuleRequest, _ call: PluginCall) throws -> PluginV1.PriceRuleResponse? {
        guard request.unitPrice >= 0, request.units >= 1 else {
            throw PluginError.invalidInput("unit_price must be ≥ 0 and units ≥ 1")
        }
        return rules.price(request, at: call.now)
    }
}
