import Messages

/// Which offer was in force when, over all the offers a SKU ever had: the answer of `OfferChoice` at every instant of a half-open interval.
public enum PriceTimeline {
    /// - Parameters:
    ///   - offers: with the ends they really had.
    ///   - until: exclusive.
    /// - Returns: in order, disjoint, neighbours of one offer joined; nothing where nothing was on offer.
    public static func intervals(
        of offers: [OfferTerms], market: String, from: Instant, until: Instant
    ) -> [CatalogV1.PriceInterval] {
        guard from < until else { return [] }
        let relevant = offers.filter { offer in
            offer.applies(to: market) && offer.startsAt < until && !offer.isOver(at: from) && !offer.isEmpty
        }
        let starting = relevant.sorted { $0.startsAt < $1.startsAt }
        // Between two neighbouring instants of this list nothing changes.
        let turns = Set(
            [from] + relevant.flatMap { [$0.startsAt, $0.endsAt ?? until] }.filter { from < $0 && $0 < until }
        ).sorted()

        var intervals: [CatalogV1.PriceInterval] = []
        var open: [OfferTerms] = []
        var next = 0
        for (index, turn) in turns.enumerated() {
            open.removeAll { $0.isOver(at: turn) }
            while next < starting.count, starting[next].startsAt <= turn {
                if !starting[next].isOver(at: turn) { open.append(starting[next]) }
                next += 1
            }
            guard let winner = OfferChoice.winner(among: open, market: market, at: turn) else { continue }
            let end = index + 1 < turns.count ? turns[index + 1] : until
            if let last = intervals.indices.last, intervals[last].offerID == winner.offerID, intervals[last].endsAt == turn {
                intervals[last].endsAt = end
            } else {
                intervals.append(
                    .init(
                        startsAt: turn, endsAt: end, offerID: winner.offerID, kind: winner.kind,
                        unitPrice: winner.unitPrice))
            }
        }
        return intervals
    }
}

extension OfferTerms {
    /// Withdrawn before it started.
    fileprivate var isEmpty: Bool { endsAt.map { $0 <= startsAt } ?? false }
}
