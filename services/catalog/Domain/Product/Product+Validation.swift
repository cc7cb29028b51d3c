import Messages
import StateMachine

extension CatalogV1.Product {
    /// Everything about a product that can be judged without the state.
    ///
    /// - Throws: `INVALID_ARGUMENT` with the field as a path within the product (`variants[2].gtin`).
    func validate() throws(Rejection) {
        try FieldRules.identifier(productID, "product_id")
        try FieldRules.identifier(merchantID, "merchant_id")
        if !brandID.isEmpty { try FieldRules.identifier(brandID, "brand_id") }
        try Self.validate(texts: titles, count: 1...CatalogLimits.textsMax, "titles")
        try Self.validate(texts: descriptions, count: 0...CatalogLimits.textsMax, "descriptions")
        try validateCategories()
        try FieldRules.count(variants.count, in: 1...CatalogLimits.variantsMax, "variants")
        var seen: Set<SKU> = []
        for (index, variant) in variants.enumerated() {
            try variant.validate("variants[\(index)]")
            guard seen.insert(variant.sku).inserted else {
                throw .invalid("variants[\(index)].sku", "\(variant.sku) occurs twice in this product")
            }
        }
    }

    private func validateCategories() throws(Rejection) {
        try FieldRules.count(categories.count, in: 0...CatalogLimits.categoriesMax, "categories")
        var seen: Set<String> = []
        for (index, category) in categories.enumerated() {
            try FieldRules.text(category, bytesMax: CatalogLimits.categoryBytesMax, "categories[\(index)]")
            guard seen.insert(category).inserted else { throw .invalid("categories[\(index)]", "occurs twice") }
        }
    }

    static func validate(texts: [LocalizedText], count: ClosedRange<Int>, _ field: String) throws(Rejection) {
        try FieldRules.count(texts.count, in: count, field)
        var seen: Set<String> = []
        for (index, text) in texts.enumerated() {
            try FieldRules.languageTag(text.language, "\(field)[\(index)].language")
            try FieldRules.text(text.text, bytesMax: CatalogLimits.textBytesMax, "\(field)[\(index)].text")
            guard seen.insert(text.language.lowercased()).inserted else {
                throw .invalid("\(field)[\(index)].language", "\(text.language) occurs twice; one text per language")
            }
        }
    }
}

extension CatalogV1.Variant {
    fileprivate func validate(_ path: String) throws(Rejection) {
        try FieldRules.identifier(sku, "\(path).sku")
        guard gtin.isEmpty || GTIN.isValid(gtin) else {
            throw .invalid("\(path).gtin", "must be 8, 12, 13 or 14 digits with a valid check digit, or empty")
        }
        try FieldRules.count(attributes.count, in: 0...CatalogLimits.attributesMax, "\(path).attributes")
        var names: Set<String> = []
        for (index, attribute) in attributes.enumerated() {
            let field = "\(path).attributes[\(index)]"
            try FieldRules.text(attribute.name, bytesMax: CatalogLimits.attributeNameBytesMax, "\(field).name")
            try FieldRules.text(attribute.value, bytesMax: CatalogLimits.attributeValueBytesMax, "\(field).value")
            guard names.insert(attribute.name).inserted else { throw .invalid("\(field).name", "occurs twice") }
        }
        try FieldRules.count(markets.count, in: 0...CatalogLimits.marketsMax, "\(path).markets")
        var codes: Set<String> = []
        for (index, market) in markets.enumerated() {
            let field = "\(path).markets[\(index)]"
            try FieldRules.market(market.market, "\(field).market")
            guard codes.insert(market.market).inserted else {
                throw .invalid("\(field).market", "\(market.market) occurs twice")
            }
            try CatalogV1.Product.validate(texts: market.titles, count: 0...CatalogLimits.textsMax, "\(field).titles")
        }
    }
}
