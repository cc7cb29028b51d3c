import Messages

/// What is searched of a product in one language, for one market or for all.
struct ProductSearchText: Hashable {
    /// Lower case.
    var language: String
    /// Empty: every market.
    var market: String
    var title = ""
    var description = ""

    var primaryLanguage: String { String(language.prefix { $0 != "-" }) }
}

extension CatalogV1.Product {
    /// One per language of the titles and descriptions, and one per language and market of the variants' own titles.
    var searchTexts: [ProductSearchText] {
        var texts: [ProductSearchText] = []
        func add(_ text: LocalizedText, market: String, to field: WritableKeyPath<ProductSearchText, String>) {
            let language = text.language.lowercased()
            let index = texts.firstIndex { $0.language == language && $0.market == market } ?? texts.endIndex
            if index == texts.endIndex { texts.append(ProductSearchText(language: language, market: market)) }
            let known = texts[index][keyPath: field]
            texts[index][keyPath: field] = known.isEmpty ? text.text : "\(known)\n\(text.text)"
        }
        for title in titles { add(title, market: "", to: \.title) }
        for description in descriptions { add(description, market: "", to: \.description) }
        for variant in variants {
            for market in variant.markets where market.sold {
                for title in market.titles { add(title, market: market.market, to: \.title) }
            }
        }
        return texts
    }

    /// Markets in which no variant is sold. A variant that does not name a market is sold there.
    var unsoldMarkets: [String] {
        let named = Set(variants.flatMap { $0.markets.map(\.market) })
        return named.filter { market in !variants.contains { $0.isSold(in: market) } }.sorted()
    }

    /// Best first: the market's own title in this language, the product's, then the product's first.
    func title(language: String, market: String) -> LocalizedText? {
        func matches(_ text: LocalizedText) -> Bool {
            let tag = text.language.lowercased()
            return language.isEmpty || tag == language || tag.hasPrefix("\(language)-")
        }
        let own = variants.lazy.flatMap(\.markets).filter { $0.sold && $0.market == market }.flatMap(\.titles)
        return (market.isEmpty ? nil : own.first(where: matches)) ?? titles.first(where: matches) ?? titles.first
    }
}

extension CatalogV1.Variant {
    func isSold(in market: String) -> Bool { markets.first { $0.market == market }?.sold ?? true }
}
