import Messages

extension OfferChoice {
    /// For people: "offer f-1 (flash) wins over r-1: a flash offer beats a regular one".
    public var explanation: String {
        let kind = winner.kind == .flash ? "flash" : "regular"
        let scope = winner.market.isEmpty ? "every market" : winner.market
        let name = "offer \(winner.offerID) (\(kind), for \(scope))"
        guard let next = beaten.first else { return "\(name) is the only offer in force" }
        let others = beaten.count == 1 ? "" : " and \(beaten.count - 1) more"
        return "\(name) wins over \(next.offer.offerID)\(others): \(Self.reason(rule))"
    }

    private static func reason(_ rule: CatalogV1.OfferRule) -> String {
        switch rule {
        case .flashBeatsRegular: "a flash offer beats a regular one"
        case .marketBeatsGeneral: "an offer for this market beats one for every market"
        case .laterStart: "of two alike the later start wins"
        case .greaterOfferID: "of two with the same start the greater offer id wins"
        case .onlyOffer, .unspecified, .unrecognized: "no other offer is in force"
        }
    }
}
