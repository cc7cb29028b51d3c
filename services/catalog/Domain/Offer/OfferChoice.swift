import Messages

/// Which of the offers in force wins, and why: a total order, so there is at most one winner and it does not depend on the order of arrival.
///
/// 1. flash beats regular; 2. an offer for the market beats a general one; 3. the later start beats the earlier; 4. the greater offer id, bytewise.
public struct OfferChoice: Hashable, Sendable {
    public let winner: OfferTerms
    /// By which the winner beats the best of the others.
    public let rule: CatalogV1.OfferRule
    /// Best first, each with the rule by which the winner beats it.
    public let beaten: [Beaten]

    public struct Beaten: Hashable, Sendable {
        public let offer: OfferTerms
        public let rule: CatalogV1.OfferRule
    }

    /// Nil when none of the offers is in force for this market at this instant.
    public init?(among offers: some Sequence<OfferTerms>, market: String, at instant: Instant) {
        let candidates =
            offers
            .filter { $0.applies(to: market) && $0.isInForce(at: instant) }
            .sorted { Self.compare($0, $1).firstWins }
        guard let first = candidates.first else { return nil }
        winner = first
        beaten = candidates.dropFirst().map { Beaten(offer: $0, rule: Self.compare(first, $0).rule) }
        rule = beaten.first?.rule ?? .onlyOffer
    }

    /// The winner alone, in one pass.
    public static func winner(
        among offers: some Sequence<OfferTerms>, market: String, at instant: Instant
    ) -> OfferTerms? {
        offers.lazy
            .filter { $0.applies(to: market) && $0.isInForce(at: instant) }
            .max { !compare($0, $1).firstWins }
    }

    /// Both apply to the same market, so "for the market" is "for any market in particular".
    private static func compare(_ one: OfferTerms, _ two: OfferTerms) -> (firstWins: Bool, rule: CatalogV1.OfferRule) {
        if (one.kind == .flash) != (two.kind == .flash) { return (one.kind == .flash, .flashBeatsRegular) }
        if one.market.isEmpty != two.market.isEmpty { return (two.market.isEmpty, .marketBeatsGeneral) }
        if one.startsAt != two.startsAt { return (one.startsAt > two.startsAt, .laterStart) }
        return (
            two.offerID.rawValue.utf8.lexicographicallyPrecedes(one.offerID.rawValue.utf8), .greaterOfferID
        )
    }
}
