import Messages
import StateMachine

extension CatalogV1.PublishOfferRequest: Command {
    public func decide(
        _ machine: CatalogMachine, at now: Instant
    ) throws(Rejection) -> Decision<CatalogV1.CatalogEvent, CatalogV1.PublishOfferResponse> {
        guard let offer else { throw .invalid("offer", "is required") }
        try offer.validate()
        let fingerprint = try offer.fingerprint
        // Before the clock is asked: a repeat may come when the offer has long begun.
        if let known = machine.offers[offer.offerID] {
            guard known.fingerprint == fingerprint else {
                throw Rejection(
                    .alreadyExists, reason: "OFFER_ID_USED", field: "offer.offer_id",
                    "offer.offer_id: \(offer.offerID) is another offer, of SKU \(known.sku); ids are never reused")
            }
            return Decision([], reply: .init(startsAt: known.startsAt, endsAt: known.endsAt ?? .epoch, changed: false))
        }
        let variant = try machine.listedVariant(offer.sku, field: "offer.sku")
        let effective = try offer.effective(at: now)
        try checkRoom(machine, open: variant.openOffers(at: now).count)
        try checkFlashOverlap(effective, with: variant.openOffers(at: now))
        return Decision(
            [.init(kind: .offerPublished(.init(offer: effective, fingerprint: fingerprint)))],
            reply: .init(startsAt: effective.startsAt, endsAt: effective.endsAt, changed: true))
    }

    private func checkRoom(_ machine: CatalogMachine, open: Int) throws(Rejection) {
        guard open < CatalogLimits.openOffersPerSKUMax else {
            throw Rejection(
                .resourceExhausted, reason: "TOO_MANY_OFFERS", field: "offer.sku",
                "offer.sku: has \(open) current and future offers, the most there may be; end some first")
        }
        guard machine.offers.count < CatalogLimits.offersEverMax else {
            throw Rejection(
                .resourceExhausted, reason: "CATALOG_FULL",
                "the catalog remembers at most \(CatalogLimits.offersEverMax) offers")
        }
    }

    /// Two flash offers at once would leave buyers to guess which quota counts.
    private func checkFlashOverlap(
        _ offer: CatalogV1.Offer, with open: some Sequence<OfferTerms>
    ) throws(Rejection) {
        guard offer.kind == .flash else { return }
        let terms = OfferTerms(offer)
        let clash = open.first { $0.kind == .flash && $0.market == terms.market && $0.overlaps(terms) }
        guard let clash else { return }
        throw Rejection(
            .failedPrecondition, reason: "FLASH_OVERLAP", field: "offer.starts_at_us",
            "offer.starts_at_us: overlaps flash offer \(clash.offerID) of the same SKU and market")
    }
}
