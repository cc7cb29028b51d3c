import CatalogDomain
import Messages
import Testing

/// Which offer wins, and the reason that is given.
@Suite struct OfferChoiceTests {
    @Test(arguments: [
        (["r 0 9 -"], "r", CatalogV1.OfferRule.onlyOffer),
        (["r 3 9 NL", "f 0 9 -"], "f", .flashBeatsRegular),
        (["r1 3 9 -", "r2 0 9 NL"], "r2", .marketBeatsGeneral),
        (["f1 3 9 -", "f2 0 9 NL"], "f2", .marketBeatsGeneral),
        (["r1 1 9 -", "r2 2 9 -"], "r2", .laterStart),
        (["r1 1 9 -", "r2 1 9 -"], "r2", .greaterOfferID),
        (["r10 1 9 -", "r9 1 9 -"], "r9", .greaterOfferID),
        (["r1 1 9 -", "r2 6 9 -", "r3 1 5 -", "r4 1 9 CN"], "r1", .onlyOffer),
    ])
    func theOrderIsTotal(offers: [String], winner: String, rule: CatalogV1.OfferRule) throws {
        for permutation in [offers, offers.reversed()] {
            let choice = try #require(OfferChoice(among: permutation.map(terms), market: "NL", at: at(5)))
            #expect(choice.winner.offerID.rawValue == winner)
            #expect(choice.rule == rule)
            #expect(OfferChoice.winner(among: permutation.map(terms), market: "NL", at: at(5)) == choice.winner)
        }
    }

    @Test func intervalsAreHalfOpen() {
        let offer = terms("r 2 5 -")
        #expect([1, 2, 4, 5].map { offer.isInForce(at: at($0)) } == [false, true, true, false])
        #expect(!offer.overlaps(terms("r 5 7 -")) && !terms("r 5 7 -").overlaps(offer))
        #expect(offer.overlaps(terms("r 4 7 -")) && offer.overlaps(terms("r 0 0 -")))
    }

    @Test func aBuyerInNoMarketSeesGeneralOffersOnly() {
        #expect(OfferChoice(among: [terms("r 0 9 NL")], market: "", at: at(5)) == nil)
    }

    @Test func theChoiceIsExplained() throws {
        let choice = try #require(OfferChoice(among: ["r 0 9 NL", "f 0 9 -", "r2 0 9 -"].map(terms), market: "NL", at: at(5)))
        #expect(
            choice.explanation
                == "offer f (flash, for every market) wins over r and 1 more: a flash offer beats a regular one")
        #expect(choice.beaten.map(\.offer.offerID) == ["r", "r2"])
    }

    private func at(_ second: Int) -> Instant { Instant(microseconds: 1_000_000_000 + Int64(second) * 1_000_000) }

    /// "id start end market": flash when the id begins with f; end 0 is open, market - is every one.
    private func terms(_ text: String) -> OfferTerms {
        let parts = text.split(separator: " ").map(String.init)
        return OfferTerms(
            offerID: OfferID(parts[0]), kind: parts[0].hasPrefix("f") ? .flash : .regular,
            unitPrice: Money(minorUnits: 100, currency: "EUR"), startsAt: at(Int(parts[1])!),
            endsAt: parts[2] == "0" ? nil : at(Int(parts[2])!), market: parts[3] == "-" ? "" : parts[3])
    }
}
