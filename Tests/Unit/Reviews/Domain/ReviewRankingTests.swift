import ReviewsDomain
import Testing

/// The figures of the domain's description.
@Suite struct ReviewRankingTests {
    private func check(_ value: Double, _ expected: Double, _ comment: Comment) {
        #expect(abs(value - expected) < 0.0005, comment)
    }

    @Test func `Bayesian rank`() {
        check(Ranking.bayesian(starsSum: 5, starred: 1), 4.273, "one 5★")
        check(Ranking.bayesian(starsSum: 225, starred: 50), 4.45, "fifty at 4.5")
        check(Ranking.bayesian(starsSum: 0, starred: 0), 4.2, "none: the prior")
    }

    @Test func `Wilson lower bound`() {
        check(Ranking.wilson(helpful: 1, votes: 1), 0.207, "1 of 1")
        check(Ranking.wilson(helpful: 45, votes: 50), 0.786, "45 of 50")
        #expect(Ranking.wilson(helpful: 0, votes: 0) == 0)
        #expect(Ranking.wilson(helpful: 0, votes: 7) >= 0)
        #expect(Ranking.wilson(helpful: 900, votes: 1_000) > Ranking.wilson(helpful: 9, votes: 10))
    }
}
