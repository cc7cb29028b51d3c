import CatalogDomain
import Messages

/// What the events say, kept in the simplest way: the yardstick for the machine and for the price timeline.
struct CatalogLedger {
    /// Every offer ever, with the end it really had.
    private(set) var offers: [(sku: SKU, terms: OfferTerms)] = []
    private(set) var owners: [SKU: ProductID] = [:]
    private(set) var products: [ProductID: CatalogV1.Product] = [:]

    mutating func record(_ event: CatalogV1.CatalogEvent) {
        switch event.kind {
        case .productUpserted(let upserted):
            guard let product = upserted.product else { return }
            products[product.productID] = product
            for variant in product.variants where owners[variant.sku] == nil { owners[variant.sku] = product.productID }
        case .offerPublished(let published):
            guard let offer = published.offer else { return }
            offers.append((offer.sku, OfferTerms(offer)))
        case .offerEnded(let ended):
            for index in offers.indices where offers[index].terms.offerID == ended.offerID {
                offers[index].terms.endsAt = ended.endedAt
            }
        case nil: break
        }
    }

    func variant(_ sku: SKU) -> CatalogV1.Variant? {
        owners[sku].flatMap { products[$0] }?.variants.first { $0.sku == sku }
    }

    func offers(of sku: SKU) -> [OfferTerms] { offers.filter { $0.sku == sku }.map(\.terms) }

    /// By the words of the contract: flash, then this market, then later start, then greater id.
    func winner(_ sku: SKU, market: String, at instant: Instant) -> OfferTerms? {
        var best: OfferTerms?
        for offer in offers(of: sku) {
            guard offer.market == "" || offer.market == market, offer.startsAt <= instant else { continue }
            if let end = offer.endsAt, end <= instant { continue }
            if let known = best, Self.key(known) > Self.key(offer) { continue }
            best = offer
        }
        return best
    }

    private static func key(_ offer: OfferTerms) -> (Int, Int, Int64, String) {
        (offer.kind == .flash ? 1 : 0, offer.market.isEmpty ? 0 : 1, offer.startsAt.microseconds, offer.offerID.rawValue)
    }

    /// Where anything can change, so that looking there is looking everywhere.
    func turns(of sku: SKU, from: Instant, until: Instant) -> [Instant] {
        let ends = offers(of: sku).flatMap { [$0.startsAt, $0.endsAt ?? until] }
        return Set([from] + ends).filter { from <= $0 && $0 < until }.sorted()
    }
}
