import CatalogDomain
import MeshTesting
import Messages
import StateMachine
import Testing

/// The laws of the catalog over random commands, checked after every step.
@Suite struct CatalogPropertyTests {
    @Test(arguments: 0..<6) func lawsHoldAfterEveryCommand(run: Int) async throws {
        try await withSeed { random, seed in
            for _ in 0..<run { _ = random.next() }
            var laws = CatalogLaws(seed: seed)
            for _ in 0..<250 { try laws.step(using: &random) }
            try laws.checkReplay()
            #expect(laws.accepted > 50 && laws.refused > 20, "the workload does not exercise the machine; seed \(seed)")
        }
    }

    @Test func snapshotsAreTheSameStateInEqualBytes() async throws {
        try await withSeed { random, seed in
            var laws = CatalogLaws(seed: seed)
            for _ in 0..<120 {
                try laws.step(using: &random)
                let snapshot = laws.machine.snapshot()
                let packed = try snapshot.encoded()
                let restored = try CatalogMachine(snapshot: .init(decoding: packed))
                try #require(restored.snapshot() == snapshot, "seed \(seed)")
                try #require(try restored.snapshot().encoded() == packed, "seed \(seed)")
            }
        }
    }

    @Test func theTimelineIsTheWinnerAtEveryInstant() async throws {
        try await withSeed { random, seed in
            var laws = CatalogLaws(seed: seed)
            for _ in 0..<300 { try laws.step(using: &random) }
            let until = laws.now + .seconds(200)
            for sku in CatalogWorkload.skus {
                for market in CatalogWorkload.markets {
                    let from = until - .seconds(Int64.random(in: 1...2_000_000, using: &random))
                    let intervals = PriceTimeline.intervals(
                        of: laws.ledger.offers(of: sku), market: market, from: from, until: until)
                    for turn in laws.ledger.turns(of: sku, from: from, until: until) {
                        let here = intervals.filter { $0.startsAt <= turn && turn < $0.endsAt }
                        let expected = laws.ledger.winner(sku, market: market, at: turn)
                        try #require(
                            here.map(\.offerID) == (expected.map { [$0.offerID] } ?? []), "\(sku) \(turn) seed \(seed)")
                        try #require(here.first?.unitPrice == expected?.unitPrice, "seed \(seed)")
                    }
                    for (one, two) in zip(intervals, intervals.dropFirst()) {
                        try #require(one.endsAt <= two.startsAt && one.startsAt < one.endsAt, "seed \(seed)")
                        try #require(one.endsAt < two.startsAt || one.offerID != two.offerID, "not joined; seed \(seed)")
                    }
                }
            }
        }
    }

    @Test func theWasPriceIsTheLowestOfTheSevenDaysBefore() async throws {
        try await withSeed { random, seed in
            var laws = CatalogLaws(seed: seed)
            var compared = 0
            for _ in 0..<400 {
                try laws.step(using: &random)
                let sku = CatalogWorkload.skus.randomElement(using: &random)!
                let market = CatalogWorkload.markets.randomElement(using: &random)!
                let discount = CatalogV1.TrueDiscount(
                    of: laws.ledger.offers(of: sku), market: market, at: laws.now, advertised: { _ in nil })
                let winner = laws.ledger.winner(sku, market: market, at: laws.now)
                try #require(discount?.offerID == winner?.offerID, "seed \(seed)")
                guard let discount, let winner else { continue }
                // Since when: the last turn before which another offer, or none, was in force.
                var since = winner.startsAt
                for turn in laws.ledger.turns(of: sku, from: winner.startsAt, until: laws.now + .microseconds(1)) {
                    let isBroken = laws.ledger.winner(sku, market: market, at: turn)?.offerID != winner.offerID
                    if isBroken { since = .epoch } else if since == .epoch { since = turn }
                }
                try #require(discount.since == since, "seed \(seed)")
                let before = laws.ledger.turns(of: sku, from: since - .seconds(7 * 86_400), until: since)
                    .compactMap { laws.ledger.winner(sku, market: market, at: $0)?.unitPrice }
                    .filter { $0.currency == winner.unitPrice.currency }.map(\.minorUnits).min()
                try #require(discount.wasPrice?.minorUnits == before, "seed \(seed)")
                if let before {
                    compared += 1
                    let exact = Double(before - winner.unitPrice.minorUnits) / Double(before) * 10_000
                    try #require(abs(Double(discount.trueDiscountBps) - exact) < 1, "seed \(seed)")
                }
            }
            #expect(compared > 0, "no discount was ever compared; seed \(seed)")
        }
    }
}
