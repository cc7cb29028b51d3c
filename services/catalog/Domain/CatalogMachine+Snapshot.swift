import Messages
import StateMachine

extension CatalogMachine {
    public func snapshot() -> CatalogV1.CatalogSnapshot {
        CatalogV1.CatalogSnapshot(
            products: products.sorted { $0.key < $1.key }.map { id, product in
                .init(productID: id, revision: product.revision, fingerprint: product.fingerprint, skus: product.skus)
            },
            variants: variants.sorted { $0.key < $1.key }.map { sku, variant in
                .init(
                    sku: sku, productID: variant.productID, discontinued: variant.isDiscontinued,
                    unsoldMarkets: variant.unsoldMarkets, offers: variant.offers.map { CatalogV1.Offer($0, of: sku) })
            },
            offers: offers.sorted { $0.key < $1.key }.map { id, offer in
                .init(
                    offerID: id, sku: offer.sku, fingerprint: offer.fingerprint, startsAt: offer.startsAt,
                    endsAt: offer.endsAt ?? .epoch)
            })
    }

    /// - Throws: `malformed` when a key occurs twice: such a snapshot was never written by `snapshot()`.
    public init(snapshot: CatalogV1.CatalogSnapshot) throws(MessageError) {
        self.init()
        products.reserveCapacity(snapshot.products.count)
        variants.reserveCapacity(snapshot.variants.count)
        offers.reserveCapacity(snapshot.offers.count)
        for product in snapshot.products {
            products[product.productID] = ProductRecord(
                revision: product.revision, fingerprint: product.fingerprint, skus: product.skus)
        }
        for variant in snapshot.variants {
            variants[variant.sku] = VariantRecord(
                productID: variant.productID, isDiscontinued: variant.discontinued, unsoldMarkets: variant.unsoldMarkets,
                offers: variant.offers.map(OfferTerms.init))
        }
        for offer in snapshot.offers {
            offers[offer.offerID] = OfferRecord(
                sku: offer.sku, fingerprint: offer.fingerprint, startsAt: offer.startsAt,
                endsAt: offer.endsAt == .epoch ? nil : offer.endsAt)
        }
        let isWhole =
            products.count == snapshot.products.count && variants.count == snapshot.variants.count
            && offers.count == snapshot.offers.count
        guard isWhole else { throw .malformed(message: CatalogV1.CatalogSnapshot.fullName) }
    }
}

extension CatalogV1.Offer {
    fileprivate init(_ terms: OfferTerms, of sku: SKU) {
        self.init(
            offerID: terms.offerID, sku: sku, kind: terms.kind, unitPrice: terms.unitPrice, startsAt: terms.startsAt,
            endsAt: terms.endsAt ?? .epoch, market: terms.market)
    }
}
