import AnalyticsDomain
import Messages
import Testing

/// Figures worked out by hand.
@Suite("Analytics: definitions") struct DefinitionTests {
    private static func figures(
        views: UInt64, viewers: UInt64, clickers: UInt64 = 0, buyers: UInt64 = 0, gmv: AnalyticsV1.GMV? = nil,
        watchedMs: UInt64 = 0,
        leaves: UInt64 = 0
    ) -> AnalyticsV1.Figures {
        .init(
            platform: "",
            audience: .init(
                counters: .init(views: views, leaves: leaves, watchedMs: watchedMs), viewers: .init(count: viewers),
                clickers: .init(count: clickers)),
            buyers: .init(count: buyers), money: gmv.map { [$0] } ?? [])
    }

    @Test("900,000 viewers and ten tea sets: 1.1e-5")
    func teaSets() throws {
        let show = Self.figures(views: 900_000, viewers: 900_000, clickers: 900_000, buyers: 10)
        #expect(show.conversion == .init(numerator: 10, denominator: 900_000, scale: 1, value: 10.0 / 900_000))
        #expect(abs(try #require(show.conversion).value - 1.1e-5) < 0.02e-5)
        #expect(show.viewerConversion == show.conversion)
        #expect(show.ctr?.value == 1)
    }

    @Test("a month of breakfast shows: people stay and like it, and buy next to nothing")
    func breakfast() throws {
        let show = Self.figures(
            views: 40_000, viewers: 31_000, clickers: 120, buyers: 2,
            gmv: .init(currency: "CNY", orders: 2, gross: 3_980, net: 3_980), watchedMs: 40_000 * 1_260_000, leaves: 40_000)
        #expect(show.dwellMs?.value == 1_260_000)
        let money = try #require(show.money.first)
        // 39.80 in minor units, per thousand of 40,000 views.
        #expect(money.gpmGross == .init(numerator: 3_980, denominator: 40_000, scale: 1_000, value: 99.5))
        #expect(try #require(money.uvValueGross).value < 0.13)
    }

    @Test("net figures beside gross ones, returns as a share")
    func evening() throws {
        let show = Self.figures(
            views: 8_000, viewers: 5_000, clickers: 1_000, buyers: 250,
            gmv: .init(
                currency: "EUR", orders: 260, gross: 1_000_000, net: 550_000, cancelled: 100_000, refunded: 300_000,
                frozen: 50_000))
        let money = try #require(show.money.first)
        #expect(show.ctr?.value == 0.2)
        #expect(show.conversion?.value == 0.25)
        #expect(show.viewerConversion?.value == 0.05)
        #expect(money.gpmGross?.value == 125_000)
        #expect(money.gpmNet?.value == 68_750)
        #expect(money.uvValueGross?.value == 200)
        #expect(money.uvValueNet?.value == 110)
        #expect(money.returnShare == .init(numerator: 300_000, denominator: 1_000_000, scale: 1, value: 0.3))
    }

    @Test("nothing to divide by is 0, with the 0 in sight")
    func empty() {
        let show = Self.figures(views: 0, viewers: 0, gmv: .init(currency: "CNY"))
        for ratio in [show.ctr, show.conversion, show.viewerConversion, show.dwellMs, show.money.first?.gpmNet] {
            #expect(ratio?.denominator == 0 && ratio?.value == 0)
        }
    }
}
