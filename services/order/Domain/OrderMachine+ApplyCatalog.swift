import Messages

extension OrderMachine {
    mutating func applyFollowed(_ event: OrderV1.CatalogFollowed) {
        catalogCursor = event.cursor
        if !event.journalID.isEmpty { catalogJournalID = event.journalID }
        for fact in event.facts {
            switch fact.kind {
            case .product(let terms): replace(terms)
            case .offerPublished(let offer): publish(offer)
            case .offerClosed(let closed): end(closed)
            case nil: preconditionFailure("a catalog fact of a kind this version does not know")
            }
        }
    }

    private mutating func replace(_ product: OrderV1.ProductTerms) {
        let positions = product.skus.map { items.positionCreating($0.sku) }
        for dropped in products[product.productID] ?? [] where !positions.contains(dropped) {
            items[dropped].terms.dropped = true
        }
        for (position, terms) in zip(positions, product.skus) {
            items[position].terms = SaleTerms(
                returnable: terms.returnable, marketsNotSold: terms.marketsNotSold, merchant: product.merchantID)
        }
        products[product.productID] = positions
    }

    private mutating func publish(_ offer: CatalogV1.Offer) {
        let position = items.positionCreating(offer.sku)
        let now = clock
        items[position].offers.removeAll { $0.isForgettable(at: now) }
        // An id is never reused, so what is there already is the same offer.
        guard items[position].offerIndex(offer.offerID) == nil else { return }
        items[position].offers.append(OfferState(offer))
    }

    private mutating func end(_ closed: OrderV1.OfferClosed) {
        guard let position = items.position(of: closed.sku), let offer = items[position].offerIndex(closed.offerID) else {
            return
        }
        items[position].offers[offer].end(at: closed.endedAt)
    }
}
