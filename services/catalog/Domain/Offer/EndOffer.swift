import Messages
import StateMachine

extension CatalogV1.EndOfferRequest: Command {
    public func decide(
        _ machine: CatalogMachine, at now: Instant
    ) throws(Rejection) -> Decision<CatalogV1.CatalogEvent, CatalogV1.EndOfferResponse> {
        try FieldRules.identifier(sku, "sku")
        try FieldRules.identifier(offerID, "offer_id")
        guard let offer = machine.offers[offerID], offer.sku == sku else {
            throw Rejection(
                .notFound, reason: "UNKNOWN_OFFER", field: "offer_id", "offer_id: SKU \(sku) has no offer \(offerID)")
        }
        if let ended = offer.endsAt, ended <= now {
            return Decision([], reply: .init(endedAt: ended, changed: false))
        }
        return Decision(
            [.init(kind: .offerEnded(.init(offerID: offerID, sku: sku, endedAt: now)))],
            reply: .init(endedAt: now, changed: true))
    }
}
