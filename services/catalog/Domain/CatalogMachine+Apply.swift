import Messages
import StateMachine

extension CatalogMachine {
    public mutating func apply(_ event: CatalogV1.CatalogEvent, at time: Instant) {
        switch event.kind {
        case .productUpserted(let upserted): apply(upserted)
        case .offerPublished(let published): apply(published, at: time)
        case .offerEnded(let ended): apply(ended, at: time)
        case nil:
            // To go on would be to forget a fact: a state that differs from the journal without anybody knowing.
            preconditionFailure("the journal holds a kind of event this version does not know; run the version that wrote it")
        }
    }

    private mutating func apply(_ upserted: CatalogV1.ProductUpserted) {
        guard let product = upserted.product else { preconditionFailure("a ProductUpserted event without its product") }
        let listed = product.variants.map(\.sku)
        for sku in products[product.productID]?.skus ?? [] where !listed.contains(sku) {
            variants[sku]?.isDiscontinued = true
            variants[sku]?.unsoldMarkets = []
        }
        for variant in product.variants {
            variants[variant.sku, default: VariantRecord(productID: product.productID)].list(variant)
        }
        products[product.productID] = ProductRecord(
            revision: product.revision, fingerprint: upserted.fingerprint, skus: listed)
    }

    private mutating func apply(_ published: CatalogV1.OfferPublished, at time: Instant) {
        guard let offer = published.offer else { preconditionFailure("an OfferPublished event without its offer") }
        let terms = OfferTerms(offer)
        offers[offer.offerID] = OfferRecord(
            sku: offer.sku, fingerprint: published.fingerprint, startsAt: terms.startsAt, endsAt: terms.endsAt)
        variants[offer.sku]?.offers.removeAll { $0.isOver(at: time) }
        variants[offer.sku]?.offers.append(terms)
    }

    private mutating func apply(_ ended: CatalogV1.OfferEnded, at time: Instant) {
        offers[ended.offerID]?.endsAt = ended.endedAt
        variants[ended.sku]?.offers.removeAll { $0.offerID == ended.offerID || $0.isOver(at: time) }
    }
}

extension VariantRecord {
    fileprivate mutating func list(_ variant: CatalogV1.Variant) {
        isDiscontinued = false
        unsoldMarkets = variant.markets.filter { !$0.sold }.map(\.market).sorted()
    }
}
