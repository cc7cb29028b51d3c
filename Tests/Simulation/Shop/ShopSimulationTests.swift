import MeshTesting
import Testing

/// Catalog, order, analytics and reviews together, day after day, while each of them crashes now and then and journals fail.
@Suite struct ShopSimulationTests {
    private static let days = 6

    @Test func theLawsHoldAcrossServicesThatCrash() async throws {
        try await withSeed { random, seed in
            let random = random
            try await Shop.run { shop in
                var workload = ShopWorkload(shop: shop, seed: seed, random: random)
                try await workload.open()
                for day in 1...Self.days { try await workload.play(day: day) }
                try await workload.closeReturns()
                try await ShopLaws(shop: shop, ledger: workload.ledger, seed: seed).check()
            }
        }
    }
}
