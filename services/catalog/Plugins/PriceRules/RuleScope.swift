import PluginMessages

/// Which goods a rule is for.
enum RuleScope: Hashable, Sendable {
    case everything
    case sku(String)
    case category(String)
    case brand(String)

    func covers(_ request: PluginV1.PriceRuleRequest) -> Bool {
        switch self {
        case .everything: true
        case .sku(let sku): request.sku == sku
        case .category(let category): request.categories.contains(category)
        case .brand(let brand): request.brandID == brand
        }
    }
}
