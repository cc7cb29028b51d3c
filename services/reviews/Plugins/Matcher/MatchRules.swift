import PluginKit
import PluginMessages

/// The ways to find a SKU, the surest first. The same request always gets the same answer.
struct MatchRules: Sendable {
    /// Of the extension point.
    static let candidatesMax = 256
    static let mappedMax = 1_024

    /// SKU by source and the source's own product id.
    var mapped: [MappedID: String] = [:]
    /// Share of a title's grams that the note must hold, basis points.
    var similarityMinBps = 6_000
    /// By how much the best product must be better than the second, basis points.
    var marginMinBps = 1_000
    /// Titles with fewer grams say too little: "Tea" is in every note about tea.
    var titleGramsMin = 3

    struct MappedID: Hashable, Sendable {
        var source: String
        var productID: String
    }

    /// Nil: no candidate is meant, or it cannot be told which.
    func match(_ request: PluginV1.MatcherRequest) -> PluginV1.MatcherResponse? {
        identified(request) ?? resembling(request)
    }

    // MARK: By identifier

    /// Of several links the first that names something counts: it is what the author put first. Identifiers go before each other by how sure
    /// they are, over all links.
    private func identified(_ request: PluginV1.MatcherRequest) -> PluginV1.MatcherResponse? {
        let links = request.productLinks
        if let sku = links.firstMatch({ link in link.sku.isEmpty ? nil : unique(request) { $0.sku == link.sku } }) {
            return answer(sku, "sku")
        }
        if let sku = links.firstMatch({ link in
            GTIN(link.gtin).flatMap { gtin in unique(request) { GTIN($0.gtin) == gtin } }
        }) {
            return answer(sku, "gtin")
        }
        if let sku = links.firstMatch({ link in
            let (mpn, brand) = (PartNumber(link.mpn), PartNumber(link.brand))
            // A part number is its maker's: another maker may use it for something else.
            guard let mpn, let brand else { return nil }
            return unique(request) { PartNumber($0.mpn) == mpn && PartNumber($0.brandID) == brand }
        }) {
            return answer(sku, "mpn")
        }
        if let sku = links.firstMatch({ link in
            link.sourceProductID.isEmpty
                ? nil : mapped[MappedID(source: request.source, productID: link.sourceProductID)]
        }) {
            return answer(sku, "mapped")
        }
        return nil
    }

    /// Nil if nothing fits, or several: an identifier that two SKUs share identifies neither.
    private func unique(
        _ request: PluginV1.MatcherRequest, _ fits: (PluginV1.MatchCandidate) -> Bool
    ) -> String? {
        let found = Set(request.candidates.lazy.filter(fits).map(\.sku))
        return found.count == 1 ? found.first : nil
    }

    // MARK: By words

    private func resembling(_ request: PluginV1.MatcherRequest) -> PluginV1.MatcherResponse? {
        let note = TextGrams(([request.title, request.text] + request.tags).joined(separator: "\n"))
        var best: [String: (sku: String, fit: Fit)] = [:]
        for candidate in request.candidates {
            let fit = fit(of: candidate, to: note)
            // Candidates without a product stand for themselves.
            let product = candidate.productID.isEmpty ? "sku:\(candidate.sku)" : "product:\(candidate.productID)"
            // Variants that fit alike: the one that the catalog lists first.
            if fit > best[product]?.fit ?? Fit() { best[product] = (candidate.sku, fit) }
        }
        let ranked = best.values.sorted { ($1.fit.bps, $0.sku) < ($0.fit.bps, $1.sku) }
        guard let first = ranked.first, first.fit.bps >= similarityMinBps else { return nil }
        if ranked.count > 1, first.fit.bps - ranked[1].fit.bps < marginMinBps { return nil }
        return PluginV1.MatcherResponse(sku: first.sku, method: "text", confidenceBps: UInt32(first.fit.bps))
    }

    /// How much of a title is in a note.
    private struct Fit: Comparable {
        /// Share of the title's grams.
        var bps = 0
        /// Their number: of two titles that are in the note as a whole, the longer says more ("umbrella, large").
        var grams = 0

        static func < (left: Fit, right: Fit) -> Bool { (left.bps, left.grams) < (right.bps, right.grams) }
    }

    /// Of the title that fits best.
    private func fit(of candidate: PluginV1.MatchCandidate, to note: TextGrams) -> Fit {
        candidate.titles.map { title in
            let grams = TextGrams(title)
            guard grams.count >= titleGramsMin else { return Fit() }
            let bps = grams.containmentBps(in: note)
            return Fit(bps: bps, grams: grams.count * bps / 10_000)
        }.max() ?? Fit()
    }

    private func answer(_ sku: String, _ method: String) -> PluginV1.MatcherResponse {
        PluginV1.MatcherResponse(sku: sku, method: method, confidenceBps: 10_000)
    }
}

// MARK: Configuration

extension MatchRules {
    /// `"mapped": [{"source": "red", "id": "p-1", "sku": "umbrella-l"}]`
    static func mapped(_ config: PluginConfig) throws(PluginError) -> [MappedID: String] {
        var mapped: [MappedID: String] = [:]
        for index in 0..<(try config.count("mapped", in: 0...mappedMax)) {
            let path = "mapped.\(index)"
            let id = MappedID(
                source: try config.text("\(path).source", bytes: 1...32),
                productID: try config.text("\(path).id", bytes: 1...256))
            guard mapped.updateValue(try config.text("\(path).sku", bytes: 1...64), forKey: id) == nil else {
                throw .invalidConfig("\(path).id", "must be there once, \(id.source) \(id.productID) is mapped before")
            }
        }
        return mapped
    }
}

extension [PluginV1.ProductLink] {
    fileprivate func firstMatch(_ find: (PluginV1.ProductLink) -> String?) -> String? {
        for link in self {
            if let found = find(link) { return found }
        }
        return nil
    }
}
