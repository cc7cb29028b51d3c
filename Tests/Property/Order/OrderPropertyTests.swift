import MeshTesting
import Messages
import StateMachine
import Testing

@testable import OrderDomain

@Suite struct OrderPropertyTests {
    /// Stock, quota, limit and money laws after every step of many random lives; then replay and snapshot.
    @Test func lawsHoldAfterEveryStep() async throws {
        try await withSeed { random, seed in
            var accepted = 0
            for life in 0..<40 {
                var shop = OrderWorkload()
                try shop.start()
                for step in 0..<250 {
                    try shop.step(&random)
                    try OrderLaws.check(shop.run, "seed \(seed), life \(life), step \(step)")
                }
                try PaymentLaws.check(shop.run, "seed \(seed), life \(life)")
                accepted += shop.accepted
                #expect(try shop.run.replayed().snapshot() == shop.run.machine.snapshot(), "seed \(seed), life \(life)")
            }
            // A workload that is always refused would prove nothing. A floor, not an estimate: one seed gave exactly 500.
            #expect(accepted > 200, "seed \(seed)")
        }
    }

    /// The workload above would prove little if it never came near the rules. Always the same lives, because some rules are met
    /// only once in many.
    @Test func theWorkloadMeetsTheRules() throws {
        var random = SeededRandom(seed: 1)
        var unmet: Set<String> = [
            RefusalReason.soldOut, RefusalReason.quotaExhausted, RefusalReason.buyerLimit, RefusalReason.quoteUsed,
            RefusalReason.notReturnable, RefusalReason.nothingToShip, RefusalReason.stockCommitted, RefusalReason.pricesMoved,
            RefusalReason.paymentOpen, "",
        ]
        for _ in 0..<200 where !unmet.isEmpty {
            var shop = OrderWorkload()
            try shop.start()
            for _ in 0..<250 { try shop.step(&random) }
            unmet.subtract(shop.refusals.keys)
        }
        #expect(unmet.isEmpty)
    }

    /// A machine made from a snapshot is the machine: it says the same about everything that comes.
    @Test func snapshotContinuesAlike() async throws {
        try await withSeed { random, seed in
            for life in 0..<10 {
                var shop = OrderWorkload()
                try shop.start()
                for _ in 0..<150 { try shop.step(&random) }
                var restored = shop
                let bytes = try shop.run.machine.snapshot().encoded()
                restored.restore(try OrderMachine(snapshot: OrderV1.OrderSnapshot(decoding: bytes)))
                #expect(restored.run.machine.snapshot() == shop.run.machine.snapshot(), "seed \(seed), life \(life)")
                var again = random
                for step in 0..<150 {
                    try shop.step(&random)
                    try restored.step(&again)
                    try #require(
                        shop.run.machine.snapshot() == restored.run.machine.snapshot(),
                        "seed \(seed), life \(life), step \(step)")
                }
                #expect(shop.refusals == restored.refusals, "seed \(seed), life \(life)")
            }
        }
    }

    /// Whatever the partition and the order of partial returns and cancellations, all of it together is what was paid.
    @Test func refundsAddUpToWhatWasCaptured() async throws {
        try await withSeed { random, seed in
            for _ in 0..<300 {
                var run = OrderRun()
                var lines: [OrderV1.PlaceOrderLine] = []
                for sku in OrderWorkload.skus.prefix(Int.random(in: 1...4, using: &random)) {
                    try run.receive(sku, 100)
                    try run.offer(sku, .random(in: 1...99_999, using: &random))
                    lines.append(.init(sku: sku, units: .random(in: 1...13, using: &random)))
                }
                let order = try run.execute(OrderRun.place(lines, discountBps: .random(in: 0...10_000, using: &random)))
                try run.pay(order)
                var left = lines.map(\.units)
                // Some units of each line are cancelled, the others delivered and returned, in random portions.
                for index in lines.indices where random.chance(0.5) {
                    let units = UInt64.random(in: 1...left[index], using: &random)
                    try run.execute(
                        OrderV1.CancelRequest(orderID: order.orderID, lines: [.init(line: UInt32(index + 1), units: units)]))
                    left[index] -= units
                }
                if left.contains(where: { $0 > 0 }) {
                    try run.execute(OrderV1.ShipRequest(orderID: order.orderID))
                    try run.execute(OrderV1.DeliverRequest(orderID: order.orderID))
                }
                while let index = left.indices.filter({ left[$0] > 0 }).randomElement(using: &random) {
                    let units = UInt64.random(in: 1...left[index], using: &random)
                    _ = try run.giveBack(order.orderID, [.init(line: UInt32(index + 1), units: units)])
                    left[index] -= units
                }
                let told = try #require(run.history[order.orderID])
                #expect(told.refunded == order.total && told.captured == order.total, "seed \(seed)")
            }
        }
    }

    @Test func discountPartsSumToTheDiscount() async throws {
        await withSeed { random, seed in
            for _ in 0..<2_000 {
                let amounts = (0..<Int.random(in: 1...50, using: &random)).map { _ in
                    random.chance(0.1) ? 0 : Int64.random(in: 0...10_000_000_000, using: &random)
                }
                let gross = amounts.reduce(0, +)
                let discount = Int64.random(in: 0...gross, using: &random)
                let parts = Discount.apportion(discount, over: amounts)
                #expect(parts.reduce(0, +) == discount, "seed \(seed)")
                for (part, amount) in zip(parts, amounts) {
                    #expect((0...amount).contains(part), "seed \(seed)")
                    // Within one minor unit of the exact share.
                    let off = (Int128(part) * Int128(gross) - Int128(discount) * Int128(amount)).magnitude
                    #expect(off < Int128(max(gross, 1)).magnitude, "seed \(seed)")
                }
            }
        }
    }

    /// More buyers than units and every one asks at once, some twice: exactly the stock is sold, and nobody gets more than the limit.
    @Test func flashSaleSellsExactlyTheStock() async throws {
        try await withSeed { random, seed in
            var run = OrderRun()
            try run.receive("tea", 500)
            try run.flash("tea", 100, quota: 10_000, perBuyer: 2, lasts: .seconds(3_600))
            var buyers = (0..<1_500).flatMap { [BuyerID("buyer-\($0)"), BuyerID("buyer-\($0 / 3)")] }
            buyers.shuffle(using: &random)
            for buyer in buyers {
                _ = run.refusal(of: OrderRun.place([.init(sku: "tea", units: 1)], buyer: buyer))
            }
            #expect(try run.available("tea") == 0, "seed \(seed)")
            #expect(run.history.count == 500, "seed \(seed)")
            try OrderLaws.check(run, "seed \(seed)")
            // Those who do not pay make room, at once and exactly.
            run.now = run.now + .seconds(900)
            #expect(try run.available("tea") == 500, "seed \(seed)")
            _ = try run.place("tea", 2, buyer: "late")
            try OrderLaws.check(run, "seed \(seed)")
        }
    }
}
