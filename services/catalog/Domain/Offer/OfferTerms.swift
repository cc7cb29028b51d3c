import Messages

/// What of an offer decides whether it is in force and whether it wins. Quotas and limits per buyer are order's to count.
public struct OfferTerms: Hashable, Sendable {
    public var offerID: OfferID
    public var kind: CatalogV1.OfferKind
    public var unitPrice: Money
    public var startsAt: Instant
    /// Exclusive; nil: open-ended.
    public var endsAt: Instant?
    /// Empty: every market.
    public var market: String

    public init(
        offerID: OfferID, kind: CatalogV1.OfferKind, unitPrice: Money, startsAt: Instant, endsAt: Instant?, market: String
    ) {
        self.offerID = offerID
        self.kind = kind
        self.unitPrice = unitPrice
        self.startsAt = startsAt
        self.endsAt = endsAt
        self.market = market
    }

    public init(_ offer: CatalogV1.Offer) {
        self.init(
            offerID: offer.offerID, kind: offer.kind, unitPrice: offer.unitPrice ?? Money(), startsAt: offer.startsAt,
            endsAt: offer.endsAt == .epoch ? nil : offer.endsAt, market: offer.market)
    }

    public func isInForce(at instant: Instant) -> Bool { startsAt <= instant && !isOver(at: instant) }

    /// Never in force again from `instant` on.
    public func isOver(at instant: Instant) -> Bool { endsAt.map { $0 <= instant } ?? false }

    /// A buyer in no particular market sees general offers only.
    public func applies(to market: String) -> Bool { self.market.isEmpty || self.market == market }

    /// Half-open intervals overlap when each begins before the other ends.
    public func overlaps(_ other: OfferTerms) -> Bool {
        (other.endsAt.map { startsAt < $0 } ?? true) && (endsAt.map { other.startsAt < $0 } ?? true)
    }
}
