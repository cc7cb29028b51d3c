import Messages
import StateMachine

extension CatalogMachine {
    /// The winning offer for a SKU in a market at an instant, with the reason.
    ///
    /// - Throws: `NOT_FOUND`/`UNKNOWN_SKU`; `FAILED_PRECONDITION` with `SKU_DISCONTINUED`, `NOT_SOLD_IN_MARKET` or `NO_OFFER`.
    public func choice(sku: SKU, market: String, at instant: Instant) throws(Rejection) -> OfferChoice {
        try FieldRules.identifier(sku, "sku")
        if !market.isEmpty { try FieldRules.market(market, "market") }
        let variant = try listedVariant(sku, field: "sku")
        guard !variant.unsoldMarkets.contains(market) else {
            throw Rejection(
                .failedPrecondition, reason: "NOT_SOLD_IN_MARKET", field: "market", "market: \(sku) is not sold in \(market)")
        }
        guard let choice = OfferChoice(among: variant.offers, market: market, at: instant) else {
            let place = market.isEmpty ? "for every market" : "in \(market)"
            throw Rejection(
                .failedPrecondition, reason: "NO_OFFER", field: "sku", "sku: \(sku) has no offer in force \(place) at present")
        }
        return choice
    }

    /// The lowest of the SKUs' prices in force, and whether one of them is a flash offer's; nil when nothing is on offer.
    public func lowestPrice(
        of skus: [SKU], market: String, at instant: Instant
    ) -> (minorUnits: Int64, isFlash: Bool)? {
        var lowest: (minorUnits: Int64, isFlash: Bool)?
        for sku in skus {
            let offers = variants[sku]?.offers ?? []
            guard let winner = OfferChoice.winner(among: offers, market: market, at: instant) else { continue }
            lowest = (
                min(lowest?.minorUnits ?? .max, winner.unitPrice.minorUnits), lowest?.isFlash == true || winner.kind == .flash
            )
        }
        return lowest
    }

    /// - Throws: `NOT_FOUND`/`UNKNOWN_SKU` when no product ever listed the SKU.
    public func variant(_ sku: SKU, field: String) throws(Rejection) -> VariantRecord {
        guard let variant = variants[sku] else {
            throw Rejection(.notFound, reason: "UNKNOWN_SKU", field: field, "\(field): no product has the SKU \(sku)")
        }
        return variant
    }

    func listedVariant(_ sku: SKU, field: String) throws(Rejection) -> VariantRecord {
        let variant = try variant(sku, field: field)
        guard !variant.isDiscontinued else {
            throw Rejection(
                .failedPrecondition, reason: "SKU_DISCONTINUED", field: field,
                "\(field): product \(variant.productID) does not list the SKU \(sku) any more")
        }
        return variant
    }

    /// One event for each offer of the SKU that is not over.
    func endingOffers(of sku: SKU, at now: Instant) -> [CatalogV1.CatalogEvent] {
        (variants[sku]?.openOffers(at: now) ?? []).map { offer in
            .init(kind: .offerEnded(.init(offerID: offer.offerID, sku: sku, endedAt: now)))
        }
    }
}
