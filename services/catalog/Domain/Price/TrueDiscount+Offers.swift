import Messages

extension CatalogV1.TrueDiscount {
    /// What the price in force at `now` is worth against those of the 7 days before it came into force; nil when nothing is in force.
    ///
    /// - Parameters:
    ///   - offers: those of the SKU that were in force at any time from 7 days before the start of the winning one, with their real ends.
    ///   - advertised: the crossed-out price of an offer.
    public init?(
        of offers: [OfferTerms], market: String, at now: Instant, advertised: (OfferID) -> Money?
    ) {
        guard let winner = OfferChoice.winner(among: offers, market: market, at: now) else { return nil }
        // The instant after `now`, so that the interval that holds `now` is the last one.
        let afterNow = now + .microseconds(1)
        let present = PriceTimeline.intervals(of: offers, market: market, from: winner.startsAt, until: afterNow).last
        guard let present, present.offerID == winner.offerID else { return nil }
        let before = PriceTimeline.intervals(
            of: offers, market: market, from: present.startsAt - CatalogLimits.wasPriceWindow, until: present.startsAt)
        // Amounts in another currency cannot be compared; they do not count.
        let was = before.compactMap(\.unitPrice)
            .filter { $0.currency == winner.unitPrice.currency }
            .min { $0.minorUnits < $1.minorUnits }
        let advertisedWas = advertised(winner.offerID)
        self.init(
            offerID: winner.offerID, unitPrice: winner.unitPrice, since: present.startsAt, wasPrice: was,
            trueDiscountBps: Self.basisPoints(price: winner.unitPrice, was: was), advertisedWasPrice: advertisedWas,
            advertisedDiscountBps: Self.basisPoints(price: winner.unitPrice, was: advertisedWas))
    }

    /// Rounded towards zero. Cannot overflow: prices are at most `CatalogLimits.priceMinorUnitsMax`.
    private static func basisPoints(price: Money, was: Money?) -> Int64 {
        guard let was, was.minorUnits > 0 else { return 0 }
        return (was.minorUnits - price.minorUnits) * 10_000 / was.minorUnits
    }
}
