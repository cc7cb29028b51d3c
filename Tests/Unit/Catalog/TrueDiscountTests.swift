import CatalogDomain
import Messages
import Testing

/// The edges of the 7 days, of currencies and of interruptions.
@Suite struct TrueDiscountTests {
    private static let day: Int64 = 86_400_000_000
    private let start = Instant(microseconds: 1_700_000_000_000_000)

    /// The present offer starts at 0 and costs 80; another was in force before it, over [from, until) microseconds.
    @Test(
        arguments: [
            (-8 * day, -7 * day, nil), (-8 * day, -7 * day + 1, 100), (-7 * day, -6 * day, 100), (-1, Int64(0), 100),
            (0, 0, nil),
        ] as [(Int64, Int64, Int64?)])
    func sevenDaysAreHalfOpen(from: Int64, until: Int64, was: Int64?) {
        let discount = discount(offer("before", 100, from, until), offer("present", 80, 0, nil))
        #expect(discount?.wasPrice?.minorUnits == was)
        #expect(discount?.trueDiscountBps == (was == nil ? 0 : 2_000))
    }

    @Test func aPriceInAnotherCurrencyDoesNotCount() {
        let discount = discount(
            offer("euros", 1, -3 * Self.day, -2 * Self.day, currency: "EUR"), offer("yuan", 100, -2 * Self.day, 0),
            offer("present", 50, 0, nil))
        #expect(discount?.wasPrice == Money(minorUnits: 100, currency: "CNY") && discount?.trueDiscountBps == 5_000)
    }

    @Test func anInterruptionBeginsThePriceAnew() {
        let standing = offer("standing", 100, -30 * Self.day, nil)
        #expect(discount(standing)?.since == start + .microseconds(-30 * Self.day))
        #expect(discount(standing)?.wasPrice == nil)
        let interrupted = discount(standing, offer("flash", 40, -2 * Self.day, -Self.day, kind: .flash))
        #expect(interrupted?.since == start + .microseconds(-Self.day))
        #expect(interrupted?.wasPrice?.minorUnits == 40 && interrupted?.trueDiscountBps == -15_000)
    }

    @Test func onlyWhatWonCounts() {
        let beaten = offer("beaten", 1, -3 * Self.day, -2 * Self.day)
        let flash = offer("flash", 90, -4 * Self.day, 0, kind: .flash)
        #expect(discount(beaten, flash, offer("present", 80, 0, nil))?.wasPrice?.minorUnits == 90)
    }

    private func discount(_ offers: OfferTerms...) -> CatalogV1.TrueDiscount? {
        CatalogV1.TrueDiscount(of: offers, market: "", at: start + .microseconds(1), advertised: { _ in nil })
    }

    private func offer(
        _ id: OfferID, _ price: Int64, _ from: Int64, _ until: Int64?, currency: String = "CNY",
        kind: CatalogV1.OfferKind = .regular
    ) -> OfferTerms {
        OfferTerms(
            offerID: id, kind: kind, unitPrice: Money(minorUnits: price, currency: currency),
            startsAt: start + .microseconds(from), endsAt: until.map { start + .microseconds($0) }, market: "")
    }
}
