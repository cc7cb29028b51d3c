import Messages

/// One page out of what was found: first the best in the ranker's order, then the others in the catalog's.
struct SearchPage {
    private(set) var products: [FoundProduct] = []
    /// Whether some of the products stand where the ranker put them.
    private(set) var isRanked = false
    /// Where the next page goes on; nil: nowhere.
    private(set) var next: SearchCursor.Position?

    /// - Parameter scores: of `found.best`, as many as there are; nil: no ranker answered.
    init(_ found: SearchFound, scores: [Double]?, pageSize: Int) {
        let best = Self.ordered(found.best, by: scores)
        products = Array(best.prefix(pageSize))
        isRanked = scores != nil && !products.isEmpty
        let left = best.count - products.count
        let others = found.others.prefix(pageSize - products.count)
        if left > 0 {
            next = position(within: found)
            return
        }
        products += others
        guard found.others.count > others.count else { return }
        next = (others.last?.place ?? found.boundary).map { .behind($0) }
    }

    /// The page ends amid the best.
    private func position(within found: SearchFound) -> SearchCursor.Position? {
        // In the catalog's own order from the first page on: the last product says it all.
        if !isRanked, found.shown.isEmpty { return products.last.map { .behind($0.place) } }
        guard let boundary = found.boundary else { return nil }
        let shown = found.shown + products.map(\.rowID)
        return shown.count <= SearchLimits.shownMax ? .within(boundary, shown: shown.sorted()) : .behind(boundary)
    }

    /// Ties keep the catalog's order.
    private static func ordered(_ products: [FoundProduct], by scores: [Double]?) -> [FoundProduct] {
        guard let scores else { return products }
        return products.indices.sorted { (-scores[$0], $0) < (-scores[$1], $1) }.map { products[$0] }
    }
}
