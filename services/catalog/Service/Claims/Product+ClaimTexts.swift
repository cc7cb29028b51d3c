import Messages
import PluginMessages

extension CatalogV1.Product {
    /// Every text that a shopper may read, with where it stands within the product.
    var claimTexts: [PluginV1.ClaimText] {
        var texts: [PluginV1.ClaimText] = []
        func add(_ localized: [LocalizedText], _ path: String) {
            for (index, text) in localized.enumerated() {
                texts.append(.init(field: "\(path)[\(index)].text", language: text.language, text: text.text))
            }
        }
        add(titles, "titles")
        add(descriptions, "descriptions")
        for (index, category) in categories.enumerated() {
            texts.append(.init(field: "categories[\(index)]", text: category))
        }
        for (index, variant) in variants.enumerated() {
            for (number, attribute) in variant.attributes.enumerated() {
                let path = "variants[\(index)].attributes[\(number)]"
                texts.append(.init(field: "\(path).name", text: attribute.name))
                texts.append(.init(field: "\(path).value", text: attribute.value))
            }
            for (number, market) in variant.markets.enumerated() {
                add(market.titles, "variants[\(index)].markets[\(number)].titles")
            }
        }
        return texts
    }
}
